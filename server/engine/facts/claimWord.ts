import { abstractNouns, factualVerbs, interpretiveVerbs, weighingAdjectives } from '../lexicons/interpretation.ts';
import { verbForms } from '../match/wordForms.ts';
import type { Lexeme } from '../text/lexeme.ts';

/** What a word speaks for or against where a claim is looked for, as bits. */
export const ClaimWord = {
  /** Weighs instead of describing: "crucial". */
  WEIGHS: 1,
  /** declined, responded */
  DECLINES: 1 << 1,
  /** comment, request */
  COMMENT: 1 << 2,
  /** article, section: may be the text itself. */
  PIECE: 1 << 3,
  DATE: 1 << 4,
  YEAR: 1 << 5,
  NUMBER: 1 << 6,
  ONE: 1 << 7,
  INTERPRETS: 1 << 8,
  ABSTRACT: 1 << 9,
  /** we, you, I: the writer and the reader. */
  READER: 1 << 10,
  LET: 1 << 11,
  /** remains, became */
  LINKS: 1 << 12,
  /** been, had: after a modal what is past. */
  HELPS_PAST: 1 << 13,
  /** 's and ' */
  GENITIVE: 1 << 14,
  /** Ends the span that is marked. */
  PAUSE: 1 << 15,
  /** Any mark that begins with a question mark. */
  QUESTION: 1 << 16,
  /** Anything without letters or digits. */
  MARK: 1 << 17,
  /** Stands in quotation marks: follows from the place, not from the word. */
  QUOTED: 1 << 18,
  /** Stands in quotation marks alone or beside one other word: still the writer's. */
  SCARED: 1 << 19,
  /** Tells what can be measured or watched: "contains". */
  FACTUAL: 1 << 20,
  /** arguably: the writer weighs. */
  ARGUES: 1 << 21,
} as const;

/** The bits of a written form. */
export function claimWord({ text, lower, shape }: Lexeme): number {
  const bits = LISTED.get(lower) ?? 0;
  if (shape === 'number') return bits | (YEAR.test(text) ? ClaimWord.YEAR : ClaimWord.NUMBER);
  if (shape !== 'mark') return bits;
  return lower.charCodeAt(0) === QUESTION_MARK ? bits | ClaimWord.MARK | ClaimWord.QUESTION : bits | ClaimWord.MARK;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const QUESTION_MARK = 63;

const LISTED: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const list = (bit: number, words: Iterable<string>): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  list(ClaimWord.WEIGHS, weighingAdjectives);
  list(ClaimWord.INTERPRETS, interpretiveVerbs);
  list(ClaimWord.ABSTRACT, abstractNouns);
  list(ClaimWord.FACTUAL, factualVerbs.split(' ').flatMap(verbForms));
  list(ClaimWord.ARGUES, ['arguably']);
  const named = (bit: number, words: string): void => list(bit, words.split(' '));
  named(ClaimWord.DECLINES, 'declined declines refused respond responded reply replied return reached answer');
  named(
    ClaimWord.COMMENT,
    'comment comments commented commenting request requests confirm discuss elaborate speculate questions',
  );
  named(ClaimWord.PIECE, 'article piece post guide essay blog section story');
  named(ClaimWord.DATE, 'january february march april june july august september october november december yesterday');
  named(ClaimWord.DATE, 'monday tuesday wednesday thursday friday saturday sunday');
  named(ClaimWord.ONE, 'one');
  named(ClaimWord.READER, 'we you i one let us');
  named(ClaimWord.LET, 'let');
  named(ClaimWord.LINKS, 'remain remains remained become becomes became');
  named(ClaimWord.HELPS_PAST, 'been had');
  named(ClaimWord.GENITIVE, "'s '");
  named(ClaimWord.PAUSE, ', ; : — – . ! ( while although but because');
  return bits;
})();
