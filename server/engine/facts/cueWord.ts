import { reportingAdjectives, reportingNouns } from '../lexicons/reportingNouns.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { knownVerbs } from './knownVerbs.ts';

/** What a word can be to the search for sources: bits, so that a word that is nothing to it is passed over by one test. */
export const CueWord = {
  /** A verb of the lexicon, in any form. */
  VERB: 1,
  /** One that the tagger may take for a noun or an adjective. */
  MISTAKABLE: 1 << 1,
  /** One that may stand before its subject: "said Ann Lee". */
  INVERTS: 1 << 2,
  /** say, think, found and others: verbs whatever the tagger says, once the subject agrees. */
  ALWAYS: 1 << 3,
  /** A noun of reporting: claim, report. */
  NOUN: 1 << 4,
  /** An adjective of reporting: confident. */
  ADJECTIVE: 1 << 5,
  /** according, per, reportedly: a cue without a verb. */
  PHRASE: 1 << 6,
  /** in, from, to: what "in the minister's view" begins with. */
  LEADS: 1 << 7,
  /** view, words, poll: what such a phrase is about. */
  VIEW: 1 << 8,
  ACCORDING: 1 << 9,
  TO: 1 << 10,
  /** A form of "be", and "got": makes a passive. */
  BE: 1 << 11,
  ING: 1 << 12,
  /** A word as a reader counts them: no mark, nor the second half of a contraction ("n't", "'s"). */
  COUNTS: 1 << 13,
} as const;

/** The bits of a written form. */
export function cueWord({ lower, shape }: Lexeme): number {
  let bits = LISTED.get(lower) ?? 0;
  if (lower.endsWith('ing')) bits |= CueWord.ING;
  if (shape !== 'mark' && lower !== "n't" && lower.charCodeAt(0) !== APOSTROPHE) bits |= CueWord.COUNTS;
  const verb = knownVerbs.get(lower);
  if (!verb) return bits;
  bits |= CueWord.VERB;
  if (
    verb.kind !== 'passing' &&
    verb.kind !== 'topic' &&
    (lower.endsWith('s') || lower === verb.base || (bits & CueWord.ALWAYS) !== 0)
  )
    bits |= CueWord.MISTAKABLE;
  const inverts = verb.kind === 'speech' || INVERTING.has(verb.base);
  return inverts && !TAKES_PERSON.has(verb.base) && (bits & CueWord.ING) === 0 ? bits | CueWord.INVERTS : bits;
}

const APOSTROPHE = 39;
const INVERTING = new Set(['ask', 'think', 'read']);
/** Verbs whose object is a person, so that what follows is whom they tell. */
const TAKES_PERSON = new Set('tell assure inform remind reassure notify advise promise warn'.split(' '));

const LISTED: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const list = (bit: number, words: readonly string[]): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  list(
    CueWord.ALWAYS,
    'say says argue argues insist insists believe believes think thinks want wants show shows said told found'.split(
      ' ',
    ),
  );
  list(CueWord.NOUN, Object.keys(reportingNouns));
  list(CueWord.ADJECTIVE, Object.keys(reportingAdjectives));
  list(CueWord.PHRASE, 'according per reportedly allegedly supposedly purportedly'.split(' '));
  list(CueWord.LEADS, ['in', 'from', 'to']);
  list(
    CueWord.VIEW,
    (
      'view opinion words eyes estimation judgment judgement telling account reckoning assessment mind perspective standpoint ' +
      'poll survey study report'
    ).split(' '),
  );
  list(CueWord.ACCORDING, ['according']);
  list(CueWord.TO, ['to']);
  list(CueWord.BE, "is are was were be been being 're am got".split(' '));
  return bits;
})();
