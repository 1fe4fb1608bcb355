import type { Clause } from './clauses.ts';
import { cueFeatures, featuresEach, type Progress } from './cueFeatures.ts';
import { cueScore } from './cueScore.ts';
import type { FoundAttribution } from './finding.ts';
import { type KnownVerb, knownVerbs } from './lexicon.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

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
    found.push({
      source: clause.subject,
      cue: { first: clause.first, last: clause.verb },
      content: contentOf(r, clause, from, to),
      reports: verb.kind === 'speech' || verb.kind === 'showing' || (verb.kind === 'belief' && !UNSAID.has(verb.base)),
    });
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Verbs of belief that tell of a state of mind rather than of what somebody holds to be so. */
const UNSAID = words('know see understand hear learn care notice choose decide forget');
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
    return { first: from, last: Math.max(from, (before & Trait.COMMA) !== 0 ? start - 2 : start - 1) };
  }
  let first = clause.verb + 1;
  while (first < to - 1 && ((r.traits[first] as number) & (Trait.COMMA | Trait.COLON)) !== 0) first++;
  let last = to - 1;
  if (last > first && /^[.!?]$/.test(r.tokens[last]?.lexeme.lower ?? '')) last--;
  // A quotation that began here goes on past the sentence.
  const quotation = r.quoted[to - 1] as number;
  if (quotation !== -1) while (last + 1 < r.tokens.length && r.quoted[last + 1] === quotation) last++;
  return { first: Math.min(first, to - 1), last: Math.max(last, Math.min(first, to - 1)) };
}
