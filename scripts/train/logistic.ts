import type { Example } from './featureSpace.ts';

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
  readonly rounds?: number;
  /** Number of features of the space, so that the answer has a weight for each. */
  readonly size: number;
}

const MEMORY = 8;
const FEWEST_EXAMPLES = 2;

/**
 * Logistic regression with an L2 penalty, minimised by L-BFGS (Liu and Nocedal, "On the limited memory BFGS method
 * for large scale optimization", Mathematical Programming 1989) with Armijo's rule for the step. Features met in
 * fewer than two examples have weight zero. Works in one thread in a fixed order: the same data give the same weights.
 */
export function logistic(data: readonly Labelled[], { decay, rounds = 45, size }: LogisticOptions): Linear {
  const { local, globals } = compacted(data, size);
  const sparse = globals.length;
  const dense = data[0]?.example.dense.length ?? 0;
  const extra = data[0]?.extra?.length ?? 0;
  const total = sparse + dense + extra + 1;
  const objective = (w: Float64Array, gradient: Float64Array): number => {
    for (let k = 0; k < total; k++) gradient[k] = k === total - 1 ? 0 : decay * (w[k] as number);
    let loss = 0;
    for (let k = 0; k < total - 1; k++) loss += 0.5 * decay * (w[k] as number) ** 2;
    for (let i = 0; i < data.length; i++)
      loss += oneExample(w, gradient, data[i] as Labelled, local[i] as Int32Array, sparse);
    return loss;
  };
  const w = minimum(objective, total, rounds);
  const weights = new Float64Array(size);
  globals.forEach((id, k) => {
    weights[id] = w[k] as number;
  });
  return {
    bias: w[total - 1] as number,
    weights,
    dense: w.slice(sparse, sparse + dense),
    extra: w.slice(sparse + dense, sparse + dense + extra),
  };
}

/** The loss of one example; adds its share to the gradient. Weights: features, dense values, extras, bias. */
function oneExample(w: Float64Array, gradient: Float64Array, data: Labelled, ids: Int32Array, sparse: number): number {
  const { label, extra } = data;
  const { values, dense } = data.example;
  const extraAt = sparse + dense.length;
  const extras = extra?.length ?? 0;
  const last = extraAt + extras;
  let sum = w[last] as number;
  for (let k = 0; k < ids.length; k++)
    if ((ids[k] as number) >= 0) sum += (w[ids[k] as number] as number) * (values[k] as number);
  for (let k = 0; k < dense.length; k++) sum += (w[sparse + k] as number) * (dense[k] as number);
  for (let k = 0; k < extras; k++) sum += (w[extraAt + k] as number) * (extra?.[k] as number);
  const error = 1 / (1 + Math.exp(-sum)) - label;
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number;
    if (id >= 0) gradient[id] = (gradient[id] as number) + error * (values[k] as number);
  }
  for (let k = 0; k < dense.length; k++)
    gradient[sparse + k] = (gradient[sparse + k] as number) + error * (dense[k] as number);
  for (let k = 0; k < extras; k++)
    gradient[extraAt + k] = (gradient[extraAt + k] as number) + error * (extra?.[k] as number);
  gradient[last] = (gradient[last] as number) + error;
  return sum > 0 ? Math.log1p(Math.exp(-sum)) + (1 - label) * sum : Math.log1p(Math.exp(sum)) - label * sum;
}

/** The sum that a model gives an example. */
export function sumOf(model: Linear, { ids, values, dense }: Example, extra: readonly number[] = []): number {
  let sum = model.bias;
  for (let k = 0; k < ids.length; k++) sum += (model.weights[ids[k] as number] ?? 0) * (values[k] as number);
  for (let k = 0; k < dense.length; k++) sum += (model.dense[k] as number) * (dense[k] as number);
  for (let k = 0; k < model.extra.length; k++) sum += (model.extra[k] as number) * (extra[k] ?? 0);
  return sum;
}

/** Renumbers the features that enough examples have; the others become -1. */
function compacted(data: readonly Labelled[], size: number): { local: Int32Array[]; globals: Int32Array } {
  const counts = new Int32Array(size);
  for (const { example } of data) for (const id of example.ids) counts[id] = (counts[id] as number) + 1;
  const numbers = new Int32Array(size).fill(-1);
  const globals: number[] = [];
  for (let id = 0; id < size; id++) {
    if ((counts[id] as number) >= FEWEST_EXAMPLES) numbers[id] = globals.push(id) - 1;
  }
  const local = data.map(({ example }) => example.ids.map((id) => numbers[id] as number));
  return { local, globals: Int32Array.from(globals) };
}

type Objective = (at: Float64Array, gradient: Float64Array) => number;
interface Move {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  readonly inverse: number;
}

function minimum(objective: Objective, total: number, rounds: number): Float64Array {
  let at = new Float64Array(total);
  let gradient = new Float64Array(total);
  let value = objective(at, gradient);
  const moves: Move[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = towards(gradient, moves);
    const slope = dot(gradient, direction);
    if (slope < 1e-9) break;
    const next = new Float64Array(total);
    const nextGradient = new Float64Array(total);
    let nextValue = value;
    for (let size = 1, tries = 0; tries < 20; size /= 2, tries++) {
      for (let k = 0; k < total; k++) next[k] = (at[k] as number) - size * (direction[k] as number);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value - 1e-4 * size * slope) break;
    }
    const step = next.map((x, k) => x - (at[k] as number));
    const turn = nextGradient.map((x, k) => x - (gradient[k] as number));
    const bend = dot(step, turn);
    if (bend > 1e-12) moves.push({ step, turn, inverse: 1 / bend });
    if (moves.length > MEMORY) moves.shift();
    const gain = (value - nextValue) / Math.abs(value);
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-5) break;
  }
  return at;
}

/** The two loops of L-BFGS: the gradient, bent by what the last moves showed of the curvature. */
function towards(gradient: Float64Array, moves: readonly Move[]): Float64Array {
  const q = gradient.slice();
  const shares: number[] = [];
  for (let i = moves.length - 1; i >= 0; i--) {
    const { step, turn, inverse } = moves[i] as Move;
    const share = inverse * dot(step, q);
    shares[i] = share;
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) - share * (turn[k] as number);
  }
  const last = moves.at(-1);
  const scale = last ? 1 / (last.inverse * dot(last.turn, last.turn)) : 1 / Math.sqrt(dot(q, q) || 1);
  for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) * scale;
  moves.forEach(({ step, turn, inverse }, i) => {
    const share = (shares[i] as number) - inverse * dot(turn, q);
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) + share * (step[k] as number);
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
