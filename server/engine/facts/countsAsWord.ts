import { perLexeme } from '../text/perLexeme.ts';

/** True for a word as a reader counts them: not a mark, nor the second half of a contraction ("n't", "'s"). */
export const countsAsWord = perLexeme(
  ({ lower, shape }) => shape !== 'mark' && lower !== "n't" && lower.charCodeAt(0) !== APOSTROPHE,
);

const APOSTROPHE = 39;
