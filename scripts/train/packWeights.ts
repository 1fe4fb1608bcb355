import { BORDER, COUNTERS, LEVELS, SHAPE_COUNT, shapeRow, tagRow } from '../../server/engine/models/features.ts';
import type { PackedTable } from '../../server/engine/models/packedTable.ts';
import { TOKEN_SCALE } from '../../server/engine/models/scorer.ts';
import { TAG_COUNT } from '../../server/engine/models/tagNumber.ts';
import type { PackedWeights } from '../../server/engine/models/weights.ts';
import type { CueKind } from './cueModel.ts';
import {
  addVector,
  endingsOf,
  type FeatureSpace,
  KIND_SCALE,
  type Kind,
  OPENING_SHARE,
  shapeFeatures,
  tagFeatures,
  VECTOR_SCALE,
} from './featureSpace.ts';
import type { Linear } from './logistic.ts';
import { packTable } from './packTable.ts';
import { inOrder, type TrainedModels } from './trainModels.ts';

/** How small a weight may be, as a share of the largest in its column, before it is left out. */
const LEAST = { words: 0.03, ownWords: 0.1, pairs: 0.05, triples: 0.06, small: 0.004 };

/** What the packed weights say beside the tables. */
export type Settings = Pick<PackedWeights, 'middle' | 'slope'> & { readonly cueThreshold: number };

/**
 * The weights as the engine reads them. Everything that depends on one word alone (the word, its ending, its vector)
 * becomes one row of weights of that word, so that what was learned costs nothing at run time.
 */
export function packWeights(space: FeatureSpace, trained: TrainedModels, settings: Settings): PackedWeights {
  const models = inOrder(trained.linear);
  const { cueData, cueModel } = trained;
  const linear = (kind: Kind, key: number): number[] => {
    const id = space.idOf(kind, key);
    return models.map((m) => (id === undefined ? 0 : (m.weights[id] ?? 0) * KIND_SCALE[kind]));
  };
  const cue = (kind: CueKind, key: number): number => {
    const id = cueData.idOf(kind, key);
    return id === undefined ? 0 : (cueModel.weights[id] as number);
  };
  const six = (x: number): number => Number(x.toPrecision(6));
  return {
    words: packTable(wordRows(space, models, trained.linear.claim, linear, cue), LEAST.words),
    pairs: packTable(
      keysOf([...space.keysOf('pair')], [...cueData.keysOf('pair-1')], [...cueData.keysOf('pair0')]).map((key) => ({
        key,
        values: [...linear('pair', key), cue('pair-1', key), cue('pair0', key)],
      })),
      LEAST.pairs,
    ),
    triples: packTable(
      keysOf([...cueData.keysOf('triple-2')], [...cueData.keysOf('triple-1')], [...cueData.keysOf('triple0')]).map(
        (key) => ({
          key,
          // The triple's first, middle and last token.
          values: [cue('triple0', key), cue('triple-1', key), cue('triple-2', key)],
        }),
      ),
      LEAST.triples,
    ),
    tags: tagTable(linear, cue),
    shapes: shapeTable(linear),
    counts: countTable(linear),
    bias: models.map((m) => six(m.bias)),
    middle: settings.middle.map(six),
    slope: settings.slope.map(six),
    cue: {
      bias: six(cueModel.bias),
      threshold: six(settings.cueThreshold),
      mix: Array.from(trained.linear.hedge.extra, six),
    },
  };
}

type LinearOf = (kind: Kind, key: number) => number[];
type CueOf = (kind: CueKind, key: number) => number;
const CUE_WORDS = ['word-2', 'word-1', 'word0', 'word1', 'word2'] as const;

function keysOf(...lists: readonly (readonly (readonly [key: number, id: number])[])[]): number[] {
  return [...new Set(lists.flatMap((list) => list.map(([key]) => key)))];
}

