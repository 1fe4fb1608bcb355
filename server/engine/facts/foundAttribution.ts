import type { TokenRange } from './nounPhrase.ts';

/** An attribution as it is found, in tokens of the reading. */
export interface FoundAttribution {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  /** Tokens of what is said, inclusive. */
  readonly content: TokenRange;
  /** True when words are put in somebody's mouth or a finding in a paper, so that what is said has a source. */
  readonly reports: boolean;
}
