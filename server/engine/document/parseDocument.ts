import type { Document, Format } from './document.ts';
import { createDocumentParser } from './documentParser.ts';

/**
 * Reads a text into blocks, notes and directives. Takes any string and never throws; offsets are UTF-16 code units of
 * `text`, which is left as it is. Blocks are in order and do not overlap; a block's text is the source between its
 * offsets, without white space at the ends. Time grows with the length of the text.
 */
export function parseDocument(text: string, format: Format): Document {
  return createDocumentParser(format).parse(text);
}
