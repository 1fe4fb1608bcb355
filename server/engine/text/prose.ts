import type { Span } from './span.ts';

/** The words of a block as a reader sees them, and the way back to the source. Offsets are UTF-16 code units. */
export interface Prose {
  readonly text: string;
  /**
   * Offset in the source of the character at `i` of `text`; never falls as `i` grows. Past the end it is the length
   * of the source. The source end of a stretch is `sourceAt(end - 1) + 1`, which takes in nothing hidden after it.
   * Quickest when asked in order.
   */
  sourceAt(i: number): number;
}

/**
 * Source text without its hidden spans (in order, not overlapping, relative to `text`). Line ends, tabs and odd spaces
 * become plain spaces, one for one; CR before LF, zero-width characters, bidi marks and soft hyphens are left out.
 * Nothing stands where a hidden span stood, unless what was hidden also kept two words apart: then a space does.
 */
export function proseOf(text: string, hidden: readonly Span[]): Prose {
  if (hidden.length === 0) {
    if (!ODD.test(text)) return { text, sourceAt: (i) => within(i, text.length) };
    if (!DROPPED.test(text)) return { text: text.replace(SPACES, ' '), sourceAt: (i) => within(i, text.length) };
  }
  const parts: string[] = [];
  /** Where each part begins in the prose, and in the source. */
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  const add = (part: string, origin: number): void => {
    parts.push(part);
    starts.push(length);
    origins.push(origin);
    length += part.length;
  };
  // Found once and kept: looking again for every gap would read the rest of the text each time.
  let dropped = -1;
  const copy = (from: number, to: number): void => {
    let at = from;
    while (at < to) {
      if (dropped < at) {
        DROPPED_ALL.lastIndex = at;
        dropped = DROPPED_ALL.exec(text)?.index ?? text.length;
      }
      const end = Math.min(dropped, to);
      if (end > at) add(text.slice(at, end).replace(SPACES, ' '), at);
      at = end === dropped ? end + 1 : end;
    }
  };
  let at = 0;
  for (let h = 0; h < hidden.length; ) {
    const first = hidden[h] as Span;
    let end = first.end;
    let apart = keepsApart(text, first);
    // Spans that touch are one gap.
    for (h++; h < hidden.length && (hidden[h] as Span).start <= end; h++) {
      const next = hidden[h] as Span;
      end = Math.max(end, next.end);
      apart ||= keepsApart(text, next);
    }
    copy(at, first.start);
    const before = parts[parts.length - 1];
    const next = text.charAt(end);
    if (
      apart &&
      before !== undefined &&
      !before.endsWith(' ') &&
      next !== '' &&
      !SPACE.test(next) &&
      !CLOSING.test(next)
    ) {
      add(' ', first.start);
    }
    at = end;
  }
  copy(at, text.length);
  let part = 0;
  const sourceAt = (i: number): number => {
    if (i >= length) return text.length;
    const place = Math.max(0, i);
    // Who asks goes through the prose in order, so the part is mostly the one of the last time or beside it.
    while (place < (starts[part] as number)) part--;
    while (part + 1 < starts.length && place >= (starts[part + 1] as number)) part++;
    return (origins[part] as number) + place - (starts[part] as number);
  };
  return { text: parts.join(''), sourceAt };
}

const SPACE_CLASS = '\\t-\\r\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const DROPPED_CLASS = '\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const SPACE = new RegExp(`[ ${SPACE_CLASS}]`);
/** Marks that no space stands before, whatever was taken out. */
const CLOSING = /[.,;:!?)\]”’]/;
const SPACES = new RegExp(`[${SPACE_CLASS}]`, 'g');
const DROPPED = new RegExp(`[${DROPPED_CLASS}]|\\r(?=\\n)`);
const DROPPED_ALL = new RegExp(DROPPED.source, 'g');
const ODD = new RegExp(`[${SPACE_CLASS}${DROPPED_CLASS}]`);
/** Tags and entities that a browser shows as a break or a space, and the bar between two cells. */
const BREAK =
  /^(?:<\/?(?:br|hr|p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|blockquote)\b|\||&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);)/i;

function keepsApart(text: string, span: Span): boolean {
  if (SPACE.test(text.charAt(span.start)) || SPACE.test(text.charAt(span.end - 1))) return true;
  const first = text.charCodeAt(span.start);
  return (first === 60 || first === 124 || first === 38) && BREAK.test(text.slice(span.start, span.start + 16));
}

function within(i: number, length: number): number {
  return Math.max(0, Math.min(i, length));
}
