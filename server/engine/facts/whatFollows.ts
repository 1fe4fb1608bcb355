import type { Token } from '../text/token.ts';
import { nounPhraseStartingAt } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const {
  NOUN,
  PROPN,
  PRON,
  NUM,
  DET,
  ADJ,
  ADP,
  VERB,
  AUX,
  SCONJ,
  OWNER,
  RELATIVE,
  SUBJECT,
  TIME,
  NOT,
  COMMA,
  QUOTE,
  COLON,
  WH,
} = Trait;

/** Index in `FOLLOW` of what stands after the verb at token `verb`, in a sentence that ends before token `to`. */
export function whatFollows(r: Reading, verb: number, to: number): number {
  let i = verb + 1;
  const particle = lowerAt(r, i);
  if (
    i < to &&
    (particle === 'out' || particle === 'back' || particle === 'up' || particle === 'down' || particle === 'off')
  )
    i++;
  if (
    i < to &&
    ((r.traits[i] as number) & (Trait.ADV | WH | NOT)) === Trait.ADV &&
    (lowerAt(r, i).endsWith('ly') || lowerAt(r, i) === 'also')
  )
    i++;
  if (i >= to) return 0;
  const bits = r.traits[i] as number;
  const lower = lowerAt(r, i);
  if (r.quoted[i] !== -1 || (bits & QUOTE) !== 0) return 2;
  if ((bits & COMMA) !== 0) return r.quoted[i + 1] !== -1 && i + 1 < to ? 3 : 4;
  if ((bits & COLON) !== 0) return 5;
  if (lower === 'that') return 1;
  if (lower === 'to') return i + 1 < to && ((r.traits[i + 1] as number) & (VERB | AUX | Trait.ADV)) !== 0 ? 6 : 13;
  if ((bits & (WH | RELATIVE)) !== 0) return 7;
  if ((bits & SUBJECT) !== 0 || lower === 'there') return 8;
  if ((bits & TIME) !== 0) return 18;
  if ((bits & PRON) !== 0 && (bits & OWNER) === 0) return 19;
  if (lower === 'her' && ((r.traits[i + 1] as number) & (NOUN | ADJ | PROPN | VERB)) === 0) return 19;
  if ((bits & (NOUN | PROPN | NUM | DET | OWNER | ADJ)) !== 0) {
    const phrase = nounPhraseStartingAt(r, i, to);
    if (!phrase) return (bits & ADJ) !== 0 ? 16 : 17;
    const next = phrase.last + 1 < to ? (r.traits[phrase.last + 1] as number) : 0;
    if ((next & (VERB | AUX)) !== 0 && !lowerAt(r, phrase.last + 1).endsWith('ing')) return 9;
    if (
      (next & Trait.ADV) !== 0 &&
      phrase.last + 2 < to &&
      ((r.traits[phrase.last + 2] as number) & (VERB | AUX)) !== 0
    )
      return 9;
    return 10;
  }
  if ((bits & VERB) !== 0) return lower.endsWith('ing') ? 15 : 17;
  if ((bits & (ADP | SCONJ)) !== 0) {
    if (lower === 'about' || lower === 'on' || lower === 'of') return 11;
    if (lower === 'for') return 12;
    if (lower === 'with' || lower === 'against' || lower === 'at' || lower === 'as') return 13;
    return 14;
  }
  if (/^[.;!?)\]—–]/.test(lower)) return 0;
  return 17;
}

/** What stands after the verb. */
export const FOLLOW =
  'end that quote comma-quote comma colon to wh subject clause object about for with in ing adjective other time pronoun'.split(
    ' ',
  );

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
