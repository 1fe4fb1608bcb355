import type { Block } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { BlockReview } from './reviewBlock.ts';

/** The reviews of the blocks of one text, found again by everything that the rules of a block can read. */
export interface BlockMemory {
  find(block: Block): BlockReview | undefined;
  add(block: Block, review: BlockReview): void;
}

/** An empty memory. Finding takes time in the length of the block, for a lookup by its text. */
export function createBlockMemory(): BlockMemory {
  const byText = new Map<string, Kept | Kept[]>();
  return {
    find: (block) => {
      const kept = byText.get(block.text);
      if (kept === undefined) return undefined;
      if (!Array.isArray(kept)) return isSame(kept.block, block) ? kept.review : undefined;
      return kept.find((one) => isSame(one.block, block))?.review;
    },
    add: (block, review) => {
      const kept = byText.get(block.text);
      // Nearly every text stands once: a list is made only for those that do not.
      if (kept === undefined) byText.set(block.text, { block, review });
      else if (Array.isArray(kept)) kept.push({ block, review });
      else byText.set(block.text, [kept, { block, review }]);
    },
  };
}

interface Kept {
  readonly block: Block;
  readonly review: BlockReview;
}

/** True when two blocks with the same text differ in nothing a rule can see: their place is all that may differ. */
function isSame(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.hidden.length === b.hidden.length &&
    a.links.length === b.links.length &&
    a.hidden.every((span, i) => isAt(span, b.hidden[i])) &&
    a.links.every((link, i) => isAt(link, b.links[i]) && link.target === b.links[i]?.target)
  );
}

function isAt(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}
