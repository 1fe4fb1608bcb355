import type { Options } from '../options/options.ts';
import type { Review } from './reviewTypes.ts';

/** A review with a memory, for a text that changes: unchanged blocks are not looked at again. */
export interface Reviewer {
  /** Reviews the text as it now stands; the same as `review(text, options)`. */
  update(text: string): Review;
  /** How many blocks the last `update` had to look at. */
  readonly reviewedBlocks: number;
}

/** Makes a reviewer for one document. Options left out are the defaults. Never throws. */
export function createReviewer(_options: Partial<Options> = {}): Reviewer {
  throw new Error('to come');
}
