import type { Lexeme } from '../text/lexeme.ts';

/** True for a word as a reader counts them: not a mark, nor the second half of a contraction ("n't", "'s"). */
export function countsAsWord({ lower, shape }: Lexeme): boolean {
  return shape !== 'mark' && lower !== "n't" && lower.charCodeAt(0) !== APOSTROPHE;
}

const APOSTROPHE = 39;
