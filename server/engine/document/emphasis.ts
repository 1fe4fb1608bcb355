import { hide, type MarkRun, type Scan } from './scan.ts';

/**
 * Pairs the runs of emphasis marks from index `bottom` on, hides the marks that pair and what is struck through, and
 * forgets the runs. The method is "process emphasis" of the CommonMark specification (0.31, appendix), linear through
 * its lower bounds for the search of openers.
 */
export function resolveEmphasis(scan: Scan, bottom: number): void {
  const runs = scan.runs;
  const count = runs.length - bottom;
  if (count > 1) pair(scan, runs.slice(bottom));
  runs.length = bottom;
}

function pair(scan: Scan, runs: readonly MarkRun[]): void {
  // Neighbours that are still in play; -1 and runs.length are the ends.
  const before = runs.map((_, i) => i - 1);
  const after = runs.map((_, i) => i + 1);
  const lowest = new Map<string, number>();
  const drop = (i: number): void => {
    const b = before[i] as number;
    const a = after[i] as number;
    if (b >= 0) after[b] = a;
    if (a < runs.length) before[a] = b;
  };
  let c = 0;
  while (c < runs.length) {
    const closer = runs[c] as MarkRun;
    if (!closer.closes) {
      c = after[c] as number;
      continue;
    }
    const key = `${closer.mark}${closer.opens}${closer.mark === '~' ? 0 : closer.length % 3}`;
    const bound = lowest.get(key) ?? -1;
    let o = before[c] as number;
    while (o > bound && !matches(runs[o] as MarkRun, closer)) o = before[o] as number;
    if (o <= bound) {
      lowest.set(key, before[c] as number);
      const next = after[c] as number;
      if (!closer.opens) drop(c);
      c = next;
      continue;
    }
    const opener = runs[o] as MarkRun;
    if (closer.mark === '~') {
      hide(scan, opener.start, closer.end);
      opener.start = opener.end;
      closer.start = closer.end;
    } else {
      const used = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
      hide(scan, opener.end - used, opener.end);
      hide(scan, closer.start, closer.start + used);
      opener.end -= used;
      closer.start += used;
    }
    // What stands between the two can pair with nothing outside them.
    after[o] = c;
    before[c] = o;
    if (opener.start === opener.end) drop(o);
    if (closer.start === closer.end) {
      const next = after[c] as number;
      drop(c);
      c = next;
    }
  }
}

function matches(opener: MarkRun, closer: MarkRun): boolean {
  if (!opener.opens || opener.mark !== closer.mark) return false;
  if (closer.mark === '~') return true;
  const both = (opener.opens && opener.closes) || (closer.opens && closer.closes);
  return !(both && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}

/** Takes in the run of `*`, `_` or `~~` that starts at `at`; gives the offset after it. */
export function readRun(scan: Scan, at: number): number {
  const { source } = scan;
  const mark = source.charAt(at);
  let end = at + 1;
  while (source.charAt(end) === mark) end++;
  if (mark === '~' && end - at !== 2) return end;
  const previous = source.charAt(at - 1);
  const next = source.charAt(end);
  const spaceBefore = at === scan.from || SPACE.test(previous);
  const spaceAfter = next === '' || SPACE.test(next);
  const markBefore = PUNCTUATION.test(previous);
  const markAfter = PUNCTUATION.test(next);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  // Plain text has stars inside words that are no emphasis: "f**k".
  const loose = mark !== '_' && scan.markdown;
  const opens = left && (loose || !right || markBefore);
  const closes = right && (loose || !left || markAfter);
  if (opens || closes) scan.runs.push({ mark, start: at, end, length: end - at, opens, closes });
  return end;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{S}\p{P}]/u;
