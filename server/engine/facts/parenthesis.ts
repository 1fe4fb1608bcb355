import type { Token } from '../text/token.ts';
import { isParticiple } from './isParticiple.ts';
import { nounPhraseEndingAt, type TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { NOMINAL, Trait } from './wordTraits.ts';

const { NOUN, PROPN, NUM, ADJ, DET, ADP, VERB, AUX, ADV, POSSESSIVE, RELATIVE, COMMA, DASH, CLOSE, WH } = Trait;
/** Longest parenthesis looked across, in tokens. */
const REACH = 45;

/** The subject before a parenthesis that ends at the comma, dash or bracket `close`: "Ann Lee, a lawyer, said". */
export function subjectAcross(r: Reading, close: number, from: number): TokenRange | undefined {
  const bits = r.traits[close] as number;
  if ((bits & CLOSE) !== 0) {
    const phrase = nounPhraseEndingAt(r, close, from);
    return phrase;
  }
  const pair = bits & (COMMA | DASH);
  for (let open = close - 2; open > from && open > close - REACH; open--) {
    const own = r.traits[open] as number;
    if (r.quoted[open] !== -1) return undefined;
    if ((own & pair) === 0) continue;
    if (!opensParenthesis(r, open + 1, close)) continue;
    if (((r.traits[open - 1] as number) & (NOMINAL | CLOSE | POSSESSIVE)) === 0) continue;
    const phrase = nounPhraseEndingAt(r, open - 1, from);
    if (!phrase) continue;
    const head = r.traits[open + 1] as number;
    // "the minister, however," and "Ann Lee, speaking in Oslo," add nothing to the name.
    if ((head & (ADV | VERB | ADP)) !== 0) return phrase;
    return { first: apposedTo(r, phrase, from), last: close - 1 };
  }
  return undefined;
}

/** True when the tokens between two commas can be a parenthesis after a noun phrase. */
export function opensParenthesis(r: Reading, first: number, close: number): boolean {
  const bits = r.traits[first] as number;
  if ((bits & (RELATIVE | WH | ADP | ADV | NUM | Trait.OWNER)) !== 0) return true;
  if ((bits & (DET | NOUN | PROPN | ADJ)) !== 0) {
    // A clause of its own is no apposition.
    for (let i = first; i < close; i++) {
      const own = r.traits[i] as number;
      if ((own & (RELATIVE | WH)) !== 0) return true;
      if ((own & AUX) !== 0 || ((own & VERB) !== 0 && !isParticiple(lowerAt(r, i)))) return false;
    }
    return true;
  }
  return (bits & VERB) !== 0 && isParticiple(lowerAt(r, first));
}

/** Where a phrase that itself stands in apposition ("Ann Lee, a lawyer, who ...") begins. */
function apposedTo(r: Reading, phrase: TokenRange, from: number): number {
  const comma = phrase.first - 1;
  if (comma <= from || ((r.traits[comma] as number) & COMMA) === 0) return phrase.first;
  const head = r.traits[phrase.first] as number;
  if ((head & (DET | NUM | NOUN)) === 0 && ((r.traits[phrase.last] as number) & PROPN) !== 0 && (head & PROPN) === 0)
    return phrase.first;
  if (((r.traits[comma - 1] as number) & (PROPN | NOUN)) === 0) return phrase.first;
  const outer = nounPhraseEndingAt(r, comma - 1, from);
  // "In a letter, Ann Lee, a lawyer, said": what a preposition governs is no name for what follows.
  return outer && (outer.first === from || ((r.traits[outer.first - 1] as number) & ADP) === 0)
    ? outer.first
    : phrase.first;
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
