import { perBlock } from '../../rule/perBlock.ts';
import type { OutlineBlock } from '../../rule/rule.ts';

const SOURCED_ENOUGH = 0.4;

/**
 * Says of each block whether a reader has a source to begin with: most of the text's claims have one, or somebody
 * identifiable speaks in the block or the one before. There an unsourced claim is worth a look, not an alarm.
 */
export function sourcedNearby(blocks: readonly OutlineBlock[]): readonly boolean[] {
  let claims = 0;
  let sourcedClaims = 0;
  const own = blocks.map((outline) => {
    const counts = countsOf(outline);
    claims += counts.claims;
    sourcedClaims += counts.sourcedClaims;
    return counts.isSourced;
  });
  const mostly = sourcedClaims >= claims * SOURCED_ENOUGH;
  return own.map((sourced, i) => mostly || sourced || (own[i - 1] ?? false));
}

const countsOf = perBlock(({ facts }) => {
  const claims = facts.sentences.filter((s) => s.claim);
  return {
    claims: claims.length,
    sourcedClaims: claims.filter((s) => s.sourced).length,
    isSourced: facts.sentences.some((s) => s.sourced),
  };
});
