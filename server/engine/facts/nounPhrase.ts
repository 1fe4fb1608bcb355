import type { Token } from '../text/token.ts';
import { isParticiple } from './isParticiple.ts';
import { isTimeRange } from './isTimeRange.ts';
import type { Reading } from './reading.ts';
import type { WordFacts } from './wordFacts.ts';
import { NOMINAL, Trait } from './wordTraits.ts';

/** Tokens `first` to `last`, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const { NOUN, PROPN, PRON, NUM, ADJ, DET, ADP, VERB, AUX, ADV, CCONJ, OTHER } = Trait;
const { POSSESSIVE, OWNER, RELATIVE, SUBJECT, TIME, HYPHEN, QUOTE, OPEN, CLOSE, OF, WH } = Trait;
/** Longest noun phrase looked for, in tokens: keeps every search short. */
const REACH = 40;

const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';
const bitsAt = (r: Reading, i: number): number => r.traits[i] ?? 0;

/**
 * The noun phrase whose last word is token `last`, with the phrases that hang on its nouns ("the head of the bank in
 * Oslo"); undefined where no noun stands there. Does not look left of token `floor`. A time at its end is left out
 * ("the senator on Monday").
 */
export function nounPhraseEndingAt(r: Reading, last: number, floor: number): TokenRange | undefined {
  const lowest = Math.max(floor, last - REACH);
  let end = last;
  let first = coreEndingAt(r, end, lowest);
  if (first < 0) return undefined;
  for (let phrases = 0; phrases < 5; phrases++) {
    const link = first - 1;
    if (link <= lowest) break;
    const bits = bitsAt(r, link);
    const joins = (bits & ADP) !== 0 && !NOT_JOINING.has(lowerAt(r, link));
    const joinsNouns = (bits & CCONJ) !== 0 && lowerAt(r, link) === 'and' && (bitsAt(r, end) & PRON) === 0;
    if (!joins && !joinsNouns) break;
    // "a person familiar with the plan"
    const hinge = joins && HINGES.has(lowerAt(r, link - 1)) ? link - 2 : link - 1;
    const left = coreEndingAt(r, hinge, lowest);
    if (left < 0 || (bitsAt(r, link - 1) & SUBJECT) !== 0) break;
    if (joinsNouns && left > lowest && (bitsAt(r, left - 1) & (VERB | ADP | AUX)) !== 0) break;
    if (joins && isTimeRange(r, first, end)) end = link - 1;
    first = left;
  }
  return { first, last: end };
}

/** First token of the plain phrase (no "of ...") whose last word is token `last`, or -1. */
function coreEndingAt(r: Reading, last: number, floor: number): number {
  let i = last;
  if (i < floor) return -1;
  if ((bitsAt(r, i) & CLOSE) !== 0) {
    i = openingOf(r, i, floor) - 1;
    if (i < floor) return -1;
  }
  if ((bitsAt(r, i) & QUOTE) !== 0 && r.quoted[i] === -1) i--;
  if (i < floor) return -1;
  const head = bitsAt(r, i);
  if ((head & (PRON | RELATIVE)) !== 0) return (head & OWNER) !== 0 && lowerAt(r, i) !== 'her' ? -1 : i;
  // "the attorney general", "the police chief": the tagger takes some nouns for adjectives.
  const isNoun =
    (head & (NOMINAL | OTHER)) !== 0 ||
    ((head & ADJ) !== 0 &&
      (r.words[i] as WordFacts).noun !== 0 &&
      i > floor &&
      (bitsAt(r, i - 1) & (NOUN | PROPN | ADJ | DET)) !== 0);
  if (!isNoun) {
    if ((head & (DET | ADJ)) === 0 || !STANDS_ALONE.has(lowerAt(r, i))) return -1;
    return i > floor && (bitsAt(r, i - 1) & (DET | ADJ | NUM)) !== 0 ? i - 1 : i;
  }
  let first = i;
  for (i--; i >= floor; i--) {
    const bits = bitsAt(r, i);
    if (r.quoted[i] !== r.quoted[last]) break;
    const right = bitsAt(r, i + 1);
    if ((bits & TIME) !== 0 && (right & (PROPN | PRON | DET)) !== 0 && (right & TIME) === 0) break;
    if ((bits & (NOUN | PROPN | NUM)) !== 0) {
      if ((right & DET) !== 0) break;
      // Two nouns side by side, the first a plural: "told reporters | Ann Lee said".
      if ((right & PROPN) !== 0 && (bits & NOUN) !== 0 && isPlural(lowerAt(r, i))) break;
      first = i;
      continue;
    }
    if ((bits & POSSESSIVE) !== 0) {
      if ((bitsAt(r, i - 1) & (NOUN | PROPN)) === 0) break;
      continue;
    }
    if ((bits & OWNER) !== 0) return i;
    if ((bits & DET) !== 0 && (bits & RELATIVE) === 0) {
      if ((right & DET) !== 0 && !PREDETERMINERS.has(lowerAt(r, i))) break;
      first = i;
      continue;
    }
    if ((bits & ADJ) !== 0) {
      first = i;
      continue;
    }
    if ((bits & HYPHEN) !== 0) continue;
    if ((bits & QUOTE) !== 0 && r.quoted[i] === -1) continue;
    if ((bits & CLOSE) !== 0) {
      const open = openingOf(r, i, floor);
      if (open <= floor) break;
      i = open;
      continue;
    }
    // "a newly released report", "the so-called experts", "leaked papers"
    if ((bits & VERB) !== 0 && isParticiple(lowerAt(r, i)) && (right & (NOUN | ADJ | PROPN | HYPHEN)) !== 0) {
      const before = bitsAt(r, i - 1);
      if (
        i === floor ||
        (before & (DET | ADJ | POSSESSIVE | OWNER | HYPHEN | NUM)) !== 0 ||
        ((before & ADV) !== 0 && (bitsAt(r, i - 2) & DET) !== 0)
      ) {
        first = i;
        continue;
      }
      break;
    }
    if ((bits & ADV) !== 0 && (bitsAt(r, i - 1) & (DET | HYPHEN)) !== 0 && (bits & WH) === 0) continue;
    break;
  }
  return first;
}

