import {
  COUNTERS,
  createFeatures,
  endingKey,
  LEVELS,
  type ModelToken,
  OPENING,
  pairKey,
  readFeatures,
  readLevels,
  SHORTEST_WITH_ENDING,
  shapeRow,
  tagRow,
} from '../../server/engine/models/features.ts';
import { modelForm } from '../../server/engine/models/modelForm.ts';
import { TOKEN_SCALE } from '../../server/engine/models/scorer.ts';
import { isNumberKey, wordKey } from '../../server/engine/models/wordKey.ts';
import type { WordVectors } from './wordVectors.ts';

/**
 * Kinds of features of the linear models. A `tags` feature is one part of speech, two or three in a row; an `opening`
 * feature is a word among the first of a sentence.
 */
export const KINDS = ['word', 'ending', 'pair', 'tags', 'shapes', 'level', 'opening'] as const;
export type Kind = (typeof KINDS)[number];

/** One sentence as the linear models are trained on it: `ids[i]` has `values[i]`, and `dense` sums up the words' vectors. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
}

/** The features met so far, each with a number, shared by all models so that their weights can be added up. */
export interface FeatureSpace {
  readonly size: () => number;
  readonly idOf: (kind: Kind, key: number) => number | undefined;
  readonly keysOf: (kind: Kind) => Iterable<readonly [key: number, id: number]>;
  /** The spelling of every word met or with a vector, by its key. */
  readonly spellings: ReadonlyMap<number, string>;
  /** A sentence as an example. With `hideNames`, proper nouns say nothing but that they are proper nouns. */
  readonly exampleOf: (tokens: readonly ModelToken[], hideNames?: boolean) => Example;
  /** The opening of a sentence as an example of its own, to be learned from beside the whole: its words and their plain vectors. */
  readonly openingOf: (tokens: readonly ModelToken[]) => Example;
  readonly vectors: WordVectors;
}

/** Weight of the words' vectors against the words themselves. */
export const VECTOR_SCALE = 8;
/** Weights of kinds of features against each other: the higher, the less a weight of its own is pulled towards zero. */
export const KIND_SCALE: Readonly<Record<Kind, number>> = {
  word: 1,
  ending: 1,
  pair: 2,
  tags: 0.5,
  shapes: 1,
  level: 1,
  opening: 1,
};
/** Words of an opening count as they would in a sentence of 16 tokens, however long it is. */
export const OPENING_SHARE = 1 / Math.sqrt(16);

/** Keys of parts of rows: one neighbour left open is told apart from a border by a number that no tag has. */
const ONE = 1 << 20;
const TWO = 1 << 21;
export const tagFeatures = (a: number, b: number, c: number): number[] => partKeys(tagRow, a, b, c);
export const shapeFeatures = (a: number, b: number, c: number): number[] => partKeys(shapeRow, a, b, c);

/** What three neighbours say: the middle one, the first two, all three, and at the end of a sentence the last two. */
function partKeys(row: (a: number, b: number, c: number) => number, a: number, b: number, c: number): number[] {
  const keys = [ONE + b, TWO + row(0, a, b), row(a, b, c)];
  if (c === 0) keys.push(TWO + row(0, b, c));
  return keys;
}

/** A space without features yet. */
export function createFeatureSpace(vectors: WordVectors): FeatureSpace {
  const spellings = new Map(vectors.spellings);
  const ids: Record<Kind, Map<number, number>> = {
    word: new Map(),
    ending: new Map(),
    pair: new Map(),
    tags: new Map(),
    shapes: new Map(),
    level: new Map(),
    opening: new Map(),
  };
  const features = createFeatures();
  const levels = new Int32Array(COUNTERS);
  let size = 0;
  const claim = (kind: Kind, key: number): number => {
    let id = ids[kind].get(key);
    if (id === undefined) {
      id = size++;
      ids[kind].set(key, id);
    }
    return id;
  };
  const exampleOf = (tokens: readonly ModelToken[], hideNames = false): Example => {
    readFeatures(tokens, features, modelForm);
    readLevels(features, levels);
    const found = new Map<number, number>();
    const n = features.length;
    const scale = n === 0 ? 0 : TOKEN_SCALE / Math.sqrt(n);
    const add = (kind: Kind, key: number, value = scale): void => {
      const id = claim(kind, key);
      found.set(id, (found.get(id) ?? 0) + value * KIND_SCALE[kind]);
    };
    const dense = new Float32Array(vectors.size);
    const { words, tags, shapes } = features;
    const isHidden = (p: number): boolean => hideNames && tokens[p - 2]?.pos === 'PROPN';
    for (let p = 1; p < n + 2; p++) {
      if (!isHidden(p) && !isHidden(p + 1)) add('pair', pairKey(words[p] as number, words[p + 1] as number));
    }
    for (let p = 2; p < n + 2; p++) {
      for (const key of tagFeatures(tags[p - 1] as number, tags[p] as number, tags[p + 1] as number)) add('tags', key);
      for (const key of shapeFeatures(shapes[p - 1] as number, shapes[p] as number, shapes[p + 1] as number)) {
        add('shapes', key);
      }
      const { lexeme } = tokens[p - 2] as ModelToken;
      const key = wordKey(lexeme);
      spellings.set(key, lexeme.lower);
      if (isHidden(p)) continue;
      add('word', key);
      for (const ending of endingsOf(key, lexeme.lower)) add('ending', ending);
      addVector(vectors, key, dense);
    }
    for (let c = 0; c < COUNTERS; c++) {
      for (let level = 1; level <= (levels[c] as number); level++) add('level', c * LEVELS + level, 1);
    }
    const by = n === 0 ? 0 : VECTOR_SCALE / Math.sqrt(n);
    for (let k = 0; k < vectors.size; k++) dense[k] = (dense[k] as number) * by;
    return { ids: Int32Array.from(found.keys()), values: Float32Array.from(found.values()), dense };
  };
  const openingOf = (tokens: readonly ModelToken[]): Example => {
    const found = new Map<number, number>();
    const dense = new Float32Array(vectors.size);
    for (const { lexeme } of tokens.slice(0, OPENING)) {
      const key = wordKey(lexeme);
      const id = claim('opening', key);
      found.set(id, (found.get(id) ?? 0) + TOKEN_SCALE * OPENING_SHARE);
      addVector(vectors, key, dense);
    }
    const plain = dense.subarray(0, vectors.plain).map((x) => x * VECTOR_SCALE * OPENING_SHARE);
    return { ids: Int32Array.from(found.keys()), values: Float32Array.from(found.values()), dense: plain };
  };
  return {
    size: () => size,
    idOf: (kind, key) => ids[kind].get(key),
    keysOf: (kind) => ids[kind],
    spellings,
    exampleOf,
    openingOf,
    vectors,
  };
}

/** Keys of the endings of a word; numbers and short words have none. */
export function endingsOf(key: number, lower: string): number[] {
  if (isNumberKey(key) || lower.length < SHORTEST_WITH_ENDING) return [];
  return [endingKey(lower, 2), endingKey(lower, 3)];
}

/** Adds the vector of a word, if it has one, to `dense`. */
export function addVector(vectors: WordVectors, key: number, dense: Float32Array | Float64Array): void {
  const index = vectors.indexOf.get(key);
  if (index === undefined) return;
  const from = index * vectors.size;
  for (let k = 0; k < vectors.size; k++) dense[k] = (dense[k] as number) + (vectors.values[from + k] as number);
}
