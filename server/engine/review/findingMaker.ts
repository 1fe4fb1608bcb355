import type { Severity } from '../options/options.ts';
import type { Draft, Rule } from '../rule/rule.ts';
import type { Finding } from './reviewTypes.ts';

/** Makes findings of drafts, under the severities that some options set. */
export interface FindingMaker {
  severityOf(rule: Rule, draft: Draft): Severity;
  /** The finding of a draft: where it stands in the document, its words, its name, and what bears on it. */
  make(
    rule: Rule,
    draft: Draft,
    start: number,
    end: number,
    text: string,
    fingerprint: string,
    related: Finding['related'],
  ): Finding;
}

/** `set` holds the severities that the options set, by rule. */
export function createFindingMaker(set: ReadonlyMap<string, Severity>): FindingMaker {
  const severityOf = (rule: Rule, draft: Draft): Severity => draft.severity ?? set.get(rule.id) ?? rule.severity;
  return {
    severityOf,
    make: (rule, draft, start, end, text, fingerprint, related) => ({
      rule: rule.id,
      category: rule.category,
      severity: severityOf(rule, draft),
      start,
      end,
      text,
      message: draft.message,
      fingerprint,
      unnecessary: rule.unnecessary ?? false,
      related,
    }),
  };
}

export const NOTHING_RELATED: Finding['related'] = [];
