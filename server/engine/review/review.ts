import type { Options } from '../options/options.ts';
import { createReviewer } from './createReviewer.ts';
import type { Review } from './reviewTypes.ts';

/** Reviews a text from scratch. Options left out are the defaults. Pure; never throws. Offsets are UTF-16 code units of `text`. */
export function review(text: string, options: Partial<Options> = {}): Review {
  return createReviewer(options).update(text);
}
