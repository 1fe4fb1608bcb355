import { firstWhere } from './firstWhere.ts';
import { reachOf } from './reachOf.ts';
import type { Span } from './span.ts';

/**
 * Makes a test whether any of the given spans holds all of another; they may overlap and are in order of their start.
 * Making it takes linear time, each test logarithmic time.
 */
export function coverFinder(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return NEVER;
  const reach = reachOf(spans);
  return ({ start, end }) => {
    const after = firstWhere(spans, (span) => span.start > start);
    return after > 0 && (reach[after - 1] as number) >= end;
  };
}

const NEVER = (): boolean => false;
