import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from '../common/host.ts';

/** The machine as Node sees it. `program` is the path of the running program: the rules' pages lie in its package. */
export function createNodeHost(program: string | undefined): Host {
  const rulePages = program === undefined ? undefined : findRulePages(program);
  return {
    readFile: async (uri) => {
      if (!uri.startsWith('file:')) return undefined;
      try {
        return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    ...(rulePages === undefined ? {} : { rulePages }),
  };
}

/** `docs/rules/` of the package that the program belongs to; undefined where it does not ship them. */
function findRulePages(program: string): string | undefined {
  try {
    let folder = dirname(realpathSync(program));
    while (!existsSync(join(folder, 'package.json'))) {
      const above = dirname(folder);
      if (above === folder) return undefined;
      folder = above;
    }
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: unknown };
    const pages = join(folder, 'docs', 'rules');
    return name === 'second-read' && existsSync(pages) ? `${pathToFileURL(pages).href}/` : undefined;
  } catch {
    return undefined;
  }
}
