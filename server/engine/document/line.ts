import { isLineEnd } from '../text/isLineEnd.ts';
import type { Span } from '../text/span.ts';
import { footnoteLabel } from './footnoteLabel.ts';
import { isWhite, trimEnd, trimStart } from './whiteSpace.ts';

/** A line of plain text. `start` and `end` leave out white space at both ends; they are equal for an empty line. */
export interface Line extends Span {
  /** Columns before the first character; a tab goes to the next multiple of four. */
  readonly indent: number;
  readonly kind: LineKind;
  /** Where the words begin, after a bullet, hashes or `>`. */
  readonly body: number;
  /** Depth of a heading; the number of an ordered list item, or 0. */
  readonly number: number;
  /** True where a comment or note that began on an earlier line goes on. */
  readonly inside: boolean;
}

export type LineKind = 'blank' | 'text' | 'heading' | 'item' | 'quote' | 'row' | 'fence' | 'rule' | 'mark';

/**
 * The lines of a text from `from` on, each with what its first characters say it is. Lines end with LF, CRLF or CR.
 * `spanning` are comments and notes that cover a line end, in order. Offsets are of the text.
 */
export function readLines(text: string, from: number, spanning: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let crossing = 0;
  for (let at = from; at <= text.length; ) {
    let end = at;
    let code = 0;
    // A bar or a tab inside: the neighbours decide whether the line is a table's.
    let divided = false;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (isLineEnd(code)) break;
      if (code === 124 || code === 9) divided = true;
    }
    while (crossing < spanning.length && (spanning[crossing] as Span).end <= at) crossing++;
    const inside = (spanning[crossing]?.start ?? Number.POSITIVE_INFINITY) < at;
    lines.push(readLine(text, at, end, divided, inside));
    at = end + (code === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function readLine(text: string, lineStart: number, lineEnd: number, divided: boolean, inside: boolean): Line {
  const start = trimStart(text, lineStart, lineEnd);
  const end = trimEnd(text, start, lineEnd);
  const indent = start === lineStart ? 0 : columns(text, lineStart, start);
  const line = (kind: LineKind, body = start, number = 0): Line => ({ start, end, indent, kind, body, number, inside });
  if (inside) return line('text');
  if (start === end) return line('blank');
  const first = text.charCodeAt(start);
  // Most lines begin with a letter or a quotation mark; only the others need a closer look.
  const isLetter = (first | 32) >= 97 && (first | 32) <= 122;
  if (isLetter || first === 34 || first === 0x201c) {
    return line(divided && isDivided(text, start, end) ? 'row' : 'text');
  }
  const words = text.slice(start, end);
  const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(words);
  if (hashes) return line('heading', start + hashes[0].length, (hashes[1] ?? '').length);
  if (/^```\s*[\w+#.-]*$/.test(words)) return line('fence');
  if (RULE.test(words)) return line('rule');
  if (first === 62) return line('quote', start + (/^>[>\s]*/.exec(words)?.[0].length ?? 1));
  const item = ITEM.exec(words);
  if (item) return line('item', start + item[0].length, Number(item[1] ?? 0));
  if (WHOLE_MARK.test(words) || footnoteLabel(words, 0) > 0) return line('mark');
  return line(divided && isDivided(text, start, end) ? 'row' : 'text');
}

/** A line of signs only: `---`, `* * *`, `=====`, `• • •`, `|---|---|`. */
const RULE = /^(?:([-*_=~•·#+])(?:[ \t]*\1){2,}|[─━═—–⁂⸻]+|[|+](?=[|+\s:=]*-)[|+\s:=-]*)$/;
const ITEM = /^(?:[•‣⁃▪▫◦●○■□►➤➔✓✔✅·*+-]|[–—]|(\d{1,3})[.)]|\([a-z\d]\)(?=[ \t]+\p{Lu}))[ \t\u00a0]+(?=\S)/u;
/** One directive, comment or note and nothing else. */
const WHOLE_MARK = /^(?:\[second-read-[^[\]]*\]|<!--(?:(?!-->)[\s\S])*-->|\{>>(?:(?!<<\})[\s\S])*<<\})$/i;

/** The tabs of an indentation divide nothing. */
function isDivided(text: string, start: number, end: number): boolean {
  return /[|\t]/.test(text.slice(start, end));
}

function columns(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) width += 4 - (width % 4);
    else if (code === 32 || code === 0xa0 || (isWhite(code) && code < 0x200b && code > 0xa0)) width++;
  }
  return width;
}
