import type { OutlineBlock } from '../rule/rule.ts';
import { shifted } from '../text/span.ts';
import type { Finding, ReviewedAttribution, ReviewedSentence, Summary } from './reviewTypes.ts';

/** Counts for the whole document. */
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
  const counts: Summary['findings'] = findings.reduce<Record<string, number>>((sum, { category }) => {
    sum[category] = (sum[category] ?? 0) + 1;
    return sum;
  }, {});
  return { words, sentences, findings: counts, claims, sourcedClaims };
}

/** Every attribution, with offsets of the document. */
export function reviewedAttributions(outline: readonly OutlineBlock[]): ReviewedAttribution[] {
  return outline.flatMap(({ block, facts }) =>
    facts.attributions.map(({ source, cue, content, kind }) => ({
      source: source && shifted(source, block.start),
      cue: cue && shifted(cue, block.start),
      content: shifted(content, block.start),
      kind,
    })),
  );
}

/** Every sentence, with offsets of the document. */
export function reviewedSentences(outline: readonly OutlineBlock[]): ReviewedSentence[] {
  return outline.flatMap(({ block, facts }) =>
    facts.sentences.map((s) => ({ ...shifted(s, block.start), sourced: s.sourced, scores: s.scores })),
  );
}
