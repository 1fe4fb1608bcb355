import type { Tree } from '@lezer/common';
import { parser, Table, TaskList } from '@lezer/markdown';
import { isLineEnd } from '../text/isLineEnd.ts';

/**
 * A part of a Markdown text that reads alike whatever stands before it: it begins after an empty line with nothing open
 * (or at the start of the text), and goes on to where the next one begins.
 */
export interface Stretch {
  /** Where its first line begins. */
  readonly start: number;
  readonly nodes: readonly OutermostNode[];
}

/** The block structure of something that stands in nothing else: a paragraph, a whole list. */
export interface OutermostNode {
  readonly tree: Tree;
  readonly start: number;
}

/**
 * The block structure of a Markdown text, stretch by stretch, from the offset `at` on: the first line of a stretch, or
 * `top`, where the text begins. Offsets are UTF-16 code units of the text. The text is given to Lezer in pieces, of
 * which the first has about `firstPiece` code units, so that who stops early has not read much more, and no structure
 * need be held longer than it is looked at: for a long text it would be more than the text. Inline markup is left alone.
 * A line that opens more than 100 containers is read as text from the 101st marker on: Lezer takes time in the square
 * of their number. Linear time.
 */
export function* markdownStretches(
  text: string,
  top: number,
  at = top,
  firstPiece = FIRST_PIECE,
): Generator<Stretch, void> {
  let size = firstPiece;
  for (let from = at; from < text.length; ) {
    const to = lineEndFrom(text, from + size);
    const found = stretchesIn(text, top, from, to);
    // What follows may belong to the last one, but never to those before it.
    const last = to < text.length ? found.pop() : undefined;
    yield* found;
    if (last && found.length === 0) size *= 2;
    else {
      from = last?.start ?? to;
      size = Math.min(2 * size, LONGEST_PIECE);
    }
  }
}

/** Code units: an edit is mostly settled by the first piece; longer pieces than the longest save no time. */
const FIRST_PIECE = 4096;
const LONGEST_PIECE = 131072;

/** The offset after the first line end from an offset on, or of the end of the text. */
export function lineEndFrom(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

const LINE_END = /\r\n?|\n/g;

function stretchesIn(text: string, top: number, from: number, to: number): Stretch[] {
  const found: { start: number; nodes: OutermostNode[] }[] = [];
  const gather = ({ children, positions }: Tree, offset: number): void => {
    for (let i = 0; i < children.length; i++) {
      const tree = children[i] as Tree;
      const start = offset + (positions[i] as number);
      // Lezer puts many into groups without a name.
      if (tree.type.isAnonymous) gather(tree, start);
      else {
        const line = lineOf(text, top, start);
        const open = found[found.length - 1];
        if (!open || isApart(text, top, line)) found.push({ start: line, nodes: [{ tree, start }] });
        else open.nodes.push({ tree, start });
      }
    }
  };
  gather(blockParser.parse(inLezersTerms(text.slice(from, to))), from);
  return found;
}

/** Where the line of a node begins: nothing but indentation stands before it. */
function lineOf(text: string, top: number, start: number): number {
  let at = start;
  while (at > top && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** True when the line that begins at an offset is the first one, or an empty one stands before it. */
function isApart(text: string, top: number, line: number): boolean {
  if (line <= top) return true;
  const isPair = text.charCodeAt(line - 1) === NEW_LINE && line - 1 > top && text.charCodeAt(line - 2) === RETURN;
  const before = lineOf(text, top, line - (isPair ? 2 : 1));
  return before <= top || isLineEnd(text.charCodeAt(before - 1));
}

const NEW_LINE = 10;
const RETURN = 13;
const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Lezer ends lines at LF only, so CRLF and CR are put in its terms without moving an offset. */
function inLezersTerms(text: string): string {
  let source = text;
  if (source.includes('\r')) source = source.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  // To Lezer a delimiter row that ends in white space is none; its last bar changes places with that.
  if (source.includes('| ')) source = source.replace(DELIMITER_END, '$1$2|');
  return hasDeepLine(source) ? source.replace(DEEP_LINE, flattened) : source;
}

const blockParser = parser.configure([
  Table,
  TaskList,
  {
    remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
    // Goes to the end of every leaf at once, where Lezer would try each character.
    parseInline: [{ name: 'Nothing', parse: (inline) => inline.end }],
  },
]);

/** The last cell of a delimiter row, with white space after it. */
const DELIMITER_END = /(\|[ \t]*:?-+:?[ \t]*)\|([ \t]+)(?=\n|$)/g;
const MARKER = '[ \\t]*(?:[-*+>]|\\d{1,9}[.)])';
const DEEP = new RegExp(`(?:${MARKER}){101}`, 'y');
const DEEP_LINE = new RegExp(`^((?:${MARKER}){100})((?:${MARKER})+)(.*)$`, 'gm');

/** True when a line opens too many containers; only those that begin with a mark, a digit or a blank are looked at. */
function hasDeepLine(source: string): boolean {
  for (let at = 0; at >= 0 && at < source.length; at = source.indexOf('\n', at) + 1 || -1) {
    if (source.charCodeAt(at) > LAST_MARKER) continue;
    DEEP.lastIndex = at;
    if (DEEP.test(source)) return true;
  }
  return false;
}

/** `>`, the last in the alphabet of what a marker begins with. */
const LAST_MARKER = 62;

function flattened(line: string, kept: string, over: string, rest: string): string {
  const isRule = rest.trim() === '' && /^([-*])(?:\s*\1)*$/.test(line.trim());
  return isRule ? line : kept + over.replace(/\S/g, 'x') + rest;
}
