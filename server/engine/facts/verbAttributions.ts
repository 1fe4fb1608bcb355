import type { VerbKind } from '../lexicons/reportingVerbs.ts';
import type { Token } from '../text/token.ts';
import type { Clause } from './clauses.ts';
import { cueFeatures, featuresEach, type Progress } from './cueFeatures.ts';
import { cueScore } from './cueScore.ts';
import type { FoundAttribution } from './finding.ts';
import { type KnownVerb, knownVerbs } from './lexicon.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Attributions by a verb: "the minister said", "said the minister", "was said by". Takes the clauses of one sentence,
 * whose tokens run from `from` to `to` (exclusive), and adds what it finds to `found`.
 */
export function addVerbAttributions(
  r: Reading,
  clauses: readonly Clause[],
  from: number,
  to: number,
  found: FoundAttribution[],
): void {
  let last: Clause | undefined;
  const question = r.tokens[to - 1]?.lexeme.lower === '?';
  const features = new Int32Array(featuresEach);
  for (const clause of clauses) {
    const verb = knownVerbs.get(r.tokens[clause.verb]?.lexeme.lower ?? '');
    if (!verb) continue;
    if (clause.passive && clause.link !== 'agent') {
      if (isHearsay(r, clause, verb, to)) {
        found.push({
          source: null,
          cue: { first: clause.first, last: clause.verb },
          content: contentOf(r, clause, from, to),
          reports: false,
        });
      }
      continue;
    }
    if (!clause.subject) continue;
    const progress: Progress = { last, question, from, to };
    cueFeatures(r, clause, verb, progress, features);
    if (cueScore(features) <= 0) continue;
    last = clause;
    const content = contentOf(r, clause, from, to);
    found.push({
      source: clause.subject,
      cue: { first: clause.first, last: clause.verb },
      content,
      reports: isReport(r, clause, verb, content),
    });
  }
}

/** True when the source stands behind what is said, not only behind an act, a wish or a state of mind. */
function isReport(r: Reading, clause: Clause, verb: KnownVerb, content: TokenRange): boolean {
  if (UTTERED.has(verb.base)) return true;
  if (!REPORTING.has(verb.kind)) return false;
  // "launched a petition, asking the city to act": the request is theirs, the petition is the writer's word
  if (verb.kind === 'request') return !(r.tokens[clause.verb]?.lexeme.lower.endsWith('ing') ?? false);
  return (verb.kind === 'speech' && !DOUBLE.has(verb.base)) || saysClause(r, content);
}

/** True when the content is a clause or a quotation: "maintained that it was so", not "maintained its position". */
function saysClause(r: Reading, content: TokenRange): boolean {
  for (let i = content.first; i <= content.last; i++) {
    if (r.quoted[i] !== -1 || r.tokens[i]?.lexeme.lower === 'that') return true;
    const traits = r.traits[i] as number;
    if ((traits & Trait.COMMA) !== 0) return false;
    const { pos, lexeme } = r.tokens[i] as Token;
    if (pos === 'AUX' && i > content.first) return true;
    if (pos === 'VERB' && i > content.first && !lexeme.lower.endsWith('ing') && r.tokens[i - 1]?.lexeme.lower !== 'to')
      return true;
  }
  return false;
}

/** Verbs of speech that also mean something else when no clause follows: "the talks concluded", "insists on a vote". */
const DOUBLE = words(
  'conclude continue repeat recall observe maintain insist report mean point relate counter object suggest imply reveal hint ' +
    'post email disclose advise specify recount preach sing read underline underscore remind reiterate affirm confirm',
);

/** Kinds of verbs that put words into the world. What somebody believes or wants is a claim about a mind, not a source. */
const REPORTING: ReadonlySet<VerbKind> = new Set(['speech', 'showing', 'request']);
/** Verbs of judgement that nobody can do without speaking. */
const UTTERED = words(
  'criticize criticise praise accuse denounce condemn slam mock deride decry hail laud ridicule chide rebuke lambast scold berate ' +
    'portray describe depict characterize characterise label brand dub term liken refute rebut thank congratulate',
);
/** Verbs by whose passive something is said with nobody to have said it. */
const HEARSAY = words(
  'say report believe think allege claim expect understand know consider rumor rumour fear suggest argue estimate assume suppose deem regard see view accuse',
);

/** True for "is said to", "it was reported that". */
function isHearsay(r: Reading, clause: Clause, verb: KnownVerb, to: number): boolean {
  if (!HEARSAY.has(verb.base) || clause.verb + 1 >= to) return false;
  const next = r.tokens[clause.verb + 1]?.lexeme.lower;
  return (
    next === 'that' ||
    next === 'to' ||
    (next === 'as' && (verb.base === 'regard' || verb.base === 'see' || verb.base === 'view'))
  );
}

/** What is said: what follows the verb, or what stood before where the verb and its subject close the sentence. */
function contentOf(r: Reading, clause: Clause, from: number, to: number): TokenRange {
  const start = Math.min(clause.first, clause.subject?.first ?? clause.first);
  const after = Math.max(clause.verb, clause.subject?.last ?? clause.verb);
  const before = start > from ? (r.traits[start - 1] as number) : 0;
  const closes = after + 1 >= to || /^[.!?]$/.test(r.tokens[after + 1]?.lexeme.lower ?? '');
  if (
    start > from + 1 &&
    (clause.link === 'inverted' ||
      closes ||
      ((before & (Trait.COMMA | Trait.QUOTE)) !== 0 && r.quoted[start - 1] !== -1))
  ) {
    return {
      first: quotationStart(r, from),
      last: Math.max(from, (before & Trait.COMMA) !== 0 ? start - 2 : start - 1),
    };
  }
  let first = clauseStart(r, clause.verb + 1, to);
  while (first < to - 1 && ((r.traits[first] as number) & (Trait.COMMA | Trait.COLON)) !== 0) first++;
  let last = to - 1;
  if (last > first && /^[.!?]$/.test(r.tokens[last]?.lexeme.lower ?? '')) last--;
  // A quotation that began here goes on past the sentence.
  const quotation = r.quoted[to - 1] as number;
  if (quotation !== -1) while (last + 1 < r.tokens.length && r.quoted[last + 1] === quotation) last++;
  return { first: Math.min(first, to - 1), last: Math.max(last, Math.min(first, to - 1)) };
}

/** Where what is said begins: at "that", past whom it was told and when ("told the paper on Monday that"). */
function clauseStart(r: Reading, first: number, to: number): number {
  for (let i = first; i < to && i < first + 8; i++) {
    if (((r.traits[i] as number) & (Trait.VERB | Trait.AUX | Trait.COLON)) !== 0 || r.quoted[i] !== -1) break;
    if (i > first && r.tokens[i]?.lexeme.lower === 'that' && ((r.traits[i] as number) & Trait.SCONJ) !== 0) return i;
  }
  return first;
}

/** Where the quotation that token `i` goes on with begins, or `i` itself. */
function quotationStart(r: Reading, i: number): number {
  let first = i;
  if (r.quoted[i] !== -1) while (first > 0 && r.quoted[first - 1] === r.quoted[i]) first--;
  return first;
}
