import { Tag } from '../models/tagNumber.ts';
import { ClauseWord } from './clauseWord.ts';
import type { Reading } from './reading.ts';

/** The finite verb of a sentence's main clause, and what stands before it. Indexes are of the reading's tokens. */
export interface MainClause {
  /** First token of the clause, after an introductory phrase ("After the vote, …") or a list label ("Cost: …"). */
  readonly start: number;
  /** Index of the first word of the verb group: the auxiliary, if there is one. */
  readonly verb: number;
  /** Index of the verb that carries the meaning; the copula itself where an adjective or noun follows it. */
  readonly head: number;
  readonly tense: 'past' | 'present' | 'perfect' | 'modal';
  readonly passive: boolean;
  /** True where the head is a form of "be" and no participle follows. */
  readonly copula: boolean;
}

const { RELATIVE, COMMA, COLON, SEMICOLON, DASH, HYPHEN, TO, ING, ED, BE, HAVE, MARK, FLOATS } = ClauseWord;

/**
 * Finds the main clause by its shape in the sentence whose tokens run from `from` to `to` (exclusive): skips what
 * introduces it, relative clauses, participles and asides. A shallow reading in one pass, right often enough for rules
 * that need more than the verb to speak. Undefined where there is no finite verb (headlines, labels, imperatives
 * without one). Linear time.
 */
export function mainClause(r: Reading, from: number, to: number): MainClause | undefined {
  const { tags, clauseWords } = r;
  const start = clauseStart(r, from, to);
  // What was last found to follow a participle: it holds for all that stands before it.
  let ahead = -1;
  let isVerbAhead = false;
  for (let i = start; i < to; i++) {
    const word = clauseWords[i] as number;
    const tag = tags[i] as number;
    if ((word & (COMMA | RELATIVE)) !== 0 && i > start) {
      if ((word & COMMA) !== 0 && opensAside(r, i + 1, to)) {
        const end = nextComma(clauseWords, i + 1, to);
        if (end > 0) {
          i = end;
          continue;
        }
      }
      if ((word & RELATIVE) !== 0 && tags[i - 1] !== Tag.VERB) {
        i = pastVerbGroup(r, i + 1, to) - 1;
        continue;
      }
    }
    if ((tag !== Tag.AUX && tag !== Tag.VERB) || !mayBeFinite(r, i, start)) continue;
    if (tag === Tag.VERB && (word & ClauseWord.PARTICIPLE) !== 0 && i + 1 < to && tags[i + 1] === Tag.ADP) {
      // "the sanctions imposed on the port were lifted": a participle, if another finite verb comes
      if (i + 1 > ahead) {
        ahead = endOfPhrase(r, i + 1, to);
        isVerbAhead = ahead < to && tags[ahead] === Tag.AUX && ((clauseWords[ahead] as number) & ENDS) === 0;
      }
      if (isVerbAhead) continue;
    }
    return verbGroup(r, i, start, to);
  }
  const hidden = hiddenVerb(r, start, to);
  if (hidden < 0) return undefined;
  return { start, verb: hidden, head: hidden, tense: 'present', passive: false, copula: false };
}

/** A verb that the tagger took for a noun: "a month's supply costs less than", "the valley, cut in two, fears that". */
function hiddenVerb({ tags, clauseWords }: Reading, start: number, to: number): number {
  for (let i = start + 1; i < to - 1; i++) {
    if (tags[i] !== Tag.NOUN || ((clauseWords[i] as number) & ClauseWord.HIDES) === 0) continue;
    const before = tags[i - 1];
    if (before !== Tag.NOUN && before !== Tag.PROPN && before !== Tag.PUNCT) continue;
    // "Karvia and Estmere share a border": of one it would end in -s
    if (((clauseWords[i] as number) & ClauseWord.PLURAL) !== 0 && tags[i - 2] !== Tag.CCONJ) continue;
    if (OBJECT.has(tags[i + 1] as number) || ((clauseWords[i + 1] as number) & (ClauseWord.AMOUNT | ING)) !== 0)
      return i;
  }
  return -1;
}

/** What may begin the object of such a verb. */
const OBJECT: ReadonlySet<number> = new Set([Tag.ADV, Tag.DET, Tag.PRON, Tag.NUM, Tag.SCONJ]);

const ENDS = COMMA | SEMICOLON | RELATIVE;

/** Where the clause begins: after a bullet, a short label with a colon, or an introductory phrase with a comma. */
function clauseStart({ tags, clauseWords }: Reading, from: number, to: number): number {
  let start = from;
  while (start < to && ((clauseWords[start] as number) & MARK) !== 0) start++;
  for (let i = start; i < to && i < start + 9; i++) if (((clauseWords[i] as number) & COLON) !== 0) start = i + 1;
  if (start >= to) return start;
  const first = clauseWords[start] as number;
  const tag = tags[start];
  // "Just a few days earlier, the port had sold it"
  for (let i = start + 1; i < to - 2 && i < start + 7 && tags[i] !== Tag.VERB && tags[i] !== Tag.PRON; i++)
    if (((clauseWords[i] as number) & ClauseWord.COUNTS_ON) !== 0 && ((clauseWords[i + 1] as number) & COMMA) !== 0)
      return ((clauseWords[i + 2] as number) & (RELATIVE | ClauseWord.OPENS)) === 0 ? i + 2 : start;
  if (tag === Tag.ADV && start + 1 < to && ((clauseWords[start + 1] as number) & COMMA) !== 0) return start + 2;
  const opens =
    tag === Tag.ADP ||
    tag === Tag.SCONJ ||
    (first & ClauseWord.OPENS) !== 0 ||
    (tag === Tag.VERB && (first & (ING | ED)) !== 0);
  if (!opens) return start;
  const comma = nextComma(clauseWords, start, to);
  if (comma < 0 || comma >= start + 26) return start;
  // "In 2015 the ferry sank, killing 63": what follows the comma is no clause, so the clause began before it.
  if (comma + 1 >= to) return start;
  const next = clauseWords[comma + 1] as number;
  if ((next & RELATIVE) !== 0 || (tags[comma + 1] === Tag.VERB && (next & ING) !== 0)) return start;
  return comma + 1;
}

