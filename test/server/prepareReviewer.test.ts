import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reviewer } from '#engine';
import { isPrepared, prepareReviewer, type ReviewMemory } from '../../server/lsp/common/prepareReviewer.ts';

function memoryThatListens(): { readonly memory: ReviewMemory; readonly read: string[] } {
  const read: string[] = [];
  const reviewer = { prepare: (piece: string) => void read.push(piece) } as unknown as Reviewer;
  return { memory: { key: '', reviewer, prepared: 0 }, read };
}
const never = () => false;

describe('reading a long text', () => {
  const paragraph = `${'word '.repeat(200).trim()}.\r\n\r\n`;
  const long = paragraph.repeat(400);

  test('goes piece by piece, each ending between paragraphs, all but the last piece', async () => {
    const { memory, read } = memoryThatListens();
    assert.ok(!isPrepared(memory, long));
    assert.ok(await prepareReviewer(memory, long, never));
    assert.ok(read.length >= 4);
    const prepared = read.join('');
    assert.ok(long.startsWith(prepared));
    for (const piece of read) assert.ok(piece.endsWith('\r\n\r\n') && piece.length < 10_000);
    assert.ok(long.length - prepared.length < 10_000);
    assert.ok(isPrepared(memory, long));
  });

  test('lets others in between, and goes on where it was stopped', async () => {
    const { memory, read } = memoryThatListens();
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    let wanted = 2;
    assert.equal(await prepareReviewer(memory, long, () => --wanted === 0), false);
    clearInterval(counting);
    assert.ok(turns > 0, 'the event loop was held up');
    assert.equal(read.length, 2);
    assert.ok(await prepareReviewer(memory, long, never));
    assert.ok(long.startsWith(read.join('')));
  });

  test('leaves a short one alone, and does not cut a paragraph without end', async () => {
    const { memory, read } = memoryThatListens();
    assert.ok(await prepareReviewer(memory, 'A short text.\n', never));
    assert.deepEqual(read, []);
    const line = 'word '.repeat(100_000);
    assert.ok(await prepareReviewer(memory, line, never));
    assert.deepEqual(read, [line]);
  });
});
