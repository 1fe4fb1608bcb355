import { cueMixture } from './cueMixture.ts';
import {
  BORDER,
  COUNTERS,
  createFeatures,
  LEVELS,
  type ModelToken,
  OPENING,
  pairKey,
  readFeatures,
  readLevels,
  shapeRow,
  tagRow,
  tripleKey,
} from './features.ts';
import { rowOf } from './keyTable.ts';
import { type FormOf, modelForm } from './modelForm.ts';
import type { WeightTable } from './packedTable.ts';
import { MODELS, type Weights } from './weights.ts';

const WIDTH = 7 satisfies (typeof MODELS)['length'];
const WORD_WIDTH = WIDTH + 6;
/** The column of what a word says of `claim` in the opening of a sentence. */
export const OPENING_COLUMN = WORD_WIDTH - 1;
const PAIR_WIDTH = WIDTH + 2;
const TAG_WIDTH = WIDTH + 3;
const CLAIM = MODELS.indexOf('claim');
/** What is learned from single tokens counts by this over the square root of their number, so that length decides nothing. */
export const TOKEN_SCALE = 5;

/**
 * What the models make of the tokens read last. Both arrays are used again for the next sentence.
 */
export interface Scorer {
  /** Reads tokens and scores them. `formOf` is the function of that name below, or one that keeps what it gave. */
  score(tokens: readonly ModelToken[], formOf?: FormOf): void;
  readonly formOf: FormOf;
  /** The sum of each model, in the order of `MODELS`; a probability of one half lies at `weights.middle`. */
  readonly sums: Float64Array;
  /** For each token how much speaks for it being a hedging cue; token `i` at index `i + CUE_AT`. */
  readonly cues: Float64Array;
}

