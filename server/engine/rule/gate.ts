import { fnv1a } from '../text/fnv1a.ts';

/**
 * Words that stand between a text and the expressions that read it: where one of the patterns matches, the text holds
 * one of the words. A block is looked at once for the words of all gates (`glance`), so that a rule spends time on its
 * expressions only where they may find something. A test writes texts that each pattern matches, and fails where a gate
 * would have kept one of them out.
 */
export interface Gate {
  /** Which of the gates it is, counted from 0. */
  readonly place: number;
  readonly patterns: readonly RegExp[];
  /** True where one of the words is the first word of what the patterns match. */
  readonly isOpening: boolean;
}

/**
 * Makes a gate. To be called when a module is loaded. `words` are parted by white space, in small letters without
 * accents or marks ("can't" is `can`), each in every form that the patterns know; `optim*` stands for all words that
 * begin with these five letters. Capitals in the text do not matter.
 */
export function gate(words: string, ...patterns: readonly RegExp[]): Gate {
  return made(words, patterns, false);
}

/** A gate for patterns that match from the start of a text, whose first word is one of these; see `mayBegin`. */
export function openingGate(words: string, ...patterns: readonly RegExp[]): Gate {
  return made(words, patterns, true);
}

function made(words: string, patterns: readonly RegExp[], isOpening: boolean): Gate {
  const own = { place: known.length, patterns, isOpening };
  known.push(own);
  for (const word of words.trim().split(/\s+/)) {
    if (!WORD.test(word)) throw new Error(`"${word}" is no word that a gate can look for`);
    if (word.endsWith('*')) addKey(fnv1a(word, 0, BEGINNING) ^ PREFIX, own.place);
    else addKey(fnv1a(word), own.place);
  }
  return own;
}

const known: Gate[] = [];

/** All gates there are, by their places. */
export const gates: readonly Gate[] = known;

/** How many letters of a word stand for all words that begin with them. */
export const BEGINNING = 5;
const WORD = /^(?:[a-z]+|[a-z]{5}\*)$/;

/** Parts the hash of a beginning from that of a whole word. */
export const PREFIX = 0x5bd1e995;

// Open addressing: a word that is in no gate, as most are, costs one look. Two words with one hash only open a gate more.
let size = 1 << 12;
let keys = new Int32Array(size);
let places: (readonly number[] | undefined)[] = new Array(size);
let filled = 0;

/** The places of the gates that a word opens, by its hash; nothing for most. */
export function placesOf(hash: number): readonly number[] | undefined {
  let at = hash & (size - 1);
  while (places[at] !== undefined) {
    if (keys[at] === (hash | 0)) return places[at];
    at = (at + 1) & (size - 1);
  }
  return undefined;
}

function addKey(hash: number, place: number): void {
  if (filled * 4 > size) grow();
  let at = hash & (size - 1);
  while (places[at] !== undefined && keys[at] !== (hash | 0)) at = (at + 1) & (size - 1);
  const before = places[at];
  if (before === undefined) filled++;
  if (!before?.includes(place)) places[at] = [...(before ?? []), place];
  keys[at] = hash;
}

function grow(): void {
  const [oldKeys, oldPlaces] = [keys, places];
  size *= 2;
  keys = new Int32Array(size);
  places = new Array(size);
  filled = 0;
  oldPlaces.forEach((list, at) => {
    for (const place of list ?? []) addKey(oldKeys[at] as number, place);
  });
}
