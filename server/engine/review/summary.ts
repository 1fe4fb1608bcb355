import type { Category, OutlineBlock } from '../rule/rule.ts';
import type { Finding, Summary } from './reviewTypes.ts';
import { toneCurve } from './toneCurve.ts';

/** Counts for the whole document, and how its tone goes. */
export function summaryOf(outline: readonly OutlineBlock[], findings: readonly Finding[]): Summary {
  let words = 0;
  let sentences = 0;
  let claims = 0;
  let sourcedClaims = 0;
  for (const { facts } of outline) {
    for (const sentence of facts.sentences) {
      words += sentence.words;
      sentences++;
      if (!sentence.claim) continue;
      claims++;
      if (sentence.sourced) sourcedClaims++;
    }
  }
  const counts: Partial<Record<Category, number>> = {};
  for (const { category } of findings) counts[category] = (counts[category] ?? 0) + 1;
  return { words, sentences, findings: counts, claims, sourcedClaims, tone: toneCurve(outline) };
}
