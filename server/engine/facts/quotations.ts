import type { Span } from '../text/span.ts';

/** Quoted words. `start`–`end` takes in the marks, `inner` leaves them out; offsets relative to the block. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Double, single, or a block quotation, which has no marks. */
  readonly mark: 'double' | 'single' | 'block';
  /** False when the closing mark is missing: the quotation goes on in the next block. */
  readonly closed: boolean;
  /** Number of words between the marks. */
  readonly words: number;
}
