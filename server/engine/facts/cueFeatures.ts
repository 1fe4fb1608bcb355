import type { Token } from '../text/token.ts';
import type { Clause, Link } from './clauses.ts';
import { type KnownVerb, knownNouns, knownVerbs, Noun, verbBases, verbKinds } from './lexicon.ts';
import { isParticiple, nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
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
  CCONJ,
  SCONJ,
  PART,
  OWNER,
  RELATIVE,
  SUBJECT,
  TIME,
  NOT,
  COMMA,
  DASH,
  QUOTE,
  COLON,
  WH,
} = Trait;

/** What stands after the verb. */
const FOLLOW =
  'end that quote comma-quote comma colon to wh subject clause object about for with in ing adjective other time pronoun'.split(
    ' ',
  );
/** What the subject is. */
const SUBJECTS =
  'none he they it I you who which name named-other person body document crowd hidden number plural other'.split(' ');
/** What stands before the subject. */
const BEFORE = 'start comma quote that clause relative verb adp and dash other none'.split(' ');
const FORMS = ['base', 's', 'past', 'ing', 'taken for a noun'];
const HELPERS = 'none modal have be do to would'.split(' ');
const LINKS: readonly Link[] = [
  'left',
  'parenthesis',
  'inverted',
  'shared',
  'participle',
  'attached',
  'fronted',
  'infinitive',
  'agent',
  'none',
];
/** Where the clause stands to the last attribution found in its sentence. */
const NESTED = 'first complement coordinated shared later far'.split(' ');
const QUOTES = 'none after before later'.split(' ');

const V = verbBases.length;
const K = verbKinds.length;
/** The feature space: blocks of indexes, one after another. */
const sizes = {
  verb: V,
  follow: V * FOLLOW.length,
  kindFollow: K * FOLLOW.length,
  form: K * FORMS.length * HELPERS.length,
  link: K * LINKS.length,
  subject: K * SUBJECTS.length,
  before: K * BEFORE.length,
  nested: K * NESTED.length,
  quotes: K * QUOTES.length,
  subjectFollow: SUBJECTS.length * FOLLOW.length,
  beforeSubject: BEFORE.length * SUBJECTS.length,
  nestedLink: NESTED.length * LINKS.length,
  negated: K * 2,
  question: 2,
  bias: 1,
};
type BlockName = keyof typeof sizes;
const names = Object.keys(sizes) as BlockName[];
const offsets = {} as Record<BlockName, number>;
export const featureCount = names.reduce((at, name) => {
  offsets[name] = at;
  return at + sizes[name];
}, 0);
export const featureBlocks: Readonly<Record<string, number>> = sizes;
/** Number of things that can follow a verb. */
export const verbRowLength = FOLLOW.length;
/** Number of features of one clause. */
export const featuresEach = names.length;

/** What has been found in the sentence so far. */
export interface Progress {
  /** The last clause taken for an attribution, or undefined. */
  readonly last: Clause | undefined;
  /** True when the sentence ends with a question mark. */
  readonly question: boolean;
  readonly from: number;
  readonly to: number;
}

/** Fills `out` with the indexes of the features of a clause. */
export function cueFeatures(r: Reading, clause: Clause, verb: KnownVerb, progress: Progress, out: Int32Array): void {
  const kind = verbKinds.indexOf(verb.kind);
  const follow = followOf(r, clause.verb, progress.to);
  const subject = subjectOf(r, clause.subject);
  const before = beforeOf(r, clause.subject ?? { first: clause.first, last: clause.first }, progress.from);
  const link = LINKS.indexOf(clause.link);
  const nested = nestedOf(r, clause, progress);
  let n = 0;
  out[n++] = offsets.verb + verb.id;
  out[n++] = offsets.follow + verb.id * FOLLOW.length + follow;
  out[n++] = offsets.kindFollow + kind * FOLLOW.length + follow;
  out[n++] = offsets.form + (kind * FORMS.length + formOf(r, clause)) * HELPERS.length + helperOf(r, clause);
  out[n++] = offsets.link + kind * LINKS.length + link;
  out[n++] = offsets.subject + kind * SUBJECTS.length + subject;
  out[n++] = offsets.before + kind * BEFORE.length + before;
  out[n++] = offsets.nested + kind * NESTED.length + nested;
  out[n++] = offsets.quotes + kind * QUOTES.length + quotesOf(r, clause, progress);
  out[n++] = offsets.subjectFollow + subject * FOLLOW.length + follow;
  out[n++] = offsets.beforeSubject + before * SUBJECTS.length + subject;
  out[n++] = offsets.nestedLink + nested * LINKS.length + link;
  out[n++] = offsets.negated + kind * 2 + (isNegated(r, clause) ? 1 : 0);
  out[n++] = offsets.question + (progress.question ? 1 : 0);
  out[n++] = offsets.bias;
}

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

