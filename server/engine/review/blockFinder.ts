import { firstWhere } from '../text/firstWhere.ts';
import type { ReadBlock } from './readBlock.ts';

/** Finds the last block that starts before an offset; the first one where none does. Quickest for offsets in order. */
export function blockFinder<B extends ReadBlock>(blocks: readonly B[]): (offset: number) => B | undefined {
  let at = 0;
  const starts = (i: number): number => blocks[i]?.block.start ?? Number.POSITIVE_INFINITY;
  return (offset) => {
    if (starts(at) < offset && starts(at + 1) < offset) at++;
    if (starts(at) >= offset || starts(at + 1) < offset)
      at = Math.max(0, firstWhere(blocks, ({ block }) => block.start >= offset) - 1);
    return blocks[at];
  };
}
