import type { Category } from '../rule/rule.ts';
import type { ReadBlock } from './readBlock.ts';
import type { Finding, Summary } from './reviewTypes.ts';
import { toneCurve } from './toneCurve.ts';

/** Counts for the whole document, and how its tone goes. */
export function summaryOf(blocks: readonly ReadBlock[], findings: readonly Finding[]): Summary {
  let words = 0;
  let sentences = 0;
  let claims = 0;
  let sourcedClaims = 0;
  for (const { review } of blocks) {
    const { totals } = review;
    words += totals.words;
    sentences += totals.sentences;
    claims += totals.claims;
    sourcedClaims += totals.sourcedClaims;
  }
  const counts: Partial<Record<Category, number>> = {};
  for (const { category } of findings) counts[category] = (counts[category] ?? 0) + 1;
  return { words, sentences, findings: counts, claims, sourcedClaims, tone: toneCurve(blocks) };
}
