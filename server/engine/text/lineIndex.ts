import { firstWhere } from './firstWhere.ts';
import { isLineEnd } from './isLineEnd.ts';

/** A place as editors count it: zero-based line, UTF-16 code units from its start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** Position of an offset; an offset outside the text is taken as the nearest end. */
  positionAt(offset: number): Position;
  /** Offset of a line's first character. */
  lineStart(line: number): number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR, as in the LSP. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (isLineEnd(code)) starts.push(i + 1);
  }
  const lineOf = (offset: number): number => firstWhere(starts, (start) => start > offset) - 1;
  return {
    lineCount: starts.length,
    positionAt: (offset) => {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(at);
      return { line, character: at - (starts[line] ?? 0) };
    },
    lineStart: (line) => starts[Math.max(0, Math.min(line, starts.length - 1))] ?? 0,
  };
}
