import { Tag } from '../models/tagNumber.ts';
import { ClaimWord } from './claimWord.ts';
import type { Reading } from './reading.ts';

/** True where the number at token `i` counts nothing: the day of a date ("6 August"), the number of a thing ("Pier 4"). */
export function isNoCount({ tokens, tags, claimWords }: Reading, i: number): boolean {
  if ((((claimWords[i + 1] as number) | (claimWords[i - 1] as number)) & ClaimWord.DATE) !== 0) return true;
  const shape = tokens[i - 1]?.lexeme.shape;
  return (tags[i - 1] === Tag.PROPN || tags[i - 1] === Tag.NOUN) && (shape === 'title' || shape === 'upper');
}
