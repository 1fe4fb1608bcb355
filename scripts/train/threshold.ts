import type { HeldOut } from './trainModels.ts';

/** Precision, recall and F1 of the rows called positive, the mean F1 of both answers, and how many rows there were. */
export interface Figures {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly macroF1: number;
}

type Sums = Pick<HeldOut, 'labels' | 'sums'>;

/** A share of readers counts as a yes when it is above one half. */
export const isYes = (label: number): boolean => label > 0.5;

/** Figures of `said`, row by row. */
export function figures(labels: readonly number[], said: readonly boolean[]): Figures {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  labels.forEach((label, i) => {
    if (isYes(label)) said[i] ? tp++ : fn++;
    else said[i] ? fp++ : tn++;
  });
  const f = (a: number, b: number): number => (a === 0 ? 0 : (2 * a) / (2 * a + b));
  const f1 = f(tp, fp + fn);
  return {
    n: labels.length,
    precision: tp / (tp + fp || 1),
    recall: tp / (tp + fn || 1),
    f1,
    macroF1: (f1 + f(tn, fp + fn)) / 2,
  };
}

/** Where to divide: among the sums whose F1 comes within `within` of the best, the middle one or the highest. */
export interface Plateau {
  readonly within: number;
  readonly place: 'middle' | 'highest';
}
/** Or where the F1 that the logistic curve fitted to the sums lets expect is best. */
export type Division = Plateau | 'expected';

/**
 * The sum from which rows are called positive. The very best is decided by few rows and thus by chance, so it is sought
 * on the plateau around it.
 */
export function threshold({ labels, sums }: Sums, division: Division): number {
  if (division === 'expected') return bestExpected({ labels, sums });
  const { within, place } = division;
  const order = Array.from(sums.keys()).sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
  const yes = labels.filter(isYes).length;
  const f1s: number[] = [];
  let hits = 0;
  order.forEach((row, k) => {
    if (isYes(labels[row] as number)) hits++;
    f1s.push((2 * hits) / (yes + k + 1));
  });
  const best = f1s.reduce((a, b) => Math.max(a, b), 0);
  const plateau = order.map((_, k) => k).filter((k) => (f1s[k] as number) >= best - within);
  const at = plateau[place === 'highest' ? 0 : plateau.length >> 1] ?? 0;
  const here = sums[order[at] as number] ?? 0;
  const next = sums[order[at + 1] as number] ?? here;
  return (here + next) / 2;
}

/** The fitted curve has two numbers and the plateau's place hundreds of rows: with few rows it hangs less on chance. */
function bestExpected({ labels, sums }: Sums): number {
  const { slope, shift } = fittedCurve({ labels, sums });
  const order = Array.from(sums).sort((a, b) => b - a);
  const chances = order.map((sum) => 1 / (1 + Math.exp(-(slope * sum + shift))));
  const yes = chances.reduce((a, b) => a + b, 0);
  let hits = 0;
  const f1s = chances.map((chance, k) => {
    hits += chance;
    return (2 * hits) / (yes + k + 1);
  });
  const at = f1s.indexOf(f1s.reduce((a, b) => Math.max(a, b), 0));
  const here = order[at] ?? 0;
  return (here + (order[at + 1] ?? here)) / 2;
}

/** Figures by cross-validation: in each part the threshold is the one chosen on the other parts. */
export function crossFigures(held: HeldOut, division: Division): Figures {
  const said: boolean[] = held.labels.map(() => false);
  for (const fold of new Set(held.folds)) {
    const others = held.labels.flatMap((_, i) => (held.folds[i] === fold ? [] : [i]));
    const at = threshold(
      {
        labels: others.map((i) => held.labels[i] as number),
        sums: Float64Array.from(others, (i) => held.sums[i] as number),
      },
      division,
    );
    held.folds.forEach((f, i) => {
      if (f === fold) said[i] = (held.sums[i] as number) >= at;
    });
  }
  return figures(held.labels, said);
}

/** The slope of the logistic curve that fits sums to labels best. */
export const slopeOf = (held: Sums): number => fittedCurve(held).slope;

/** The logistic curve that fits sums to labels best (Platt, 1999), by Newton's method. */
function fittedCurve({ labels, sums }: Sums): { slope: number; shift: number } {
  let [a, b] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    labels.forEach((label, i) => {
      const x = sums[i] as number;
      const p = 1 / (1 + Math.exp(-(a * x + b)));
      const [error, bend] = [p - label, p * (1 - p)];
      ga += error * x;
      gb += error;
      haa += bend * x * x;
      hab += bend * x;
      hbb += bend;
    });
    const det = haa * hbb - hab * hab;
    if (!(det > 1e-12)) break;
    a -= (hbb * ga - hab * gb) / det;
    b -= (haa * gb - hab * ga) / det;
  }
  return Number.isFinite(a) && a > 0 ? { slope: a, shift: b } : { slope: 1, shift: 0 };
}
