import type { DocumentRule, RuleRecord } from './rule.ts';

/** What is given to make a document rule: the record, and a function that looks at the outline and its facts. */
export interface DocumentRuleParts extends RuleRecord {
  readonly find: DocumentRule['find'];
}

/** A rule that looks at the whole document, through its outline and facts. It runs on every change: keep it linear and light. */
export function documentRule(parts: DocumentRuleParts): DocumentRule {
  return { ...parts, kind: 'document' };
}
