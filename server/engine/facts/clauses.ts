import type { Token } from '../text/token.ts';
import type { Clause, Link } from './clause.ts';
import { CueWord } from './cueWord.ts';
import { nounPhraseEndingAt, type TokenRange } from './nounPhrase.ts';
import { subjectAcross } from './parenthesis.ts';
import type { Reading } from './reading.ts';
import { afterContent, agent, invertedSubject } from './subjectAfter.ts';
import { subjectLeft } from './subjectLeft.ts';
import { verbKnowledge } from './verbKnowledge.ts';
import { NOMINAL, Trait } from './wordTraits.ts';

const { NOUN, PROPN, ADJ, ADP, VERB, AUX, ADV, CCONJ, SCONJ, RELATIVE, NOT, COMMA, DASH, CLOSE, COLON, WH } = Trait;
const { ACCORDING, TO, BE, ING } = CueWord;
/** Parts of speech that a verb has, or that the tagger may have given it. */
const MAY_BE_VERB = VERB | AUX | NOUN | PROPN | ADJ;

/**
 * The verbs of a sentence outside quotations, in order, each with its subject. Takes the reading and the sentence's
 * tokens, `from` inclusive, `to` exclusive.
 */
export function clausesOf(r: Reading, from: number, to: number): Clause[] {
  const { traits, cueWords, quoted } = r;
  const clauses: Clause[] = [];
  let main: Clause | undefined;
  let fronted = -1;
  let opening = -1;
  for (let i = from; i < to; i++) {
    const bits = traits[i] as number;
    if ((bits & MAY_BE_VERB) === 0 || quoted[i] !== -1) continue;
    const cue = cueWords[i] as number;
    const isHead =
      (bits & VERB) !== 0 ||
      ((bits & AUX) !== 0 && !leadsToVerb(r, i, to)) ||
      ((cue & CueWord.MISTAKABLE) !== 0 && (bits & (NOUN | PROPN | ADJ)) !== 0 && verbKnowledge.isVerb(r, i));
    if (!isHead || ((cue & ACCORDING) !== 0 && ((cueWords[i + 1] as number) & TO) !== 0)) continue;
    const clause = clauseAt(r, i, from, to, clauses, main);
    clauses.push(clause);
    if (clause.link === 'none' && (cue & ING) !== 0) {
      if (opening < 0) opening = firstWord(r, from, to);
      if (clause.first === opening) fronted = clauses.length - 1;
    }
    if (clause.subject && (clause.link === 'left' || clause.link === 'parenthesis' || clause.link === 'inverted')) {
      if (
        (!main || startsClause(r, clause.subject.first, from)) &&
        ((r.traits[clause.subject.first] as number) & RELATIVE) === 0
      )
        main = clause;
      if (fronted >= 0) {
        const { first, verb, passive } = clauses[fronted] as Clause;
        clauses[fronted] = { first, verb, link: 'fronted', subject: clause.subject, passive };
        fronted = -1;
      }
    }
  }
  return clauses;
}

