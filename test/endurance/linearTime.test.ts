import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { review, rules } from '../../server/engine/index.ts';

/** Characters of the smaller and of the larger text. */
const SMALL = 10_000;
const LARGE = 4 * SMALL;
/** Four times the text may take four times as long; three times that again is room for a busy machine and a cold start. */
const MOST_GROWTH = 3;
/** Below this, in milliseconds of processor time, nothing can be told from chance. */
const SMALLEST_MS = 60;
const TRIES = 4;

/** Milliseconds of processor time a review takes. */
function cost(text: string): number {
  const began = process.cpuUsage();
  review(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** How much more time each character takes in the larger text: about 1 where time is linear, about 4 where it is quadratic. */
function growth(unit: string): number {
  const ofLength = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const [small, large] = [ofLength(SMALL), ofLength(LARGE)];
  let [quickest, quickestLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < TRIES; i++) {
    quickest = Math.min(quickest, cost(small));
    quickestLarge = Math.min(quickestLarge, cost(large));
    const grown = quickestLarge / Math.max(quickest, SMALLEST_MS / 4) / (large.length / small.length);
    if (grown < MOST_GROWTH) return grown;
  }
  return quickestLarge / Math.max(quickest, SMALLEST_MS / 4) / (large.length / small.length);
}

const textOf = (example: (typeof rules)[number]['examples']['flags'][number]) =>
  typeof example === 'string' ? example : example.text;

describe('four times the text takes about four times as long', () => {
  review('It might rain.');
  for (const rule of rules) {
    const flags = rule.examples.flags.map(textOf);
    const ways: readonly (readonly [string, string])[] = [
      ['on one line', `${flags.join(' ').replace(/\s+/g, ' ')} `],
      ['in paragraphs', `${flags.join('\n\n')}\n\n`],
      ['its first example alone, on one line', `${(flags[0] ?? '').replace(/\s+/g, ' ')} `],
    ];
    for (const [how, unit] of ways) {
      test(`${rule.id}: what it marks, ${how}`, () => {
        const grown = growth(unit);
        assert.ok(grown < MOST_GROWTH, `each character takes ${grown.toFixed(1)} times as long`);
      });
    }
  }
});

/** Marks and words that rules wait for, without what would end them. */
const units =
  '? ~?~!~" ~“~“a” ~‘~(~[~](~[a](b) ~<~*~_~`~> ~- ~#~| a | b |\n~a ~A ~a, ~A. ~He said. ~said ~“I,” he said. ~according to ~recently ~in 2024 ~3 March ~1% ~1,000 ~many ~President Ana Ruiz ~the the ~a.b ~www.~https://~a@b ~photo: ~by ~By A ~Share ~—~…~;~a;b ~it may ~experts say ~experts said it fell and ~Experts say it fell. ~“It fell,” experts say. ~you ~is it? ~\t ~\u2028~\u200b'
    .split('~')
    .filter((unit) => unit !== '');

describe('hostile texts', () => {
  for (const unit of units) {
    test(`${JSON.stringify(unit)} again and again`, () => {
      const grown = growth(unit);
      assert.ok(grown < MOST_GROWTH, `each character takes ${grown.toFixed(1)} times as long`);
    });
  }
  test('words that a rule could read in two ways, again and again', () => {
    assert.ok(cost(`Here's 5 SEO ${'500-word '.repeat(60)}x`) < 2_000);
  });
  test('a long run of white space in a line', () => {
    const spread = (n: number) => `Sure${' '.repeat(n)}it could.`;
    assert.ok(cost(spread(LARGE)) < 2_000);
  });
});
