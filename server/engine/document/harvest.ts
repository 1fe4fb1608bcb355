import type { Span } from '../text/span.ts';
import type { Block, BlockKind, Directive, Note } from './document.ts';
import { type Inline, type InlineSyntax, readInline } from './inline.ts';
import { trimEnd, trimStart } from './whiteSpace.ts';

/** What has been read of a document so far: blocks in order, notes and directives with offsets of the document. */
export interface Harvest {
  readonly text: string;
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly directives: Directive[];
}

/** Where a block stands, before its inline markup is read. Offsets are of the document. */
export interface Leaf extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  /** Where the words begin and end, inside the block's own markers (`##`, `-`, `>`). */
  readonly body: Span;
  /** Markers at the head of continuation lines, in order. */
  readonly marks?: readonly Span[];
  /** Cells of a table row; what stands between them is hidden. */
  readonly cells?: readonly Span[];
}

/** Reads the inline markup of a leaf and adds the block. A leaf of which no words are left is silent, or no block at all. */
export function addBlock(harvest: Harvest, leaf: Leaf, syntax: InlineSyntax): void {
  const start = trimStart(harvest.text, leaf.start, leaf.end);
  const end = trimEnd(harvest.text, start, leaf.end);
  if (start >= end) return;
  const text = harvest.text.slice(start, end);
  const inline = readLeaf(text, start, leaf, syntax);
  for (const note of inline.notes) harvest.notes.push({ ...note, start: note.start + start, end: note.end + start });
  for (const directive of inline.directives) {
    harvest.directives.push({ ...directive, start: directive.start + start, end: directive.end + start });
  }
  const kind = leaf.kind === 'note' || hasVisible(text, inline.hidden) ? leaf.kind : silentKind(text, inline);
  if (kind === undefined) return;
  harvest.blocks.push({ kind, start, end, text, level: leaf.level, hidden: inline.hidden, links: inline.links });
}

/** Adds a block that is never read, just as it stands. */
export function addSilent(harvest: Harvest, kind: 'code' | 'frontMatter', span: Span): void {
  const start = trimStart(harvest.text, span.start, span.end);
  const end = trimEnd(harvest.text, start, span.end);
  if (start < end) {
    harvest.blocks.push({ kind, start, end, text: harvest.text.slice(start, end), level: 0, hidden: [], links: [] });
  }
}

function readLeaf(text: string, start: number, leaf: Leaf, syntax: InlineSyntax): Inline {
  const from = Math.max(0, leaf.body.start - start);
  const to = Math.max(from, Math.min(leaf.body.end - start, text.length));
  const marks = (leaf.marks ?? []).map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  const cells = leaf.cells?.map((cell) => ({ start: cell.start - start, end: cell.end - start })) ?? [
    { start: from, end: to },
  ];
  const parts = cells.map((cell) => readInline(text, cell.start, cell.end, syntax, marks));
  if (!leaf.cells && from === 0 && to === text.length) return parts[0] as Inline;
  const hidden: Span[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const cell = cells[i] as Span;
    if (cell.start > at) hidden.push({ start: at, end: cell.start });
    for (const span of part.hidden) hidden.push(span);
    at = cell.end;
  }
  if (at < text.length) hidden.push({ start: at, end: text.length });
  return {
    hidden,
    links: parts.flatMap((part) => part.links),
    notes: parts.flatMap((part) => part.notes),
    directives: parts.flatMap((part) => part.directives),
  };
}

function hasVisible(text: string, hidden: readonly Span[]): boolean {
  let at = 0;
  for (const span of hidden) {
    if (trimStart(text, at, span.start) < span.start) return true;
    at = span.end;
  }
  return trimStart(text, at, text.length) < text.length;
}

/** What a block without words is: an image, a note, a comment, code; nothing where only markers stand. */
function silentKind(text: string, inline: Inline): BlockKind | undefined {
  if (inline.notes.length > 0) return 'note';
  if (inline.directives.length > 0 || text.includes('<!--') || text.includes('{--')) return 'comment';
  if (text.includes('![') || /<(?:img|picture|figure|video)\b/i.test(text)) return 'caption';
  return /[`<]/.test(text) ? 'code' : undefined;
}
