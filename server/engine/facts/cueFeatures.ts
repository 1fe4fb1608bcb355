import type { Token } from '../text/token.ts';
import type { Clause, Link } from './clause.ts';
import { CueWord } from './cueWord.ts';
import { type KnownVerb, verbBases, verbKinds } from './knownVerbs.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { SUBJECTS, subjectKind } from './subjectKind.ts';
import { FOLLOW, whatFollows } from './whatFollows.ts';
import type { WordFacts } from './wordFacts.ts';
import { Trait } from './wordTraits.ts';

const { NOUN, PROPN, ADJ, ADP, VERB, AUX, CCONJ, SCONJ, PART, RELATIVE, NOT, COMMA, DASH, QUOTE, COLON, WH } = Trait;

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
const LINK_AT: ReadonlyMap<Link, number> = new Map(LINKS.map((link, i) => [link, i]));
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
  const kind = verb.kindId;
  const follow = whatFollows(r, clause.verb, progress.to);
  const subject = subjectKind(r, clause.subject);
  const before = beforeOf(r, clause.subject ?? { first: clause.first, last: clause.first }, progress.from);
  const link = LINK_AT.get(clause.link) ?? 0;
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

function formOf(r: Reading, clause: Clause): number {
  if (((r.traits[clause.verb] as number) & (NOUN | PROPN | ADJ)) !== 0) return 4;
  const { cue, verb } = r.words[clause.verb] as WordFacts;
  if ((cue & CueWord.ING) !== 0) return 3;
  const lower = lowerAt(r, clause.verb);
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
