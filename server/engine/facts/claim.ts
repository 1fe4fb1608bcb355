import type { Block } from '../document/document.ts';
import { measuringVerbs } from '../lexicons/interpretation.ts';
import { scoreClaim } from '../models/score.ts';
import { Tag } from '../models/tagNumber.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { assertsNothing } from './assertsNothing.ts';
import { ClaimWord } from './claimWord.ts';
import { ClauseWord } from './clauseWord.ts';
import { isNoCount } from './isNoCount.ts';
import { type MainClause, mainClause } from './mainClause.ts';
import type { Reading } from './reading.ts';

/** Something checkable that the writer asserts. Offsets relative to the block: the main clause, up to its first pause. */
export interface Claim extends Span {
  /** What in it can be checked: a figure, a date, what somebody named did or is, or an act. */
  readonly part: 'figure' | 'date' | 'name' | 'act';
  /** The verb that carries the claim: what a source must stand behind. */
  readonly verb: Span;
  /** How likely it is worth a check, as a learned model has it: 0 to 1. */
  readonly checkworthy: number;
}

/**
 * The claim that a sentence makes in the writer's own voice, if it makes one: something happened, is so, was said or
 * is wanted by somebody, in a form that a source could confirm. Not so questions, instructions, forecasts, weighing of
 * what matters, statements about the article itself, or other people's words. The tokens of the sentence run from
 * `from` to `to` (exclusive). What learned models make of it counts beside its shape.
 */
export function findClaim(r: Reading, from: number, to: number, block: Block): Claim | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return undefined;
  if (assertsNothing(r, from, to)) return undefined;
  const clause = mainClause(r, from, to);
  if (!clause || isQuoted(r, clause.head, from)) return undefined;
  const words = wordsOf(r, from, to, clause.start);
  if (!words) return undefined;
  const subject = subjectHead(r, clause);
  // What the writer did or saw needs no other source.
  if (subject >= 0 && r.tokens[subject]?.lexeme.lower === 'i') return undefined;
  const shape = scoreOf(r, clause, subject, words, from, to);
  if (shape <= -MOST_LEARNED) return undefined;
  const { claim, checkworthy } = scoreClaim(r.words, r.tags, from, to);
  const learned = WEIGHTS.claim * (claim - 0.5) + WEIGHTS.checkworthy * (checkworthy - 0.5);
  if (shape + learned <= 0) return undefined;
  const verb = r.tokens[clause.head] as Token;
  return {
    start: (r.tokens[clause.start] as Token).start,
    end: (r.tokens[lastOf(r, clause, to)] as Token).end,
    part: words.counted
      ? 'figure'
      : words.dated
        ? 'date'
        : subject >= 0 && r.tags[subject] === Tag.PROPN
          ? 'name'
          : 'act',
    verb: { start: verb.start, end: verb.end },
    checkworthy,
  };
}

/**
 * A linear score over the shape of the main clause; above 0 is a claim. The weights come from a logistic regression
 * on hand-labelled articles, rounded; those of the learned scores were chosen on the same. Events told in the past or perfect tense, names and figures speak for a claim;
 * interpretation, modals and abstract subjects against it.
 */
const WEIGHTS = {
  base: -0.8,
  perfect: 1.3,
  past: 0.9,
  present: -0.3,
  modal: -1.6,
  modalPerfect: 1.6,
  foreseen: 1,
  passive: 0.1,
  copula: 0.2,
  interpretive: -1.2,
  abstract: -1.4,
  weighing: -0.6,
  weighed: -0.8,
  factual: 1.6,
  reader: -2,
  named: 0.9,
  names: 0.25,
  figures: 0.4,
  long: 0.4,
  claim: 1.5,
  checkworthy: 1.5,
} as const;

/** What learned scores can at most speak for a claim. */
const MOST_LEARNED = (WEIGHTS.claim + WEIGHTS.checkworthy) / 2;

function scoreOf(
  { tokens, tags, claimWords }: Reading,
  clause: MainClause,
  subject: number,
  { names, figures, weighing, counted }: Words,
  from: number,
  to: number,
): number {
  const head = claimWords[clause.head] as number;
  const own = subject < 0 ? 0 : (claimWords[subject] as number);
  let score: number = WEIGHTS.base + WEIGHTS[clause.tense];
  if (clause.tense === 'modal' && (head & ClaimWord.HELPS_PAST) !== 0) score += WEIGHTS.modalPerfect;
  if (clause.tense === 'modal' && counted) score += WEIGHTS.foreseen;
  if (clause.passive) score += WEIGHTS.passive;
  if (clause.copula) score += WEIGHTS.copula;
  // "It allows them to work for up to 120 days": what is counted can be looked up.
  const measures =
    counted && clause.tense !== 'modal' && measuringVerbs.has((tokens[clause.head] as Token).lexeme.lower);
  if (!measures && !clause.passive && (head & ClaimWord.INTERPRETS) !== 0) score += WEIGHTS.interpretive;
  if (clause.tense === 'present' && weighing === 0 && (head & ClaimWord.FACTUAL) !== 0) score += WEIGHTS.factual;
  if (!counted && (own & ClaimWord.ABSTRACT) !== 0) score += WEIGHTS.abstract;
  if (subject >= 0 && tags[subject] === Tag.PROPN) score += WEIGHTS.named;
  if ((own & ClaimWord.READER) !== 0 || ((claimWords[clause.start] as number) & ClaimWord.LET) !== 0)
    score += WEIGHTS.reader;
  if (weighing > 0 && (clause.copula || (head & ClaimWord.LINKS) !== 0) && weighsAfter(claimWords, clause.head, to))
    score += WEIGHTS.weighed;
  score +=
    WEIGHTS.names * Math.min(names, 3) +
    WEIGHTS.figures * Math.min(figures, 2) +
    (WEIGHTS.weighing * Math.min(weighing, 3)) / 3;
  return to - from > 25 ? score + WEIGHTS.long : score;
}

