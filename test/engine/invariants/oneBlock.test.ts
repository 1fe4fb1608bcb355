import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReviewer } from '../../../server/engine/index.ts';
import { sampleArticles } from '../../sampleArticles.ts';
import { runs } from './runs.ts';

/** Words in the middle of lines of prose: a letter added there changes one block and nothing of what the text is made of. */
function placesInWords(text: string): number[] {
  return [...text.matchAll(/(?<=[a-z] )[a-z]{4,}(?= [a-z])/g)].map(({ index }) => index + 2);
}

describe('one edit re-runs one block', () => {
  for (const { name, text, format } of sampleArticles) {
    test(`wherever it is made in ${name}`, () => {
      const places = placesInWords(text);
      assert.ok(places.length > 20, `only ${places.length} places`);
      const reviewer = createReviewer({ format });
      reviewer.update(text);
      for (const place of places.filter((_, i) => i % runs(20, 4) === 0)) {
        reviewer.update(`${text.slice(0, place)}x${text.slice(place)}`);
        assert.ok(reviewer.reviewedBlocks() <= 1, `${reviewer.reviewedBlocks()} blocks, at ${place}`);
        reviewer.update(text);
        assert.ok(reviewer.reviewedBlocks() <= 1, `${reviewer.reviewedBlocks()} blocks on taking it back, at ${place}`);
      }
      // An edit inside of front matter, code or notes re-runs none; all others exactly one.
      const first = places.at(-1) ?? 0;
      reviewer.update(`${text.slice(0, first)}x${text.slice(first)}`);
      assert.equal(reviewer.reviewedBlocks(), 1);
    });

    // Where every line is a paragraph there is no blank line to put one after.
    const separator = text.includes('\n\n') ? '\n\n' : '\n';
    test(`a paragraph put in between others of ${name} re-runs itself alone`, () => {
      const paragraphs = text.split(separator);
      const reviewer = createReviewer({ format });
      reviewer.update(text);
      const added = 'The clerk read the minutes of the last meeting, and nobody spoke against them.';
      const middle = Math.floor(paragraphs.length / 2);
      reviewer.update([...paragraphs.slice(0, middle), added, ...paragraphs.slice(middle)].join(separator));
      assert.equal(reviewer.reviewedBlocks(), 1);
    });
  }

  test('in a text of 300 blocks as in one of ten', () => {
    const paragraph = (i: number) => `The ferry ${i} left the quay at noon, and ${i} people were aboard when it did.`;
    const text = Array.from({ length: 300 }, (_, i) => paragraph(i)).join('\n\n');
    const reviewer = createReviewer();
    reviewer.update(text);
    assert.equal(reviewer.reviewedBlocks(), 300);
    for (const at of [0, 150, 299]) {
      reviewer.update(text.replace(paragraph(at), `${paragraph(at)} It rained.`));
      assert.equal(reviewer.reviewedBlocks(), 1);
      reviewer.update(text);
    }
  });
});
