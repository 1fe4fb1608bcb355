import type { Block } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { BlockReview } from './reviewBlock.ts';

/** A block and its review, which holds wherever the block stands. */
export interface ReadBlock {
  readonly block: Block;
  readonly review: BlockReview;
}

/** True when two blocks differ in nothing a rule can see: their place is all that may differ. */
export function readsAlike(a: Block, b: Block): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.level === b.level &&
      a.hidden.length === b.hidden.length &&
      a.links.length === b.links.length &&
      a.text === b.text &&
      (a.hidden === b.hidden || a.hidden.every((span, i) => isAt(span, b.hidden[i]))) &&
      (a.links === b.links || a.links.every((link, i) => isAt(link, b.links[i]) && link.target === b.links[i]?.target)))
  );
}

function isAt(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}