/**
 * The noun phrase that begins at token `first`, with "of ..." and the other phrases that hang on it. Does not look
 * past token `ceiling` (exclusive).
 */
export function nounPhraseStartingAt(r: Reading, first: number, ceiling: number): TokenRange | undefined {
  const highest = Math.min(ceiling, first + REACH);
  let last = coreStartingAt(r, first, highest);
  if (last < 0) return undefined;
  for (let phrases = 0; phrases < 4; phrases++) {
    // "people familiar with the plan"
    const link = HINGES.has(lowerAt(r, last + 1)) ? last + 2 : last + 1;
    const bits = bitsAt(r, link);
    if (link + 1 >= highest) break;
    const joins = (bits & ADP) !== 0 && ((bits & OF) !== 0 || JOINING.has(lowerAt(r, link)));
    if (!joins && !((bits & CCONJ) !== 0 && lowerAt(r, link) === 'and' && (bitsAt(r, link + 1) & (PROPN | NOUN)) !== 0))
      break;
    const next = coreStartingAt(r, link + 1, highest);
    if (next < 0 || isTimeRange(r, link + 1, next)) break;
    if ((bits & CCONJ) !== 0 && (bitsAt(r, next + 1) & (VERB | AUX)) !== 0) break;
    last = next;
  }
  return { first, last };
}

function coreStartingAt(r: Reading, first: number, ceiling: number): number {
  let last = -1;
  for (let i = first; i < ceiling; i++) {
    const bits = bitsAt(r, i);
    if (r.quoted[i] !== r.quoted[first]) break;
    if ((bits & (NOUN | PROPN | NUM | OTHER)) !== 0) {
      if ((bits & TIME) !== 0 && last >= 0 && (bitsAt(r, i - 1) & (DET | ADJ)) === 0) break;
      last = i;
      continue;
    }
    if ((bits & PRON) !== 0) {
      if ((bits & OWNER) !== 0 && (bitsAt(r, i + 1) & (NOUN | ADJ | PROPN)) !== 0) continue;
      return last < 0 ? i : last;
    }
    if ((bits & DET) !== 0) {
      if (last >= 0) break;
      if (STANDS_ALONE.has(lowerAt(r, i)) && (bitsAt(r, i + 1) & (NOUN | ADJ | PROPN | NUM)) === 0) return i;
      continue;
    }
    if ((bits & (ADJ | HYPHEN | POSSESSIVE | OWNER)) !== 0) {
      if ((bits & ADJ) !== 0 && last >= 0 && (bitsAt(r, i + 1) & (NOUN | PROPN | HYPHEN)) === 0) break;
      continue;
    }
    if ((bits & QUOTE) !== 0 && r.quoted[i] === -1) continue;
    if ((bits & OPEN) !== 0 && last >= 0) {
      let close = i + 1;
      while (close < ceiling && close < i + 8 && (bitsAt(r, close) & CLOSE) === 0) close++;
      if ((bitsAt(r, close) & CLOSE) === 0) break;
      last = close;
      i = close;
      continue;
    }
    if (
      (bits & VERB) !== 0 &&
      last < 0 &&
      isParticiple(lowerAt(r, i)) &&
      (bitsAt(r, i + 1) & (NOUN | ADJ | PROPN)) !== 0
    )
      continue;
    if ((bits & ADV) !== 0 && last < 0 && (bitsAt(r, i + 1) & (ADJ | VERB)) !== 0) continue;
    break;
  }
  return last;
}

/** Index of the bracket that opens the one at `close`, or -1. */
function openingOf(r: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 12; i--) if ((bitsAt(r, i) & OPEN) !== 0) return i;
  return -1;
}

const isPlural = (lower: string): boolean => /[^sui]s$|^people$|^(?:wo)?men$/.test(lower);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Prepositions that begin a clause of their own rather than hang on a noun. */
const NOT_JOINING = words(
  'after before since as than while because though although until if whether despite during per amid unless like',
);
const JOINING = words('for at from in with by on within to close');
const HINGES = words('familiar close loyal responsible critical sympathetic opposed due similar');
const PREDETERMINERS = words('all both half such many');
const STANDS_ALONE = words(
  'some many others most both several few all those these another either neither each another one this none',
);
