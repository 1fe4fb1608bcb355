import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../server/engine/index.ts';
import { summarise } from '../../server/lsp/common/features/summarise.ts';
import { keepReview } from '../../server/lsp/common/keptReview.ts';

test('the summary tells the course of the tone in words', () => {
  const dark = 'The awful night was horrible. The evil plan was cruel. The miserable hall was awful.';
  const bright = 'The happy day was wonderful. The beautiful hall was a joy. The plan was brilliant.';
  const text = `## Then\n\n${dark}\n\n## Now\n\n${bright}\n`;
  const { summary } = summarise(keepReview(review(text, { format: 'markdown' })));
  assert.match(summary, / Tone from part to part, .*: −\d\.\d, \+\d\.\d\.$/u);
});

test('a short text is summed up without a tone', () => {
  assert.doesNotMatch(summarise(keepReview(review('The council met.', { format: 'plaintext' }))).summary, /Tone/);
});
