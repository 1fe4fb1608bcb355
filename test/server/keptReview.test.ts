import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../server/engine/index.ts';
import { keepReview, sentenceEndingAfter } from '../../server/lsp/common/keptReview.ts';

const text = 'The council met. It may meet again. Many observers agree.';

test('keeps where sentences begin and end, and asks for no score of theirs', () => {
  const read = review(text, { format: 'plaintext' });
  let asked = 0;
  const sentences = read.sentences.map(({ start, end, sourced }) => ({
    start,
    end,
    sourced,
    get scores(): never {
      asked++;
      throw new Error('a score was asked for');
    },
  }));
  const kept = keepReview({ ...read, sentences });
  assert.equal(asked, 0);
  assert.deepEqual(sentenceEndingAfter(kept, 20), { start: 17, end: 35 });
  assert.equal(sentenceEndingAfter(kept, text.length), undefined);
  assert.deepEqual(kept.findings, read.findings);
});

test('a review works out a score only when it is read', () => {
  const [sentence] = review(text, { format: 'plaintext' }).sentences;
  assert.equal(typeof Object.getOwnPropertyDescriptor(sentence, 'scores')?.get, 'function');
  assert.ok((sentence?.scores.hedge ?? -1) >= 0);
});
