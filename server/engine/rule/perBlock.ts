import type { BlockFacts } from '../facts/blockFacts.ts';
import type { OutlineBlock } from './rule.ts';

/**
 * What a document rule reads in one block, read once: an unchanged block keeps its facts, so what was read is kept
 * beside them. `read` may look at the block and its facts only, and gives offsets relative to the block, since the
 * same block may stand elsewhere next time.
 */
export function perBlock<T extends NonNullable<unknown> | null>(
  read: (outline: OutlineBlock) => T,
): (outline: OutlineBlock) => T {
  const known = new WeakMap<BlockFacts, T>();
  return (outline) => {
    const kept = known.get(outline.facts);
    if (kept !== undefined) return kept;
    const found = read(outline);
    known.set(outline.facts, found);
    return found;
  };
}
