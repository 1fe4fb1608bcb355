import type { SentenceFacts } from '../facts/blockFacts.ts';

/** What a summary counts, for a block or a stretch of text. */
export interface Totals {
  readonly words: number;
  readonly sentences: number;
  readonly claims: number;
  readonly sourcedClaims: number;
  /** Sum over the sentences. */
  readonly valence: number;
}

/** Counts the sentences of a block. */
export function totals(of: readonly SentenceFacts[]): Totals {
  let words = 0;
  let claims = 0;
  let sourcedClaims = 0;
  let valence = 0;
  for (const sentence of of) {
    words += sentence.words;
    valence += sentence.valence;
    if (!sentence.claim) continue;
    claims++;
    if (sentence.sourced) sourcedClaims++;
  }
  return { words, sentences: of.length, claims, sourcedClaims, valence };
}
