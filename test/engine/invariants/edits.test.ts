import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createReviewer, review } from '../../../server/engine/index.ts';
import { sampleArticles } from '../../sampleArticles.ts';
import { edited, formats, hostileText, textEdit } from './hostileText.ts';
import { runs } from './runs.ts';
import { assertSound } from './soundReview.ts';

const format = fc.constantFrom(...formats);
const article = fc.constantFrom(...sampleArticles.map(({ text }) => text));

describe('after any sequence of edits the review is the one from scratch', () => {
  const follows = (start: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(format, start, fc.array(textEdit, { minLength: 1, maxLength: 5 }), (format, text, edits) => {
        const reviewer = createReviewer({ format });
        reviewer.update(text);
        let now = text;
        for (const edit of edits) {
          now = edited(now, edit);
          const incremental = reviewer.update(now);
          assertSound(now, incremental);
          assert.deepEqual(incremental, review(now, { format }));
        }
      }),
      { numRuns },
    );

  test('of an article, read as any format', () => follows(article, runs(8, 150)));
  test('of any text', () => follows(hostileText, runs(40, 1000)));
});

test('blocks moved, doubled and taken away are reviewed as if they had always stood so', () => {
  const order = fc.array(fc.nat(), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(
      fc.constantFrom(...sampleArticles),
      fc.array(order, { minLength: 2, maxLength: 4 }),
      ({ text, format }, orders) => {
        const paragraphs = text.split(/\n\s*\n/);
        const reviewer = createReviewer({ format });
        for (const order of orders) {
          const now = order.map((n) => paragraphs[n % paragraphs.length]).join('\n\n');
          assert.deepEqual(reviewer.update(now), review(now, { format }));
        }
      },
    ),
    { numRuns: runs(6, 100) },
  );
});

test('a reviewer that has seen other texts reviews each as if it were the first', () => {
  for (const { text, format } of sampleArticles) {
    const reviewer = createReviewer({ format });
    for (const other of sampleArticles.slice(0, runs(4, 99))) reviewer.update(other.text);
    assert.deepEqual(reviewer.update(text), review(text, { format }));
  }
});
