import { isSmallWord, MOST_WORDS_MORE, wordsOf } from './wording.ts';

/**
 * True when two sentences have nearly the same words in nearly the same order: three quarters of their pairs of
 * neighbouring words are the same (word bigrams, as in near-duplicate detection by shingles), and what one has and the
 * other lacks is no figure and no name.
 */
export function isNearlyAlike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (Math.abs(words.length - others.length) > MOST_WORDS_MORE) return false;
  const [pairs, otherPairs] = [pairsOf(words), pairsOf(others)];
  let common = 0;
  for (const pair of pairs) if (otherPairs.has(pair)) common++;
  if (common < ALIKE * Math.max(pairs.size, otherPairs.size)) return false;
  const added = weightOfOthers(words, others);
  const dropped = weightOfOthers(others, words);
  // A word put in the place of another says something else; a word more or less does not.
  return Math.min(added, dropped) === 0 && added + dropped <= MOST_WEIGHT_MORE;
}

/** Share of word pairs that two sentences must have in common. */
const ALIKE = 0.75;
/** So many weighty words may the one have that the other has not. */
const MOST_WEIGHT_MORE = 2;

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));

/** How many weighty words the one has that the other has not; more than any may where one of them is a figure. */
function weightOfOthers(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  let weight = 0;
  for (const word of words) {
    if (known.has(word)) continue;
    if (/\d/.test(word)) return Number.POSITIVE_INFINITY;
    if (!isSmallWord(word)) weight++;
  }
  return weight;
}
