import { type Gate, gate } from '../../rule/gate.ts';

/** A way of ending, and the words without one of which it cannot stand in a sentence. */
export interface Closing {
  readonly pattern: RegExp;
  readonly words: Gate;
}

/** A way of ending with its gate; `words` as in `gate`. */
export const closing = (pattern: RegExp, words: string): Closing => ({ pattern, words: gate(words, pattern) });
