import type { Format } from '../document/document.ts';
import type { SourceKind } from '../facts/attribution.ts';
import type { SentenceScores } from '../models/score.ts';
import type { Severity } from '../options/options.ts';
import type { Category } from '../rule/rule.ts';
import type { Span } from '../text/span.ts';

/** Something a careful editor would question. Offsets are of the document. */
export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The marked words, as they stand in the text. */
  readonly text: string;
  readonly message: string;
  /** Names this finding across edits elsewhere: rule, normalised words, neighbouring words. */
  readonly fingerprint: string;
  readonly unnecessary: boolean;
  readonly related: readonly (Span & { readonly message: string })[];
}

/** An attribution with offsets of the document. */
export interface ReviewedAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly kind: SourceKind;
}

/** A sentence with offsets of the document. */
export interface ReviewedSentence extends Span {
  readonly sourced: boolean;
  readonly scores: SentenceScores;
}

/** A review note in the text: `{>>second-read hedge: Is this known?<<}` or one of the other two styles. */
export interface ReviewedNote extends Span {
  readonly rule: string | undefined;
  readonly text: string;
}

export interface Summary {
  readonly words: number;
  readonly sentences: number;
  /** Number of findings in each category that has any. */
  readonly findings: Readonly<Partial<Record<Category, number>>>;
  readonly claims: number;
  readonly sourcedClaims: number;
  /** How the tone goes through the text; empty where it is too short for that. */
  readonly tone: readonly ToneStretch[];
}

/** A stretch of the text, in offsets of the document, and its tone. */
export interface ToneStretch extends Span {
  readonly words: number;
  /** Mean over its sentences of the sum of their words' valences: below 0 dark, above 0 bright, about 0 where news is plain. */
  readonly valence: number;
}

/** A rule that threw: the review goes on without it, and says so. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

export interface Review {
  readonly format: Format;
  readonly findings: readonly Finding[];
  readonly attributions: readonly ReviewedAttribution[];
  readonly sentences: readonly ReviewedSentence[];
  readonly notes: readonly ReviewedNote[];
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}