export function followOf(r: Reading, verb: number, to: number): number {
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

/** Index in `SUBJECTS` of what a noun phrase is. */
export function subjectOf(r: Reading, phrase: TokenRange | null): number {
  if (!phrase) return 0;
  const first = lowerAt(r, phrase.first);
  if (phrase.first === phrase.last || ((r.traits[phrase.first] as number) & (SUBJECT | RELATIVE)) !== 0) {
    switch (first) {
      case 'he':
      case 'she':
        return 1;
      case 'they':
        return 2;
      case 'it':
      case 'this':
      case 'there':
        return 3;
      case 'i':
      case 'we':
        return 4;
      case 'you':
        return 5;
      case 'who':
        return 6;
      case 'which':
      case 'that':
        return 7;
    }
  }
  const head = headOf(r, phrase);
  const bits = r.traits[head] as number;
  const noun = knownNouns.get(lowerAt(r, head)) ?? 0;
  if ((bits & PROPN) !== 0 && (noun === 0 || head !== phrase.first))
    return head === phrase.first || ((r.traits[phrase.first] as number) & PROPN) !== 0 ? 8 : 9;
  if ((noun & Noun.hidden) !== 0) return 14;
  if ((noun & Noun.document) !== 0) return 12;
  if ((noun & Noun.body) !== 0) return 11;
  if ((noun & Noun.crowd) !== 0 && (noun & Noun.plural) !== 0) return 13;
  if ((noun & Noun.person) !== 0) return 10;
  if ((bits & (NUM | DET | ADJ)) !== 0) return 15;
  return lowerAt(r, head).endsWith('s') ? 16 : 17;
}

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

function beforeOf(r: Reading, phrase: TokenRange, from: number): number {
  const k = phrase.first - 1;
  if (k < from) return 0;
  const bits = r.traits[k] as number;
  const lower = lowerAt(r, k);
  if (((r.traits[phrase.first] as number) & RELATIVE) !== 0) return 5;
  if (r.quoted[k] !== -1 || (bits & QUOTE) !== 0) return 2;
  if ((bits & COMMA) !== 0) return 1;
  if (lower === 'that') return 3;
  if ((bits & (SCONJ | WH)) !== 0) return 4;
  if ((bits & (VERB | AUX)) !== 0) return 6;
  if ((bits & (ADP | PART)) !== 0) return 7;
  if ((bits & CCONJ) !== 0) return 8;
  if ((bits & (DASH | COLON)) !== 0 || lower === ';' || lower === '.') return 9;
  return 10;
}

function formOf(r: Reading, clause: Clause): number {
  if (((r.traits[clause.verb] as number) & (NOUN | PROPN | ADJ)) !== 0) return 4;
  const lower = lowerAt(r, clause.verb);
  if (lower.endsWith('ing')) return 3;
  const verb = knownVerbs.get(lower);
  if (verb?.base === lower) return 0;
  return lower.endsWith('s') ? 1 : 2;
}

function helperOf(r: Reading, clause: Clause): number {
  for (let k = clause.verb - 1; k >= clause.first; k--) {
    const bits = r.traits[k] as number;
    const lower = lowerAt(r, k);
    if (lower === 'to') return 5;
    if ((bits & AUX) === 0) continue;
    if (lower === 'would' || lower === 'will' || lower === "'ll" || lower === "'d") return 6;
    if (lower === 'has' || lower === 'have' || lower === 'had' || lower === "'ve") return 2;
    if (lower === 'do' || lower === 'does' || lower === 'did') return 4;
    if (
      lower === 'can' ||
      lower === 'could' ||
      lower === 'may' ||
      lower === 'might' ||
      lower === 'must' ||
      lower === 'should' ||
      lower === 'ca'
    )
      return 1;
    return 3;
  }
  return 0;
}

function isNegated(r: Reading, clause: Clause): boolean {
  for (let k = clause.first; k < clause.verb; k++)
    if (((r.traits[k] as number) & NOT) !== 0 || lowerAt(r, k) === 'never') return true;
  return false;
}

function nestedOf(r: Reading, clause: Clause, { last }: Progress): number {
  if (!last) return 0;
  if (clause.link === 'shared' || clause.link === 'participle' || clause.link === 'infinitive') return 3;
  const start = clause.subject?.first ?? clause.first;
  if (start - last.verb <= 3 && start > last.verb) return 1;
  const before = r.traits[start - 1] ?? 0;
  if ((before & (CCONJ | COMMA | DASH | COLON | SCONJ)) !== 0) return 2;
  return start - last.verb > 20 ? 5 : 4;
}

function quotesOf(r: Reading, clause: Clause, { from, to }: Progress): number {
  for (let i = clause.verb + 1; i < to && i < clause.verb + 30; i++)
    if (r.quoted[i] !== -1) return i < clause.verb + 4 ? 1 : 3;
  const start = (clause.subject && clause.subject.first < clause.first ? clause.subject.first : clause.first) - 1;
  return start >= from && r.quoted[start] !== -1 ? 2 : 0;
}
