import { proseOf } from '../text/prose.ts';
import { bylineShape, captionShape } from './creditShape.ts';
import type { Block, BlockKind } from './document.ts';
import { headingShape, headlineShape } from './headingShape.ts';

/**
 * The same blocks, with the kinds that show only in their place: the headline, bare headings (a short line without a
 * final stop, with a paragraph below), bold lines that serve as headings, bylines near the top, captions. A bare or bold
 * heading has level 6: it says nothing of its depth, so it ends no section that a marked heading began. `bare` says
 * whether lines without markup may be headings, as in plain text.
 */
export function outline(text: string, blocks: readonly Block[], bare: boolean): readonly Block[] {
  const views = blocks.map((_, i) => viewOf(text, blocks, i));
  const kinds = blocks.map((block) => block.kind);
  captionsAndBylines(views, kinds);
  const title = titleIndex(blocks, views, kinds, bare);
  headings(views, kinds, title, bare);
  if (title >= 0) kinds[title] = 'title';
  return blocks.map((block, i) => {
    const kind = kinds[i] as BlockKind;
    if (kind === block.kind) return block;
    const level = kind === 'heading' ? BARE_LEVEL : kind === 'title' ? Math.max(1, block.level) : 0;
    return { ...block, kind, level };
  });
}

const BARE_LEVEL = 6;
/** Longer blocks are no headline, caption or byline. */
const LONGEST = 400;
/** A byline stands among the first blocks. */
const TOP = 8;

/** A block as its neighbours see it. */
interface View {
  readonly kind: BlockKind;
  /** What a reader sees of a short block; empty for a long one. */
  readonly words: string;
  readonly length: number;
  readonly lines: number;
  /** True when an empty line (or the start or end of the text) stands on that side. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  /** True when it begins with a number, as an item of an ordered list does. */
  readonly numbered: boolean;
  /** True when all of it is set in bold. */
  readonly bold: boolean;
  /** True when all of it is set in italics or bold. */
  readonly emphatic: boolean;
  /** True for an image with a line in italics or bold under it. */
  readonly imageAbove: boolean;
  readonly silent: boolean;
}

function viewOf(text: string, blocks: readonly Block[], i: number): View {
  const block = blocks[i] as Block;
  let length = block.text.length;
  for (const span of block.hidden) length -= span.end - span.start;
  const isShort = length <= LONGEST;
  const mayHead = length <= 120;
  // Notes and comments were added later and change nothing.
  const marked = isShort && block.hidden.length > 0 ? block.text.replace(ADDED, '').trim() : '';
  const emphasis = WHOLLY_MARKED.exec(marked)?.[1] ?? '';
  return {
    kind: block.kind,
    words: isShort ? proseOf(block.text, block.hidden).text.trim() : '',
    length,
    lines: isShort ? block.text.split(/\r\n?|\n/).length : 2,
    openAbove: mayHead && isOpen(text, blocks[i - 1]?.end, block.start),
    openBelow: mayHead && isOpen(text, block.end, blocks[i + 1]?.start),
    numbered: /^\d/.test(block.text),
    bold: emphasis.length >= 2,
    imageAbove: isShort && IMAGE_AND_CAPTION.test(marked),
    emphatic: emphasis !== '',
    silent: block.kind === 'code' || block.kind === 'frontMatter' || block.kind === 'comment' || block.kind === 'note',
  };
}

const ADDED = /\{>>[^{}]*<<\}|<!--[^<]*-->/g;
const WHOLLY_MARKED = /^([*_]{1,3})(?=\S)(?:(?!\1)[\s\S])*\S\1$/;
const IMAGE_AND_CAPTION =
  /^(?:!\[[^\]]*\]\([^()]*\)\\?|<img\b[^<>]*>)\s*(?:\r\n?|\n|<br\s*\/?>)\s*([*_]{1,3})(?=\S)[^\r\n]*\S\1$/i;

function isOpen(text: string, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/.test(text.slice(from, Math.min(to, from + 200)));
}

function captionsAndBylines(views: readonly View[], kinds: BlockKind[]): void {
  let place = 0;
  let afterImage = false;
  for (const [i, view] of views.entries()) {
    if (view.silent) continue;
    place++;
    const isImage = view.kind === 'caption' && view.words === '';
    if (view.kind === 'paragraph' && view.words !== '') {
      if (captionShape(view.words) || (view.emphatic && afterImage) || view.imageAbove) kinds[i] = 'caption';
      else if (place <= TOP && view.lines <= 2 && bylineShape(view.words)) kinds[i] = 'byline';
    }
    afterImage = isImage;
  }
}

function titleIndex(
  blocks: readonly Block[],
  views: readonly View[],
  kinds: readonly BlockKind[],
  bare: boolean,
): number {
  for (const [i, view] of views.entries()) {
    const kind = kinds[i];
    if (view.silent || kind === 'caption' || kind === 'byline') continue;
    if (kind === 'heading') return (blocks[i] as Block).level === 1 ? i : -1;
    const isHeadline = bare && kind === 'paragraph' && view.lines === 1 && headlineShape(view.words);
    return isHeadline && hasTextAfter(views, kinds, i) ? i : -1;
  }
  return -1;
}

function hasTextAfter(views: readonly View[], kinds: readonly BlockKind[], i: number): boolean {
  for (let j = i + 1; j < views.length; j++) {
    const view = views[j] as View;
    if (view.silent || kinds[j] === 'caption' || kinds[j] === 'byline') continue;
    return true;
  }
  return false;
}

/** Goes from the end to the start, since a heading is known by what stands below it. */
function headings(views: readonly View[], kinds: BlockKind[], title: number, bare: boolean): void {
  let below: 'nothing' | 'body' | 'heading' | 'headings' = 'nothing';
  for (let i = views.length - 1; i > title; i--) {
    const view = views[i] as View;
    if (view.silent || kinds[i] === 'caption' || kinds[i] === 'byline') continue;
    const stands = below === 'body' || below === 'heading';
    if (stands && isHeading(view, kinds[i] as BlockKind, views[i - 1], bare)) {
      kinds[i] = 'heading';
      below = below === 'body' ? 'heading' : 'headings';
    } else below = kinds[i] === 'heading' ? 'heading' : isBody(view, kinds[i] as BlockKind) ? 'body' : 'nothing';
  }
}

function isHeading(view: View, kind: BlockKind, above: View | undefined, bare: boolean): boolean {
  if (view.lines !== 1) return false;
  if (kind === 'paragraph' && view.bold) return headingShape(view.words, true);
  if (!bare || (kind !== 'paragraph' && kind !== 'listItem')) return false;
  const isApart = view.openAbove && view.openBelow;
  // "1. Costs" with a paragraph below is a numbered heading; an item among items is not.
  if (kind === 'listItem')
    return isApart && view.numbered && above?.kind !== 'listItem' && headingShape(view.words, true);
  return headingShape(view.words, isApart);
}

function isBody(view: View, kind: BlockKind): boolean {
  if (kind === 'listItem' || kind === 'tableRow' || kind === 'quotation') return true;
  return kind === 'paragraph' && (view.length >= 60 || /[.!?]["'”’)]*$/.test(view.words));
}
