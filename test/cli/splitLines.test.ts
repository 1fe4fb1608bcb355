import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitLines } from '../../server/cli/stream/splitLines.ts';

async function* pieces(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function linesOf(parts: readonly Uint8Array[], batchBytes = 8, longest = 1000): Promise<(string | null)[][]> {
  const batches: (string | null)[][] = [];
  for await (const { lines } of splitLines(pieces(parts), batchBytes, longest)) {
    batches.push(lines.map((line) => line && Buffer.from(line).toString('utf8')));
  }
  return batches;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('however the stream is cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })),
      fc.integer({ min: 1, max: 9 }),
      async (given, size) => {
        const lines = given.map((line) => line.replaceAll('\n', ' '));
        const whole = bytes(lines.map((line) => `${line}\n`).join(''));
        const parts: Uint8Array[] = [];
        for (let at = 0; at < whole.length; at += size) parts.push(whole.subarray(at, at + size));
        assert.deepEqual((await linesOf(parts)).flat(), lines);
      },
    ),
    { numRuns: 200 },
  );
});

test('a last line without its end counts, nothing after an end does not', async () => {
  assert.deepEqual((await linesOf([bytes('a\nb')])).flat(), ['a', 'b']);
  assert.deepEqual((await linesOf([bytes('a\n')])).flat(), ['a']);
  assert.deepEqual((await linesOf([bytes('\n\na')])).flat(), ['', '', 'a']);
  assert.deepEqual(await linesOf([]), []);
});

test('a batch holds what is there, and no more than it may', async () => {
  assert.deepEqual(await linesOf([bytes('1\n'), bytes('2\n')]), [['1'], ['2']]);
  assert.deepEqual(await linesOf([bytes('12345\n12345\n12345\n')], 10), [['12345', '12345'], ['12345']]);
});

test('a line that is too long is given up, the next is not', async () => {
  assert.deepEqual((await linesOf([bytes('12345678901'), bytes('12\nab\n')], 8, 10)).flat(), [null, 'ab']);
  assert.deepEqual((await linesOf([bytes('1234567890\n')], 8, 10)).flat(), ['1234567890']);
  assert.deepEqual((await linesOf([bytes('12345678901')], 8, 10)).flat(), [null]);
});
