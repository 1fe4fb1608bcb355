import type { Token } from '../text/token.ts';
import { isParticiple, isTimeRange, nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { NOMINAL, Trait } from './wordTraits.ts';

/** How a verb comes by its subject. */
export type Link =
  | 'left' // the minister said
  | 'parenthesis' // the minister, a lawyer, said
  | 'inverted' // said the minister
  | 'shared' // the minister came and said
  | 'participle' // the minister left, saying
  | 'attached' // a statement saying
  | 'fronted' // Citing costs, the minister left
  | 'infinitive' // the minister plans to say
  | 'agent' // was said by the minister
  | 'none';

/** What must be known of a verb to find its subject. All take a token index. */
export interface VerbKnowledge {
  /** True where the tagger took a verb for a noun ("polls show that"). */
  isVerb(i: number): boolean;
  /** True for a verb that may stand before its subject ("said Ann Lee"). */
  inverts(i: number): boolean;
  /** True for a verb that a clause may follow with no "that" ("thinks he won"). */
  takesClause(i: number): boolean;
  /** False for a verb of saying or thinking, which does not end a clause that hangs on a noun ("the man she said"). */
  takesObject(i: number): boolean;
}

/** A verb of a sentence and who does it. Token indexes of the reading. */
export interface Clause {
  /** First token of the verb group: "has not said" begins at "has". */
  readonly first: number;
  readonly verb: number;
  readonly link: Link;
  readonly subject: TokenRange | null;
  readonly passive: boolean;
}

const { NOUN, PROPN, NUM, ADJ, DET, ADP, VERB, AUX, ADV, CCONJ, SCONJ } = Trait;
const { POSSESSIVE, RELATIVE, NOT, COMMA, DASH, QUOTE, OPEN, CLOSE, COLON, WH } = Trait;
/** Longest parenthesis looked across, in tokens. */
const REACH = 45;
const BE: ReadonlySet<string> = new Set("is are was were be been being 're am got".split(' '));

/**
 * The verbs of a sentence outside quotations, in order, each with its subject. Takes the reading and the sentence's
 * tokens, `from` inclusive, `to` exclusive, and what the lexicon knows of its verbs.
 */
export function clausesOf(r: Reading, from: number, to: number, known: VerbKnowledge): Clause[] {
  const clauses: Clause[] = [];
  let main: Clause | undefined;
  let fronted = -1;
  for (let i = from; i < to; i++) {
    const bits = r.traits[i] as number;
    if (r.quoted[i] !== -1 || (lowerAt(r, i) === 'according' && lowerAt(r, i + 1) === 'to')) continue;
    const isHead =
      (bits & VERB) !== 0 ||
      ((bits & AUX) !== 0 && !leadsToVerb(r, i, to)) ||
      ((bits & (NOUN | PROPN | ADJ)) !== 0 && known.isVerb(i));
    if (!isHead) continue;
    const clause = clauseAt(r, i, from, to, clauses, main, known);
    clauses.push(clause);
    if (clause.link === 'none' && clause.first === firstWord(r, from, to) && lowerAt(r, i).endsWith('ing'))
      fronted = clauses.length - 1;
    if (clause.subject && (clause.link === 'left' || clause.link === 'parenthesis' || clause.link === 'inverted')) {
      if (
        (!main || startsClause(r, clause.subject.first, from)) &&
        ((r.traits[clause.subject.first] as number) & RELATIVE) === 0
      )
        main = clause;
      if (fronted >= 0) {
        clauses[fronted] = { ...(clauses[fronted] as Clause), link: 'fronted', subject: clause.subject };
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
  known: VerbKnowledge,
): Clause {
  let first = verb;
  let passive = false;
  let infinitive = false;
  let helped = false;
  for (let k = verb - 1; k >= from; k--) {
    const bits = r.traits[k] as number;
    if (r.quoted[k] !== -1) break;
    if ((bits & AUX) !== 0) {
      if (!helped && BE.has(lowerAt(r, k)) && !lowerAt(r, verb).endsWith('ing')) passive = true;
      helped = true;
    } else if (lowerAt(r, k) === 'to' && (bits & Trait.PART) !== 0 && !helped) infinitive = true;
    else if ((bits & NOT) === 0 && ((bits & ADV) === 0 || (bits & WH) !== 0)) break;
    first = k;
    if (infinitive) break;
  }
  const at = (link: Link, subject: TokenRange | null): Clause => ({ first, verb, link, subject, passive });
  const lower = lowerAt(r, verb);
  const last = before.at(-1);
  if (passive) {
    const by = agent(r, verb, to);
    return by ? at('agent', by) : { ...at('left', subjectLeft(r, first - 1, from, before, known)), passive };
  }
  if (infinitive) return at('infinitive', last?.subject ?? null);
  const k = first - 1;
  const left = k >= from ? (r.traits[k] as number) : 0;
  // "Ann Lee, a lawyer, said": a parenthesis at the head of the sentence comes before "..., said Ann Lee".
  const across = (left & COMMA) !== 0 && !lower.endsWith('ing') ? subjectAcross(r, k, from) : undefined;
  if (across && startsClause(r, across.first, from)) return at('parenthesis', across);
  if (!helped && known.inverts(verb) && afterContent(r, k, from, main !== undefined)) {
    const inverted = invertedSubject(r, verb, to);
    if (inverted) return at('inverted', inverted);
  }
  if (k < from) return at('none', null);
  if (!helped && lower.endsWith('ing')) {
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
  return at('left', subjectLeft(r, k, from, before, known));
}

/** The noun phrase that ends at token `k`, taken as a subject. */
function subjectLeft(
  r: Reading,
  k: number,
  from: number,
  before: readonly Clause[],
  known: VerbKnowledge,
): TokenRange | null {
  const phrase = nounPhraseEndingAt(r, k, from);
  const last = before.at(-1);
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
  if (!phrase && last.verb >= k - 1 && last.subject.last === last.first - 1 && known.takesObject(last.verb)) {
    // "The people I met said": the clause hangs on the noun before it.
    const met = last.subject.first === last.subject.last || ((r.traits[last.subject.first] as number) & PROPN) !== 0;
    const antecedent = met ? nounPhraseEndingAt(r, last.subject.first - 1, from) : undefined;
    return antecedent ? { first: antecedent.first, last: k } : null;
  }
  const isRelative =
    ((r.traits[last.subject.first] as number) & RELATIVE) !== 0 && last.subject.first === last.subject.last;
  if (phrase && phrase.first === last.verb + 1 && known.takesClause(last.verb)) return phrase;
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

/** The subject before a parenthesis that ends at the comma, dash or bracket `close`: "Ann Lee, a lawyer, said". */
function subjectAcross(r: Reading, close: number, from: number): TokenRange | undefined {
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

/** True when the tokens between two commas can be a parenthesis after a noun phrase. */
function opensParenthesis(r: Reading, first: number, close: number): boolean {
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

function subjectBeforeQuotation(r: Reading, k: number, from: number): TokenRange | undefined {
  const open = r.quotes.get(r.quoted[k] as number)?.first ?? k;
  const phrase = open > from ? nounPhraseEndingAt(r, open - 1, from) : undefined;
  return phrase;
}

/** True when what is said may stand before token `k`: a quotation, a clause and a comma, or the sentence before. */
function afterContent(r: Reading, k: number, from: number, hasClause: boolean): boolean {
  if (k < from) return true;
  if (r.quoted[k] !== -1 || /^[?!]$/.test(lowerAt(r, k))) return true;
  return hasClause && ((r.traits[k] as number) & (COMMA | DASH | QUOTE)) !== 0;
}

/** The subject after the verb: "said Ann Lee, the mayor, on Monday". */
function invertedSubject(r: Reading, verb: number, to: number): TokenRange | undefined {
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

function agent(r: Reading, verb: number, to: number): TokenRange | undefined {
  for (let i = verb + 1; i < to && i < verb + 8; i++) {
    if (lowerAt(r, i) === 'by')
      return lowerAt(r, i + 1).endsWith('ing') ? undefined : nounPhraseStartingAt(r, i + 1, to);
    if (((r.traits[i] as number) & (VERB | AUX | COMMA | QUOTE | COLON)) !== 0) return undefined;
  }
  return undefined;
}

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
