import { reportingAdjectives, reportingNouns } from '../lexicons/reportingNouns.ts';
import type { Token } from '../text/token.ts';
import type { Clause } from './clause.ts';
import { CueWord } from './cueWord.ts';
import type { FoundAttribution } from './foundAttribution.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NOUN, PROPN, ADJ, OWNER, POSSESSIVE, AUX, ADV, VERB } = Trait;

/**
 * Attributions by a noun with an owner ("the mayor's claim that", "the claim by the mayor that") or by an adjective
 * ("the mayor is confident that"), in the sentence of that number, whose tokens run from `from` to `to` (exclusive).
 */
export function addNounAttributions(
  r: Reading,
  sentence: number,
  clauses: readonly Clause[],
  from: number,
  to: number,
  found: FoundAttribution[],
): void {
  const cues = r.cuesIn[sentence] as number;
  let covered: ReadonlySet<number> | undefined;
  for (let i = from + 1; i < to - 1 && (cues & CueWord.NOUN) !== 0; i++) {
    if (((r.cueWords[i] as number) & CueWord.NOUN) === 0) continue;
    if (((r.traits[i] as number) & (NOUN | PROPN)) === 0 || r.quoted[i] !== -1) continue;
    const { lower } = (r.tokens[i] as Token).lexeme;
    const follows = NOUNS.get(lower);
    if (!follows) continue;
    const owner = ownerOf(r, i, from);
    if (owner) {
      if (fits(r, follows, i + 1, lower))
        found.push({
          source: owner,
          cue: { first: i, last: i },
          content: rest(r, i + 1, to),
          reports: saidThat(r, i + 1),
        });
      continue;
    }
    const by = lowerAt(r, i + 1);
    if (by !== 'by' && by !== 'from') continue;
    const source = nounPhraseStartingAt(r, i + 2, to);
    if (!source || ((r.traits[source.last] as number) & (NOUN | PROPN)) === 0) continue;
    // "A report by the ministry said" is one attribution, by the verb.
    covered ??= sourcesOf(found);
    const isKnown = covered.has(i) && covered.has(source.last);
    const after = source.last + 1;
    if (
      isKnown ||
      (lowerAt(r, after) !== 'that' && !(by === 'from' && FROM.has(lower)) && !(by === 'by' && SPOKEN.has(lower)))
    )
      continue;
    found.push({
      source,
      cue: { first: i, last: i + 1 },
      content: after < to - 1 ? rest(r, after, to) : { first: i, last: i },
      reports: saidThat(r, after),
    });
  }
  if ((cues & CueWord.ADJECTIVE) === 0) return;
  for (const clause of clauses) {
    if (!clause.subject) continue;
    let at = clause.verb;
    if (((r.traits[at] as number) & AUX) !== 0) {
      at++;
      while (at < to && ((r.traits[at] as number) & (ADV | Trait.NOT)) !== 0) at++;
    } else if (!clause.passive && !LINKING.has(lowerAt(r, at))) continue;
    else if (!clause.passive) at++;
    const follows = ADJECTIVES.get(lowerAt(r, at));
    if (follows?.has(lowerAt(r, at + 1)) && at < to - 1) {
      found.push({
        source: clause.subject,
        cue: { first: clause.first, last: at },
        content: rest(r, at + 1, to),
        reports: lowerAt(r, at + 1) === 'that',
      });
    }
  }
}

/** The tokens of all sources found. */
function sourcesOf(found: readonly FoundAttribution[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { source } of found) if (source) for (let i = source.first; i <= source.last; i++) covered.add(i);
  return covered;
}

const sets = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([word, follow]) => [word, new Set(follow.split(' '))]));
const NOUNS = sets(reportingNouns);
const ADJECTIVES = sets(reportingAdjectives);
const FROM = new Set(
  'criticism opposition praise support claims statement statements complaints complaint warning warnings condemnation endorsement'.split(
    ' ',
  ),
);
const SPOKEN = new Set(
  'claim claims assertion allegation allegations accusation accusations promise pledge criticism remarks testimony'.split(
    ' ',
  ),
);
const LINKING = new Set(
  'feel feels felt seem seems seemed remain remains remained sound sounded become became'.split(' '),
);
const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

/** The owner of the noun at `i`: "the mayor's (own, repeated) claim", "her claim". */
function ownerOf(r: Reading, i: number, from: number): TokenRange | undefined {
  let k = i - 1;
  while (
    k > from &&
    k > i - 5 &&
    ((r.traits[k] as number) & (ADJ | NOUN | VERB | Trait.ADV | Trait.HYPHEN)) !== 0 &&
    ((r.traits[k] as number) & POSSESSIVE) === 0
  ) {
    if (((r.traits[k] as number) & VERB) !== 0 && !lowerAt(r, k).endsWith('ed')) return undefined;
    k--;
  }
  const bits = r.traits[k] as number;
  if ((bits & OWNER) !== 0) return lowerAt(r, k) === 'whose' ? undefined : { first: k, last: k };
  if ((bits & POSSESSIVE) === 0 || k <= from) return undefined;
  return nounPhraseEndingAt(r, k - 1, from);
}

function fits(r: Reading, follows: ReadonlySet<string>, next: number, noun: string): boolean {
  const lower = lowerAt(r, next);
  if (follows.has(lower)) return true;
  if (!follows.has('*')) return false;
  return noun.length > 0 && r.traits[next] !== undefined;
}

function saidThat(r: Reading, next: number): boolean {
  return lowerAt(r, next) === 'that' || r.quoted[next] !== -1;
}

function rest(r: Reading, first: number, to: number): TokenRange {
  const last = to - 1 > first && /^[.!?]$/.test(lowerAt(r, to - 1)) ? to - 2 : to - 1;
  return { first: Math.min(first, to - 1), last: Math.max(last, Math.min(first, to - 1)) };
}
