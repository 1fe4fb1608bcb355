import type { Review, Span } from '#engine';

/**
 * What is kept of a review for as long as its document is open: what diagnostics, hovers, fixes and the summary ask for.
 * The scores of the sentences, which nothing here asks for, would take more room than all of it.
 */
export interface KeptReview extends Pick<Review, 'format' | 'findings' | 'notes' | 'summary'> {
  /** Where each sentence starts and ends, in order, one after the other. */
  readonly sentenceBounds: Uint32Array;
}

/** What is kept of a review. Of its sentences it reads the bounds alone, since scores are worked out when they are read. */
export function keepReview({ format, findings, notes, summary, sentences }: Review): KeptReview {
  const sentenceBounds = new Uint32Array(2 * sentences.length);
  sentences.forEach(({ start, end }, i) => {
    sentenceBounds[2 * i] = start;
    sentenceBounds[2 * i + 1] = end;
  });
  return { format, findings, notes, summary, sentenceBounds };
}

/** The sentence that ends after an offset, the first of them; undefined after the last. Found by halving. */
export function sentenceEndingAfter({ sentenceBounds }: KeptReview, offset: number): Span | undefined {
  let low = 0;
  let high = sentenceBounds.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentenceBounds[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = sentenceBounds[2 * low];
  const end = sentenceBounds[2 * low + 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