function nextComma(clauseWords: Int32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = clauseWords[i] as number;
    if ((word & (COMMA | SEMICOLON | COLON | DASH)) === 0) continue;
    return (word & COMMA) !== 0 ? i : -1;
  }
  return -1;
}

/** True when an aside before the verb may begin at `i`: a relative clause, a participle, a name in apposition. */
function opensAside({ tags, clauseWords }: Reading, i: number, to: number): boolean {
  if (i >= to) return false;
  const tag = tags[i];
  return (
    tag !== Tag.CCONJ && tag !== Tag.AUX && !(tag === Tag.VERB && ((clauseWords[i] as number) & ClauseWord.ASIDE) === 0)
  );
}

/** Index after the first verb group from `from` on: the end of a relative clause without commas. */
function pastVerbGroup({ tags, clauseWords }: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && tags[i] !== Tag.AUX && tags[i] !== Tag.VERB && ((clauseWords[i] as number) & COMMA) === 0) i++;
  while (i < to && (tags[i] === Tag.AUX || isSkippable(tags[i] as number))) i++;
  if (i < to && tags[i] === Tag.VERB) i++;
  return i;
}

const isSkippable = (tag: number): boolean => tag === Tag.ADV || tag === Tag.PART || tag === Tag.INTJ;

/** True when the verb at `i` has a subject before it and is no infinitive or gerund. It may still be a participle. */
function mayBeFinite({ tags, clauseWords }: Reading, i: number, start: number): boolean {
  if (i === start) return false;
  const before = tags[i - 1];
  if (((clauseWords[i - 1] as number) & (TO | HYPHEN)) !== 0 || before === Tag.AUX) return false;
  if (tags[i] === Tag.AUX) return ((clauseWords[i] as number) & ClauseWord.UNFINITE) === 0;
  if (((clauseWords[i] as number) & ING) !== 0) return false;
  return before !== Tag.DET && before !== Tag.ADJ && before !== Tag.ADP;
}

/** Index of the first auxiliary, or of what ends the phrase before one comes. */
function endOfPhrase({ tags, clauseWords }: Reading, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    ((clauseWords[i] as number) & ENDS) === 0 &&
    tags[i] !== Tag.CCONJ &&
    tags[i] !== Tag.SCONJ &&
    tags[i] !== Tag.AUX
  )
    i++;
  return i;
}

/** "the front line has hardened": a participle that the tagger took for an adjective, where no noun follows it. */
function isHiddenParticiple({ tags, clauseWords }: Reading, i: number, to: number): boolean {
  if (tags[i] !== Tag.ADJ || ((clauseWords[i] as number) & ClauseWord.PARTICIPLE) === 0) return false;
  const next = i + 1 < to ? tags[i + 1] : Tag.PUNCT;
  return next !== Tag.NOUN && next !== Tag.ADJ && next !== Tag.PROPN;
}

function verbGroup(r: Reading, verb: number, start: number, to: number): MainClause {
  const { tags, clauseWords } = r;
  const first = clauseWords[verb] as number;
  let head = verb;
  let be = (first & BE) !== 0 && !((first & ClauseWord.POSSESSIVE) !== 0 && tags[verb] === Tag.PART);
  let have = (first & HAVE) !== 0;
  for (let i = verb + 1; i < to; i++) {
    const word = clauseWords[i] as number;
    const tag = tags[i] as number;
    if ((isSkippable(tag) && (word & TO) === 0) || (word & FLOATS) !== 0) continue;
    // "is at present kept"
    if (tag === Tag.ADP && i + 2 < to && ((clauseWords[i + 1] as number) & ClauseWord.MEANWHILE) !== 0) {
      i++;
      continue;
    }
    if (tags[head] === Tag.VERB || (tag !== Tag.AUX && tag !== Tag.VERB && !(have && isHiddenParticiple(r, i, to))))
      break;
    if ((word & BE) !== 0) be = true;
    if ((word & HAVE) !== 0) have = true;
    head = i;
  }
  const last = clauseWords[head] as number;
  const copula = (last & BE) !== 0;
  const passive = be && !copula && (last & ING) === 0;
  const perfect = have && head !== verb;
  const past = (first & ClauseWord.PAST_AUX) !== 0 || (head === verb && (last & ClauseWord.PAST) !== 0);
  const modal = (first & ClauseWord.MODAL) !== 0;
  const tense = modal ? 'modal' : perfect ? 'perfect' : past ? 'past' : 'present';
  return { start, verb, head, tense, passive, copula };
}
