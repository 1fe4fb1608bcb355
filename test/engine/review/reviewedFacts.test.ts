import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { review } from '#engine';
import { articleText } from '../../bench/articleText.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;
const used = (): number => process.memoryUsage().heapUsed;

test('a review is let go of in the quick collections, not only in the slow ones', () => {
  const texts = Array.from({ length: 40 }, (_, i) => articleText(5_000, i));
  const reviewAll = (): void => {
    for (const text of texts) review(text, { format: 'markdown' });
  };
  // What is worked out once for each word is there before anything is measured.
  for (let i = 0; i < 6; i++) reviewAll();
  collect();
  const before = used();
  reviewAll();
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  const left = used() - before;
  // About 2 MB; 10 to 12 where every review has getters of its own, which hidden classes hold.
  assert.ok(left < 5_000_000, `${left} bytes are left`);
});

test('attributions, sentences and scores are properties like others', () => {
  const read = review('Officials said on Monday that 12 boats sank. Ana Ruiz disagreed.', { format: 'plaintext' });
  assert.deepEqual(Object.keys(read).sort(), [
    'attributions',
    'findings',
    'format',
    'notes',
    'problems',
    'sentences',
    'summary',
  ]);
  const copy = JSON.parse(JSON.stringify(read)) as typeof read;
  assert.ok(copy.attributions.length > 0);
  assert.equal(copy.sentences.length, 2);
  assert.equal(typeof copy.sentences[0]?.scores.claim, 'number');
  assert.equal(read.attributions, read.attributions, 'put together once');
});
