import type { Span } from '#engine';
import type { TextChange } from '../textChange.ts';

export interface RemovedText {
  /** What goes, for the title of the action: "Remove this section". */
  readonly what: 'section' | 'line' | 'text';
  readonly change: TextChange;
}

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * The change that cuts a stretch of text. Where it fills its lines, the lines go whole, and the gap that was there
 * before or after it stays: no blank lines are left over, no two paragraphs run together. Where it is a part of a
 * line, one neighbouring space goes with it. Offsets are of `text`.
 */
export function removedText(text: string, span: Span): RemovedText {
  const trimmed = trimmedSpan(text, span);
  const first = lineStart(text, trimmed.start);
  const last = lineEnd(text, trimmed.end);
  const several = LINE_BREAK.test(text.slice(trimmed.start, trimmed.end));
  if (!isMarkup(text.slice(first, trimmed.start)) || !/^[\s*_#|.:…]*$/.test(text.slice(trimmed.end, last))) {
    return { what: several ? 'section' : 'text', change: { ...withOneSpace(text, trimmed), text: '' } };
  }
  return { what: several ? 'section' : 'line', change: wholeLines(text, first, last) };
}

/** The lines `first`–`last` (without their last break), and the blank lines on one side of them. */
function wholeLines(text: string, first: number, last: number): TextChange {
  let start = first;
  while (start > 0 && isSpace(text.charAt(start - 1))) start--;
  let end = last;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  const before = text.slice(start, first);
  const after = text.slice(last, end);
  if (start === 0) return { start: 0, end: backToLineStart(text, end, last), text: '' };
  // The end of the text keeps the final line break it had.
  if (end === text.length) return { start, end, text: LINE_BREAK.exec(after)?.[0] ?? '' };
  const gap = breaks(before) > breaks(after) ? before : after;
  return { start, end: backToLineStart(text, end, last), text: trailingBreaks(gap) };
}

/** Indentation of what follows is not part of the gap. */
function backToLineStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && !isBreak(text.charAt(at - 1))) at--;
  return at;
}

/** The gap without spaces after its last line break. */
function trailingBreaks(gap: string): string {
  return gap.replace(/(?<![^\r\n])[^\r\n]+$/, '');
}

function breaks(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function withOneSpace(text: string, span: Span): Span {
  const before = text.charAt(span.start - 1);
  const after = text.charAt(span.end);
  if (before === ' ' && (after === '' || /\s/.test(after))) return { start: span.start - 1, end: span.end };
  if (after === ' ') return { start: span.start, end: span.end + 1 };
  return before === ' ' && /[.,;:!?]/.test(after) ? { start: span.start - 1, end: span.end } : span;
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  while (from < to && isSpace(text.charAt(from))) from++;
  return { start: from, end: to };
}

/** Nothing before the words but what makes the line a heading, a quotation or a list item, or sets it in bold. */
function isMarkup(prefix: string): boolean {
  return /^[\s\uFEFF>#*_•–+|-]*(?:\d+[.)]\s*[*_]*)?$/.test(prefix);
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charAt(at))) at++;
  return at;
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
