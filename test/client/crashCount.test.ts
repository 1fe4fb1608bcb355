import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCrashCount } from '../../client/common/crashCount.ts';

test('the fifth crash in a row is one too many', () => {
  let now = 0;
  const crashes = createCrashCount(5, 1000, () => now);
  const all = [0, 10, 20, 900, 999].map((time) => {
    now = time;
    return crashes.crashed();
  });
  assert.deepEqual(all, [true, true, true, true, false]);
  assert.equal(crashes.crashed(), false);
});

test('crashes of long ago do not count, nor those before somebody asked for a new start', () => {
  let now = 0;
  const crashes = createCrashCount(3, 1000, () => now);
  for (let i = 0; i < 20; i++) {
    now += 600;
    assert.ok(crashes.crashed(), `at ${now}`);
  }
  assert.equal(crashes.crashed(), false);
  crashes.forget();
  assert.ok(crashes.crashed());
});
