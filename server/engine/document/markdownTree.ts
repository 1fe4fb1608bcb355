import { type Tree, TreeFragment } from '@lezer/common';
import { parser, Table, TaskList } from '@lezer/markdown';
import { changeBetween } from '../text/changeBetween.ts';

/** The block structure of a Markdown text, for the text to be read again when it is changed. */
export interface MarkdownTree {
  readonly tree: Tree;
  /** The text in Lezer's terms. */
  readonly source: string;
}

/**
 * The block structure of a Markdown text as a Lezer tree, offsets in UTF-16 code units. Inline markup is left alone.
 * Lezer ends lines at LF only, so CRLF and CR are put in its terms without moving an offset. A line that opens more
 * than 100 containers is read as text from the 101st marker on: Lezer takes time in the square of their number.
 * What `last`, the tree of the text before a change, still says of it is not read again; the tree is the same without.
 */
export function markdownTree(text: string, last?: MarkdownTree): MarkdownTree {
  const source = inLezersTerms(text);
  return { tree: blockParser.parse(source, last ? unchanged(last, source) : []), source };
}

/**
 * What the last tree still says. The change is taken by whole lines, from the last empty line on: a node may begin after
 * the indentation that made it what it is, and a paragraph ends where a table begins, which the line below its first
 * tells. Lezer by itself would keep both where only that is gone.
 */
function unchanged({ tree, source }: MarkdownTree, now: string): readonly TreeFragment[] {
  const { from, beforeEnd, afterEnd } = changeBetween(source, now);
  const start = from < 2 ? 0 : now.lastIndexOf('\n\n', from - 2) + 1;
  const lineEnd = now.indexOf('\n', afterEnd);
  const rest = (lineEnd < 0 ? now.length : lineEnd) - afterEnd;
  const change = { fromA: start, toA: beforeEnd + rest, fromB: start, toB: afterEnd + rest };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}

/** The outermost nodes of a tree below its top, in order, and where in the source each starts. */
export interface OutermostNodes {
  readonly nodes: readonly Tree[];
  readonly starts: readonly number[];
}

/** A node that the parser took over from the tree before is the same object. */
export function outermostNodes({ tree }: MarkdownTree): OutermostNodes {
  const nodes: Tree[] = [];
  const starts: number[] = [];
  const gather = ({ children, positions }: Tree, from: number): void => {
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as Tree;
      const start = from + (positions[i] as number);
      // Lezer puts many into groups without a name.
      if (child.type.isAnonymous) gather(child, start);
      else {
        nodes.push(child);
        starts.push(start);
      }
    }
  };
  gather(tree, 0);
  return { nodes, starts };
}

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
