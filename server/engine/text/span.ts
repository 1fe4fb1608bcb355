/** A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive. What it is relative to is said where it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the character at `offset` lies in `span`. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** The same span, `by` code units further on. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