/** The noun, name or pronoun the verb belongs to: the head of the first noun phrase of the clause, or -1. */
function subjectHead({ tags, claimWords }: Reading, { start, verb }: MainClause): number {
  let head = -1;
  for (let i = start; i < verb; i++) {
    const tag = tags[i];
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON) head = i;
    else if (head >= 0 && (tag === Tag.ADP || tag === Tag.PUNCT || tag === Tag.SCONJ)) break;
    else if (((claimWords[i] as number) & ClaimWord.GENITIVE) !== 0) head = -1;
  }
  return head;
}

function weighsAfter(claimWords: Int32Array, head: number, to: number): boolean {
  for (let i = head + 1; i <= head + 5 && i < to; i++)
    if (((claimWords[i] as number) & ClaimWord.WEIGHS) !== 0) return true;
  return false;
}

/** True for a verb in somebody's words. One or two in quotation marks are still the writer's, where no "that" leads to them. */
function isQuoted({ claimWords, tags }: Reading, head: number, from: number): boolean {
  const word = claimWords[head] as number;
  if ((word & ClaimWord.SCARED) === 0) return (word & ClaimWord.QUOTED) !== 0;
  for (let i = from; i < head; i++) if (tags[i] === Tag.SCONJ) return true;
  return false;
}

/** What the words of a sentence say together, counted from the start of its clause. */
interface Words {
  readonly names: number;
  readonly figures: number;
  readonly weighing: number;
  readonly dated: boolean;
  /** True where a number stands that counts something: no year, no day, no name's. */
  readonly counted: boolean;
}

const { WEIGHS, DECLINES, COMMENT, PIECE, DATE, YEAR, NUMBER, ONE, ARGUES } = ClaimWord;
const KINDS = ARGUES | WEIGHS | DECLINES | COMMENT | PIECE | DATE | YEAR | NUMBER;

/**
 * Reads the words of a sentence once. Undefined where it is about the article itself, or tells for fairness what the
 * writer did: "declined to comment", "did not respond to a request".
 */
function wordsOf(r: Reading, from: number, to: number, start: number): Words | undefined {
  const { tags, claimWords } = r;
  let [names, figures, weighing] = [0, 0, 0];
  let [dated, counted, declined] = [false, false, false];
  let before = 0;
  for (let i = from; i < to; i++) {
    const word = claimWords[i] as number;
    const tag = tags[i] as number;
    if ((word & KINDS) !== 0) {
      if ((word & DECLINES) !== 0) declined = true;
      else if ((word & COMMENT) !== 0 && declined) return undefined;
      else if ((word & ARGUES) !== 0 && i >= start) return undefined;
      else if ((word & PIECE) !== 0 && i - from < 12 && isThisPiece(r, i, from, to)) return undefined;
      else if (i >= start) {
        if ((word & WEIGHS) !== 0) weighing++;
        else if ((word & (DATE | YEAR)) !== 0) dated = true;
        else if ((word & NUMBER) !== 0 && !isNoCount(r, i)) counted = true;
      }
    }
    if (i >= start) {
      if (tag === Tag.PROPN && before !== Tag.PROPN) names++;
      if (tag === Tag.NUM) {
        figures++;
        if ((word & (WEIGHS | DATE | YEAR | ONE)) === 0 && !isNoCount(r, i)) counted = true;
      } else if ((word & (NUMBER | YEAR)) !== 0) figures++;
    }
    before = tag;
  }
  return { names, figures, weighing, dated, counted };
}

/** True for "this article", and for "the article" where a verb follows. */
function isThisPiece(r: Reading, i: number, from: number, to: number): boolean {
  if (i === from) return false;
  const before = r.tokens[i - 1]?.lexeme.lower;
  if (before === 'this' || before === 'our') return true;
  const next = i + 1 < to ? r.tags[i + 1] : 0;
  // "the post drew a thousand replies": one that is told of
  const isTold = ((r.clauseWords[i + 1] as number) & ClauseWord.PAST) !== 0;
  return before === 'the' && (next === Tag.AUX || (next === Tag.VERB && !isTold));
}

/** The last token from the subject to the first pause after the verb, so that the mark is the claim and not the whole sentence. */
function lastOf({ claimWords }: Reading, { head }: MainClause, to: number): number {
  let last = head;
  for (let i = head + 1; i < to; i++) {
    const word = claimWords[i] as number;
    if ((word & ClaimWord.PAUSE) !== 0 && i > head + 2) break;
    if ((word & ClaimWord.MARK) === 0) last = i;
  }
  return last;
}
