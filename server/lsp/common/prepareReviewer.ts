import type { Reviewer } from '#engine';

/** A document's reviewer, and how much of the text it has read so far. */
export interface ReviewMemory {
  /** The options it was made for. */
  readonly key: string;
  readonly reviewer: Reviewer;
  /** Code units from the start of the text that need no first reading any more. */
  prepared: number;
}

/** A piece takes a moment, not a breath. */
const PIECE = 8_192;

/**
 * Reads a long text piece by piece before it is reviewed as a whole, letting messages in between; the reviewer
 * remembers what it has read, so nothing is read twice. A short text is not touched. Answers false when `stale`
 * says that the work is no longer wanted; the next call goes on from there.
 */
export async function prepareReviewer(memory: ReviewMemory, text: string, stale: () => boolean): Promise<boolean> {
  while (!isPrepared(memory, text)) {
    const end = endOfPiece(text, memory.prepared + PIECE);
    memory.reviewer.prepare(text.slice(memory.prepared, end));
    memory.prepared = end;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stale()) return false;
  }
  return true;
}

/** True when the text can be reviewed as a whole without holding anything up for long. */
export function isPrepared(memory: ReviewMemory, text: string): boolean {
  return memory.prepared + PIECE >= text.length;
}

/** After the next blank line, so that no paragraph is cut in two; a paragraph longer than a piece goes whole. */
function endOfPiece(text: string, from: number): number {
  const gap = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g;
  gap.lastIndex = from;
  const found = gap.exec(text);
  return found ? found.index + found[0].length : text.length;
}