/** A scorer of these weights. Nothing is allocated but for longer sentences than before. */
export function createScorer(weights: Weights): Scorer {
  const { words, pairs, triples, tags, shapes, counts } = weights;
  const features = createFeatures();
  const border = rowOf(words.rows, BORDER);
  const levels = new Int32Array(COUNTERS);
  const sums = new Float64Array(WIDTH);
  const formOf: FormOf = (lexeme) => modelForm(lexeme, words.rows);
  const scorer = { score, formOf, sums, cues: new Float64Array(512) };
  /** Where the rows begin that are to be added up: found for one table after the other. */
  let bases = new Int32Array(1024);
  /** The key of each token and the next. */
  let neighbours = new Int32Array(512);

  function score(tokens: readonly ModelToken[], forms = formOf): void {
    readFeatures(tokens, features, forms);
    const n = features.length;
    if (scorer.cues.length < n + 8) scorer.cues = new Float64Array(2 * n + 8);
    if (neighbours.length < n + 8) {
      bases = new Int32Array(4 * n + 32);
      neighbours = new Int32Array(2 * n + 8);
    }
    scorer.cues.fill(weights.cue.bias, 0, n + 8);
    sums.fill(0);
    addRows(sums, words, bases, addWords());
    addRows(sums, pairs, bases, addPairs());
    addTriples();
    addRows(sums, tags, bases, addTags());
    addRows(sums, shapes, bases, shapeRows());
    const scale = n === 0 ? 0 : TOKEN_SCALE / Math.sqrt(n);
    for (let k = 0; k < WIDTH; k++) sums[k] = (weights.bias[k] as number) + (sums[k] as number) * scale;
    addRows(sums, counts, bases, countRows());
    sums[CLAIM] = (sums[CLAIM] as number) + openingSum(n);
    sums[0] = (sums[0] as number) + cuesTogether(n);
  }

  // Each of these adds what a table says of the tokens to `cues`, and gives how many rows it has noted in `bases`.

  function addWords(): number {
    const { cues } = scorer;
    const { values, steps } = words;
    const { rows, moreRows, length: n } = features;
    const [c0, c1, c2, c3, c4] = [steps[WIDTH], steps[WIDTH + 1], steps[WIDTH + 2], steps[WIDTH + 3], steps[WIDTH + 4]];
    rows[0] = rows[1] = rows[n + 2] = rows[n + 3] = border;
    moreRows[0] = moreRows[1] = moreRows[n + 2] = moreRows[n + 3] = -1;
    let count = 0;
    for (let p = 0; p < n + 4; p++) {
      for (let row = rows[p] as number, more = moreRows[p] as number; row >= 0; row = more, more = -1) {
        const base = row * WORD_WIDTH;
        bases[count++] = base;
        const at = base + WIDTH;
        // Sums of the two borders on either side are written and never read.
        cues[p + 4] = (cues[p + 4] as number) + (values[at] as number) * (c0 as number);
        cues[p + 3] = (cues[p + 3] as number) + (values[at + 1] as number) * (c1 as number);
        cues[p + 2] = (cues[p + 2] as number) + (values[at + 2] as number) * (c2 as number);
        cues[p + 1] = (cues[p + 1] as number) + (values[at + 3] as number) * (c3 as number);
        cues[p] = (cues[p] as number) + (values[at + 4] as number) * (c4 as number);
      }
    }
    return count;
  }

  function addPairs(): number {
    const { cues } = scorer;
    const { values, steps, rows } = pairs;
    const { words: keys, length: n } = features;
    const second = steps[WIDTH] as number;
    const first = steps[WIDTH + 1] as number;
    let count = 0;
    for (let p = 1; p < n + 2; p++) {
      const key = pairKey(keys[p] as number, keys[p + 1] as number);
      neighbours[p] = key;
      const row = rowOf(rows, key);
      if (row < 0) continue;
      const base = row * PAIR_WIDTH;
      bases[count++] = base;
      cues[p + 3] = (cues[p + 3] as number) + (values[base + WIDTH] as number) * second;
      cues[p + 2] = (cues[p + 2] as number) + (values[base + WIDTH + 1] as number) * first;
    }
    return count;
  }

  function addTriples(): void {
    const { cues } = scorer;
    const { values, steps, rows } = triples;
    const { words: keys, length: n } = features;
    neighbours[0] = TWO_BORDERS;
    for (let p = 1; p < n + 3; p++) {
      const row = rowOf(rows, tripleKey(neighbours[p - 1] as number, keys[p + 1] as number));
      if (row >= 0) addToThree(cues, p + 1, values, row * 3, steps, 0);
    }
  }

  function addTags(): number {
    const { cues } = scorer;
    const { values, steps } = tags;
    const { tags: of, length: n } = features;
    let count = 0;
    for (let p = 1; p < n + 3; p++) {
      const base = tagRow(of[p - 1] as number, of[p] as number, of[p + 1] as number) * TAG_WIDTH;
      if (p >= 2 && p < n + 2) bases[count++] = base;
      addToThree(cues, p + 1, values, base + WIDTH, steps, WIDTH);
    }
    return count;
  }

  function shapeRows(): number {
    const { shapes: of, length: n } = features;
    for (let p = 2; p < n + 2; p++) {
      bases[p - 2] = shapeRow(of[p - 1] as number, of[p] as number, of[p + 1] as number) * WIDTH;
    }
    return n;
  }

  function countRows(): number {
    readLevels(features, levels);
    let count = 0;
    for (let c = 0; c < COUNTERS; c++) {
      // Rows of level 0 are empty.
      const level = levels[c] as number;
      if (level > 0) bases[count++] = (c * LEVELS + level) * WIDTH;
    }
    return count;
  }

  /** Not made less by the length of the sentence. A word judged by its endings says nothing here. */
  function openingSum(n: number): number {
    const { values, steps } = words;
    const { rows } = features;
    let sum = 0;
    for (let p = 2; p < Math.min(n, OPENING) + 2; p++) {
      const row = rows[p] as number;
      if (row >= 0) sum += values[row * WORD_WIDTH + OPENING_COLUMN] as number;
    }
    return sum * (steps[OPENING_COLUMN] as number);
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

const TWO_BORDERS = pairKey(BORDER, BORDER);
const CUE_TERMS = new Float64Array(4);

/**
 * Adds the rows that begin at the first `count` of `bases` to the sums. The columns are written out, and whole numbers
 * added up before they are turned into sums: a loop over seven columns for every row takes three times as long.
 */
function addRows(sums: Float64Array, { values, steps }: WeightTable, bases: Int32Array, count: number): void {
  let [w0, w1, w2, w3, w4, w5, w6] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const base = bases[i] as number;
    w0 += values[base] as number;
    w1 += values[base + 1] as number;
    w2 += values[base + 2] as number;
    w3 += values[base + 3] as number;
    w4 += values[base + 4] as number;
    w5 += values[base + 5] as number;
    w6 += values[base + 6] as number;
  }
  const whole = [w0, w1, w2, w3, w4, w5, w6];
  for (let k = 0; k < WIDTH; k++) sums[k] = (sums[k] as number) + (whole[k] as number) * (steps[k] as number);
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
