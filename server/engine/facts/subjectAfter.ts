import type { Token } from '../text/token.ts';
import { isTimeRange } from './isTimeRange.ts';
import { nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
import { opensParenthesis } from './parenthesis.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NOUN, NUM, ADJ, DET, ADP, VERB, AUX, ADV, SCONJ, RELATIVE, COMMA, DASH, QUOTE, OPEN, COLON } = Trait;

/** The subject after the verb: "said Ann Lee, the mayor, on Monday". */
export function invertedSubject(r: Reading, verb: number, to: number): TokenRange | undefined {
  const phrase = nounPhraseStartingAt(r, verb + 1, to);
  if (!phrase || isTimeRange(r, phrase.first, phrase.last)) return undefined;
  const next = phrase.last + 1;
  const bits = next < to ? (r.traits[next] as number) : COMMA;
  // "said parents still want": what follows is a clause of its own.
  if ((bits & ADV) !== 0 && ((r.traits[next + 1] ?? 0) & (VERB | AUX)) !== 0) return undefined;
  const ends =
    (bits & (COMMA | DASH | COLON | QUOTE | ADP | SCONJ | RELATIVE | OPEN | ADV)) !== 0 ||
    r.quoted[next] !== -1 ||
    /^[.;…?!]$/.test(lowerAt(r, next));
  if (!ends) return undefined;
  if ((bits & COMMA) === 0 || next + 1 >= to || !opensParenthesis(r, next + 1, to)) return phrase;
  const head = r.traits[next + 1] as number;
  if ((head & (DET | NOUN | ADJ | NUM | RELATIVE)) === 0) return phrase;
  let last = next;
  while (
    last + 1 < to &&
    ((r.traits[last + 1] as number) & (COMMA | DASH | COLON | QUOTE)) === 0 &&
    !/^[.;?!]$/.test(lowerAt(r, last + 1))
  )
    last++;
  return { first: phrase.first, last };
}

/** True when what is said may stand before token `k`: a quotation, a clause and a comma, or the sentence before. */
export function afterContent(r: Reading, k: number, from: number, hasClause: boolean): boolean {
  if (k < from) return true;
  if (r.quoted[k] !== -1 || /^[?!]$/.test(lowerAt(r, k))) return true;
  return hasClause && ((r.traits[k] as number) & (COMMA | DASH | QUOTE)) !== 0;
}

/** Who did what the passive says: "was said by the mayor". */
export function agent(r: Reading, verb: number, to: number): TokenRange | undefined {
  for (let i = verb + 1; i < to && i < verb + 8; i++) {
    if (lowerAt(r, i) === 'by')
      return lowerAt(r, i + 1).endsWith('ing') ? undefined : nounPhraseStartingAt(r, i + 1, to);
    if (((r.traits[i] as number) & (VERB | AUX | COMMA | QUOTE | COLON)) !== 0) return undefined;
  }
  return undefined;
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
