import { bylineShape } from './creditShape.ts';
import type { Block, BlockKind } from './document.ts';
import { headingShape, headlineShape, LONGEST_HEADLINE } from './headingShape.ts';
import type { Look } from './look.ts';

/**
 * The same blocks, with the kinds that show only in their place: the headline, bare headings (a short line without a
 * final stop, with a paragraph below), bold lines that serve as headings, bylines near the top, captions. A bare or bold
 * heading has level 6: it says nothing of its depth, so it ends no section that a marked heading began. `looks` are those
 * of the blocks; `bare` says whether lines without markup may be headings, as in plain text.
 */
export function outline(
  text: string,
  blocks: readonly Block[],
  looks: readonly Look[],
  bare: boolean,
): readonly Block[] {
  const kinds = blocks.map((block) => block.kind);
  captionsAndBylines(looks, kinds);
  const title = titleIndex(blocks, looks, kinds, bare);
  headings(looks, kinds, title, bare ? (i) => isApart(text, blocks, i) : undefined);
  if (title >= 0) kinds[title] = 'title';
  return blocks.map((block, i) => {
    const kind = kinds[i] as BlockKind;
    if (kind === block.kind) return block;
    const level = kind === 'heading' ? BARE_LEVEL : kind === 'title' ? Math.max(1, block.level) : 0;
    return { ...block, kind, level };
  });
}

const BARE_LEVEL = 6;
/** A byline stands among the first blocks. */
const TOP = 8;

/** True when an empty line, or an end of the text, stands on both sides of a block. */
function isApart(text: string, blocks: readonly Block[], i: number): boolean {
  const { start, end } = blocks[i] as Block;
  return isOpen(text, blocks[i - 1]?.end, start) && isOpen(text, end, blocks[i + 1]?.start);
}

function isOpen(text: string, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/.test(text.slice(from, Math.min(to, from + 200)));
}

function captionsAndBylines(looks: readonly Look[], kinds: BlockKind[]): void {
  let place = 0;
  let afterImage = false;
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i] as Look;
    if (look.silent) continue;
    place++;
    const isImage = look.kind === 'caption' && look.words === '' && look.length <= LONGEST_HEADLINE;
    if (look.kind === 'paragraph') {
      if (look.caption || (look.emphatic && afterImage)) kinds[i] = 'caption';
      else if (place <= TOP && look.lines <= 2 && bylineShape(look.words)) kinds[i] = 'byline';
    }
    afterImage = isImage;
  }
}

function titleIndex(
  blocks: readonly Block[],
  looks: readonly Look[],
  kinds: readonly BlockKind[],
  bare: boolean,
): number {
  for (const [i, look] of looks.entries()) {
    const kind = kinds[i];
    if (look.silent || kind === 'caption' || kind === 'byline') continue;
    if (kind === 'heading') return (blocks[i] as Block).level === 1 ? i : -1;
    const isHeadline = bare && kind === 'paragraph' && look.lines === 1 && headlineShape(look.words);
    return isHeadline && hasTextAfter(looks, kinds, i) ? i : -1;
  }
  return -1;
}

function hasTextAfter(looks: readonly Look[], kinds: readonly BlockKind[], i: number): boolean {
  for (let j = i + 1; j < looks.length; j++) {
    const look = looks[j] as Look;
    if (look.silent || kinds[j] === 'caption' || kinds[j] === 'byline') continue;
    return true;
  }
  return false;
}

/**
 * Goes from the end to the start, since a heading is known by what stands below it. Where lines without markup may be
 * headings, `isApart` says whether one has empty lines around it.
 */
function headings(
  looks: readonly Look[],
  kinds: BlockKind[],
  title: number,
  isApart: ((i: number) => boolean) | undefined,
): void {
  let below: 'nothing' | 'body' | 'heading' | 'headings' = 'nothing';
  for (let i = looks.length - 1; i > title; i--) {
    const look = looks[i] as Look;
    if (look.silent || kinds[i] === 'caption' || kinds[i] === 'byline') continue;
    const stands = below === 'body' || below === 'heading';
    if (stands && isHeading(i, looks, kinds[i] as BlockKind, isApart)) {
      kinds[i] = 'heading';
      below = below === 'body' ? 'heading' : 'headings';
    } else below = kinds[i] === 'heading' ? 'heading' : isBody(look, kinds[i] as BlockKind) ? 'body' : 'nothing';
  }
}

function isHeading(
  i: number,
  looks: readonly Look[],
  kind: BlockKind,
  isApart: ((i: number) => boolean) | undefined,
): boolean {
  const { lines, bold, words, length, numbered } = looks[i] as Look;
  if (lines !== 1) return false;
  if (kind === 'paragraph' && bold) return headingShape(words, true);
  if (!isApart || (kind !== 'paragraph' && kind !== 'listItem') || length > LONGEST_HEADING) return false;
  // "1. Costs" with a paragraph below is a numbered heading; an item among items is not.
  if (kind === 'listItem')
    return numbered && looks[i - 1]?.kind !== 'listItem' && headingShape(words, true) && isApart(i);
  return headingShape(words, isApart(i));
}

const LONGEST_HEADING = 120;

function isBody(look: Look, kind: BlockKind): boolean {
  if (kind === 'listItem' || kind === 'tableRow' || kind === 'quotation') return true;
  return kind === 'paragraph' && (look.length >= 60 || /[.!?]["'”’)]*$/.test(look.words));
}
