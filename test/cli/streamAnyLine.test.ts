import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../server/cli/stream/answer.ts';
import { runCli } from './runCli.ts';

const LF = 10;
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('It might rain.', 'Many observers agree.\n\nOnly time will tell.', '', '\u0000', '\ud800', '“'),
);
/** Lines of every kind: records, what is nearly a record, JSON of another kind, and any bytes but the one that ends a line. */
const line: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .record(
      {
        id: fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.constant({ __proto__: null, a: [1] })),
        text,
        kind: fc.constantFrom<unknown>('article', 'sentence', 'headline', 'poem', 3, null),
        format: fc.constantFrom<unknown>('markdown', 'plaintext', 'article', 'pdf', {}),
      },
      { requiredKeys: [] },
    )
    .map((record) => Buffer.from(JSON.stringify(record))),
  fc.json({ maxDepth: 3 }).map((json) => Buffer.from(json.replaceAll('\n', ' '))),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => bytes.filter((byte) => byte !== LF)),
  fc
    .constantFrom('', '\r', ' ', '{', '[]', '{"id":1}\r', '\ufeff{"id":1,"text":"a","kind":"sentence"}', '\u2028')
    .map((words) => Buffer.from(words)),
);

test('any lines are answered with as many, each its own, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 200, maxLength: 400 }), fc.boolean(), async (lines, ends) => {
      // An end of input right after LF begins no other line, and an empty rest is none.
      if (!ends) lines.push(Buffer.from('{"id":"last","text":"","kind":"article"}'));
      const input = Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')])).subarray(0, ends ? undefined : -1);
      const { status, stdout } = await runCli(['stream', '--workers', '2'], { input });
      assert.equal(status, 0);
      assert.ok(stdout.endsWith('\n'));
      assert.deepEqual(
        stdout.slice(0, -1).split('\n'),
        lines.map((one) => answer(one, 1000)),
      );
    }),
    { numRuns: 4 },
  );
});

test('an id too deep to be written back is an error of that line', () => {
  for (const deep of ['['.repeat(200_000) + ']'.repeat(200_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`]) {
    for (const rest of ['', ',"text":"a","kind":"sentence"']) {
      const { id, error } = JSON.parse(answer(Buffer.from(`{"id":${deep}${rest}}`), 10_000_000));
      assert.equal(id, null);
      assert.equal(typeof error, 'string');
    }
  }
});
