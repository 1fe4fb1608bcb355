import type { Token } from '../text/token.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

/** True when the tokens name a time: "Monday", "late August", "2012". */
export function isTimeRange(r: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (((r.traits[i] as number) & Trait.TIME) !== 0)
      return ((r.traits[i] as number) & Trait.PROPN) !== 0 || i === last;
  return first === last && /^(?:1[6-9]|20)\d\d$/.test((r.tokens[first] as Token).lexeme.lower);
}
