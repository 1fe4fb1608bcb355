import { RUNNING_TEXT } from './phraseRule.ts';
import type { RuleRecord, SentenceRule } from './rule.ts';

/** What is given to make a sentence rule: the record, and a function that looks at one sentence. */
export interface SentenceRuleParts extends RuleRecord {
  readonly blocks?: SentenceRule['blocks'];
  readonly find: SentenceRule['find'];
}

/** A rule that looks at sentences one by one; it may read the rest of the block, not the rest of the document. */
export function sentenceRule(parts: SentenceRuleParts): SentenceRule {
  return { ...parts, kind: 'sentence', blocks: parts.blocks ?? RUNNING_TEXT };
}
