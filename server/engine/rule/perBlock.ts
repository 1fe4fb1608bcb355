import { tight } from '../text/tight.ts';
import type { OutlineBlock } from './rule.ts';

let places = 0;

const tightened = <T>(found: T): T => (Array.isArray(found) ? (tight(found) as T) : found);

/**
 * What a document rule reads in one block, read once: an unchanged block keeps its facts, so what was read is kept in
 * them. `read` may look at the block and its facts only, and gives offsets relative to the block, since the same block
 * may stand elsewhere next time. To be called when a module is loaded, since every call takes a place in all facts.
 */
export function perBlock<T extends NonNullable<unknown> | null>(
  read: (outline: OutlineBlock) => T,
): (outline: OutlineBlock) => T {
  const place = places++;
  return (outline) => {
    const { kept } = outline.facts;
    const known = kept[place] as T | undefined;
    if (known !== undefined) return known;
    const found = tightened(read(outline));
    // Grown place by place it would take twice the room.
    if (kept.length < places) kept.length = places;
    kept[place] = found;
    return found;
  };
}
