import { fnv1a } from '../../text/fnv1a.ts';
import { tight } from '../../text/tight.ts';
import { isSmallWord, wordsOf } from './repeatedKeys.ts';

/**
 * What tells of most sentences at once that they are not nearly alike: numbers for their weighty words. Kept for every
 * sentence that was ever compared, so it holds no text.
 */
export interface Wording {
  readonly words: number;
  /** A number for each weighty word, in rising order, each once. */
  readonly weighty: readonly number[];
  /** A bit for each weighty word, of 60: two words may share one. */
  readonly lowBits: number;
  readonly highBits: number;
}

/** What a sentence is compared by. */
export function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  const numbers = words.filter((word) => !isSmallWord(word)).map(numberOf);
  const weighty = [...new Set(numbers)].sort((a, b) => a - b);
  let [lowBits, highBits] = [0, 0];
  for (const word of weighty) {
    const bit = word % BITS;
    if (bit < BITS / 2) lowBits |= 1 << bit;
    else highBits |= 1 << (bit - BITS / 2);
  }
  return { words: words.length, weighty: tight(weighty), lowBits, highBits };
}

/**
 * False where two sentences are not nearly alike, true where they may be: all weighty words of the one must be among
 * those of the other, which may have two more.
 */
export function mayBeAlike(a: Wording, b: Wording): boolean {
  if (Math.abs(a.words - b.words) > MOST_WORDS_MORE) return false;
  const hasOwn = (a.lowBits & ~b.lowBits) !== 0 || (a.highBits & ~b.highBits) !== 0;
  const lacksSome = (b.lowBits & ~a.lowBits) !== 0 || (b.highBits & ~a.highBits) !== 0;
  if (hasOwn && lacksSome) return false;
  const [fewer, more] = a.weighty.length < b.weighty.length ? [a.weighty, b.weighty] : [b.weighty, a.weighty];
  if (more.length - fewer.length > MOST_WEIGHT_MORE) return false;
  for (let i = 0, j = 0; i < fewer.length; i++, j++) {
    while (j < more.length && (more[j] as number) < (fewer[i] as number)) j++;
    if (more[j] !== fewer[i]) return false;
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
  for (const pair of pairs) if (!otherPairs.has(pair)) lacking--;
  if (lacking < 0) return false;
  const added = weightOfOthers(words, others);
  const dropped = weightOfOthers(others, words);
  // A word put in the place of another says something else; a word more or less does not.
  return Math.min(added, dropped) === 0 && added + dropped <= MOST_WEIGHT_MORE;
}

/** Share of word pairs that two sentences must have in common. */
const ALIKE = 0.75;
const MOST_WORDS_MORE = 6;
/** So many weighty words may the one have that the other has not. */
const MOST_WEIGHT_MORE = 2;
const BITS = 60;

/** So many pairs of the one may the other lack. */
const mayLack = (pairs: number, otherPairs: number): number => pairs - Math.ceil(ALIKE * Math.max(pairs, otherPairs));

/** A number from 0 to 2 ** 30 - 1 for a word: what V8 holds without an object of its own. */
const numberOf = (word: string): number => fnv1a(word) >>> 2;

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
