import {
  BORDER,
  COUNTERS,
  createFeatures,
  LEVELS,
  OPENING,
  pairKey,
  readForms,
  readLevels,
  shapeRow,
  tagRow,
} from './features.ts';
import { createKeyTable, rowOf } from './keyTable.ts';
import type { ModelForm } from './modelForm.ts';
import type { WeightTable } from './packedTable.ts';
import { OPENING_COLUMN, TOKEN_SCALE } from './scorer.ts';
import { MODELS, type Weights } from './weights.ts';

const CLAIM = MODELS.indexOf('claim');
const CHECKWORTHY = MODELS.indexOf('checkworthy');

/** The sums of the models `claim` and `checkworthy`, as `Scorer` gives them, for the sentence read last. */
export interface ClaimScorer {
  /** Scores the tokens from `from` to `to` (exclusive), given by their forms and the numbers of their parts of speech. */
  score(forms: readonly ModelForm[], tags: ArrayLike<number>, from: number, to: number): void;
  claim: number;
  checkworthy: number;
}

/**
 * A scorer for the two models that are asked of nearly every sentence. It gives what `createScorer` gives, in a fifth of
 * the time: the weights of both stand in one number, and all of them together in memory near the processor.
 */
export function createClaimScorer(weights: Weights): ClaimScorer {
  const [words, tags, shapes, counts] = [weights.words, weights.tags, weights.shapes, weights.counts].map(bothOf) as [
    Both,
    Both,
    Both,
    Both,
  ];
  const { pairs, pairRows } = pairsOf(weights);
  const openings = columnOf(weights.words, OPENING_COLUMN);
  const openingStep = weights.words.steps[OPENING_COLUMN] as number;
  const border = rowOf(weights.words.rows, BORDER);
  const features = createFeatures();
  const levels = new Int32Array(COUNTERS);
  const scorer = { score, claim: 0, checkworthy: 0 };

  function score(forms: readonly ModelForm[], tagsOf: ArrayLike<number>, from: number, to: number): void {
    readForms(forms, tagsOf, from, to, features);
    const { length: n, words: keys, tags: tagAt, shapes: shapeAt, rows, moreRows } = features;
    let [word1, word2, pair1, pair2, tag1, tag2, shape1, shape2] = [0, 0, 0, 0, 0, 0, 0, 0];
    if (border >= 0) {
      const both = words.both[border] as number;
      word1 = 4 * (both >> 16);
      word2 = 4 * ((both << 16) >> 16);
    }
    for (let p = 2; p < n + 2; p++) {
      for (let row = rows[p] as number, more = moreRows[p] as number; row >= 0; row = more, more = -1) {
        const both = words.both[row] as number;
        word1 += both >> 16;
        word2 += (both << 16) >> 16;
      }
      const tag = tags.both[tagRow(tagAt[p - 1] as number, tagAt[p] as number, tagAt[p + 1] as number)] as number;
      tag1 += tag >> 16;
      tag2 += (tag << 16) >> 16;
      const at = shapeRow(shapeAt[p - 1] as number, shapeAt[p] as number, shapeAt[p + 1] as number);
      const shape = shapes.both[at] as number;
      shape1 += shape >> 16;
      shape2 += (shape << 16) >> 16;
    }
    for (let p = 1; p < n + 2; p++) {
      const row = rowOf(pairRows, pairKey(keys[p] as number, keys[p + 1] as number));
      if (row < 0) continue;
      const both = pairs.both[row] as number;
      pair1 += both >> 16;
      pair2 += (both << 16) >> 16;
    }
    let opening = 0;
    for (let p = 2; p < Math.min(n, OPENING) + 2; p++) {
      const row = rows[p] as number;
      if (row >= 0) opening += openings[row] as number;
    }
    readLevels(features, levels);
    let [count1, count2] = [0, 0];
    for (let c = 0; c < COUNTERS; c++) {
      const level = levels[c] as number;
      if (level === 0) continue;
      const both = counts.both[c * LEVELS + level] as number;
      count1 += both >> 16;
      count2 += (both << 16) >> 16;
    }
    // In the order in which `Scorer` adds, so that not even the last bit differs.
    const scale = n === 0 ? 0 : TOKEN_SCALE / Math.sqrt(n);
    const claim = word1 * words.step1 + pair1 * pairs.step1 + tag1 * tags.step1 + shape1 * shapes.step1;
    const check = word2 * words.step2 + pair2 * pairs.step2 + tag2 * tags.step2 + shape2 * shapes.step2;
    const whole = (weights.bias[CLAIM] as number) + claim * scale + count1 * counts.step1;
    scorer.claim = whole + opening * openingStep;
    scorer.checkworthy = (weights.bias[CHECKWORTHY] as number) + check * scale + count2 * counts.step2;
  }

  return scorer;
}

/** The weights of both models, row by row: those of `claim` in the upper half of a number, of `checkworthy` in the lower. */
interface Both {
  readonly both: Int32Array;
  readonly step1: number;
  readonly step2: number;
}

function bothOf({ values, steps }: WeightTable): Both {
  const width = steps.length;
  const both = new Int32Array(values.length / width);
  for (let row = 0; row < both.length; row++) {
    const at = row * width;
    both[row] = ((values[at + CLAIM] as number) << 16) | ((values[at + CHECKWORTHY] as number) & 0xffff);
  }
  return { both, step1: steps[CLAIM] as number, step2: steps[CHECKWORTHY] as number };
}

function columnOf({ values, steps }: WeightTable, column: number): Int16Array {
  const width = steps.length;
  return Int16Array.from({ length: values.length / width }, (_, row) => values[row * width + column] as number);
}

/** The pairs that say anything of either model: about a quarter. */
function pairsOf({ pairs }: Weights) {
  const { both, step1, step2 } = bothOf(pairs);
  const kept = pairs.keys.filter((_, row) => both[row] !== 0);
  return { pairs: { both: both.filter((weight) => weight !== 0), step1, step2 }, pairRows: createKeyTable(kept) };
}
