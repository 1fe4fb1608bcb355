import type { FormOf, ModelForm } from './modelForm.ts';
import { TAG_COUNT, tagNumber } from './tagNumber.ts';
import type { ModelLexeme } from './wordKey.ts';

/** What the models read of a token: the part of `Token` that they need, so that this folder imports nothing. */
export interface ModelToken {
  readonly pos: string;
  readonly lexeme: ModelLexeme;
}

/**
 * A sentence as numbers: token `i` stands at index `i + 2`, with two borders on either side. `rows` and `moreRows` are
 * those of each form. The arrays are longer than the sentence and are used again for the next one.
 */
export interface SentenceFeatures {
  length: number;
  words: Int32Array;
  tags: Uint8Array;
  shapes: Uint8Array;
  rows: Int32Array;
  moreRows: Int32Array;
}

/** Six shapes and the border. */
export const SHAPE_COUNT = 7;

/** The key of what stands before and after a sentence. */
export const BORDER = 0x2b0e1d5;

export function createFeatures(): SentenceFeatures {
  const features: SentenceFeatures = {
    length: 0,
    words: new Int32Array(0),
    tags: new Uint8Array(0),
    shapes: new Uint8Array(0),
    rows: new Int32Array(0),
    moreRows: new Int32Array(0),
  };
  grow(features, 512);
  return features;
}

function grow(features: SentenceFeatures, size: number): void {
  features.words = new Int32Array(size).fill(BORDER);
  features.tags = new Uint8Array(size);
  features.shapes = new Uint8Array(size);
  features.rows = new Int32Array(size);
  features.moreRows = new Int32Array(size);
}

/**
 * Reads tokens into `features`; what stood there before is gone. `formOf` gives what is known of each form, which the
 * caller may keep. Training and scoring both read sentences by this.
 */
export function readFeatures(tokens: readonly ModelToken[], features: SentenceFeatures, formOf: FormOf): void {
  begin(features, tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lexeme } = tokens[i] as ModelToken;
    set(features, i + 2, formOf(lexeme), tagNumber(pos));
  }
}

/** The same for who keeps the forms of tokens and the numbers of their parts of speech: reads those from `from` to `to`. */
export function readForms(
  forms: readonly ModelForm[],
  tags: ArrayLike<number>,
  from: number,
  to: number,
  features: SentenceFeatures,
): void {
  begin(features, to - from);
  for (let i = from; i < to; i++) set(features, i - from + 2, forms[i] as ModelForm, tags[i] as number);
}

/** Makes room for `n` tokens, and sets the borders after them; those before never change. */
function begin(features: SentenceFeatures, n: number): void {
  if (n + 4 > features.words.length) grow(features, 2 * n + 4);
  features.length = n;
  for (let p = n + 2; p < n + 4; p++) {
    features.words[p] = BORDER;
    features.tags[p] = 0;
    features.shapes[p] = 0;
  }
}

function set(features: SentenceFeatures, p: number, form: ModelForm, tag: number): void {
  features.words[p] = form.key;
  features.tags[p] = tag;
  features.shapes[p] = form.shape;
  features.rows[p] = form.row;
  features.moreRows[p] = form.more;
}

/** How many tokens open a sentence: what stands there says more of what kind of sentence it is. */
export const OPENING = 5;

/** Key of two words in order. */
export function pairKey(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Key of three words in order. `pair` is the key of the first two. */
export function tripleKey(pair: number, c: number): number {
  return pairKey(pair ^ 0x5bd1e995, c);
}

/** Words of fewer letters have no ending that says anything. */
export const SHORTEST_WITH_ENDING = 5;

/** Key of the last `size` letters of a word, so that a word never met still says something. */
export function endingKey(lower: string, size: 2 | 3): number {
  let key: number = size;
  for (let i = lower.length - size; i < lower.length; i++) key = pairKey(key, lower.charCodeAt(i));
  return key;
}

/** Row of three neighbours in a table of tags or shapes. */
export const tagRow = (a: number, b: number, c: number): number => (a * TAG_COUNT + b) * TAG_COUNT + c;
export const shapeRow = (a: number, b: number, c: number): number => (a * SHAPE_COUNT + b) * SHAPE_COUNT + c;

/** How many tokens, how many of each tag, how many of each shape: each count has ten levels. */
export const COUNTERS = 1 + TAG_COUNT + SHAPE_COUNT;
export const LEVELS = 10;
const LENGTH_STEPS = [3, 5, 8, 11, 15, 20, 26, 33, 45];
const COUNT_STEPS = [1, 2, 3, 4, 5, 6, 8];
const levelsOf = (steps: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: (steps.at(-1) ?? 0) + 1 }, (_, n) => steps.filter((step) => n >= step).length);
const LENGTH_LEVELS = levelsOf(LENGTH_STEPS);
const COUNT_LEVELS = levelsOf(COUNT_STEPS);

/** The level of each counter for a sentence, into `levels` (`COUNTERS` long). */
export function readLevels({ length, tags, shapes }: SentenceFeatures, levels: Int32Array): void {
  levels.fill(0);
  for (let i = 2; i < length + 2; i++) {
    const tag = 1 + (tags[i] as number);
    const shape = 1 + TAG_COUNT + (shapes[i] as number);
    levels[tag] = (levels[tag] as number) + 1;
    levels[shape] = (levels[shape] as number) + 1;
  }
  for (let c = 1; c < COUNTERS; c++) levels[c] = COUNT_LEVELS[Math.min(levels[c] as number, 8)] as number;
  levels[0] = LENGTH_LEVELS[Math.min(length, 45)] as number;
}
