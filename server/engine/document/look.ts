import { proseOf } from '../text/prose.ts';
import { captionShape } from './creditShape.ts';
import type { Block, BlockKind } from './document.ts';
import { LONGEST_HEADLINE } from './headingShape.ts';

/** A block as its neighbours see it, when its place in the outline is settled. Follows from the block alone. */
export interface Look {
  readonly kind: BlockKind;
  /** What a reader sees of a block that may be a headline, byline or heading; empty for a longer one. */
  readonly words: string;
  readonly length: number;
  readonly lines: number;
  /** True when it begins with a number, as an item of an ordered list does. */
  readonly numbered: boolean;
  /** True when all of it is set in bold. */
  readonly bold: boolean;
  /** True when all of it is set in italics or bold. */
  readonly emphatic: boolean;
  /** True for a paragraph with the words of a caption, and for an image with a line in italics or bold under it. */
  readonly caption: boolean;
  readonly silent: boolean;
}

/** What a block looks like. Linear in its length. */
export function lookOf(block: Block): Look {
  const { kind } = block;
  let length = block.text.length;
  for (const span of block.hidden) length -= span.end - span.start;
  const isShort = length <= LONGEST;
  // Notes and comments were added later and change nothing.
  const marked = isShort && block.hidden.length > 0 ? block.text.replace(ADDED, '').trim() : '';
  const emphasis = WHOLLY_MARKED.exec(marked)?.[1] ?? '';
  const words = isShort ? proseOf(block.text, block.hidden).text.trim() : '';
  return {
    kind,
    words: words.length > LONGEST_HEADLINE ? '' : words,
    length,
    lines: isShort ? block.text.split(/\r\n?|\n/).length : 2,
    numbered: /^\d/.test(block.text),
    bold: emphasis.length >= 2,
    emphatic: emphasis !== '',
    caption:
      kind === 'paragraph' && words !== '' && (captionShape(words) || (isShort && IMAGE_AND_CAPTION.test(marked))),
    silent: kind === 'code' || kind === 'frontMatter' || kind === 'comment' || kind === 'note',
  };
}

/** Longer blocks are no caption. */
const LONGEST = 400;
const ADDED = /\{>>[^{}]*<<\}|<!--[^<]*-->/g;
const WHOLLY_MARKED = /^([*_]{1,3})(?=\S)(?:(?!\1)[\s\S])*\S\1$/;
const IMAGE_AND_CAPTION =
  /^(?:!\[[^\]]*\]\([^()]*\)\\?|<img\b[^<>]*>)\s*(?:\r\n?|\n|<br\s*\/?>)\s*([*_]{1,3})(?=\S)[^\r\n]*\S\1$/i;
