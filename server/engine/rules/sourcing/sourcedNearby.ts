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
  let before = false;
  const near: boolean[] = [];
  for (const outline of blocks) {
    const counts = countsOf(outline);
    claims += counts.claims;
    sourcedClaims += counts.sourcedClaims;
    near.push(counts.isSourced || before);
    before = counts.isSourced;
  }
  return sourcedClaims >= claims * SOURCED_ENOUGH ? near.fill(true) : near;
}

const countsOf = perBlock(({ facts }) => {
  let claims = 0;
  let sourcedClaims = 0;
  let isSourced = false;
  for (const { claim, sourced } of facts.sentences) {
    if (sourced) isSourced = true;
    if (!claim) continue;
    claims++;
    if (sourced) sourcedClaims++;
  }
  return { claims, sourcedClaims, isSourced };
});
