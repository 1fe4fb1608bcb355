import {
  BORDER,
  COUNTERS,
  createFeatures,
  endingKey,
  isNumberKey,
  LEVELS,
  type ModelToken,
  pairKey,
  readFeatures,
  readLevels,
  SHORTEST_WITH_ENDING,
  shapeRow,
  tagRow,
  tripleKey,
} from './features.ts';
import { rowOf } from './keyTable.ts';
import type { MODELS, Weights } from './weights.ts';

const WIDTH = 7 satisfies (typeof MODELS)['length'];
const WORD_WIDTH = WIDTH + 5;
const PAIR_WIDTH = WIDTH + 2;
const TAG_WIDTH = WIDTH + 3;
/** What is learned from single tokens counts by this over the square root of their number, so that length decides nothing. */
export const TOKEN_SCALE = 5;

/**
 * What the models make of the tokens read last. Both arrays are used again for the next sentence.
 */
export interface Scorer {
  /** Reads tokens and scores them. */
  score(tokens: readonly ModelToken[]): void;
  /** The sum of each model, in the order of `MODELS`; a probability of one half lies at `weights.middle`. */
  readonly sums: Float64Array;
  /** For each token how much speaks for it being a hedging cue; token `i` at index `i + CUE_AT`. */
  readonly cues: Float64Array;
}

/** A scorer of these weights. About 0.1 microseconds a token; nothing is allocated but for longer sentences than before. */
export function createScorer(weights: Weights): Scorer {
  const { words, pairs, triples, tags, shapes, counts } = weights;
  const features = createFeatures();
  const levels = new Int32Array(COUNTERS);
  let [w0, w1, w2, w3, w4, w5, w6] = [0, 0, 0, 0, 0, 0, 0];
  const sums = new Float64Array(WIDTH);
  const scorer = { score, sums, cues: new Float64Array(512) };

  function score(tokens: readonly ModelToken[]): void {
    readFeatures(tokens, features);
    const n = features.length;
    if (scorer.cues.length < n + 8) scorer.cues = new Float64Array(2 * n + 8);
    scorer.cues.fill(weights.cue.bias, 0, n + 8);
    sums.fill(0);
    addWords(tokens);
    addPairs();
    addTriples();
    addTags();
    addShapes();
    const scale = n === 0 ? 0 : TOKEN_SCALE / Math.sqrt(n);
    for (let k = 0; k < WIDTH; k++) sums[k] = (weights.bias[k] as number) + (sums[k] as number) * scale;
    addCounts();
    sums[0] = (sums[0] as number) + cuesTogether(n);
  }

  // The columns are written out: a loop over seven of them for every token takes three times as long.
  function addRow(values: Int16Array, base: number): void {
    w0 += values[base] as number;
    w1 += values[base + 1] as number;
    w2 += values[base + 2] as number;
    w3 += values[base + 3] as number;
    w4 += values[base + 4] as number;
    w5 += values[base + 5] as number;
    w6 += values[base + 6] as number;
  }

  /** Turns whole numbers of steps into sums, once for a table. */
  function settle(steps: Float64Array): void {
    const whole = [w0, w1, w2, w3, w4, w5, w6];
    for (let k = 0; k < WIDTH; k++) sums[k] = (sums[k] as number) + (whole[k] as number) * (steps[k] as number);
    w0 = w1 = w2 = w3 = w4 = w5 = w6 = 0;
  }

  function addWords(tokens: readonly ModelToken[]): void {
    const { cues } = scorer;
    const { values, steps, rows } = words;
    const n = features.length;
    const c0 = steps[WIDTH] as number;
    const c1 = steps[WIDTH + 1] as number;
    const c2 = steps[WIDTH + 2] as number;
    const c3 = steps[WIDTH + 3] as number;
    const c4 = steps[WIDTH + 4] as number;
    for (let p = 0; p < n + 4; p++) {
      const key = features.words[p] as number;
      const row = rowOf(rows, key);
      if (row < 0) {
        if (key !== BORDER && !isNumberKey(key)) addEndings((tokens[p - 2] as ModelToken).lexeme.lower, p);
        continue;
      }
      const base = row * WORD_WIDTH;
      addRow(values, base);
      // Sums of the two borders on either side are written and never read.
      const at = base + WIDTH;
      cues[p + 4] = (cues[p + 4] as number) + (values[at] as number) * c0;
      cues[p + 3] = (cues[p + 3] as number) + (values[at + 1] as number) * c1;
      cues[p + 2] = (cues[p + 2] as number) + (values[at + 2] as number) * c2;
      cues[p + 1] = (cues[p + 1] as number) + (values[at + 3] as number) * c3;
      cues[p] = (cues[p] as number) + (values[at + 4] as number) * c4;
    }
    settle(steps);
  }

  /** A word that no table knows is judged by its last letters. */
  function addEndings(lower: string, p: number): void {
    if (lower.length < SHORTEST_WITH_ENDING) return;
    for (let size = 2; size <= 3; size++) {
      const row = rowOf(words.rows, endingKey(lower, size as 2 | 3));
      if (row < 0) continue;
      const base = row * WORD_WIDTH;
      addRow(words.values, base);
      const q = words.values[base + WIDTH + 2] as number;
      scorer.cues[p + 2] = (scorer.cues[p + 2] as number) + q * (words.steps[WIDTH + 2] as number);
    }
  }

  function addPairs(): void {
    const { cues } = scorer;
    const { values, steps, rows } = pairs;
    const n = features.length;
    const second = steps[WIDTH] as number;
    const first = steps[WIDTH + 1] as number;
    for (let p = 1; p < n + 2; p++) {
      const row = rowOf(rows, pairKey(features.words[p] as number, features.words[p + 1] as number));
      if (row < 0) continue;
      const base = row * PAIR_WIDTH;
      addRow(values, base);
      cues[p + 3] = (cues[p + 3] as number) + (values[base + WIDTH] as number) * second;
      cues[p + 2] = (cues[p + 2] as number) + (values[base + WIDTH + 1] as number) * first;
    }
    settle(steps);
  }

  function addTriples(): void {
    const { cues } = scorer;
    const { values, steps, rows } = triples;
    const n = features.length;
    for (let p = 1; p < n + 3; p++) {
      const pair = pairKey(features.words[p - 1] as number, features.words[p] as number);
      const row = rowOf(rows, tripleKey(pair, features.words[p + 1] as number));
      if (row >= 0) addToThree(cues, p + 1, values, row * 3, steps, 0);
    }
  }

  function addTags(): void {
    const { cues } = scorer;
    const { values, steps } = tags;
    const n = features.length;
    const of = features.tags;
    for (let p = 1; p < n + 3; p++) {
      const base = tagRow(of[p - 1] as number, of[p] as number, of[p + 1] as number) * TAG_WIDTH;
      if (p >= 2 && p < n + 2) addRow(values, base);
      addToThree(cues, p + 1, values, base + WIDTH, steps, WIDTH);
    }
    settle(steps);
  }

  function addShapes(): void {
    const of = features.shapes;
    for (let p = 2; p < features.length + 2; p++) {
      addRow(shapes.values, shapeRow(of[p - 1] as number, of[p] as number, of[p + 1] as number) * WIDTH);
    }
    settle(shapes.steps);
  }

  function addCounts(): void {
    readLevels(features, levels);
    for (let c = 0; c < COUNTERS; c++) addRow(counts.values, (c * LEVELS + (levels[c] as number)) * WIDTH);
    settle(counts.steps);
  }

  function cuesTogether(n: number): number {
    const [high = 0, second = 0, chance = 0, all = 0] = weights.cue.mix;
    const terms = cueMixture(scorer.cues, n, CUE_TERMS);
    return (
      high * (terms[0] as number) +
      second * (terms[1] as number) +
      chance * (terms[2] as number) +
      all * (terms[3] as number)
    );
  }

  return scorer;
}

