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
        text: inParagraphs(sentences.map((s) => s.text)),
      }),
    ),
    ...names
      .sort()
      .map((name): PlainArticle => ({ set: 'Wikinews', id: name, text: readFileSync(path.join(gold, name), 'utf8') })),
  ];
}

/**
 * The set gives an article sentence by sentence, and no paragraphs. Each sentence becomes a line of its own, unless it
 * plainly goes on: inside a quotation, or where the set has cut it after an abbreviation.
 */
function inParagraphs(sentences: readonly string[]): string {
  let text = '';
  let open = 0;
  for (const sentence of sentences) {
    const isStray = /^['’”"]+$/.test(sentence.trim());
    const goesOn =
      (open > 0 && !OPENING.test(sentence)) || CUT.test(text) || /^(?:\p{Ll}|[A-Z]{1,3}\) )/u.test(sentence);
    text += isStray ? sentence.trim() : `${text === '' ? '' : goesOn ? ' ' : '\n'}${sentence}`;
    open = goesOn ? openMarks(text.slice(text.lastIndexOf('\n') + 1)) : openMarks(sentence);
  }
  return text;
}

/** Ends in an abbreviation that a name or number follows, or in the middle of a ticker symbol: "(GS." */
const CUT = /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Maj|Lt|Col|Sgt|Pfc|Capt|Sen|Rep|Gov|Rev|St|No|[A-Z])|\([A-Z]+)\.$/;
/** A sentence that begins with a mark while one is open begins the next paragraph of the same quotation. */
const OPENING = /^(?:“|"|'')/;
/** Beyond this a mark was not closed by mistake, and the paragraph ends. */
const LONGEST_QUOTED = 1500;

/** How many quotation marks are open at the end. */
function openMarks(text: string): number {
  if (text.length > LONGEST_QUOTED) return 0;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/g) - count(/”/g) + (count(/"|''/g) % 2);
}
