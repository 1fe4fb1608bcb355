import { factualVerbs } from '../lexicons/interpretation.ts';
import { reportingVerbs } from '../lexicons/reportingVerbs.ts';
import { participles, pastForms, verbForms } from '../match/wordForms.ts';
import type { Lexeme } from '../text/lexeme.ts';

/** What a word can be to the search for the main clause, as bits. */
export const ClauseWord = {
  MODAL: 1,
  BE: 1 << 1,
  HAVE: 1 << 2,
  PAST_AUX: 1 << 3,
  /** Begins a relative clause: who, which, where. */
  RELATIVE: 1 << 4,
  /** Begins an introductory phrase: after, while, in. */
  OPENS: 1 << 5,
  /** Stands inside a verb group whatever the tagger calls it: "has long been", "have all met". */
  FLOATS: 1 << 6,
  TO: 1 << 7,
  COMMA: 1 << 8,
  COLON: 1 << 9,
  SEMICOLON: 1 << 10,
  DASH: 1 << 11,
  HYPHEN: 1 << 12,
  /** 's */
  POSSESSIVE: 1 << 13,
  /** be, being, been, having: an auxiliary that is not finite. */
  UNFINITE: 1 << 14,
  ING: 1 << 15,
  ED: 1 << 16,
  /** A participle by its ending or by the lists. */
  PARTICIPLE: 1 << 17,
  /** A past tense by its ending or by the lists. */
  PAST: 1 << 18,
  /** Ends as verbs do that open an aside: "the mayor, speaking in Oslo, said". */
  ASIDE: 1 << 19,
  /** Anything without letters or digits. */
  MARK: 1 << 20,
  /** A verb in -s that the tagger may take for a noun: "the supply costs less". */
  HIDES: 1 << 21,
  /** less, about: what follows a verb of measure. */
  AMOUNT: 1 << 22,
  /** A verb of two that the tagger may take for a noun: "Karvia and Estmere share a border". */
  PLURAL: 1 << 23,
  /** earlier, later: counts from what was told before. */
  COUNTS_ON: 1 << 24,
  /** present, times: with "at" before it, it parts a verb from its helper. */
  MEANWHILE: 1 << 25,
} as const;

/** The bits of a written form. */
export function clauseWord({ lower, shape }: Lexeme): number {
  let bits = LISTED.get(lower) ?? 0;
  if (shape === 'mark') return bits | ClauseWord.MARK;
  if (lower.endsWith('ing')) bits |= ClauseWord.ING;
  const ed = lower.endsWith('ed');
  if (ed) bits |= ClauseWord.ED;
  if (ed || participles.has(lower)) bits |= ClauseWord.PARTICIPLE;
  if (ed || pastForms.has(lower)) bits |= ClauseWord.PAST;
  return ASIDE.test(lower) ? bits | ClauseWord.ASIDE : bits;
}

const ASIDE = /(?:ed|ing|en|wn|ld|nt|ht|de)$/;

const LISTED: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const list = (bit: number, words: string): void => {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  list(ClauseWord.MODAL, "may might could would should can must will shall ca wo 'll 'd ought");
  list(ClauseWord.BE, "be is are was were been being am 's 're 'm");
  list(ClauseWord.HAVE, "have has had 've");
  list(ClauseWord.PAST_AUX, 'was were had did');
  list(ClauseWord.RELATIVE, 'who which whose whom that where');
  list(
    ClauseWord.OPENS,
    'while although though when if as because since after before during despite following in on at by from with for under amid once unless until whereas given',
  );
  list(ClauseWord.FLOATS, 'long all both each already just more than since');
  list(ClauseWord.COUNTS_ON, 'earlier later ago afterwards afterward');
  list(ClauseWord.MEANWHILE, 'present times least turn part fact');
  for (const verb of ['share', 'border', 'process', 'host', 'face', 'house', 'produce', 'export', 'supply'])
    list(ClauseWord.HIDES | ClauseWord.PLURAL, verb);
  for (const verb of `${factualVerbs} ${reportingVerbs.speech} ${reportingVerbs.belief} ${reportingVerbs.intent}`.split(
    ' ',
  ))
    for (const form of verbForms(verb)) if (form.endsWith('s')) list(ClauseWord.HIDES, form);
  list(ClauseWord.HIDES, 'shares owns');
  list(ClauseWord.AMOUNT, 'less more about around almost nearly');
  list(ClauseWord.TO, 'to');
  list(ClauseWord.COMMA, ',');
  list(ClauseWord.COLON, ':');
  list(ClauseWord.SEMICOLON, ';');
  list(ClauseWord.DASH, '—');
  list(ClauseWord.HYPHEN, '-');
  list(ClauseWord.POSSESSIVE, "'s");
  list(ClauseWord.UNFINITE, 'be being been having');
  return bits;
})();
