import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './findFigures.ts';
import type { Link } from './links.ts';
import type { Quotation } from './quotations.ts';

/** What one sentence says, before anyone judges it. Offsets are relative to the block. */
export interface SentenceFacts extends Span {
  /** Its place among the sentences of the block. */
  readonly index: number;
  /** True when an identifiable source stands behind it: in the sentence, or carried over from one before it in the block. */
  readonly sourced: boolean;
  /** What it claims in the writer's own voice, if anything checkable. */
  readonly claim: Claim | undefined;
  /** Shares, amounts, ranks and large counts in it. */
  readonly figures: readonly Figure[];
  /** Sum of the words' valences (AFINN, -5 to 5 a word), negation turned round. */
  readonly valence: number;
  /** Number of words. */
  readonly words: number;
}

/** What a block says, before anyone judges it. Offsets are relative to the block. */
export interface BlockFacts {
  readonly sentences: readonly SentenceFacts[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly links: readonly Link[];
  /** What document rules read in the block, kept beside what it says; see `perBlock`. */
  readonly kept: unknown[];
}
