import { createKeyTable, type KeyTable } from './keyTable.ts';
import { type PackedTable, unpackTable, type WeightTable } from './packedTable.ts';

/** The models in the order of their columns. The last is for headlines, the others are for sentences. */
export const MODELS = ['hedge', 'claim', 'checkworthy', 'opinion', 'loaded', 'residue', 'clickbait'] as const;
export type ModelName = (typeof MODELS)[number];

/**
 * What `scripts/train.ts` writes. Every table has a column for each model first; `words`, `pairs`, `triples` and
 * `tags` have columns for the cue model after them (`triples` has no others). The last column of `words` is what a word
 * among the first of a sentence adds to `claim`.
 */
export interface PackedWeights {
  readonly words: PackedTable;
  readonly pairs: PackedTable;
  readonly triples: PackedTable;
  readonly tags: PackedTable;
  readonly shapes: PackedTable;
  readonly counts: PackedTable;
  readonly bias: readonly number[];
  /** For each model the sum at which its probability is one half, and the slope there. */
  readonly middle: readonly number[];
  readonly slope: readonly number[];
  readonly cue: CueSettings;
}

/** How the scores of single words as hedging cues enter the score `hedge`. */
export interface CueSettings {
  readonly bias: number;
  /** The sum from which a word is called a cue. */
  readonly threshold: number;
  /** Weights of the highest sum, the second highest, the highest as a probability, and all probabilities added up. */
  readonly mix: readonly number[];
}

export interface Weights {
  readonly words: WeightTable & { readonly rows: KeyTable };
  readonly pairs: WeightTable & { readonly rows: KeyTable };
  readonly triples: WeightTable & { readonly rows: KeyTable };
  readonly tags: WeightTable;
  readonly shapes: WeightTable;
  readonly counts: WeightTable;
  readonly bias: readonly number[];
  readonly middle: readonly number[];
  readonly slope: readonly number[];
  readonly cue: CueSettings;
}

/** Unpacks weights for use. */
export function unpackWeights(packed: PackedWeights): Weights {
  const keyed = (table: PackedTable): WeightTable & { readonly rows: KeyTable } => {
    const unpacked = unpackTable(table);
    return { ...unpacked, rows: createKeyTable(unpacked.keys) };
  };
  return {
    words: keyed(packed.words),
    pairs: keyed(packed.pairs),
    triples: keyed(packed.triples),
    tags: unpackTable(packed.tags),
    shapes: unpackTable(packed.shapes),
    counts: unpackTable(packed.counts),
    bias: packed.bias,
    middle: packed.middle,
    slope: packed.slope,
    cue: packed.cue,
  };
}
