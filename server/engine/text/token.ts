import type { Lexeme } from './lexeme.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * A word, number or mark in a block. Offsets are relative to the block's source text.
 * A contraction is two tokens, as in the Penn Treebank: "ca" + "n't", "it" + "'s".
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly lexeme: Lexeme;
}

/** A sentence of a block: offsets relative to the block's source text, tokens in order. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
