import { lowerCase } from '../../text/lowerCase.ts';
import type { Span } from '../../text/span.ts';
import { LOOSE_TIME, MOST_BEFORE, RELATIVE_TIME, TIME_WORD } from './timeGrammar.ts';

/** A time named without saying which, relative to the sentence. */
export interface Time extends Span {
  /** True when a date line would fix it: "this week", "yesterday". */
  readonly isRelative: boolean;
}

/** The times in a sentence that do not say when, in order of their start, the longer first; they may overlap. */
export function timesIn(sentence: string): readonly Time[] {
  const lower = lowerCase(sentence);
  TIME_WORD.lastIndex = 0;
  if (!TIME_WORD.test(lower)) return NONE;
  const found: Time[] = [];
  TIME_WORD.lastIndex = 0;
  let from = 0;
  let freeOfLoose = 0;
  let freeOfRelative = 0;
  for (let word = TIME_WORD.exec(lower); word; word = TIME_WORD.exec(lower)) {
    // The grammars are long: they are tried only where a time with this word in it may begin.
    for (let at = wordsBack(lower, word.index, from); at >= 0 && at <= word.index; at = nextWord(lower, at)) {
      from = at + 1;
      if (at >= freeOfLoose) freeOfLoose = readAt(at, LOOSE_TIME, false) ?? freeOfLoose;
      if (at >= freeOfRelative) freeOfRelative = readAt(at, RELATIVE_TIME, true) ?? freeOfRelative;
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);

  function readAt(at: number, grammar: RegExp, isRelative: boolean): number | undefined {
    grammar.lastIndex = at;
    const hit = grammar.exec(lower);
    if (!hit) return undefined;
    const end = at + hit[0].length;
    // A capital inside a sentence begins a title: the programme "This Week".
    if (!isTitle(sentence, at)) found.push({ start: at, end: at + hit[0].trimEnd().length, isRelative });
    return end;
  }
}

const NONE: readonly Time[] = [];

const isTitle = (sentence: string, at: number): boolean =>
  at > 1 && /[\p{L}\p{N}’'] $/u.test(sentence.slice(at - 2, at)) && /^\p{Lu}/u.test(sentence.slice(at, at + 2));

/** Letters and digits, near enough to find where words begin. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f);
}

const beginsWord = (text: string, i: number): boolean =>
  isWordUnit(text.charCodeAt(i)) && (i === 0 || !isWordUnit(text.charCodeAt(i - 1)));

/** Start of the word `MOST_BEFORE` words before the one at `at`, not before `least`. */
function wordsBack(text: string, at: number, least: number): number {
  let start = at < least ? -1 : at;
  for (let i = at - 1, words = 0; i >= least && words < MOST_BEFORE; i--) {
    if (!beginsWord(text, i)) continue;
    start = i;
    words++;
  }
  return start;
}

function nextWord(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && !beginsWord(text, i)) i++;
  return i;
}
