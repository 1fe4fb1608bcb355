/** A regular expression of the project: where it stands or is made, and what it is. */
export interface FoundRegex {
  /** File and line. */
  readonly at: string;
  readonly pattern: string;
  readonly flags: string;
}

/** A text that is hard on an expression: `prefix`, then `pump` again and again, then `suffix`. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** `safe` where every text takes linear time; else the texts that may take longer. None are known where the check gave up. */
export type Verdict = 'safe' | readonly Attack[];

/** What the expression is called in the table of verdicts. */
export function nameOfRegex({ pattern, flags }: Pick<FoundRegex, 'pattern' | 'flags'>): string {
  return `/${pattern}/${flags}`;
}
