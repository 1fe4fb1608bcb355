import type { Example } from './featureSpace.ts';
import type { LogisticProblem } from './logisticSolution.ts';
import { solveElsewhere } from './solvers.ts';

/** A linear model over a feature space: a sum of weights of features and of dense values, and a bias. */
export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
  readonly dense: Float64Array;
  /** Weights of what was given beside the features. */
  readonly extra: Float64Array;
}

export interface Labelled {
  readonly example: Example;
  /** From 0 to 1; a share counts as that much of either answer. */
  readonly label: number;
  /** Further values, as many for every example. */
  readonly extra?: readonly number[];
}

export interface LogisticOptions {
  /** Strength of the pull towards zero (L2). */
  readonly decay: number;
  /** How many of the dense values to learn from, the first ones; all unless given. The others have weight zero. */
  readonly dense?: number;
  /** Number of features of the space, so that the answer has a weight for each. */
  readonly size: number;
}

const FEWEST_EXAMPLES = 2;

/**
 * Logistic regression with an L2 penalty; how it is solved says `logisticSolution.ts`. Features met in fewer than two
 * examples have weight zero. Solved in a worker: who asks for several models before awaiting one has them side by side.
 */
export async function logistic(data: readonly Labelled[], options: LogisticOptions): Promise<Linear> {
  const { problem, globals } = problemOf(data, options);
  const w = await solveElsewhere(problem);
  const weights = new Float64Array(options.size);
  globals.forEach((id, k) => {
    weights[id] = w[k] as number;
  });
  const { sparse, denseSize, extraSize } = problem;
  const dense = new Float64Array(data[0]?.example.dense.length ?? 0);
  dense.set(w.subarray(sparse, sparse + denseSize));
  return {
    bias: w[w.length - 1] as number,
    weights,
    dense,
    extra: w.slice(sparse + denseSize, sparse + denseSize + extraSize),
  };
}

/** The sum that a model gives an example. */
export function sumOf(model: Linear, { ids, values, dense }: Example, extra: readonly number[] = []): number {
  let sum = model.bias;
  for (let k = 0; k < ids.length; k++) sum += (model.weights[ids[k] as number] ?? 0) * (values[k] as number);
  for (let k = 0; k < dense.length; k++) sum += (model.dense[k] as number) * (dense[k] as number);
  for (let k = 0; k < model.extra.length; k++) sum += (model.extra[k] as number) * (extra[k] ?? 0);
  return sum;
}

/** The examples in rows, with the features that enough of them have numbered anew. */
function problemOf(
  data: readonly Labelled[],
  { decay, size, dense }: LogisticOptions,
): { problem: LogisticProblem; globals: readonly number[] } {
  const counts = new Int32Array(size);
  for (const { example } of data) for (const id of example.ids) counts[id] = (counts[id] as number) + 1;
  const numbers = new Int32Array(size).fill(-1);
  const globals: number[] = [];
  for (let id = 0; id < size; id++) {
    if ((counts[id] as number) >= FEWEST_EXAMPLES) numbers[id] = globals.push(id) - 1;
  }
  const given = data[0]?.example.dense.length ?? 0;
  const denseSize = Math.min(given, dense ?? given);
  const extraSize = data[0]?.extra?.length ?? 0;
  const starts = new Int32Array(data.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  const denseValues = new Float32Array(data.length * denseSize);
  const extras = new Float64Array(data.length * extraSize);
  data.forEach(({ example, extra }, i) => {
    example.ids.forEach((id, k) => {
      if ((numbers[id] as number) < 0) return;
      ids.push(numbers[id] as number);
      values.push(example.values[k] as number);
    });
    starts[i + 1] = ids.length;
    denseValues.set(example.dense.subarray(0, denseSize), i * denseSize);
    if (extra) extras.set(extra, i * extraSize);
  });
  const problem = {
    decay,
    labels: Float64Array.from(data, ({ label }) => label),
    sparse: globals.length,
    starts,
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    denseSize,
    dense: denseValues,
    extraSize,
    extras,
  };
  return { problem, globals };
}
