import type { Span } from '../text/span.ts';

/** How a text is written: Markdown, plain text, or plain text with the article grammar. */
export type Format = 'markdown' | 'plaintext' | 'article';

/** Kinds that are read and reviewed. */
export type ProseKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableRow'
  | 'quotation'
  | 'caption'
  | 'byline';
/** Kinds that are never reviewed. */
export type SilentKind = 'code' | 'frontMatter' | 'comment' | 'note';
export type BlockKind = ProseKind | SilentKind;

/** A link as marked up in the source. `start`–`end` covers the words that bear the link (or the bare address). */
export interface MarkedLink extends Span {
  readonly target: string;
}

/**
 * A block of a document. `start` and `end` are offsets in the document; every other offset in it is relative to
 * `start`, so an unchanged block that moves stays equal to itself.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The source, untouched: `document.text.slice(start, end)`. */
  readonly text: string;
  /** Depth of a heading (1 to 6) or list item (1 is the outermost); 0 otherwise. */
  readonly level: number;
  /** Parts of the source that are not prose: markup, inline code, comments, notes. In order, not overlapping. */
  readonly hidden: readonly Span[];
  readonly links: readonly MarkedLink[];
}

/** A review note found in the text, in any of the three styles. Offsets are of the document. */
export interface Note extends Span {
  readonly style: 'criticmarkup' | 'comment' | 'wikipedia';
  /** The rule that the note answers, where it names one. */
  readonly rule: string | undefined;
  readonly text: string;
}

/** A comment that silences rules: `<!-- second-read-disable rule-id -->` and its kin. Offsets are of the document. */
export interface Directive extends Span {
  readonly action: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** The rules it names; empty means all of them. */
  readonly rules: readonly string[];
}

export interface Document {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly directives: readonly Directive[];
}
