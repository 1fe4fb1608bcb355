import type { Span } from '../text/span.ts';

/**
 * HTML comments and CriticMarkup's notes and deletions in plain text that cover a line end, in order, not overlapping: their lines belong
 * together. A comment may hold empty lines; CriticMarkup that does is not closed, as in Markdown, where a paragraph ends
 * there. Offsets are of the text; the search begins at `from`.
 */
export function spanningMarks(text: string, from: number): Span[] {
  const spans: Span[] = [];
  const found = new Map<string, number>();
  // Kept while it is still ahead: many openers with one far closer cost one search.
  const next = (token: string, at: number): number => {
    const known = found.get(token);
    if (known !== undefined && (known === -1 || known >= at)) return known;
    const index = text.indexOf(token, at);
    found.set(token, index);
    return index;
  };
  let emptyLine = -2;
  const nextEmptyLine = (at: number): number => {
    if (emptyLine === -2 || (emptyLine >= 0 && emptyLine < at)) {
      EMPTY_LINE.lastIndex = at;
      emptyLine = EMPTY_LINE.exec(text)?.index ?? -1;
    }
    return emptyLine;
  };
  OPENING.lastIndex = from;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const start = opening.index;
    const closing = CLOSING[opening[0]] as string;
    const close = next(closing, start + opening[0].length);
    if (close < 0) continue;
    const gap = closing === '-->' ? -1 : nextEmptyLine(start);
    if (gap >= 0 && gap < close) continue;
    const end = close + closing.length;
    if (LINE_END.test(text.slice(start, end))) spans.push({ start, end });
    OPENING.lastIndex = end;
  }
  return spans;
}

const OPENING = /<!--|\{(?:>>|--)/g;
const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '{>>': '<<}', '{--': '--}' };
const EMPTY_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g;
const LINE_END = /[\r\n]/;
