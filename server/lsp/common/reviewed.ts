import type { LineIndex, OptionValues, Review } from '#engine';

/** A review, with the very text it is of. */
export interface Reviewed {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly review: Review;
  readonly values: OptionValues;
}
