import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../server/engine/index.ts';

export interface SampleArticle {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

const FORMATS: Readonly<Record<string, Format>> = { '.md': 'markdown', '.txt': 'plaintext', '.article': 'article' };
const root = path.resolve(import.meta.dirname, '..');

/** Every article of the project: those that show the rules, and those that the rules have little to say of. */
export const sampleArticles: readonly SampleArticle[] = ['samples', 'test/fixtures/articles'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      format: FORMATS[path.extname(name)] ?? 'plaintext',
      text: readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n'),
    })),
);
