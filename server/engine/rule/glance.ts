import type { BlockFacts } from '../facts/blockFacts.ts';
import { FIRST_HASH, hashed } from '../text/fnv1a.ts';
import type { Span } from '../text/span.ts';
import { BEGINNING, type Gate, gates, PREFIX, placesOf } from './gate.ts';
import { perBlock } from './perBlock.ts';

/** What one look at the source of a block saw: of which gates there are words in it, and in each sentence. */
export interface Glance {
  /** A row of bits for the block, and after it one for each sentence; the bit of a gate is its place. */
  readonly rows: readonly number[];
  /** Numbers in a row. */
  readonly width: number;
  /** How many gates there were at the time of the look. */
  readonly known: number;
  /** Bits of `Sign`. */
  readonly signs: number;
}

/**
 * Looks once at all words of a block, as they stand in the source: markup, code and addresses with them, and what is
 * parted by marks word by word. Rules ask of it whether their expressions may match. Linear time.
 */
export const glance = perBlock(({ block, facts }): Glance => {
  const width = (gates.length + 31) >> 5;
  // Not of a typed array, which takes 180 bytes besides what it holds: there is one of these for every block.
  const rows: number[] = new Array(width * (facts.sentences.length + 1)).fill(0);
  const signs = lookAt(block.text, facts.sentences, rows, width);
  return { rows, width, known: gates.length, signs };
});

/** What else there is in a block; without the bit there is none. */
export const Sign = {
  AMPERSAND: 1,
  /** `<`. */
  ANGLE: 2,
  /** A comma or semicolon with a letter right after it, or anything that may be one. */
  JOINED_COMMA: 4,
  /** A mark that ends a sentence with a letter right after it, or anything that may be one. */
  JOINED_STOP: 8,
  /** A code unit of U+0080 to U+00FF, or one of those that wrongly decoded text shows besides. */
  ODD: 16,
  /** A word beside itself, but for case, with nothing but white space between. */
  DOUBLED: 32,
} as const;

/** False when the patterns of the gate match nowhere in the block. */
export function mayHold({ rows, known }: Glance, { place }: Gate): boolean {
  // A gate made after the look was not looked for.
  return place >= known || ((rows[place >> 5] as number) & (1 << (place & 31))) !== 0;
}

/** False when the patterns of the gate match nowhere in the sentence with that index. */
export function sentenceMayHold({ rows, width, known }: Glance, sentence: number, { place }: Gate): boolean {
  return place >= known || ((rows[(sentence + 1) * width + (place >> 5)] as number) & (1 << (place & 31))) !== 0;
}

/** False when the patterns of the gate do not match where they begin with the first word from `from` on that begins before `to`. */
export function mayBegin(text: string, from: number, to: number, { place }: Gate): boolean {
  let i = from;
  while (i < to && !isLetter(text.charCodeAt(i))) if (isOddLetter(text.charCodeAt(i++))) return true;
  const start = i;
  let hash = FIRST_HASH;
  let beginning = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) {
      if (isOddLetter(code)) return true;
      break;
    }
    hash = hashed(hash, code | CASE);
    if (i - start === BEGINNING - 1) beginning = hash;
  }
  if (placesOf(hash)?.includes(place)) return true;
  return i - start >= BEGINNING && placesOf(beginning ^ PREFIX)?.includes(place) === true;
}

/** The bit that parts capitals from small letters. */
const CASE = 0x20;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** From here on there are other kinds of white space among the rest. */
const FIRST_WIDE_SPACE = 0x1680;

const isLetter = (code: number): boolean => (code | CASE) >= 0x61 && (code | CASE) <= 0x7a;

const LEAST_ODD = 0x130;
/** Letters beyond ASCII that expressions may take for letters of ASCII: long s, the sign for kelvin, a capital i with a dot. */
const isOddLetter = (code: number): boolean => code === 0x17f || code === 0x212a || code === 0x130;

/** The sign of each mark of ASCII, by its code. */
const SIGNS = new Uint8Array(0x80);
SIGNS['&'.charCodeAt(0)] = Sign.AMPERSAND;
SIGNS['<'.charCodeAt(0)] = Sign.ANGLE;
for (const mark of ',;') SIGNS[mark.charCodeAt(0)] = Sign.JOINED_COMMA;
for (const mark of '.!?') SIGNS[mark.charCodeAt(0)] = Sign.JOINED_STOP;
const JOINED = Sign.JOINED_COMMA | Sign.JOINED_STOP;

const ODD = new Set([0xfffd, 0x152, 0x153, 0x20ac, 0x2122]);

const FIRST_WIDE_LETTER = 0xaa;
/** The block of curly quotation marks and dashes. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** The signs of the mark at an offset, of which the code is known. */
function signsAt(text: string, at: number, code: number): number {
  if (code >= 0x80) return code <= 0xff || ODD.has(code) ? Sign.ODD : 0;
  const own = SIGNS[code] as number;
  if ((own & JOINED) === 0) return own;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  return isLetter(next) || (next >= FIRST_WIDE_LETTER && !isPunctuation(next)) ? own : 0;
}

function lookAt(text: string, sentences: BlockFacts['sentences'], rows: number[], width: number): number {
  // The first sentence that ends after the word that is looked at.
  let s = 0;
  // The word before, while nothing but white space followed it.
  let before = 0;
  let signs = 0;
  for (let i = 0; i < text.length; ) {
    let code = text.charCodeAt(i);
    if (!isLetter(code)) {
      if (code > SPACE) signs |= signsAt(text, i, code);
      if (code > SPACE && code < FIRST_WIDE_SPACE && code !== NO_BREAK_SPACE) before = 0;
      if (code >= LEAST_ODD && isOddLetter(code)) openAll(i);
      i++;
      continue;
    }
    const start = i;
    let hash = FIRST_HASH;
    let beginning = 0;
    do {
      hash = hashed(hash, code | CASE);
      i++;
      if (i - start === BEGINNING) beginning = hash;
      code = i < text.length ? text.charCodeAt(i) : 0;
    } while (isLetter(code));
    if (hash === before) signs |= Sign.DOUBLED;
    before = hash;
    const places = placesOf(hash);
    if (places) open(places, start, i);
    if (i - start >= BEGINNING) {
      const more = placesOf(beginning ^ PREFIX);
      if (more) open(more, start, i);
    }
  }
  sentences.forEach(({ start, end }, k) => {
    // Who reads the sentence alone sees a part of the word in which it begins or ends.
    if (isInWord(text, start) || isInWord(text, end)) rows.fill(-1, (k + 1) * width, (k + 2) * width);
  });
  return signs;

  function open(places: readonly number[], start: number, end: number): void {
    while (s < sentences.length && (sentences[s] as Span).end <= start) s++;
    const own = sentences[s];
    const row = own && own.start <= start && end <= own.end ? (s + 1) * width : 0;
    for (const place of places) {
      const bit = 1 << (place & 31);
      rows[place >> 5] = (rows[place >> 5] as number) | bit;
      rows[row + (place >> 5)] = (rows[row + (place >> 5)] as number) | bit;
    }
  }

  function openAll(at: number): void {
    while (s < sentences.length && (sentences[s] as Span).end <= at) s++;
    rows.fill(-1, 0, width);
    signs |= Sign.DOUBLED;
    if (s < sentences.length) rows.fill(-1, (s + 1) * width, (s + 2) * width);
  }
}

const isInWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
