import type { Document, Format } from '../../../server/engine/document/document.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { proseOf } from '../../../server/engine/text/prose.ts';

/** A document for the eye: a line a block, `kind words` or `kind:level words`. */
export function outlineOf(text: string, format: Format): string[] {
  return linesOf(parseDocument(text, format));
}

export function linesOf(document: Document): string[] {
  return document.blocks.map((block) => {
    const level = block.level > 0 ? `:${block.level}` : '';
    return `${block.kind}${level} ${proseOf(block.text, block.hidden).text.trim()}`.trim();
  });
}
