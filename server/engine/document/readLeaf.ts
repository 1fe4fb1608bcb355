import { ownText } from '../text/ownText.ts';
import { type Span, shifted } from '../text/span.ts';
import { tight } from '../text/tight.ts';
import type { Block, BlockKind, Directive, Note } from './document.ts';
import { htmlParts } from './htmlParts.ts';
import { type Inline, type InlineSyntax, plainSyntax, readInline } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { type Look, lookOf } from './look.ts';
import { trimEnd, trimStart } from './whiteSpace.ts';

/** What a leaf comes to: its blocks in order (HTML may hold several, a line of markers none), notes, directives. */
export interface Reading {
  readonly leaf: Leaf;
  readonly blocks: readonly Block[];
  /** What each block looks like. */
  readonly looks: readonly Look[];
  readonly notes: readonly Note[];
  readonly directives: readonly Directive[];
}

/** What many leaves come to, in order. */
export interface Readings {
  readonly blocks: Block[];
  readonly looks: Look[];
  readonly notes: Note[];
  readonly directives: Directive[];
}

export const emptyReadings = (): Readings => ({ blocks: [], looks: [], notes: [], directives: [] });

export function addReading(all: Readings, { blocks, looks, notes, directives }: Omit<Reading, 'leaf'>): void {
  for (const block of blocks) all.blocks.push(block);
  for (const look of looks) all.looks.push(look);
  for (const note of notes) all.notes.push(note);
  for (const directive of directives) all.directives.push(directive);
}

/**
 * Reads the inline markup of a leaf. Takes the whole text, but looks at no character outside the leaf, so the same leaf
 * standing elsewhere comes to the same. A leaf of which no words are left is silent, or no block at all.
 */
export function readLeaf(text: string, leaf: Leaf, syntax: InlineSyntax): Reading {
  if (leaf.kind === 'code' || leaf.kind === 'frontMatter') {
    return readingOf(leaf, silentBlock(text, leaf.kind, leaf), NO_NOTES, NO_DIRECTIVES);
  }
  if (leaf.kind === 'html') {
    const parts = htmlParts(text, leaf).map((part) => readLeaf(text, part, plainSyntax));
    return {
      leaf,
      blocks: parts.flatMap((part) => part.blocks),
      looks: parts.flatMap((part) => part.looks),
      notes: parts.flatMap((part) => part.notes),
      directives: parts.flatMap((part) => part.directives),
    };
  }
  return readWords(text, leaf, leaf.kind, syntax);
}

/** The same reading where its leaf stands elsewhere: `leaf` is its leaf in the new place. */
export function movedReading(reading: Reading, leaf: Leaf): Reading {
  const by = leaf.start - reading.leaf.start;
  if (by === 0) return reading;
  return {
    leaf,
    blocks: reading.blocks.map((block) => movedBlock(block, by)),
    looks: reading.looks,
    notes: reading.notes.map((note) => ({ ...note, ...shifted(note, by) })),
    directives: reading.directives.map((directive) => ({ ...directive, ...shifted(directive, by) })),
  };
}

/** A block `by` code units further on. */
export function movedBlock({ kind, start, end, text, level, hidden, links }: Block, by: number): Block {
  return { kind, start: start + by, end: end + by, text, level, hidden, links };
}

const NO_BLOCKS: readonly Block[] = [];
const NO_LOOKS: readonly Look[] = [];
const NO_NOTES: readonly Note[] = [];
const NO_DIRECTIVES: readonly Directive[] = [];
const NO_SPANS: Block['hidden'] = [];
const NO_LINKS: Block['links'] = [];

function readWords(whole: string, leaf: Leaf, leafKind: BlockKind, syntax: InlineSyntax): Reading {
  const start = trimStart(whole, leaf.start, leaf.end);
  const end = trimEnd(whole, start, leaf.end);
  if (start >= end) return readingOf(leaf, undefined, NO_NOTES, NO_DIRECTIVES);
  const text = ownText(whole, start, end);
  const inline = readBody(text, start, leaf, syntax);
  const kind = leafKind === 'note' || hasVisible(text, inline.hidden) ? leafKind : silentKind(text, inline);
  const hidden = tight(inline.hidden);
  const links = tight(inline.links);
  const notes = inline.notes.map((note) => ({ ...note, ...shifted(note, start) }));
  const directives = inline.directives.map((directive) => ({ ...directive, ...shifted(directive, start) }));
  const block = kind === undefined ? undefined : { kind, start, end, text, level: leaf.level, hidden, links };
  return readingOf(leaf, block, notes, directives);
}

function readingOf(
  leaf: Leaf,
  block: Block | undefined,
  notes: readonly Note[],
  directives: readonly Directive[],
): Reading {
  if (!block) return { leaf, blocks: NO_BLOCKS, looks: NO_LOOKS, notes, directives };
  return { leaf, blocks: [block], looks: [lookOf(block)], notes, directives };
}

function silentBlock(whole: string, kind: 'code' | 'frontMatter', span: Span): Block | undefined {
  const start = trimStart(whole, span.start, span.end);
  const end = trimEnd(whole, start, span.end);
  if (start >= end) return undefined;
  return { kind, start, end, text: ownText(whole, start, end), level: 0, hidden: NO_SPANS, links: NO_LINKS };
}

function readBody(text: string, start: number, leaf: Leaf, syntax: InlineSyntax): Inline {
  const from = Math.max(0, leaf.body.start - start);
  const to = Math.max(from, Math.min(leaf.body.end - start, text.length));
  const marks = leaf.marks.map((mark) => shifted(mark, -start));
  if (!leaf.cells && from === 0 && to === text.length) return readInline(text, from, to, syntax, marks);
  const cells = leaf.cells?.map((cell) => shifted(cell, -start)) ?? [{ start: from, end: to }];
  const parts = cells.map((cell) => readInline(text, cell.start, cell.end, syntax, marks));
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
