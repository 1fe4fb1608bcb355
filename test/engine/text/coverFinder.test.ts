import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverFinder } from '../../../server/engine/text/coverFinder.ts';
import { contains } from '../../../server/engine/text/span.ts';

const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

test('says that a span is covered exactly where comparing with every span says so', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const ordered = [...spans].sort((a, b) => a.start - b.start);
      assert.equal(
        coverFinder(ordered)(asked),
        spans.some((s) => contains(s, asked)),
      );
    }),
  );
});
