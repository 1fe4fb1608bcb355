/** What a rule reports as, or that it is silent. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off';

/** Everything a review can be told besides the text. Plain data; `defaultOptions` holds what stands when nothing is said. */
export interface Options {
  readonly format: 'markdown' | 'plaintext' | 'article';
  /** Rule id to severity or `off`; a rule not named keeps its own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Phrases that are never reported, compared without regard to case. */
  readonly accept: readonly string[];
  /** Names that count as identified sources. */
  readonly sources: readonly string[];
  /** Fingerprints of findings that were dismissed. */
  readonly dismissed: readonly string[];
}

export const defaultOptions: Options = { format: 'plaintext', rules: {}, accept: [], sources: [], dismissed: [] };
