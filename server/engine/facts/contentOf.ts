import type { Clause } from './clause.ts';
import { isTimeRange } from './isTimeRange.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { VERB, AUX, COMMA, COLON, QUOTE, SCONJ, ADP, TIME, NUM, DET, ADJ } = Trait;

/**
 * What is said by the clause at `index`: what follows the verb, or what stood before where the verb and its subject
 * close the sentence. The sentence runs from token `from` to `to` (exclusive); a quotation that goes on past either end
 * is taken whole.
 */
export function contentOf(r: Reading, clauses: readonly Clause[], index: number, from: number, to: number): TokenRange {
  const clause = clauses[index] as Clause;
  const start = Math.min(clause.first, clause.subject?.first ?? clause.first);
  const after = Math.max(clause.verb, clause.subject?.last ?? clause.verb);
  const before = start > from ? (r.traits[start - 1] as number) : 0;
  const closes = endsAt(r, after + 1, to, (before & COMMA) !== 0);
  const quotedBefore = (before & (COMMA | QUOTE)) !== 0 && r.quoted[start - 1] !== -1;
  if (start > from + 1 && (clause.link === 'inverted' || closes || quotedBefore)) {
    const first = index === 0 ? (r.quotes.get(r.quoted[from] as number)?.first ?? from) : from;
    return { first, last: Math.max(from, (before & COMMA) !== 0 ? start - 2 : start - 1) };
  }
  // "The pier, the mayor said, was closed": it stands on both sides.
  if (start > from + 1 && clause.link === 'left' && (before & (r.traits[after + 1] ?? 0) & COMMA) !== 0)
    return { first: from, last: to - 1 > from && isStop(r, to - 1) ? to - 2 : to - 1 };
  let first = clauseStart(r, clause.verb + 1, to);
  while (first < to - 1 && ((r.traits[first] as number) & (COMMA | COLON)) !== 0) first++;
  first = Math.min(first, to - 1);
  const last = to - 1 > first && isStop(r, to - 1) ? to - 2 : to - 1;
  const quotation = r.quotes.get(r.quoted[to - 1] as number);
  const next = clauses[index + 1];
  // The verb nearest to the quotation is the one whose words it holds.
  const isNearest = quotation && quotation.first > clause.verb && (!next || next.verb > quotation.first);
  return { first, last: Math.max(first, isNearest ? quotation.last : last) };
}

/** Where what is said begins: at "that", past whom it was told and when ("told the paper on Monday that"). */
function clauseStart(r: Reading, first: number, to: number): number {
  for (let i = first; i < to && i < first + 8; i++) {
    const bits = r.traits[i] as number;
    if ((bits & (VERB | AUX | COLON)) !== 0 || r.quoted[i] !== -1) break;
    if (i > first && r.tokens[i]?.lexeme.lower === 'that' && (bits & SCONJ) !== 0) return i;
  }
  return first;
}

/** True when nothing follows but the stop, or after a comma the time: "…, the paper reported on Wednesday." */
function endsAt(r: Reading, first: number, to: number, timed: boolean): boolean {
  let i = first;
  while (timed && i < to && i < first + MOST_TIMED && ((r.traits[i] as number) & (ADP | TIME | NUM | DET | ADJ)) !== 0)
    i++;
  if (i > first && !isTimeRange(r, first, i - 1)) return false;
  return i >= to || isStop(r, i);
}

/** "late on Wednesday 3 May 2024" */
const MOST_TIMED = 6;

function isStop(r: Reading, i: number): boolean {
  return /^[.!?]$/.test(r.tokens[i]?.lexeme.lower ?? '');
}
