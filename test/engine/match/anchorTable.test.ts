import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorTable } from '../../../server/engine/match/anchorTable.ts';
import { createPhraseMatcher } from '../../../server/engine/match/phraseMatcher.ts';
import { analyse } from '../../../server/engine/text/analyse.ts';

test('a line for each word: phrase, alternative, fewest and most tokens before it', () => {
  const table = anchorTable([
    { pattern: 'the (old)? lighthouse' },
    { pattern: '(lighthouse keeper|of a lighthouse)' },
    { pattern: 'tick (tock|tick) tick' },
  ]);
  assert.deepEqual(table.split('\n').sort(), ['lighthouse 0 0 1 2 1 0 0 0 1 1 2 2', 'tick 2 0 0 0'].sort());
});

test('a matcher takes what it looks for from the table it is given', () => {
  const phrases = [{ pattern: 'the lighthouse' }, { pattern: 'of the (harbour|quay)' }];
  const table = anchorTable(phrases);
  const [sentence] = analyse('The lighthouse of the quay is lit.', []);
  assert.ok(sentence);
  const found = (given?: string): readonly unknown[] =>
    createPhraseMatcher([{ owner: 'a', phrases }], given).find(sentence);
  assert.equal(found().length, 2);
  assert.deepEqual(found(table), found());
  assert.equal(found(table.replace(/^lighthouse .*\n?/m, '')).length, 1);
});
