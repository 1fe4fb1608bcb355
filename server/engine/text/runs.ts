import { type Lexeme, lexeme } from './lexeme.ts';
import { perLexeme } from './perLexeme.ts';
import { type Form, formsOf, unknownForm } from './wink.ts';

/** A run of characters without white space, and the tokens in it. */
export interface Run {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly hash: number;
}

/** A token of a run: what the tagger says of it, and its lexeme. */
export interface Part extends Omit<Form, 'text'> {
  readonly lexeme: Lexeme;
  /** UTF-16 code units from the beginning of the run, past the token's last character. */
  readonly end: number;
  /** True when a full stop follows that the tagger takes for a part of the word, though it may as well end a sentence. */
  readonly isStopped: boolean;
}

/**
 * Longest run that the tagger is given: it takes quadratic time on longer ones (52 s for 1 MB). Such a run is no word,
 * becomes one token, and is not remembered.
 */
const LONGEST_RUN = 80;

/** Runs that are remembered in each of two tables; a full one takes the place of the older, and a new one its own. */
const MOST_RUNS = 1 << 14;
const SLOTS = MOST_RUNS << 1;
let young: (Run | undefined)[] = new Array(SLOTS);
let old: (Run | undefined)[] = [];
let count = 0;

export const FIRST_HASH = 0x811c9dc5 | 0;
/** The hash of a run with one more character: Fowler, Noll and Vo's 1a, over UTF-16 code units. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The run of `text` from `start` to `end` (UTF-16 code units), of which `hash` is the hash. Words recur, so most runs
 * were met before, and are found without a string being made. What is remembered changes no result.
 */
export function runAt(text: string, start: number, end: number, hash: number): Run {
  if (end - start > LONGEST_RUN) return longRun(text.slice(start, end));
  const slot = slotOf(young, text, start, end, hash);
  const known = young[slot];
  if (known) return known;
  const run = old[slotOf(old, text, start, end, hash)] ?? readRun(text.slice(start, end), hash);
  young[slot] = run;
  if (++count === MOST_RUNS) {
    old = young;
    young = new Array(SLOTS);
    count = 0;
  }
  return run;
}

/** The slot of the table in which the run is, or would be. */
function slotOf(table: readonly (Run | undefined)[], text: string, start: number, end: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const run = table[slot];
    if (run === undefined) return slot;
    if (run.hash === hash && run.text.length === end - start && text.startsWith(run.text, start)) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function readRun(slice: string, hash: number): Run {
  // Put together anew: a slice would keep the whole text that it is cut from in memory.
  const text = slice.split('').join('');
  return { text, hash, parts: formsOf(text).map(partOf) };
}

function partOf(form: Form): Part {
  const word = lexeme(form.text);
  const stopped = stoppedWord(word);
  return { ...form, lexeme: stopped ?? word, end: form.start + (stopped ?? word).text.length, isStopped: stopped !== null };
}

const STOPPED_WORD = /^(?:no|not|so|it|us|in|am|art|fig|sat|sun|mass|wash|pop|gal|inn|bull)\.$/i;

/** The word in a form that the tagger takes for an abbreviation, though it may as well end a sentence. */
const stoppedWord = perLexeme(({ text }) => (STOPPED_WORD.test(text) ? lexeme(text.slice(0, -1)) : null));

function longRun(text: string): Run {
  return { text, hash: 0, parts: [{ ...unknownForm(), start: 0, end: text.length, lexeme: lexeme(text), isStopped: false }] };
}
