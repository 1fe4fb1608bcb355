import type { Block } from '../document/document.ts';
import { firstWhere } from '../text/firstWhere.ts';
import type { Sentence } from '../text/token.ts';
import { countsAsWord } from './countsAsWord.ts';
import { pairMarks } from './pairMarks.ts';
import type { Quotation } from './quotations.ts';

/**
 * The quotations of a block, in order of their start, outer before inner. Takes the block and its sentences; offsets
 * are UTF-16 code units relative to the block. Apostrophes, inch and minute marks and marks in hidden spans are none.
 * A mark without its fellow counts only where it opens the block and none like it opens later: then the quotation
 * goes on in the next block.
 * A block quotation is one quotation of kind `block`, beside those marked inside it. Linear time.
 */
export function findQuotations(block: Block, sentences: readonly Sentence[]): readonly Quotation[] {
  const pairs = pairMarks(block);
  const whole = block.kind === 'quotation' ? trimmed(block.text) : undefined;
  if (pairs.length === 0 && !whole) return NONE;
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const count = wordCounter(sentences);
  const found: Quotation[] = pairs.map((p) => {
    const inner = { start: p.start + p.width, end: p.closed ? p.end - p.width : p.end };
    return { start: p.start, end: p.end, inner, mark: p.mark, closed: p.closed, words: count(inner.start, inner.end) };
  });
  if (whole && whole.end > whole.start) {
    found.unshift({ ...whole, inner: whole, mark: 'block', closed: true, words: count(whole.start, whole.end) });
  }
  return found;
}

const NONE: readonly Quotation[] = [];

function trimmed(text: string): { start: number; end: number } {
  const end = text.trimEnd().length;
  return { start: Math.min(end, text.length - text.trimStart().length), end };
}

/** Counts the words (tokens with a letter or digit) that begin in a stretch of the block. */
function wordCounter(sentences: readonly Sentence[]): (start: number, end: number) => number {
  const starts: number[] = [];
  for (const { tokens } of sentences) for (const t of tokens) if (countsAsWord(t.lexeme)) starts.push(t.start);
  const before = (offset: number): number => firstWhere(starts, (start) => start >= offset);
  return (start, end) => before(end) - before(start);
}
