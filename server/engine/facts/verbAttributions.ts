import { Tag } from '../models/tagNumber.ts';
import type { Clause } from './clause.ts';
import { contentOf } from './contentOf.ts';
import { cueFeatures, featuresEach, type Progress } from './cueFeatures.ts';
import { cueScore } from './cueScore.ts';
import { CueWord } from './cueWord.ts';
import type { FoundAttribution } from './foundAttribution.ts';
import type { KnownVerb } from './knownVerbs.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { verbOf } from './verbOf.ts';
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
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const verb = verbOf(r, clause.verb, to);
    if (!verb) continue;
    if (clause.passive && clause.link !== 'agent') {
      if (isHearsay(r, clause, verb, to)) {
        found.push({
          source: null,
          cue: { first: clause.first, last: clause.verb },
          content: contentOf(r, clauses, i, from, to),
          reports: false,
        });
      }
      continue;
    }
    if (!clause.subject) continue;
    const progress: Progress = { last, question, from, to };
    cueFeatures(r, clause, verb, progress, features);
    if (cueScore(features) <= 0 && !isAside(r, clause, verb, from)) continue;
    last = clause;
    const content = contentOf(r, clauses, i, from, to);
    found.push({
      source: clause.subject,
      cue: { first: clause.first, last: clause.verb },
      content,
      reports: isReport(r, clause, verb, content),
    });
  }
}

/** Filled anew for every clause. */
const features = new Int32Array(featuresEach);

/** True for "…, customs data show, …": words of saying between two commas. */
function isAside(r: Reading, { link, subject, verb: at }: Clause, verb: KnownVerb, from: number): boolean {
  if (link !== 'left' || !subject || subject.first <= from + 1 || subject.last !== at - 1) return false;
  if (verb.kind !== 'speech' && verb.kind !== 'showing') return false;
  return ((r.traits[subject.first - 1] as number) & (r.traits[at + 1] ?? 0) & Trait.COMMA) !== 0;
}

/** True when the source stands behind what is said, not only behind an act, a wish or a state of mind. */
function isReport(r: Reading, clause: Clause, verb: KnownVerb, content: TokenRange): boolean {
  // "said nothing": silence answers for nothing
  if (SILENT.has(r.tokens[clause.verb + 1]?.lexeme.lower ?? '')) return false;
  if (UTTERED.has(verb.base) || isHearing(r, clause, verb)) return true;
  if (!REPORTING.has(verb.kind)) return false;
  // "launched a petition, asking the city to act": the request is theirs, the petition is the writer's word
  if (verb.kind === 'request')
    return (
      !ACTS.has(verb.base) && !isAskedBy(clause) && !(r.tokens[clause.verb]?.lexeme.lower.endsWith('ing') ?? false)
    );
  return (verb.kind === 'speech' && !DOUBLE.has(verb.base)) || saysClause(r, content);
}

const SILENT = words('nothing little goodbye farewell');

/** "was requested by the school": what was asked for tells no more than that it was. */
const isAskedBy = ({ subject, verb }: Clause): boolean =>
  subject !== null && subject !== undefined && subject.first > verb;

/** "The court heard that …": what a body is told in public is on record. */
function isHearing(r: Reading, clause: Clause, verb: KnownVerb): boolean {
  if (verb.base !== 'hear' || !clause.subject) return false;
  for (let i = clause.subject.first; i <= clause.subject.last; i++)
    if (BENCHES.has(r.tokens[i]?.lexeme.lower ?? '')) return true;
  return false;
}

const BENCHES = words(
  'court jury inquest inquiry tribunal committee commission hearing jurors councillors parliament senate mps panel',
);

/** True when the content is a clause or a quotation: "maintained that it was so", not "maintained its position". */
function saysClause(r: Reading, content: TokenRange): boolean {
  for (let i = content.first; i <= content.last; i++) {
    if (r.quoted[i] !== -1 || r.tokens[i]?.lexeme.lower === 'that') return true;
    const traits = r.traits[i] as number;
    if ((traits & Trait.COMMA) !== 0) return false;
    if (i === content.first) continue;
    if (r.tags[i] === Tag.AUX) return true;
    if (
      r.tags[i] === Tag.VERB &&
      ((r.cueWords[i] as number) & CueWord.ING) === 0 &&
      ((r.cueWords[i - 1] as number) & CueWord.TO) === 0
    )
      return true;
  }
  return false;
}

/** Verbs of request that are acts of power rather than words: that somebody "required" a thing needs a source. */
const ACTS = words('require order direct summon press push instruct persuade convince lobby challenge');

/** Verbs of speech that also mean something else when no clause follows: "the talks concluded", "insists on a vote". */
const DOUBLE = words(
  'rule conclude continue repeat recall observe maintain insist report mean point relate counter object suggest imply reveal hint ' +
    'promise pledge vow post email disclose advise specify recount preach sing read underline underscore remind reiterate affirm confirm concede',
);

/** Kinds of verbs that put words into the world. What somebody believes or wants is a claim about a mind, not a source. */
const REPORTING: ReadonlySet<KnownVerb['kind']> = new Set<KnownVerb['kind']>(['speech', 'showing', 'request', 'other']);
/** Verbs of judgement that nobody can do without speaking. */
const UTTERED = words(
  'criticize criticise praise accuse denounce condemn slam mock deride decry hail laud ridicule chide rebuke lambast scold berate ' +
    'attribute portray describe depict characterize characterise label brand dub term liken refute rebut thank congratulate',
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
