import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Programs as they ship, in a folder of their own. */
export interface Bundles {
  /** Path of a bundle by its file name: `server.cjs`, `cli.cjs`. */
  path(file: string): string;
  remove(): Promise<void>;
}

/** Builds bundles, by the names `scripts/build.mjs` knows them by, from the sources as they stand now. */
export async function buildBundles(...names: readonly string[]): Promise<Bundles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-read-bundles-'));
  const script = path.resolve(import.meta.dirname, 'build.mjs');
  await promisify(execFile)(process.execPath, [script, `--out=${folder}`, ...names]);
  return {
    path: (file) => path.join(folder, file),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
