import type { Token } from '../text/token.ts';
import type { Clause } from './clause.ts';
import { isParticiple } from './isParticiple.ts';
import { isTimeRange } from './isTimeRange.ts';
import { nounPhraseEndingAt, type TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { verbKnowledge } from './verbKnowledge.ts';
import { Trait } from './wordTraits.ts';

const { PROPN, ADP, CCONJ, SCONJ, RELATIVE, COMMA, WH } = Trait;

/** The noun phrase that ends at token `k`, taken as a subject. */
export function subjectLeft(r: Reading, k: number, from: number, before: readonly Clause[]): TokenRange | null {
  const phrase = nounPhraseEndingAt(r, k, from);
  const last = before[before.length - 1];
  if (phrase && phrase.first > from && isTimeRange(r, phrase.first, phrase.last)) {
    // "A report published on Wednesday said"
    const on = phrase.first - 1 - (((r.traits[phrase.first - 1] as number) & ADP) !== 0 ? 1 : 0);
    if (last?.subject && last.verb === on && last.subject.last === last.first - 1)
      return { first: last.subject.first, last: on };
    return nounPhraseEndingAt(r, on, from) ?? phrase;
  }
  if (!phrase) {
    const whole = relativeBefore(r, k, from, before);
    if (whole) return whole;
  }
  if (!last?.subject || last.verb > k || last.subject.last > last.first || last.link === 'inverted')
    return phrase ?? null;
  if (
    !phrase &&
    last.verb >= k - 1 &&
    last.subject.last === last.first - 1 &&
    verbKnowledge.takesObject(r, last.verb)
  ) {
    // "The people I met said": the clause hangs on the noun before it.
    const met = last.subject.first === last.subject.last || ((r.traits[last.subject.first] as number) & PROPN) !== 0;
    const antecedent = met ? nounPhraseEndingAt(r, last.subject.first - 1, from) : undefined;
    return antecedent ? { first: antecedent.first, last: k } : null;
  }
  const isRelative =
    ((r.traits[last.subject.first] as number) & RELATIVE) !== 0 && last.subject.first === last.subject.last;
  if (phrase && phrase.first === last.verb + 1 && verbKnowledge.takesClause(r, last.verb)) return phrase;
  if (isRelative && (!phrase || phrase.first > last.verb)) {
    // "The people who ran the campaign said": what hangs on the relative clause is no subject, its antecedent is.
    const antecedent = nounPhraseEndingAt(r, last.subject.first - 1, from);
    const startsAnew =
      phrase && ((r.traits[phrase.first - 1] as number) & (SCONJ | COMMA | CCONJ | WH | RELATIVE)) !== 0;
    if (antecedent && !startsAnew) return { first: antecedent.first, last: k };
    return phrase ?? null;
  }
  if (!phrase) return null;
  const link = phrase.first - 1;
  // "A poll released in May found": the same without "that was".
  if (((r.traits[link] as number) & ADP) !== 0 && last.verb < link && last.verb >= link - 4) {
    if (last.subject.last === last.first - 1 && isParticiple(lowerAt(r, last.verb)))
      return { first: last.subject.first, last: k };
  }
  return phrase;
}

/** The noun with a relative clause that ends in a verb at token `k`: "officials who asked not to be named". */
function relativeBefore(r: Reading, k: number, from: number, before: readonly Clause[]): TokenRange | undefined {
  for (let b = before.length - 1; b >= 0 && b >= before.length - 4; b--) {
    const { subject, first } = before[b] as Clause;
    if (!subject || subject.first !== subject.last || subject.last !== first - 1) continue;
    if (((r.traits[subject.first] as number) & RELATIVE) === 0 || first > k) continue;
    const antecedent = nounPhraseEndingAt(r, subject.first - 1, from);
    return antecedent && { first: antecedent.first, last: k };
  }
  return undefined;
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
