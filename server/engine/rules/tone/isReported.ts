import { type Attribution, isIdentifiable, type SourceKind } from '../../facts/attribution.ts';
import type { BlockFacts } from '../../facts/blockFacts.ts';
import type { PhraseHit } from '../../rule/rule.ts';

/**
 * Words put in the mouth of somebody: "Ruiz said the plan was idiotic", "witnesses described the blast as devastating".
 * With `spoken`, only of people: a paper or link that "reveals" something is summed up in the writer's own figures.
 */
export function isReported(hit: PhraseHit, { attributions }: BlockFacts, spoken = false): boolean {
  const { start } = hit;
  // The stop that showed how the sentence goes on is nobody's word.
  const end = hit.tokens.findLast(({ lexeme }) => lexeme.shape !== 'mark')?.end ?? hit.end;
  for (const a of attributions) {
    if (a.cue === null || start < a.content.start || a.content.end < end || !(isIdentifiable(a) || isKnown(a, hit)))
      continue;
    // "Obviously, the board knew": an adverb alone is nothing that anybody says or knows.
    if (a.content.start === start && a.content.end === end && hit.tokens[0]?.pos === 'ADV') continue;
    if ((!spoken || (a.reports && PEOPLE.has(a.kind) && !isShowing(a, hit))) && !isWriter(a, hit)) return true;
  }
  return isNamed(hit);
}

const PEOPLE: ReadonlySet<SourceKind> = new Set(['named', 'role', 'vague']);

/** "The meeting illustrates": the writer reads it so. */
const isShowing = ({ cue }: Attribution, { sentence: { tokens } }: PhraseHit): boolean =>
  cue !== null && tokens.some((t) => t.start === cue.start && SHOWING.test(t.lexeme.lower));

const SHOWING = /^(?:illustrat|underscor|underlin|highlight|demonstrat|exemplif|symboli|epitomi|encapsulat)/;

/** "I claim", "we hope": the writer's own words. */
const isWriter = ({ source }: Attribution, { sentence: { tokens } }: PhraseHit): boolean =>
  source !== null &&
  source.end - source.start <= 2 &&
  tokens.some((t) => t.start === source.start && WRITERS.has(t.lexeme.lower));

const WRITERS = new Set(['i', 'we']);

/** A side that a reader knows, though no one of it is named ("Republicans said"), or a paper that is only described ("a government report concluded"). */
function isKnown({ source, reports }: Attribution, { sentence: { tokens } }: PhraseHit): boolean {
  if (source === null || !reports) return false;
  for (const token of tokens) {
    if (token.start >= source.end) return false;
    if (token.start >= source.start && SIDES.has(token.lexeme.lower)) return true;
  }
  return false;
}

const SIDES = new Set(
  (
    'republicans democrats opponents supporters conservatives liberals socialists communists nationalists tories greens unionists separatists ' +
    'islamists monarchists report inquiry audit study investigation indictment lawsuit complaint ruling verdict'
  ).split(' '),
);

/** How far before a word the verb may stand by which somebody gives it to a thing: "called the new plan for the port idiotic". */
const NAMING_REACH = 8;
const NAMING = new Set(
  (
    'call calls called calling describe describes described describing brand branded branding label labeled labelled ' +
    'criticize criticized criticise criticised deride derided dismiss dismissed mock mocked ridicule ridiculed blast blasted hail hailed praise praised portray portrayed paint painted ' +
    'characterize characterized characterise characterised dub dubbed denounce denounced condemn condemned believe believes believed consider considers considered accuse accused accuses'
  ).split(' '),
);

/** True when somebody in the sentence gives the thing that name; then the word is theirs, and the question is who they are. */
function isNamed({ sentence: { tokens }, first }: PhraseHit): boolean {
  for (let i = first - 1; i >= 0 && i >= first - NAMING_REACH; i--) {
    const lower = tokens[i]?.lexeme.lower ?? '';
    // "so-called" is the writer's own sneer.
    if (NAMING.has(lower) && tokens[i - 1]?.lexeme.lower !== '-') return true;
    if (CLAUSE_ENDS.has(lower)) return false;
  }
  return false;
}

const CLAUSE_ENDS = new Set(', ; : . — – ? ! and but while because after when who which'.split(' '));
