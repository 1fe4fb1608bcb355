import type { Token } from '../text/token.ts';
import { isParticiple } from './isParticiple.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NOUN, PROPN, PRON, NUM, ADJ, ADP, VERB, CCONJ, RELATIVE, COMMA, DASH } = Trait;

/** The head of a noun phrase: the last noun before its first preposition, comma, relative clause or participle. */
export function headOf(r: Reading, phrase: TokenRange): number {
  let head = phrase.first;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const bits = r.traits[i] as number;
    if (i > phrase.first && (bits & HEAD_ENDS) !== 0) break;
    // "Liberal and conservative economists" has one head, "Lee and her aides" two.
    if (i > phrase.first && (bits & CCONJ) !== 0 && ((r.traits[i - 1] as number) & (PROPN | PRON)) !== 0) break;
    if (i > phrase.first && (bits & VERB) !== 0 && !isModifier(r, i)) break;
    if ((bits & HEADS) !== 0) head = i;
  }
  return head;
}

const HEADS = NOUN | PROPN | NUM | PRON | Trait.OTHER;
const HEAD_ENDS = ADP | COMMA | RELATIVE | DASH | Trait.OPEN;

/** True for a participle before the noun it belongs to: "leaked papers". */
function isModifier(r: Reading, i: number): boolean {
  return ((r.traits[i + 1] ?? 0) & (NOUN | ADJ | PROPN)) !== 0 && isParticiple(lowerAt(r, i));
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
