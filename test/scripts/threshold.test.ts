import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../scripts/train/seededRandom.ts';
import { figures, threshold } from '../../scripts/train/threshold.ts';

/** Sums from -4 to 4, each with a label as likely as the logistic curve of it says. */
function drawn(n: number, seed: number): { labels: number[]; sums: Float64Array } {
  const random = seededRandom(seed);
  const sums = Float64Array.from({ length: n }, () => 8 * random() - 4);
  return { labels: Array.from(sums, (s) => (random() < 1 / (1 + Math.exp(-s)) ? 1 : 0)), sums };
}

test('the threshold that is expected to be best is where the probability is half the F1', () => {
  const { labels, sums } = drawn(20_000, 3);
  const at = threshold({ labels, sums }, 'expected');
  const { f1 } = figures(
    labels,
    Array.from(sums, (s) => s >= at),
  );
  assert.ok(Math.abs(1 / (1 + Math.exp(-at)) - f1 / 2) < 0.02, `${at}, ${f1}`);
});

test('with few rows it moves less than the plateau of the best F1', () => {
  const moves = (division: Parameters<typeof threshold>[1]): number => {
    const places = Array.from({ length: 40 }, (_, i) => threshold(drawn(300, i), division));
    const mean = places.reduce((a, b) => a + b, 0) / places.length;
    return places.reduce((a, b) => a + (b - mean) ** 2, 0);
  };
  assert.ok(moves('expected') < moves({ within: 0.003, place: 'middle' }));
});

test('nothing to divide, and one answer alone, give a number', () => {
  for (const labels of [[], [1, 1, 1], [0, 0, 0]]) {
    const at = threshold({ labels, sums: Float64Array.from(labels, (_, i) => i) }, 'expected');
    assert.ok(Number.isFinite(at), `${at}`);
  }
});