function clauseAt(
  r: Reading,
  verb: number,
  from: number,
  to: number,
  before: readonly Clause[],
  main: Clause | undefined,
): Clause {
  const { traits, cueWords, quoted } = r;
  const ing = ((cueWords[verb] as number) & ING) !== 0;
  let first = verb;
  let passive = false;
  let infinitive = false;
  let helped = false;
  for (let k = verb - 1; k >= from; k--) {
    const bits = traits[k] as number;
    if ((bits & HELPING) === 0 || quoted[k] !== -1) break;
    if ((bits & AUX) !== 0) {
      if (!helped && !ing && ((cueWords[k] as number) & BE) !== 0) passive = true;
      helped = true;
    } else if ((bits & Trait.PART) !== 0 && !helped && ((cueWords[k] as number) & TO) !== 0) infinitive = true;
    else if ((bits & NOT) === 0 && ((bits & ADV) === 0 || (bits & WH) !== 0)) break;
    first = k;
    if (infinitive) break;
  }
  const at = (link: Link, subject: TokenRange | null): Clause => ({ first, verb, link, subject, passive });
  const last = before[before.length - 1];
  if (passive) {
    const by = agent(r, verb, to);
    return by ? at('agent', by) : at('left', subjectLeft(r, first - 1, from, before));
  }
  if (infinitive) return at('infinitive', last?.subject ?? null);
  const k = first - 1;
  const left = k >= from ? (traits[k] as number) : 0;
  // "Ann Lee, a lawyer, said": a parenthesis at the head of the sentence comes before "..., said Ann Lee".
  const across = (left & COMMA) !== 0 && !ing ? subjectAcross(r, k, from) : undefined;
  if (across && startsClause(r, across.first, from)) return at('parenthesis', across);
  if (!helped && verbKnowledge.inverts(r, verb) && afterContent(r, k, from, main !== undefined)) {
    const inverted = invertedSubject(r, verb, to);
    if (inverted) return at('inverted', inverted);
  }
  if (k < from) return at('none', null);
  if (!helped && ing) {
    if ((left & (COMMA | DASH | CCONJ)) !== 0 || r.quoted[k] !== -1) {
      return at(
        'participle',
        (left & CCONJ) !== 0 && last?.link === 'participle' ? last.subject : (main?.subject ?? last?.subject ?? null),
      );
    }
    if ((left & (NOMINAL | CLOSE)) !== 0) return at('attached', nounPhraseEndingAt(r, k, from) ?? null);
    if (lowerAt(r, k) === 'without') return at('none', null);
    if ((left & (ADP | SCONJ | WH)) !== 0) return at('participle', main?.subject ?? last?.subject ?? null);
    // "could not resist pointing out"
    return (left & VERB) !== 0 && last?.verb === k ? at('infinitive', last.subject) : at('none', null);
  }
  if ((left & (COMMA | DASH | CLOSE)) !== 0) {
    const subject = across ?? subjectAcross(r, k, from);
    if (subject) return at('parenthesis', subject);
    if ((left & (COMMA | DASH)) !== 0)
      return at('shared', last ? (main && last.link === 'participle' ? main.subject : last.subject) : null);
  }
  if ((left & CCONJ) !== 0 || r.quoted[k] !== -1 || lowerAt(r, k) === 'then') {
    const own = r.quoted[k] !== -1 ? subjectBeforeQuotation(r, k, from) : undefined;
    if (own) return at('parenthesis', own);
    return at('shared', last?.link === 'participle' ? (main?.subject ?? null) : (last?.subject ?? null));
  }
  return at('left', subjectLeft(r, k, from, before));
}

/** What may stand in a verb group before the verb. */
const HELPING = AUX | NOT | ADV | Trait.PART;

/** True when an auxiliary at `i` helps a verb that follows. */
function leadsToVerb(r: Reading, i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + 6; k++) {
    const bits = r.traits[k] as number;
    if ((bits & (VERB | AUX)) !== 0) return true;
    if ((bits & (ADV | NOT)) === 0) return false;
  }
  return false;
}

/** True when a subject at `first` begins a main clause: at the start of the sentence or after a comma and a conjunction. */
function startsClause(r: Reading, first: number, from: number): boolean {
  const k = first - 1;
  if (k < from) return true;
  const bits = r.traits[k] as number;
  return (bits & (CCONJ | COMMA | DASH | COLON)) !== 0 || /^[;.]$/.test(lowerAt(r, k));
}

function firstWord(r: Reading, from: number, to: number): number {
  let i = from;
  while (i < to - 1 && ((r.traits[i] as number) & Trait.PUNCT) !== 0) i++;
  return i;
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

function subjectBeforeQuotation(r: Reading, k: number, from: number): TokenRange | undefined {
  const open = r.quotes.get(r.quoted[k] as number)?.first ?? k;
  const phrase = open > from ? nounPhraseEndingAt(r, open - 1, from) : undefined;
  return phrase;
}
