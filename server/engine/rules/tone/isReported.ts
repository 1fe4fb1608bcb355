import { isIdentifiable, type SourceKind } from '../../facts/attribution.ts';
import type { BlockFacts } from '../../facts/blockFacts.ts';
import type { PhraseHit } from '../../rule/rule.ts';

/**
 * Words put in the mouth of somebody: "Ruiz said the plan was idiotic", "witnesses described the blast as devastating".
 * With `spoken`, only of people: a paper or link that "reveals" something is summed up in the writer's own figures.
 */
export function isReported(hit: PhraseHit, { attributions }: BlockFacts, spoken = false): boolean {
  const { start, end } = hit;
  for (const a of attributions) {
    if (a.cue === null || start < a.content.start || a.content.end < end || !isIdentifiable(a)) continue;
    if (!spoken || (a.reports && PEOPLE.has(a.kind))) return true;
  }
  return isNamed(hit);
}

const PEOPLE: ReadonlySet<SourceKind> = new Set(['named', 'role']);

/** How far before a word the verb may stand by which somebody gives it to a thing: "called the new plan for the port idiotic". */
const NAMING_REACH = 8;
const NAMING = new Set(
  (
    'call calls called calling describe describes described describing brand branded branding label labeled labelled ' +
    'characterize characterized characterise characterised dub dubbed denounce denounced condemn condemned believe believes believed consider considers considered accuse accused accuses'
  ).split(' '),
);

/** True when somebody in the sentence gives the thing that name; then the word is theirs, and the question is who they are. */
function isNamed({ sentence: { tokens }, first }: PhraseHit): boolean {
  for (let i = first - 1; i >= 0 && i >= first - NAMING_REACH; i--) {
    const lower = tokens[i]?.lexeme.lower ?? '';
    if (NAMING.has(lower)) return true;
    if (CLAUSE_ENDS.has(lower)) return false;
  }
  return false;
}

const CLAUSE_ENDS = new Set(', ; : . — – ? ! and but while because after when who which'.split(' '));
