import type { Tree } from '@lezer/common';
import { parser, Table, TaskList } from '@lezer/markdown';

/**
 * The block structure of a Markdown text as a Lezer tree, offsets in UTF-16 code units. Inline markup is left alone.
 * Lezer ends lines at LF only, so CRLF and CR are put in its terms without moving an offset. A line that opens more
 * than 100 containers is read as text from the 101st marker on: Lezer takes time in the square of their number.
 *
 * A reparse after an edit would pass the last tree's `TreeFragment`s to `startParse` here; nothing else needs to know.
 */
export function markdownTree(text: string): Tree {
  let source = text;
  if (source.includes('\r')) source = source.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  // To Lezer a delimiter row that ends in white space is none; its last bar changes places with that.
  if (source.includes('| ')) source = source.replace(DELIMITER_END, '$1$2|');
  if (DEEP.test(source)) source = source.replace(DEEP_LINE, flattened);
  return blockParser.parse(source);
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
const DEEP = new RegExp(`^(?:${MARKER}){101}`, 'm');
const DEEP_LINE = new RegExp(`^((?:${MARKER}){100})((?:${MARKER})+)(.*)$`, 'gm');

function flattened(line: string, kept: string, over: string, rest: string): string {
  const isRule = rest.trim() === '' && /^([-*])(?:\s*\1)*$/.test(line.trim());
  return isRule ? line : kept + over.replace(/\S/g, 'x') + rest;
}
