import assert from 'node:assert/strict';
import type { Review } from '../../../server/engine/index.ts';

/** Fails where a review breaks one of its promises: no rule failed, every place lies in the text and covers a character, in order. */
export function assertSound(text: string, review: Review): void {
  assert.deepEqual(review.problems, []);
  let before = 0;
  for (const finding of review.findings) {
    const { start, end } = finding;
    assert.ok(inside(text, finding), `${finding.rule} at ${start} to ${end} of ${text.length}`);
    assert.equal(finding.text, text.slice(start, end));
    assert.ok(/\S/.test(finding.text), `${finding.rule} marks nothing but white space at ${start}`);
    assert.ok(finding.message.trim() !== '', `${finding.rule} says nothing`);
    assert.match(finding.fingerprint, /^[0-9a-f]{16}$/);
    assert.ok(start >= before, 'findings are in order');
    before = start;
    for (const related of finding.related) assert.ok(inside(text, related), `${finding.rule}: a related place`);
  }
  for (const { source, cue, content } of review.attributions)
    for (const span of [source, cue, content]) if (span) assert.ok(inside(text, span), 'a part of an attribution');
  for (const sentence of review.sentences) assert.ok(inside(text, sentence), 'a sentence');
  for (const note of review.notes) assert.ok(inside(text, note), 'a note');
}

function inside(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return start >= 0 && start < end && end <= text.length;
}
