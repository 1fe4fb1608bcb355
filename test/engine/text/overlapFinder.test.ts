import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlapFinder } from '../../../server/engine/text/overlapFinder.ts';
import { overlaps } from '../../../server/engine/text/span.ts';

const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

test('finds an overlap exactly where comparing with every span finds one', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const ordered = [...spans].sort((a, b) => a.start - b.start);
      assert.equal(
        overlapFinder(ordered)(asked),
        spans.some((s) => overlaps(s, asked)),
      );
    }),
  );
});
