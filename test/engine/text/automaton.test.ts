import assert from 'node:assert/strict';
import { test } from 'node:test';
import { automaton, SKIPPED } from '../../../server/engine/text/automaton.ts';

const END = 2_070_000;
const OTHERWISE = 2_070_003;

/** The patterns "5 6" (named 7), "5 6 8 9" (named -3, without its first event) and "9" before the end (named 0). */
const machine = automaton(
  JSON.stringify([
    100,
    7,
    {
      0: { 5: 1, 9: 6, [OTHERWISE]: 0 },
      1: { 6: 2, [OTHERWISE]: 0 },
      2: { 8: 3, [OTHERWISE]: 7 },
      3: { 9: 4, [OTHERWISE]: 0 },
      6: { [END]: 5, [OTHERWISE]: 0 },
    },
    { 4: '-3', 5: '0', 7: '7' },
    { 4: [1, 0] },
    {},
  ]),
);

const read = (events: readonly number[]): readonly (readonly number[])[] => {
  const found: number[][] = [];
  const symbols = Uint8Array.from(events, (event) => (event === 0 ? SKIPPED : machine.symbolOf(event)));
  machine.read(symbols, events.length, (first, outcome) => found.push([first, outcome]));
  return found;
};

test('the longer pattern wins, and what it leaves out in front does not count', () => {
  assert.deepEqual(read([1, 5, 6, 8, 9]), [[2, -3]]);
});

test('where the longer pattern breaks off, the shorter one stands, and reading goes on after it', () => {
  assert.deepEqual(read([5, 6, 8, 5, 6]), [
    [0, 7],
    [3, 7],
  ]);
});

test('a pattern that begins anew inside a broken one is found', () => {
  assert.deepEqual(read([5, 5, 6, 1]), [[1, 7]]);
});

test('nothing is said of the pattern that is there to be passed over, nor of events unknown', () => {
  assert.deepEqual(read([9]), []);
  assert.deepEqual(read([1, 2, 3]), []);
  assert.deepEqual(read([]), []);
});

test('symbols that are passed over part no pattern', () => {
  assert.deepEqual(read([5, 0, 6, 1]), [[0, 7]]);
});
