import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weasels } from 'weasels';
import { hedgeWords } from '../../../server/engine/lexicons/hedgeWords.ts';
import { weaselsLeftOut } from '../../../server/engine/lexicons/weaselsLeftOut.ts';
import { weaselWords } from '../../../server/engine/lexicons/weaselWords.ts';
import { wordSets } from '../../../server/engine/lexicons/wordSets.ts';

test('every entry of the package is used or left out for a reason', () => {
  const used = [...weaselWords.doubt, ...weaselWords.number].map((entry) => entry.replace(/ of$/, ''));
  assert.deepEqual([...used, ...Object.keys(weaselsLeftOut)].sort(), [...weasels].sort());
  for (const [entry, reason] of Object.entries(weaselsLeftOut)) assert.ok(reason.length > 10, entry);
});

test('the words of doubt hedge, and the open numbers make a source vague', () => {
  for (const word of ['arguably', 'probably', 'reportedly'] as const) assert.ok(hedgeWords.includes(word), word);
  for (const word of ['some', 'many', 'a lot of', 'lots of'] as const)
    assert.ok(wordSets['openNumber']?.includes(word), word);
});
