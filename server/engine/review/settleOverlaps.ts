import type { Rule } from '../rule/rule.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Finding } from './reviewTypes.ts';

/**
 * One finding a problem. Takes findings in any order and gives them by start, then end:
 * text that should be cut as a whole silences what lies inside it; a rule is silent where one it yields to sees the
 * same words; of two findings of one category on the same words the longer speaks. `ruleOf` gives a rule by its id.
 * Near-linear for findings that overlap only a few others, as all do.
 */
export function settleOverlaps(findings: readonly Finding[], ruleOf: ReadonlyMap<string, Rule>): Finding[] {
  const sorted = [...findings].sort((a, b) => bySettling(a, b) || byName(a.rule, b.rule));
  const silent = new Set<Finding>();
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i] as Finding;
    for (let k = i + 1; k < sorted.length; k++) {
      const second = sorted[k] as Finding;
      if (second.start >= first.end) break;
      if (!overlaps(first, second)) continue;
      const isSecond = isSecondQuiet(first, second, ruleOf);
      if (isSecond !== undefined) silent.add(isSecond ? second : first);
    }
  }
  const speaking = silent.size === 0 ? sorted : sorted.filter((f) => !silent.has(f));
  return speaking.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The order in which overlaps are settled: by start, of two that start together the longer first; then `byId`. */
export const bySettling = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
export const byId = (a: Rule, b: Rule): number => byName(a.id, b.id);
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Whether the second of two overlapping findings gives way, or the first (false); undefined where both may speak. The first
 * starts no later and, from one start, ends no earlier.
 */
function isSecondQuiet(first: Finding, second: Finding, ruleOf: ReadonlyMap<string, Rule>): boolean | undefined {
  const [one, other] = [ruleOf.get(first.rule), ruleOf.get(second.rule)];
  if (!one || !other) return undefined;
  if (one === other) return true;
  if (one.yieldsTo?.includes(other.id)) return false;
  if (other.yieldsTo?.includes(one.id)) return true;
  if (swallows(one) && contains(first, second)) return true;
  if (swallows(other) && contains(second, first)) return false;
  return one.category === other.category && contains(first, second) ? true : undefined;
}

/** What must go for certain takes everything in it along; an ending or appeal that may be kept is still to be read. */
function swallows(rule: Rule): boolean {
  return rule.unnecessary === true && rule.severity === 'warning';
}
