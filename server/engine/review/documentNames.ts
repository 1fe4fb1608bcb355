import type { DocumentRule, Draft } from '../rule/rule.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { contains } from '../text/span.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadBlock } from './readBlock.ts';

/**
 * Makes the function that names what document rules found: within one block by that block's words, as any other finding
 * there, and once, for as long as the block stays. `rules` are all that run.
 */
export function documentNames(
  text: string,
  blocks: readonly ReadBlock[],
  rules: readonly DocumentRule[],
): (rule: DocumentRule, draft: Draft) => string {
  const before = blockFinder(blocks);
  const ranks = new Map(rules.map((rule, i) => [rule, i]));
  return (rule, draft) => {
    const within = before(draft.start + 1);
    if (!within || !contains(within.block, draft)) return fingerprint(rule.id, text, draft.start, draft.end);
    const { block, review } = within;
    const start = draft.start - block.start;
    const end = draft.end - block.start;
    const key = (start * (block.text.length + 1) + end) * rules.length + (ranks.get(rule) ?? 0);
    let name = review.names.get(key);
    if (name === undefined) {
      name = fingerprint(rule.id, block.text, start, end);
      review.names.set(key, name);
    }
    return name;
  };
}

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
