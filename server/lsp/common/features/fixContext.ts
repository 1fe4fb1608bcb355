import type { LineIndex, OptionValues, RuleRecord } from '#engine';
import type { KeptReview } from '../keptReview.ts';
import type { LocatedFile } from '../settings.ts';

/** What fixes are made from. */
export interface FixContext {
  readonly text: string;
  readonly lines: LineIndex;
  readonly review: KeptReview;
  readonly style: OptionValues['notes.style'];
  readonly records: ReadonlyMap<string, RuleRecord>;
  /** The workspace file of the document's folder; undefined where there is none that could be written. */
  readonly file: LocatedFile | undefined;
}
