import type { Block } from '../document/document.ts';
import { tight } from '../text/tight.ts';
import type { Sentence, Token } from '../text/token.ts';
import { CueWord } from './cueWord.ts';
import { pairMarks } from './pairMarks.ts';
import type { Quotation } from './quotations.ts';
import { wordFacts } from './wordFacts.ts';

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
  if (pairs.length > 1) pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const count = wordCounter(sentences);
  const found: Quotation[] = [];
  if (whole && whole.end > whole.start) {
    found.push({
      start: whole.start,
      end: whole.end,
      inner: whole,
      mark: 'block',
      closed: true,
      words: count(whole.start, whole.end),
    });
  }
  for (const { start, end, width, mark, closed } of pairs) {
    const inner = { start: start + width, end: closed ? end - width : end };
    found.push({ start, end, inner, mark, closed, words: count(inner.start, inner.end) });
  }
  return tight(found);
}

const NONE: readonly Quotation[] = [];

function trimmed(text: string): { start: number; end: number } {
  const end = text.trimEnd().length;
  return { start: Math.min(end, text.length - text.trimStart().length), end };
}

/**
 * Counts the words (tokens with a letter or digit) that begin in a stretch of the block. To be asked in the order of
 * their starts: it goes on from where the last stretch began, and those that lie in one another are few.
 */
function wordCounter(sentences: readonly Sentence[]): (start: number, end: number) => number {
  let [s, t] = [0, 0];
  return (start, end) => {
    for (; s < sentences.length; s++, t = 0) {
      const { tokens } = sentences[s] as Sentence;
      while (t < tokens.length && (tokens[t] as Token).start < start) t++;
      if (t < tokens.length) break;
    }
    let words = 0;
    for (let i = s, k = t; i < sentences.length; i++, k = 0) {
      const { tokens } = sentences[i] as Sentence;
      for (; k < tokens.length; k++) {
        const { start, lexeme } = tokens[k] as Token;
        if (start >= end) return words;
        if ((wordFacts(lexeme).cue & CueWord.COUNTS) !== 0) words++;
      }
    }
    return words;
  };
}
