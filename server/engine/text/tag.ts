import { SKIPPED } from './automaton.ts';
import { lexeme } from './lexeme.ts';
import { FIRST_HASH, hashed, type Part, runAt } from './runs.ts';
import type { Token } from './token.ts';
import { machines } from './wink.ts';

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
  const placed = placedParts(text);
  const pos = partsOfSpeech(placed.parts);
  const begins = beginnings(placed);
  const { partsOfSpeech: names } = machines();
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  placed.parts.forEach((part, i) => {
    if (begins[i] === 1) sentenceStarts.push(tokens.length);
    const place = placed.places[i] as number;
    const end = place + part.end;
    const name = names[part.fixed ? part.pos : (pos[i] as number)] ?? 'X';
    if (!part.isStopped) tokens.push({ start: place + part.start, end, pos: name, lexeme: part.lexeme });
    else {
      // The tagger takes a final "no." for the abbreviation of "number"; whether it is one shows only in what follows.
      const own = part.lexeme.lower === 'no' ? 'DET' : name;
      tokens.push({ start: place + part.start, end, pos: own, lexeme: part.lexeme });
      tokens.push({ start: end, end: end + 1, pos: 'PUNCT', lexeme: lexeme('.') });
    }
  });
  return { tokens, sentenceStarts };
}

/** The tokens of a text as far as each is told by the run it stands in, and where. */
interface Placed {
  readonly parts: readonly Part[];
  /** Offset of the run of each part. */
  readonly places: readonly number[];
  /** True for a part that follows white space. */
  readonly spaced: readonly boolean[];
}

function placedParts(text: string): Placed {
  const parts: Part[] = [];
  const places: number[] = [];
  const spaced: boolean[] = [];
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
    const run = runAt(text, start, i, hash);
    for (let k = 0; k < run.parts.length; k++) {
      parts.push(run.parts[k] as Part);
      places.push(start);
      spaced.push(k === 0 && start > 0);
    }
  }
  return { parts, places, spaced };
}

const SPACE = 0x20;
/** From here on white space is rare enough to ask an expression. */
const FIRST_ODD_SPACE = 0x1680;

const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || (code >= FIRST_ODD_SPACE && isOddSpace(code));

const isOddSpace = (code: number): boolean =>
  code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f ||
  code === 0x205f || code === 0x3000 || code === 0xfeff;

/** Room for one number a token; what it holds is over when `tag` returns. */
let symbols = new Uint8Array(1 << 10);
let mended = new Uint8Array(1 << 10);
let begins = new Uint8Array(1 << 10);

/** The part of speech of each part as it follows from the others: a place in the model's list. */
function partsOfSpeech(parts: readonly Part[]): Uint8Array {
  if (mended.length < parts.length) mended = new Uint8Array(parts.length * 2);
  if (symbols.length < parts.length) symbols = new Uint8Array(parts.length * 2);
  parts.forEach((part, i) => {
    mended[i] = part.pos;
  });
  machines().pos.forEach(({ machine, symbols: ofPos }, stage) => {
    parts.forEach((part, i) => {
      const pos = mended[i] as number;
      symbols[i] = pos === 0 ? SKIPPED : part.posSymbols[stage] || (ofPos[pos] as number);
    });
    machine.read(symbols, parts.length, (first, outcome) => {
      // Below zero, the pattern knows for sure.
      if (outcome < 0) mended[first] = -outcome;
      else if (((parts[first]?.mayBe ?? 0) >> outcome) & 1) mended[first] = outcome;
    });
  });
  return mended;
}

/** 1 for each part that begins a sentence. */
function beginnings({ parts, spaced }: Placed): Uint8Array {
  if (begins.length <= parts.length) begins = new Uint8Array(parts.length * 2);
  parts.forEach((part, i) => {
    symbols[i] = spaced[i] ? part.spacedEndSymbol : part.endSymbol;
    begins[i] = i === 0 ? 1 : 0;
  });
  machines().ends.read(symbols, parts.length, (last) => {
    begins[last + 1] = 1;
  });
  return begins;
}
