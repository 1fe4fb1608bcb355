import { isLineEnd } from '../text/isLineEnd.ts';
import type { Span } from '../text/span.ts';
import { closeBracket } from './closeBracket.ts';
import type { Directive, MarkedLink, Note } from './document.ts';
import { readRun, resolveEmphasis } from './emphasis.ts';
import { createTicks, readCode } from './inlineCode.ts';
import { readBracketMark, readCriticMark } from './inlineMark.ts';
import { readTag } from './inlineTag.ts';
import { createScan, hide, type Scan } from './scan.ts';

/** What the inline markup of a block comes to. Offsets are relative to the block; spans in order, not overlapping. */
export interface Inline {
  readonly hidden: readonly Span[];
  readonly links: readonly MarkedLink[];
  readonly notes: readonly Note[];
  readonly directives: readonly Directive[];
}

/** How to read inline markup. Plain text knows no escapes, code or references, and takes only web addresses for targets. */
export interface InlineSyntax {
  readonly markdown: boolean;
  /** Targets of reference links, by `referenceLabel`. */
  readonly references: ReadonlyMap<string, string>;
}

/** How plain text is read, and the words between HTML tags. */
export const plainSyntax: InlineSyntax = { markdown: false, references: new Map() };

/**
 * Reads the inline markup of `source` from `from` to `to` in one pass and linear time: what is hidden, where the links
 * lead, which notes and directives there are. `marks` are markers at the head of continuation lines (`>`), in order.
 */
export function readInline(
  source: string,
  from: number,
  to: number,
  syntax: InlineSyntax,
  marks: readonly Span[] = [],
): Inline {
  const quick = syntax.markdown ? ANY_MARKDOWN : ANY_PLAIN;
  if (!quick.test(from === 0 && to === source.length ? source : source.slice(from, to))) return NOTHING;
  const scan = createScan(source.slice(0, to), from, syntax.markdown, syntax.references);
  const special = syntax.markdown ? MARKDOWN : PLAIN;
  const text = scan.source;
  const ticks = createTicks();
  let mark = 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code > 127 || special[code] === 0) {
      at++;
      continue;
    }
    switch (code) {
      case 10: // \n
      case 13: {
        while (mark < marks.length && (marks[mark] as Span).start < at) mark++;
        at = readLineEnd(scan, at, marks, mark);
        break;
      }
      case 33: // !
        if (text.charCodeAt(at + 1) === 91) at = openBracket(scan, at, 2);
        else at++;
        break;
      case 38: // &
        at = readSpaceEntity(scan, at);
        break;
      case 42: // *
      case 95: // _
        at = readRun(scan, at);
        break;
      case 126: // ~
        at = at === scan.substitutionEnd ? at + 3 : readRun(scan, at);
        break;
      case 58: // :
        at = readAddress(text, at);
        break;
      case 60: // <
        at = orNext(readTag(scan, at), at);
        break;
      case 91: {
        const end = readBracketMark(scan, at);
        at = end < 0 ? openBracket(scan, at, 1) : end;
        break;
      }
      case 92: // \
        at = readEscape(scan, at);
        break;
      case 93: // ]
        at = closeBracket(scan, at);
        break;
      case 96: // `
        at = readCode(scan, at, ticks);
        break;
      default: // {
        at = orNext(readCriticMark(scan, at), at);
    }
  }
  resolveEmphasis(scan, 0);
  if (scan.hidden.length === 0 && scan.links.length === 0) return NOTHING;
  return {
    hidden: ordered(scan.hidden),
    links: scan.links.sort((a, b) => a.start - b.start),
    notes: scan.notes,
    directives: scan.directives,
  };
}

const NOTHING: Inline = { hidden: [], links: [], notes: [], directives: [] };
/** Most paragraphs hold none of these; an address alone (`:`) needs no reading. */
const ANY_PLAIN = /[\n\r*_~<[{]/;
const ANY_MARKDOWN = /[\n\r*_~<[{&\\`]/;
const PLAIN = table('\n\r*_~:<[]{');
const MARKDOWN = table('\n\r*_~:<[]{!&\\`');

function table(characters: string): Uint8Array {
  const found = new Uint8Array(128);
  for (const c of characters) found[c.charCodeAt(0)] = 1;
  return found;
}

function orNext(end: number, at: number): number {
  return end < 0 ? at + 1 : end;
}

function openBracket(scan: Scan, at: number, length: number): number {
  const outer = scan.brackets[scan.brackets.length - 1];
  if (outer) outer.nested = true;
  scan.brackets.push({ start: at, inside: at + length, image: length === 2, runs: scan.runs.length, nested: false });
  return at + length;
}

/** Hides white space at the end of a line and the indentation and markers of the next; the line end itself is read as a space. */
function readLineEnd(scan: Scan, at: number, marks: readonly Span[], mark: number): number {
  const text = scan.source;
  let start = at;
  while (start > scan.from && isBlank(text.charCodeAt(start - 1))) start--;
  const feed = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 1 : at;
  hide(scan, start, feed);
  let end = feed + 1;
  for (let m = mark; ; ) {
    while (isBlank(text.charCodeAt(end))) end++;
    const next = marks[m];
    if (next?.start !== end) break;
    end = next.end;
    m++;
  }
  hide(scan, feed + 1, end);
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function readSpaceEntity(scan: Scan, at: number): number {
  SPACE_ENTITY.lastIndex = at;
  const found = SPACE_ENTITY.exec(scan.source);
  if (!found) return at + 1;
  hide(scan, at, at + found[0].length);
  return at + found[0].length;
}

const SPACE_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|#160|#xa0);/iy;

/** Marks inside a bare address are part of it. */
function readAddress(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  return at + (found ? found[0].length : 1);
}

const ADDRESS = /:\/\/[^\s<>*`[\]{}"“”]*[^\s<>*`[\]{}"“”_~.,;:!?)']/y;

function readEscape(scan: Scan, at: number): number {
  const next = scan.source.charCodeAt(at + 1);
  if (isLineEnd(next)) {
    hide(scan, at, at + 1);
    return at + 1;
  }
  if (!/^[!-/:-@[-`{-~]/.test(scan.source.charAt(at + 1))) return at + 1;
  hide(scan, at, at + 1);
  return at + 2;
}

function ordered(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (!last || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
