import type { Block } from '../document/document.ts';
import { type ReadBlock, readsAlike } from './readBlock.ts';
import type { BlockReview } from './reviewBlock.ts';
import { type ReviewsByText, reviewsByText } from './reviewsByText.ts';

/** The reviewed blocks of one text, kept for the next state of it. `Placed` is a block with all that follows from its place. */
export interface BlockMemory<Placed extends ReadBlock> {
  /** Reads a block that may stand in the text later. */
  prepare(block: Block): void;
  /**
   * The blocks of the text as it now stands, each with its review: what stood in the text before, or was prepared, is not
   * read again, and what stands where it stood is the same object. Only what the text still holds is remembered, so the
   * memory never outgrows the text.
   */
  update(blocks: readonly Block[]): readonly Placed[];
  /** How many blocks the last `update` had to read. */
  blocksRead(): number;
}

/** An empty memory. `read` reviews a block, `place` works out what follows from its place, or takes it over from before. */
export function createBlockMemory<Placed extends ReadBlock>(
  read: (block: Block) => BlockReview,
  place: (block: Block, review: BlockReview, before: Placed | undefined) => Placed,
): BlockMemory<Placed> {
  let placed: readonly Placed[] = [];
  /** What was prepared since, and with it what had been placed: a piece may hold both. */
  let prepared: ReviewsByText | undefined;
  let blocksRead = 0;

  const readOf = (block: Block): ReadBlock => ({ block, review: read(block) });

  const update = (blocks: readonly Block[]): readonly Placed[] => {
    blocksRead = 0;
    const next: Placed[] = new Array(blocks.length);
    const most = Math.min(blocks.length, placed.length);
    // An edit leaves what stands before it and what stands after it: these are found by their order, which is quickest.
    let first = 0;
    while (first < most && readsAlike((placed[first] as Placed).block, blocks[first] as Block)) {
      next[first] = movedTo(placed[first] as Placed, blocks[first] as Block);
      first++;
    }
    let last = blocks.length - 1;
    const shift = placed.length - blocks.length;
    while (last >= first && last + shift >= first) {
      const before = placed[last + shift] as Placed;
      if (!readsAlike(before.block, blocks[last] as Block)) break;
      next[last] = movedTo(before, blocks[last] as Block);
      last--;
    }
    const known = prepared ?? reviewsByText(placed.slice(first, last + shift + 1));
    for (let i = first; i <= last; i++) {
      const block = blocks[i] as Block;
      let found = known.find(block);
      if (!found) {
        found = readOf(block);
        known.add(found);
        blocksRead++;
      }
      next[i] = place(block, found.review, undefined);
    }
    prepared = undefined;
    placed = next;
    return next;
  };

  const movedTo = (before: Placed, block: Block): Placed =>
    before.block === block ? before : place(block, before.review, before);

  return {
    prepare: (block) => {
      prepared ??= reviewsByText(placed);
      if (!prepared.find(block)) prepared.add(readOf(block));
    },
    update,
    blocksRead: () => blocksRead,
  };
}
