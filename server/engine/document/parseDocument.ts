import type { Document, Format } from './document.ts';
import { frontMatter } from './frontMatter.ts';
import { addSilent, type Harvest } from './harvest.ts';
import { outline } from './outline.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { parsePlain } from './parsePlain.ts';

/**
 * Reads a text into blocks, notes and directives. Takes any string and never throws; offsets are UTF-16 code units of
 * `text`, which is left as it is. Blocks are in order and do not overlap; a block's text is the source between its
 * offsets, without white space at the ends. Time grows with the length of the text.
 */
export function parseDocument(text: string, format: Format): Document {
  const harvest: Harvest = { text, blocks: [], notes: [], directives: [] };
  let from = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const matter = frontMatter(text, from);
  if (matter) {
    addSilent(harvest, 'frontMatter', matter);
    from = matter.end;
  }
  if (format === 'markdown') parseMarkdown(harvest, from);
  else parsePlain(harvest, from);
  const blocks = outline(text, harvest.blocks, format !== 'markdown');
  return { text, format, blocks, notes: harvest.notes, directives: harvest.directives };
}

const BYTE_ORDER_MARK = 0xfeff;