function wordRows(
  space: FeatureSpace,
  models: readonly Linear[],
  claim: Linear,
  linear: LinearOf,
  cue: CueOf,
): { key: number; values: number[] }[] {
  const dense = new Float64Array(models[0]?.dense.length ?? 0);
  const keys = new Set(keysOf([...space.keysOf('word')]));
  for (const key of space.vectors.indexOf.keys()) keys.add(key);
  const endingValues = (key: number): number[] => [...linear('ending', key), 0, 0, cue('ending0', key), 0, 0, 0];
  const known = [...keys].map((key) => {
    dense.fill(0);
    addVector(space.vectors, key, dense);
    const own = linear('word', key);
    models.forEach((model, m) => {
      let sum = 0;
      for (let k = 0; k < dense.length; k++) sum += (dense[k] as number) * (model.dense[k] as number);
      add(own, m, (sum * VECTOR_SCALE) / TOKEN_SCALE);
    });
    // A word that stands at place d from a token speaks for or against that token.
    for (const kind of CUE_WORDS) own.push(cue(kind, key));
    own.push(openingWeight(space, claim, key, dense));
    const endings = endingsOf(key, space.spellings.get(key) ?? '').map(endingValues);
    return { key, own, values: total([own, ...endings]) };
  });
  const largest = (known[0]?.own ?? []).map((_, c) =>
    known.reduce((m, w) => Math.max(m, Math.abs(w.values[c] as number)), 0),
  );
  // A word that says hardly more than its ending is judged by its ending.
  const rows: { key: number; values: number[] }[] = known.filter(({ own }) =>
    own.some((w, c) => Math.abs(w) > LEAST.ownWords * (largest[c] as number)),
  );
  for (const key of keysOf([...space.keysOf('ending')])) {
    rows.push({ key, values: endingValues(key) });
  }
  rows.push({ key: BORDER, values: [...models.map(() => 0), ...CUE_WORDS.map((kind) => cue(kind, BORDER)), 0] });
  return rows;
}

/** What a word says of `claim` in the opening of a sentence, by itself and by its vector. */
function openingWeight(space: FeatureSpace, claim: Linear, key: number, vector: Float64Array): number {
  const id = space.idOf('opening', key);
  const own = id === undefined ? 0 : (claim.weights[id] ?? 0) * TOKEN_SCALE;
  const like = claim.extra.reduce((sum, weight, k) => sum + weight * (vector[k] as number), 0);
  return (own + like * VECTOR_SCALE) * OPENING_SHARE;
}

function add(list: number[], at: number, value: number): void {
  list[at] = (list[at] as number) + value;
}

function tagTable(linear: LinearOf, cue: CueOf): PackedTable {
  const rows: { values: number[] }[] = [];
  for (let a = 0; a < TAG_COUNT; a++) {
    for (let b = 0; b < TAG_COUNT; b++) {
      for (let c = 0; c < TAG_COUNT; c++) {
        const values = total(tagFeatures(a, b, c).map((key) => linear('tags', key)));
        const row = tagRow(a, b, c);
        rows[row] = {
          values: [
            ...values,
            cue('tag2', c) + cue('tags0', row),
            cue('tag-1', a) + cue('tag0', b) + cue('tag1', c) + cue('tags-1', row),
            cue('tag-2', a),
          ],
        };
      }
    }
  }
  return packTable(rows, LEAST.small);
}

function shapeTable(linear: LinearOf): PackedTable {
  const rows: { values: number[] }[] = [];
  for (let a = 0; a < SHAPE_COUNT; a++) {
    for (let b = 0; b < SHAPE_COUNT; b++) {
      for (let c = 0; c < SHAPE_COUNT; c++) {
        rows[shapeRow(a, b, c)] = { values: total(shapeFeatures(a, b, c).map((key) => linear('shapes', key))) };
      }
    }
  }
  return packTable(rows, LEAST.small);
}

/** The rows of a counter add up: whoever has reached a level has reached those below it. */
function countTable(linear: LinearOf): PackedTable {
  const rows: { values: number[] }[] = [];
  for (let c = 0; c < COUNTERS; c++) {
    let values = linear('level', c * LEVELS).map(() => 0);
    for (let level = 0; level < LEVELS; level++) {
      if (level > 0) values = total([values, linear('level', c * LEVELS + level)]);
      rows.push({ values });
    }
  }
  return packTable(rows, LEAST.small);
}

function total(lists: readonly (readonly number[])[]): number[] {
  const sum = lists[0]?.map(() => 0) ?? [];
  for (const list of lists) for (let i = 0; i < list.length; i++) add(sum, i, list[i] as number);
  return sum;
}
