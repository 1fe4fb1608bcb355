import { fnv1a } from '../../text/fnv1a.ts';
import type { Span } from '../../text/span.ts';

/** What a sentence is looked up and compared by when another nearly like it is sought: numbers only, since a text has many. */
export interface Wording {
  /** Numbers of 32 bits, signed: for its first three weighty words, for its last three, for its three longest. */
  readonly first: number;
  readonly last: number;
  readonly longest: number;
  /** How many words it has. */
  readonly words: number;
  /** A bit for each weighty word, of thirty in each: two words may share one. */
  readonly bits0: number;
  readonly bits1: number;
  readonly bits2: number;
  readonly bits3: number;
}

/**
 * The wording of a sentence; undefined where it has fewer words than `fewest`. Every sentence of a text comes through
 * here, so the words are found in one pass, and none is cut out.
 */
export function wordingOf(text: string, fewest: number): Wording | undefined {
  const lower = text.toLowerCase();
  let words = 0;
  let weighty = 0;
  let first = 1;
  // The last three weighty words, the latest first.
  let last1 = 0;
  let last2 = 0;
  let last3 = 0;
  let bits0 = 0;
  let bits1 = 0;
  let bits2 = 0;
  let bits3 = 0;
  const longest: Word[] = [];
  let shortest = 0;
  for (let start = nextWord(lower, 0); start < lower.length; ) {
    const end = wordEnd(lower, start);
    words++;
    const number = fnv1a(lower, start, end);
    if (!(SMALL_NUMBERS[number & SMALL_LAST] === 1 && SMALL.has(lower.slice(start, end)))) {
      if (weighty++ < 3) first = mixed(first, number);
      last3 = last2;
      last2 = last1;
      last1 = number;
      const place = (number >>> 8) % BITS;
      const bit = 1 << (place >> 2);
      if ((place & 3) === 0) bits0 |= bit;
      else if ((place & 3) === 1) bits1 |= bit;
      else if ((place & 3) === 2) bits2 |= bit;
      else bits3 |= bit;
      if (end - start >= shortest) {
        keepLongest(longest, lower, start, end, number);
        const third = longest[2];
        if (third) shortest = third.end - third.start;
      }
    }
    start = nextWord(lower, end);
  }
  if (words < fewest) return undefined;
  let last = 2;
  if (weighty > 2) last = mixed(last, last3);
  if (weighty > 1) last = mixed(last, last2);
  if (weighty > 0) last = mixed(last, last1);
  // The order in which the longest stand does not count.
  let long = 3;
  for (const { number } of longest) long = (long + mixed(3, number)) | 0;
  return { first, last, longest: long, words, bits0, bits1, bits2, bits3 };
}

/** So many words may one of two sentences that are nearly alike have more than the other. */
export const MOST_WORDS_MORE = 6;

/**
 * False where two sentences are not nearly alike, true where they may be: all weighty words of the one must be among
 * those of the other.
 */
export function mayBeAlike(a: Wording, b: Wording): boolean {
  const more = a.words - b.words;
  if (more > MOST_WORDS_MORE || more < -MOST_WORDS_MORE) return false;
  const own = (a.bits0 & ~b.bits0) | (a.bits1 & ~b.bits1) | (a.bits2 & ~b.bits2) | (a.bits3 & ~b.bits3);
  const others = (b.bits0 & ~a.bits0) | (b.bits1 & ~a.bits1) | (b.bits2 & ~a.bits2) | (b.bits3 & ~a.bits3);
  return own === 0 || others === 0;
}

/** Four times thirty: V8 holds a number of thirty bits without an object of its own wherever it stands. */
const BITS = 120;

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let start = nextWord(lower, 0); start < lower.length; ) {
    const end = wordEnd(lower, start);
    words.push(lower.slice(start, end));
    start = nextWord(lower, end);
  }
  return words;
}

/** True for words that carry so little that a sentence may gain or lose them. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);

/** A word within a text in lower case. */
interface Word extends Span {
  readonly number: number;
}

/** One number out of two, each bit of which depends on all of theirs (Austin Appleby's finish of MurmurHash 3). */
function mixed(one: number, other: number): number {
  let number = Math.imul(one, 31) ^ other;
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return number ^ (number >>> 16);
}

const SMALL = new Set(
  'a an the this that these those of to in on at for and but also now then has have had is are was were be been it its their his her'.split(
    ' ',
  ),
);

/** 1 for the last bits of the number of a small word: one look spares most words being cut out. */
const SMALL_LAST = 0x3ff;
const SMALL_NUMBERS = new Uint8Array(SMALL_LAST + 1);
for (const word of SMALL) SMALL_NUMBERS[fnv1a(word) & SMALL_LAST] = 1;

/** Keeps the three longest words, each once; of equal length those that come first in the alphabet. */
function keepLongest(longest: Word[], text: string, start: number, end: number, number: number): void {
  let at = longest.length;
  for (; at > 0; at--) {
    const order = compared(text, start, end, longest[at - 1] as Word);
    if (order === 0) return;
    if (order > 0) break;
  }
  if (at === 3) return;
  if (longest.length === 3) longest.pop();
  longest.splice(at, 0, { start, end, number });
}

/** Below 0 where the word is longer than the other, or comes before it in the alphabet; 0 where they are the same. */
function compared(text: string, start: number, end: number, other: Word): number {
  const length = end - start;
  if (length !== other.end - other.start) return other.end - other.start - length;
  for (let i = 0; i < length; i++) {
    const difference = text.charCodeAt(start + i) - text.charCodeAt(other.start + i);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return unit >= 0xaa && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x206f) && !LATIN_MARKS.has(unit);
}

const LATIN_MARKS = new Set([0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb4, 0xb6, 0xb7, 0xb8, 0xbb, 0xbf, 0x20ac]);

function nextWord(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isLetterOrDigit(text.charCodeAt(i))) i++;
  return i;
}

/** A word goes on after an apostrophe, point or comma when a letter or digit follows: "don't", "3.5", "1,000". */
function wordEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isLetterOrDigit(unit)) i++;
    else if (isJoint(unit) && i + 1 < text.length && isLetterOrDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2c;
