import type { Span } from '../text/span.ts';
import type { Directive, MarkedLink, Note } from './document.ts';

/** The state of one reading of a block's inline markup. Offsets are relative to the block. Internal to the scanner. */
export interface Scan {
  /** The block's source up to where the reading ends. */
  readonly source: string;
  readonly from: number;
  readonly markdown: boolean;
  readonly references: ReadonlyMap<string, string>;
  readonly hidden: Span[];
  readonly links: MarkedLink[];
  readonly notes: Note[];
  readonly directives: Directive[];
  /** Runs of emphasis marks not yet paired. */
  readonly runs: MarkRun[];
  /** Opening brackets not yet closed. */
  readonly brackets: Bracket[];
  /** Brackets below this index may no longer become a link: one was found inside them. */
  barred: number;
  /** Where a `~~}` that closes a CriticMarkup substitution stands, or -1. */
  substitutionEnd: number;
  /** An `<a href>` that is still open. */
  anchor: { readonly start: number; readonly target: string } | undefined;
  /** For each closing token, where it was last found. */
  readonly found: Map<string, number>;
}

/** A run of `*`, `_` or `~`. `start` and `end` shrink as marks are used up; `length` stays what it was. */
export interface MarkRun {
  readonly mark: string;
  start: number;
  end: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface Bracket {
  /** Offset of `[`, or of `!` in `![`. */
  readonly start: number;
  /** Offset of the first character inside. */
  readonly inside: number;
  readonly image: boolean;
  /** Number of mark runs before it. */
  readonly runs: number;
  /** True when another bracket stands inside, so that what it holds is no reference label. */
  nested: boolean;
}

export function createScan(
  source: string,
  from: number,
  markdown: boolean,
  references: ReadonlyMap<string, string>,
): Scan {
  return {
    source,
    from,
    markdown,
    references,
    hidden: [],
    links: [],
    notes: [],
    directives: [],
    runs: [],
    brackets: [],
    barred: 0,
    substitutionEnd: -1,
    anchor: undefined,
    found: new Map(),
  };
}

/**
 * Where `token` next stands at or after `at`, or -1. Calls come with growing `at`, so what was found is kept: many
 * openers with one far closer, or none, cost one search.
 */
export function findClosing(scan: Scan, token: string, at: number): number {
  const known = scan.found.get(token);
  if (known !== undefined && (known === -1 || known >= at)) return known;
  const index = scan.source.indexOf(token, at);
  scan.found.set(token, index);
  return index;
}

export function hide(scan: Scan, start: number, end: number): void {
  if (end > start) scan.hidden.push({ start, end });
}

/** Hides a mark that is no part of the sentence, with the space before it where another follows or nothing does. */
export function hideAside(scan: Scan, start: number, end: number): void {
  let from = start;
  if (end >= scan.source.length || ASIDE_END.test(scan.source.charAt(end))) {
    while (from > scan.from && BLANK.test(scan.source.charAt(from - 1))) from--;
  }
  hide(scan, from, end);
}

const ASIDE_END = /[\s.,;:!?)\]"'”’]/;
const BLANK = /[ \t]/;
