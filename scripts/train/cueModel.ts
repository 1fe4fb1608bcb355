import { CUE_AT } from '../../server/engine/models/cueMixture.ts';
import { createFeatures, pairKey, readFeatures, tagRow, tripleKey } from '../../server/engine/models/features.ts';
import { modelForm } from '../../server/engine/models/modelForm.ts';
import { wordKey } from '../../server/engine/models/wordKey.ts';
import { endingsOf } from './featureSpace.ts';
import type { CueRow } from './labelledSets.ts';
import { seededRandom, shuffle } from './seededRandom.ts';

/**
 * What a token's surroundings say of it as a hedging cue. The number after a kind is the place of the words or tags
 * from the token; `pair0` begins at the token, `pair-1` one before it, and so with triples.
 */
export const CUE_KINDS = [
  'word-2', 'word-1', 'word0', 'word1', 'word2', 'ending0', 'pair-1', 'pair0', 'triple-2', 'triple-1', 'triple0',
  'tag-2', 'tag-1', 'tag0', 'tag1', 'tag2', 'tags-1', 'tags0',
] as const; // biome-ignore format: a table of names
export type CueKind = (typeof CUE_KINDS)[number];

/** Sentences with the features of each of their tokens. */
export interface CueData {
  readonly rows: readonly CueRow[];
  /** For each sentence and token the numbers of its features. */
  readonly features: readonly (readonly Int32Array[])[];
  readonly size: number;
  readonly idOf: (kind: CueKind, key: number) => number | undefined;
  readonly keysOf: (kind: CueKind) => Iterable<readonly [key: number, id: number]>;
}

export interface CueModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const FEWEST_TOKENS = 2;

export function cueData(rows: readonly CueRow[]): CueData {
  const counts = new Map<CueKind, Map<number, number>>(CUE_KINDS.map((kind) => [kind, new Map()]));
  for (const row of rows) {
    eachFeature(row, (_token, kind, key) => {
      const of = counts.get(kind) as Map<number, number>;
      of.set(key, (of.get(key) ?? 0) + 1);
    });
  }
  let size = 0;
  const ids = new Map<CueKind, Map<number, number>>();
  for (const [kind, of] of counts) {
    const kept = new Map<number, number>();
    for (const [key, count] of of) if (count >= FEWEST_TOKENS) kept.set(key, size++);
    ids.set(kind, kept);
  }
  const features = rows.map((row) => {
    const own: number[][] = row.tokens.map(() => []);
    eachFeature(row, (token, kind, key) => {
      const id = ids.get(kind)?.get(key);
      if (id !== undefined) own[token]?.push(id);
    });
    return own.map((list) => Int32Array.from(list));
  });
  return {
    rows,
    features,
    size,
    idOf: (kind, key) => ids.get(kind)?.get(key),
    keysOf: (kind) => ids.get(kind) ?? [],
  };
}

const scratch = createFeatures();

function eachFeature({ tokens }: CueRow, visit: (token: number, kind: CueKind, key: number) => void): void {
  readFeatures(tokens, scratch, modelForm);
  const { words, tags } = scratch;
  for (let i = 0; i < tokens.length; i++) {
    const p = i + 2;
    for (let d = -2; d <= 2; d++) {
      visit(i, `word${d}` as CueKind, words[p + d] as number);
      visit(i, `tag${d}` as CueKind, tags[p + d] as number);
    }
    for (let d = -1; d <= 0; d++)
      visit(i, `pair${d}` as CueKind, pairKey(words[p + d] as number, words[p + d + 1] as number));
    for (let d = -2; d <= 0; d++) {
      const pair = pairKey(words[p + d] as number, words[p + d + 1] as number);
      visit(i, `triple${d}` as CueKind, tripleKey(pair, words[p + d + 2] as number));
    }
    for (let d = -1; d <= 0; d++) {
      visit(
        i,
        `tags${d}` as CueKind,
        tagRow(tags[p + d] as number, tags[p + d + 1] as number, tags[p + d + 2] as number),
      );
    }
    const { lexeme } = tokens[i] as CueRow['tokens'][number];
    for (const key of endingsOf(wordKey(lexeme), lexeme.lower)) visit(i, 'ending0', key);
  }
}

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 0.005;
/** How much a marked token counts against a labelled sentence. */
const TOKEN_SHARE = 0.3;
const BIAS = -4;

/**
 * Trains the cue model on the rows at `chosen`: logistic regression on tokens, where cues are marked, and at once on
 * sentences, each taken as a bag of tokens of which at least one must be a cue if the sentence is labelled so
 * (multiple-instance learning: the sentence's sum is the log of the tokens' summed exponentials). AdaGrad (Duchi,
 * Hazan and Singer, JMLR 2011) with an L2 pull on what a sentence touches.
 */
export function trainCueModel({ rows, features, size }: CueData, chosen: Int32Array): CueModel {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  let bias = BIAS;
  let biasSquares = 1;
  const order = chosen.slice();
  const random = seededRandom(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index] as CueRow;
      const tokens = features[index] as readonly Int32Array[];
      const sums = tokens.map((ids) => cueSum(ids, weights, bias));
      const top = Math.max(...sums);
      let mass = 0;
      for (const sum of sums) mass += Math.exp(sum - top);
      const error = 1 / (1 + Math.exp(-(top + Math.log(mass)))) - row.label;
      tokens.forEach((ids, i) => {
        const sum = sums[i] as number;
        let slope = (error * Math.exp(sum - top)) / mass;
        if (row.cues) slope += TOKEN_SHARE * (1 / (1 + Math.exp(-sum)) - (row.cues[i] as number));
        if (Math.abs(slope) < 1e-3) return;
        for (const id of ids) {
          const g = slope + DECAY * (weights[id] as number);
          squares[id] = (squares[id] as number) + g * g;
          weights[id] = (weights[id] as number) - (RATE * g) / Math.sqrt(squares[id] as number);
        }
        biasSquares += slope * slope;
        bias -= (RATE * slope) / Math.sqrt(biasSquares);
      });
    }
  }
  return { bias, weights };
}

/** What a cue model says of every token of a row; token `i` at index `i + CUE_AT`, as a scorer gives it. */
export function cueSums(data: CueData, model: CueModel, index: number): Float64Array {
  const tokens = data.features[index] as readonly Int32Array[];
  const sums = new Float64Array(tokens.length + CUE_AT);
  tokens.forEach((ids, i) => {
    sums[i + CUE_AT] = cueSum(ids, model.weights, model.bias);
  });
  return sums;
}

function cueSum(ids: Int32Array, weights: Float64Array, bias: number): number {
  let sum = bias;
  for (const id of ids) sum += weights[id] as number;
  return sum;
}
