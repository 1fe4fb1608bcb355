import type { Span } from './span.ts';

/** How far the spans up to and including each one reach; the spans are in order of their start. */
export function reachOf(spans: readonly Span[]): readonly number[] {
  const reach: number[] = [];
  let furthest = -1;
  for (const { end } of spans) {
    furthest = Math.max(furthest, end);
    reach.push(furthest);
  }
  return reach;
}
