import type { SourceKind } from './attribution.ts';

/** The source that was named last in the block, to which "he", "they" and "it" go back. */
export interface Antecedent {
  readonly kind: SourceKind;
  readonly plural: boolean;
}
