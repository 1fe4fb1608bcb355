import type { Token } from '../text/token.ts';
import { hasName } from './hasName.ts';
import { headOf } from './nounHead.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NOUN } = Trait;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

/** True when the words around the phrase say that the name is kept back. */
export function keepsNameBack(r: Reading, phrase: TokenRange, from: number, isPerson: boolean): boolean {
  for (let i = phrase.first; i <= phrase.last + 14 && i < r.tokens.length; i++) {
    const lower = lowerAt(r, i);
    if (i <= phrase.last && WITHHELD.has(lower)) return true;
    if (i > phrase.last && ENDS.has(lower)) break;
    if (lower === 'anonymity' || lower === 'anonymously') return true;
    if (
      (lower === 'named' || lower === 'identified' || lower === 'quoted') &&
      lowerAt(r, i - 1) === 'be' &&
      saysNot(r, i, from)
    )
      return true;
    // "people familiar with", "sources close to", "those who were briefed on"
    if (
      i <= phrase.last &&
      INSIDE.has(lower) &&
      INSIDE_OF.has(lowerAt(r, i + 1)) &&
      !hasName(r, { first: phrase.first, last: i })
    ) {
      if (isPerson && (((r.traits[i - 1] as number) & NOUN) !== 0 || ANYBODY.has(lowerAt(r, headOf(r, phrase)))))
        return true;
    }
  }
  return false;
}

const ENDS = words('. ; ! ?');
const INSIDE = words('familiar close knowledge briefed');
const INSIDE_OF = words('with to of on');
const ANYBODY = words('person people source sources official officials individual individuals insider insiders');
const WITHHELD = words('unnamed anonymous unidentified undisclosed');

function saysNot(r: Reading, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 7; k--)
    if (/^(?:not|n't|declined|refused)$/.test(lowerAt(r, k))) return true;
  return false;
}
