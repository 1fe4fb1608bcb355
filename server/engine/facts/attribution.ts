import type { Span } from '../text/span.ts';

/** Who a source is: a person or body by name, by office, a document, a link, someone kept unnamed, or nobody in particular. */
export type SourceKind = 'named' | 'role' | 'document' | 'link' | 'anonymous' | 'vague';

/** Somebody says something: offsets relative to the block. `source` is null where nobody is named ("it was reported"). */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly kind: SourceKind;
  /** True when words are put in somebody's mouth or a finding in a paper; false for acts, wishes and states of mind. */
  readonly reports: boolean;
}

/** True when a reader could go and ask: the source is a name, an office, a document or a link. */
export function isIdentifiable(attribution: Attribution): boolean {
  return attribution.source !== null && attribution.kind !== 'anonymous' && attribution.kind !== 'vague';
}
