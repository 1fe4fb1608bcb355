import { SKIPPED } from './automaton.ts';
import { FIRST_HASH, hashed } from './fnv1a.ts';
import { machines } from './forms.ts';
import { lexeme } from './lexeme.ts';
import { type Part, runAt } from './runs.ts';
import type { Token } from './token.ts';

/** What the tagger found: tokens with offsets into the given text, and the index of each sentence's first token. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly sentenceStarts: readonly number[];
}

/**
 * Tokens, parts of speech and sentence starts of a text, by the model of wink-nlp and in the way wink-nlp reads it:
 * tokens run by run, then machines that mend the likeliest part of speech of a word by those around it, and one that
 * finds the ends of sentences. Offsets are UTF-16 code units of `text`. Linear time for every input.
 */
export function tag(text: string): Tagged {
  const length = readParts(text);
  mendPartsOfSpeech(length);
  findBeginnings(length);
  const { partsOfSpeech: names } = machines();
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  for (let i = 0; i < length; i++) {
    const part = parts[i] as Part;
    const place = places[i] as number;
    const end = place + part.end;
    const pos = names[part.fixed ? part.pos : (mended[i] as number)] ?? 'X';
    if (begins[i] === 1) sentenceStarts.push(tokens.length);
    if (!part.isStopped) tokens.push({ start: place + part.start, end, pos, lexeme: part.lexeme });
    else {
      // The tagger takes a final "no." for the abbreviation of "number"; whether it is one shows only in what follows.
      const own = part.lexeme.lower === 'no' ? 'DET' : pos;
      tokens.push({ start: place + part.start, end, pos: own, lexeme: part.lexeme });
      tokens.push({ start: end, end: end + 1, pos: 'PUNCT', lexeme: lexeme('.') });
    }
  }
  return { tokens, sentenceStarts };
}

/**
 * Room for the text at hand, kept so that it need not be made for every block; what is in it is over when `tag`
 * returns. By token: its part of a run, the offset of the run, what is known of its part of speech by now (a place in
 * the model's list), whether it begins a sentence, and what the machine at work and the one for ends see of it.
 */
const parts: Part[] = [];
const places: number[] = [];
let room = 1 << 10;
let mended = new Uint8Array(room);
let begins = new Uint8Array(room);
let symbols = new Uint8Array(room);
let ends = new Uint8Array(room);

/** Makes room for `tokens` more than there are. */
function grow(tokens: number): void {
  room = tokens * 2;
  const wider = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
    const to = new Uint8Array(room);
    to.set(from);
    return to;
  };
  mended = wider(mended);
  begins = wider(begins);
  symbols = wider(symbols);
  ends = wider(ends);
}

/** Parts the text into runs and takes their parts as tokens. Returns how many there are. */
function readParts(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; ) {
    let code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    const start = i;
    let hash = FIRST_HASH;
    do {
      hash = hashed(hash, code);
      code = ++i < text.length ? text.charCodeAt(i) : SPACE;
    } while (!isSpace(code));
    let spaced = start > 0;
    for (let part = runAt(text, start, i, hash); part !== null; part = part.next) {
      // One more than the tokens, for what begins after the last.
      if (length + 1 >= room) grow(length + 1);
      parts[length] = part;
      places[length] = start;
      mended[length] = part.pos;
      ends[length] = spaced ? part.spacedEndSymbol : part.endSymbol;
      spaced = false;
      length++;
    }
  }
  return length;
}

const SPACE = 0x20;
/** From here on there are other kinds of white space among the rest. */
const FIRST_WIDE_SPACE = 0x1680;
const WIDE_SPACE = /\s/;

const isSpace = (code: number): boolean =>
  code <= SPACE
    ? code === SPACE || (code >= 9 && code <= 13)
    : code === 0xa0 || (code >= FIRST_WIDE_SPACE && WIDE_SPACE.test(String.fromCharCode(code)));

/** Settles parts of speech by those that stand around. */
function mendPartsOfSpeech(length: number): void {
  const { pos: stages } = machines();
  for (let stage = 0; stage < stages.length; stage++) {
    const { machine, symbols: ofPos } = stages[stage] as (typeof stages)[number];
    for (let i = 0; i < length; i++) {
      const pos = mended[i] as number;
      symbols[i] = pos === 0 ? SKIPPED : ((parts[i] as Part).posSymbols[stage] as number) || (ofPos[pos] as number);
    }
    machine.read(symbols, length, mend);
  }
}

/** What a pattern says of a token: below zero for sure, else if the word may be that at all. */
function mend(at: number, outcome: number): void {
  if (outcome < 0) mended[at] = -outcome;
  else if ((((parts[at] as Part).mayBe >> outcome) & 1) === 1) mended[at] = outcome;
}

function findBeginnings(length: number): void {
  begins.fill(0, 0, length);
  begins[0] = 1;
  machines().ends.read(ends, length, beginAfter);
}

function beginAfter(last: number): void {
  begins[last + 1] = 1;
}
