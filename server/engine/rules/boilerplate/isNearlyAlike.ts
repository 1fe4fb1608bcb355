import { fnv1a } from '../../text/fnv1a.ts';
import { tight } from '../../text/tight.ts';
import { isSmallWord, wordsOf } from './repeatedKeys.ts';

/**
 * What tells of most sentences at once that they are not nearly alike: numbers for their pairs of words. Kept for every
 * sentence that was ever compared, so it holds no text.
 */
export interface Wording {
  readonly words: number;
  /** A number for each pair of neighbouring words, in rising order, each once. */
  readonly pairs: readonly number[];
  /** A bit for each pair, of 60: two pairs may share one. */
  readonly lowBits: number;
  readonly highBits: number;
}

/** What a sentence is compared by. */
export function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  const pairs = [...new Set(numbersOfPairs(words))].sort((a, b) => a - b);
  let [lowBits, highBits] = [0, 0];
  for (const pair of pairs) {
    const bit = pair % BITS;
    if (bit < BITS / 2) lowBits |= 1 << bit;
    else highBits |= 1 << (bit - BITS / 2);
  }
  return { words: words.length, pairs: tight(pairs), lowBits, highBits };
}

/** False where two sentences are not nearly alike; true where they may be. */
export function mayBeAlike(a: Wording, b: Wording): boolean {
  if (Math.abs(a.words - b.words) > MOST_WORDS_MORE) return false;
  let lacking = mayLack(a.pairs.length, b.pairs.length);
  if (bitsIn(a.lowBits & ~b.lowBits) + bitsIn(a.highBits & ~b.highBits) > lacking) return false;
  for (let i = 0, j = 0; i < a.pairs.length; i++) {
    const pair = a.pairs[i] as number;
    while (j < b.pairs.length && (b.pairs[j] as number) < pair) j++;
    if (b.pairs[j] !== pair && --lacking < 0) return false;
  }
  return true;
}

/**
 * True when two sentences have nearly the same words in nearly the same order: three quarters of their pairs of
 * neighbouring words are the same (word bigrams, as in near-duplicate detection by shingles), and what one has and the
 * other lacks is no figure and no name.
 */
export function isNearlyAlike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (Math.abs(words.length - others.length) > MOST_WORDS_MORE) return false;
  const [pairs, otherPairs] = [pairsOf(words), pairsOf(others)];
  let lacking = mayLack(pairs.size, otherPairs.size);
  for (const pair of pairs) if (!otherPairs.has(pair) && --lacking < 0) return false;
  const added = weightOfOthers(words, others);
  const dropped = weightOfOthers(others, words);
  // A word put in the place of another says something else; a word more or less does not.
  return Math.min(added, dropped) === 0 && added + dropped <= 2;
}

/** Share of word pairs that two sentences must have in common. */
const ALIKE = 0.75;
const MOST_WORDS_MORE = 6;
const BITS = 60;

/** So many pairs of the one may the other lack. */
const mayLack = (pairs: number, otherPairs: number): number => pairs - Math.ceil(ALIKE * Math.max(pairs, otherPairs));

/** A number from 0 to 2 ** 30 - 1 for each pair: what V8 holds without an object of its own. */
function numbersOfPairs(words: readonly string[]): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string;
    pairs.push(fnv1a(word, 0, word.length, fnv1a(words[i - 1] as string)) >>> 2);
  }
  return pairs;
}

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

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
