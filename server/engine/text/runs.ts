import { type Form, formsOf, unknownForm } from './forms.ts';
import { type Lexeme, lexeme } from './lexeme.ts';
import { ownText } from './ownText.ts';
import { perLexeme } from './perLexeme.ts';

/**
 * A token of a run of characters without white space: what the tagger says of it, and its lexeme. Runs are lists of
 * tokens linked in order, and known by their first: what is asked for at every word lies in one place in memory.
 */
export interface Part extends Omit<Form, 'text'> {
  /** The run, with its hash, as it was asked for. */
  readonly run: string;
  readonly hash: number;
  readonly lexeme: Lexeme;
  /** UTF-16 code units from the beginning of the run, past the token's last character. */
  readonly end: number;
  /** True when a full stop follows that the tagger takes for a part of the word, though it may as well end a sentence. */
  readonly isStopped: boolean;
  readonly next: Part | null;
}

/**
 * Longest run that the tagger is given: it takes quadratic time on longer ones (52 s for 1 MB). Such a run is no word,
 * becomes one token, and is not remembered.
 */
const LONGEST_RUN = 80;

/**
 * Runs that are remembered in each of two tables; a full one takes the place of the older, and a new one its own. The
 * largest text of the bench, 10 MB, has 64,566 different ones.
 */
const MOST_RUNS = 1 << 16;
const FEWEST_SLOTS = 1 << 11;
let young: (Part | undefined)[] = new Array(FEWEST_SLOTS);
let old: (Part | undefined)[] = new Array(FEWEST_SLOTS);
let count = 0;

/**
 * The first token of the run of `text` from `start` to `end` (UTF-16 code units), of which `hash` is the `fnv1a`; null
 * when there is none in it. Words recur, so most runs were met before, and are found without a string being made. What
 * is remembered changes no result.
 */
export function runAt(text: string, start: number, end: number, hash: number): Part | null {
  if (end - start > LONGEST_RUN) return longRun(text.slice(start, end), hash);
  const slot = slotOf(young, text, start, end, hash);
  const known = young[slot];
  if (known) return known;
  const run = old[slotOf(old, text, start, end, hash)] ?? readRun(ownText(text, start, end), hash);
  if (!run) return null;
  young[slot] = run;
  if (++count === MOST_RUNS) {
    old = young;
    young = new Array(FEWEST_SLOTS);
    count = 0;
  } else if (count * 2 > young.length) young = wider(young);
  return run;
}

/** The same runs in a table of twice the size. */
function wider(table: readonly (Part | undefined)[]): (Part | undefined)[] {
  const wide: (Part | undefined)[] = new Array(table.length * 2);
  for (const part of table) {
    if (part) wide[slotOf(wide, part.run, 0, part.run.length, part.hash)] = part;
  }
  return wide;
}

/** The slot of the table in which the run is, or would be. */
function slotOf(table: readonly (Part | undefined)[], text: string, start: number, end: number, hash: number): number {
  const last = table.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (;;) {
    const known = table[slot];
    if (known === undefined || (known.hash === hash && isAt(known.run, text, start, end))) return slot;
    slot = (slot + 1) & last;
  }
}

/** `startsWith`, which takes longer than that to be called. */
function isAt(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false;
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function readRun(run: string, hash: number): Part | null {
  return formsOf(run).reduceRight<Part | null>((next, form) => {
    const word = lexeme(form.text);
    const stopped = stoppedWord(word);
    const own = stopped ?? word;
    return {
      run,
      hash,
      start: form.start,
      end: form.start + own.text.length,
      pos: form.pos,
      fixed: form.fixed,
      mayBe: form.mayBe,
      posSymbols: form.posSymbols,
      endSymbol: form.endSymbol,
      spacedEndSymbol: form.spacedEndSymbol,
      lexeme: own,
      isStopped: stopped !== null,
      next,
    };
  }, null);
}

const STOPPED_WORD = /^(?:no|not|so|it|us|in|am|art|fig|sat|sun|mass|wash|pop|gal|inn|bull)\.$/i;

/** The word in a form that the tagger takes for an abbreviation, though it may as well end a sentence. */
const stoppedWord = perLexeme(({ text }) => (STOPPED_WORD.test(text) ? lexeme(text.slice(0, -1)) : null));

function longRun(run: string, hash: number): Part {
  const own = { start: 0, end: run.length, lexeme: lexeme(run), isStopped: false };
  return { run, hash, ...unknownForm(), ...own, next: null };
}
