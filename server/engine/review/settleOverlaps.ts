import type { Rule } from '../rule/rule.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** A finding in the making, with what decides which of two speaks. */
export interface Settleable extends Span {
  readonly rule: Rule;
}

/**
 * One finding a problem. Takes findings in any order and gives them by start, then end:
 * text that should be cut as a whole silences what lies inside it; a rule is silent where one it yields to sees the
 * same words; of two findings of one category on the same words the longer speaks. Near-linear for findings that
 * overlap only a few others, as all do.
 */
export function settleOverlaps<F extends Settleable>(findings: readonly F[]): F[] {
  const sorted = [...findings].sort((a, b) => bySettling(a, b) || byId(a.rule, b.rule));
  const silent = new Set<F>();
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i] as F;
    for (let k = i + 1; k < sorted.length; k++) {
      const second = sorted[k] as F;
      if (second.start >= first.end) break;
      const quiet = quieterOf(first, second);
      if (quiet) silent.add(quiet);
    }
  }
  return sorted.filter((f) => !silent.has(f)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The order in which overlaps are settled: by start, of two that start together the longer first; then `byId`. */
export const bySettling = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
export const byId = (a: Rule, b: Rule): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Which of two overlapping findings gives way, if one does. `first` starts no later and, from one start, ends no earlier. */
function quieterOf<F extends Settleable>(first: F, second: F): F | undefined {
  if (!overlaps(first, second)) return undefined;
  if (first.rule === second.rule) return second;
  if (first.rule.yieldsTo?.includes(second.rule.id)) return first;
  if (second.rule.yieldsTo?.includes(first.rule.id)) return second;
  if (swallows(first.rule) && contains(first, second)) return second;
  if (swallows(second.rule) && contains(second, first)) return first;
  return first.rule.category === second.rule.category && contains(first, second) ? second : undefined;
}

/** What must go for certain takes everything in it along; an ending or appeal that may be kept is still to be read. */
function swallows(rule: Rule): boolean {
  return rule.unnecessary === true && rule.severity === 'warning';
}
