import type { TokenRange } from './nounPhrase.ts';
import { isCommonWord } from './openingWord.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { PROPN, START } = Trait;

/** True when a name stands in a noun phrase; a capital that is only that of the sentence makes none. */
export function hasName(r: Reading, phrase: TokenRange): boolean {
  for (let i = phrase.first; i <= phrase.last; i++) {
    const bits = r.traits[i] as number;
    if (
      (bits & PROPN) !== 0 &&
      (bits & Trait.TIME) === 0 &&
      !(i === phrase.first && ((r.traits[i] as number) & START) !== 0 && isCommonWord(r, i))
    )
      return true;
  }
  return false;
}
