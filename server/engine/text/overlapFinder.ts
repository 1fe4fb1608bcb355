import { firstWhere } from './firstWhere.ts';
import type { Span } from './span.ts';

/**
 * Makes a test whether a span shares a character with any of the given ones, which may overlap and are in order of
 * their start. Making it takes linear time, each test logarithmic time.
 */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return NEVER;
  // How far the spans up to and including each one reach.
  const reach: number[] = [];
  let furthest = -1;
  for (const { end } of spans) {
    furthest = Math.max(furthest, end);
    reach.push(furthest);
  }
  return ({ start, end }) => {
    const after = firstWhere(spans, (span) => span.start >= end);
    return after > 0 && (reach[after - 1] as number) > start;
  };
}

const NEVER = (): boolean => false;
