/**
 * Examples to learn from, row by row, in arrays that a worker can be handed. Row `i` has the features `ids` from
 * `starts[i]` up to `starts[i + 1]`, with their values, then dense values and extras, as many in each row.
 */
export interface LogisticProblem {
  readonly decay: number;
  readonly labels: Float64Array;
  /** How many features there are. */
  readonly sparse: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly denseSize: number;
  readonly dense: Float32Array;
  readonly extraSize: number;
  readonly extras: Float64Array;
}

const MEMORY = 8;
/** Far enough that more rounds change little; see docs/decisions/learned-scores.md. */
const ROUNDS = 100;
const LEAST_GAIN = 1e-6;

/**
 * The weights of features, dense values and extras, and the bias last: minimised by L-BFGS (Liu and Nocedal, "On the
 * limited memory BFGS method for large scale optimization", Mathematical Programming 1989) with Armijo's rule for the
 * step. Works in a fixed order: the same problem has the same answer, bit for bit.
 */
export function logisticSolution(problem: LogisticProblem): Float64Array {
  const total = problem.sparse + problem.denseSize + problem.extraSize + 1;
  return minimum((w, gradient) => loss(problem, w, gradient), total);
}

/** The loss of weights, with its slope for each of them into `gradient`. */
function loss(problem: LogisticProblem, w: Float64Array, gradient: Float64Array): number {
  const { decay, labels, sparse, starts, ids, values, denseSize, dense, extraSize, extras } = problem;
  const last = w.length - 1;
  const extraAt = sparse + denseSize;
  let all = 0;
  for (let k = 0; k < last; k++) {
    const weight = w[k] as number;
    gradient[k] = decay * weight;
    all += 0.5 * decay * weight * weight;
  }
  gradient[last] = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    const from = starts[i] as number;
    const to = starts[i + 1] as number;
    const denseFrom = i * denseSize;
    const extraFrom = i * extraSize;
    let sum = w[last] as number;
    for (let k = from; k < to; k++) sum += (w[ids[k] as number] as number) * (values[k] as number);
    for (let k = 0; k < denseSize; k++) sum += (w[sparse + k] as number) * (dense[denseFrom + k] as number);
    for (let k = 0; k < extraSize; k++) sum += (w[extraAt + k] as number) * (extras[extraFrom + k] as number);
    const error = 1 / (1 + Math.exp(-sum)) - label;
    for (let k = from; k < to; k++) {
      const id = ids[k] as number;
      gradient[id] = (gradient[id] as number) + error * (values[k] as number);
    }
    for (let k = 0; k < denseSize; k++) {
      gradient[sparse + k] = (gradient[sparse + k] as number) + error * (dense[denseFrom + k] as number);
    }
    for (let k = 0; k < extraSize; k++) {
      gradient[extraAt + k] = (gradient[extraAt + k] as number) + error * (extras[extraFrom + k] as number);
    }
    gradient[last] = (gradient[last] as number) + error;
    all += sum > 0 ? Math.log1p(Math.exp(-sum)) + (1 - label) * sum : Math.log1p(Math.exp(sum)) - label * sum;
  }
  return all;
}

type Objective = (at: Float64Array, gradient: Float64Array) => number;
interface Move {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  readonly inverse: number;
}

function minimum(objective: Objective, total: number): Float64Array {
  let at = new Float64Array(total);
  let gradient = new Float64Array(total);
  let value = objective(at, gradient);
  const moves: Move[] = [];
  for (let round = 0; round < ROUNDS; round++) {
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
    if (gain < LEAST_GAIN) break;
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
