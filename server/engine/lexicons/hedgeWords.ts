import { hedges } from 'hedges';
import { weaselWords } from './weaselWords.ts';

const DOUBTING: ReadonlySet<string> = new Set(
  'apparently conceivably maybe perhaps possibly presumably probably somewhat supposedly'.split(' '),
);

/**
 * Words that hedge wherever they stand as adverbs. From the package `hedges` (MIT) those entries are kept that mean
 * doubt about a fact more often than not in CoNLL-2010 (Wikipedia) and in news; left out are those that count or
 * approximate ("about", "most", "usually"), that stress ("clearly", "always"), or that are common in another sense and
 * need a construction around them ("appear", "could", "suggest", "think").
 */
export const hedgeWords: readonly string[] = [
  ...hedges.filter((entry) => DOUBTING.has(entry)),
  ...weaselWords.doubt.filter((entry) => !hedges.includes(entry)),
  // in neither package
  ...'allegedly hypothetically ostensibly plausibly potentially purportedly putatively reputedly seemingly theoretically'.split(
    ' ',
  ),
];
