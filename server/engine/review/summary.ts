import type { OutlineBlock } from '../rule/rule.ts';
import { shifted } from '../text/span.ts';
import type { Finding, ReviewedAttribution, ReviewedSentence, Summary } from './reviewTypes.ts';
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
  const counts: Summary['findings'] = findings.reduce<Record<string, number>>((sum, { category }) => {
    sum[category] = (sum[category] ?? 0) + 1;
    return sum;
  }, {});
  return { words, sentences, findings: counts, claims, sourcedClaims, tone: toneCurve(outline) };
}

/** Every attribution, with offsets of the document. */
export function reviewedAttributions(outline: readonly OutlineBlock[]): ReviewedAttribution[] {
  const all: ReviewedAttribution[] = [];
  for (const { block, facts } of outline) {
    for (const { source, cue, content, kind } of facts.attributions) {
      all.push({
        source: source && shifted(source, block.start),
        cue: cue && shifted(cue, block.start),
        content: shifted(content, block.start),
        kind,
      });
    }
  }
  return all;
}

/** Every sentence, with offsets of the document. */
export function reviewedSentences(outline: readonly OutlineBlock[]): ReviewedSentence[] {
  const all: ReviewedSentence[] = [];
  for (const { block, facts } of outline) {
    for (const { start, end, sourced, scores } of facts.sentences)
      all.push({ start: start + block.start, end: end + block.start, sourced, scores });
  }
  return all;
}
