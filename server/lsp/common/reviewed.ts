import type { LineIndex, OptionValues } from '#engine';
import type { KeptReview } from './keptReview.ts';

/** A review, with the very text it is of. */
export interface Reviewed {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly review: KeptReview;
  readonly values: OptionValues;
}
