import type { OutlineBlock } from '../../rule/rule.ts';

const SOURCED_ENOUGH = 0.4;

/**
 * Says of each block whether a reader has a source to begin with: most of the text's claims have one, or somebody
 * identifiable speaks in the block or the one before. There an unsourced claim is worth a look, not an alarm.
 */
export function sourcedNearby(blocks: readonly OutlineBlock[]): readonly boolean[] {
  const claims = blocks.flatMap(({ facts }) => facts.sentences.filter((s) => s.claim));
  const mostly = claims.filter((s) => s.sourced).length >= claims.length * SOURCED_ENOUGH;
  const own = blocks.map(({ facts }) => facts.sentences.some((s) => s.sourced));
  return own.map((sourced, i) => mostly || sourced || (own[i - 1] ?? false));
}
