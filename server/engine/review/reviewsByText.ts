import type { Block } from '../document/document.ts';
import { type ReadBlock, readsAlike } from './readBlock.ts';

/** Reviewed blocks, found again by everything that the rules of a block can read. */
export interface ReviewsByText {
  find(block: Block): ReadBlock | undefined;
  add(read: ReadBlock): void;
}

/** A memory of the given blocks. Finding takes time in the length of the block, for a lookup by its text. */
export function reviewsByText(read: readonly ReadBlock[]): ReviewsByText {
  const byText = new Map<string, ReadBlock | ReadBlock[]>();
  const find = (block: Block): ReadBlock | undefined => {
    const kept = byText.get(block.text);
    if (kept === undefined) return undefined;
    if (!Array.isArray(kept)) return readsAlike(kept.block, block) ? kept : undefined;
    return kept.find((one) => readsAlike(one.block, block));
  };
  const add = (one: ReadBlock): void => {
    const { text } = one.block;
    const kept = byText.get(text);
    // Nearly every text stands once: a list is made only for those that do not.
    if (kept === undefined) byText.set(text, one);
    else if (!Array.isArray(kept)) byText.set(text, [kept, one]);
    else kept.push(one);
  };
  for (const one of read) if (!find(one.block)) add(one);
  return { find, add };
}