/** Adds three neighbouring weights to the sums of three neighbouring tokens. */
function addToThree(
  cues: Float64Array,
  at: number,
  values: Int16Array,
  from: number,
  steps: Float64Array,
  column: number,
): void {
  cues[at] = (cues[at] as number) + (values[from] as number) * (steps[column] as number);
  cues[at + 1] = (cues[at + 1] as number) + (values[from + 1] as number) * (steps[column + 1] as number);
  cues[at + 2] = (cues[at + 2] as number) + (values[from + 2] as number) * (steps[column + 2] as number);
}

/** Where the sum of the first token stands: places before it take what words say of tokens that are not there. */
export const CUE_AT = 4;
const CUE_TERMS = new Float64Array(4);
const LOWEST_CUE = -5;

/**
 * What the cue sums of `n` tokens (from `CUE_AT` on) say of their sentence, into `terms`: the highest, the second
 * highest, the highest as a probability, and all probabilities added up. One clear cue makes a hedged sentence, which
 * a sum over words alone cannot express.
 */
export function cueMixture(cues: Float64Array, n: number, terms: Float64Array): Float64Array {
  let first = LOWEST_CUE;
  let second = LOWEST_CUE;
  let all = 0;
  for (let p = CUE_AT; p < n + CUE_AT; p++) {
    const cue = cues[p] as number;
    if (cue > first) {
      second = first;
      first = cue;
    } else if (cue > second) second = cue;
    if (cue > LOWEST_CUE) all += 1 / (1 + Math.exp(-cue));
  }
  terms[0] = (first + 2) / 2;
  terms[1] = (second + 2) / 2;
  terms[2] = 1 / (1 + Math.exp(-first));
  terms[3] = all / 2;
  return terms;
}
