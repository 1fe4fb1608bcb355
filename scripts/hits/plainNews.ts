import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../train/labelledSets.ts';

/** An article as it was printed, without labels. */
export interface PlainArticle {
  readonly set: 'PolNeAR' | 'NewsDiscourse' | 'Wikinews';
  readonly id: string;
  readonly text: string;
}

/**
 * The plain news of the data folder, on which false alarms are read: the articles of `attribution.dev`, of both residue
 * sets, and the Wikinews articles in `gold` beside the folder. With `train`, those of `attribution.train` and no others.
 * Throws where a file is missing or broken.
 */
export function plainNews(folder: string, { train }: { readonly train: boolean }): readonly PlainArticle[] {
  const polnear = read<{ id: string; text: string }>(folder, train ? 'attribution.train' : 'attribution.dev');
  const articles = polnear.map(({ id, text }): PlainArticle => ({ set: 'PolNeAR', id, text }));
  if (train) return articles;
  const discourse = ['residue.validation', 'residue.train'].flatMap((name) =>
    read<{ id: string; sentences: { text: string }[] }>(folder, name),
  );
  const gold = path.join(folder, '..', 'gold');
  const names = existsSync(gold) ? readdirSync(gold).filter((name) => /^wikinews.*\.txt$/.test(name)) : [];
  return [
    ...articles,
    ...discourse.map(
      ({ id, sentences }): PlainArticle => ({
        set: 'NewsDiscourse',
        id,
        text: sentences.map((s) => s.text).join('\n'),
      }),
    ),
    ...names
      .sort()
      .map((name): PlainArticle => ({ set: 'Wikinews', id: name, text: readFileSync(path.join(gold, name), 'utf8') })),
  ];
}
