import { type Automaton, automaton, NO_SYMBOL, SKIPPED } from './automaton.ts';
import type { PartOfSpeech } from './token.ts';
import { recordOf, type WinkForms, winkMachines } from './wink.ts';

/** A token of a run of characters, as far as it does not depend on what stands around the run. */
export interface Form {
  /** UTF-16 code units from the beginning of the run. */
  readonly start: number;
  readonly text: string;
  /** The likeliest part of speech: a place in `partsOfSpeech`. */
  readonly pos: number;
  /** True for a part of a contraction, whose part of speech stays as it is. */
  readonly fixed: boolean;
  /** Bits of the parts of speech that it may have instead. */
  readonly mayBe: number;
  /** By stage of the tagging, the symbol that stands for this very word; 0 where its part of speech does. */
  readonly posSymbols: readonly number[];
  /** What the sentence machine sees: after no space, after a space. */
  readonly endSymbol: number;
  readonly spacedEndSymbol: number;
}

/** What the model says of texts, apart from its words. */
export interface Machines {
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** Stages in which parts of speech are mended, and for each the symbols of the parts of speech. */
  readonly pos: readonly { readonly machine: Automaton; readonly symbols: readonly number[] }[];
  /** Finds the last tokens of sentences. */
  readonly ends: Automaton;
}

const TOKEN_SIZE = 4;
const MOST_SPACES = 0xffff;
const POS_MASK = 0x3f00000;
const POS_SHIFT = 20;
/** What a word gets of which the model knows no part of speech. */
const NOUN = 8;

let known: Machines | undefined;

/** The model's machines, read on first use. */
export function machines(): Machines {
  if (!known) {
    const { partsOfSpeech, pos, ends } = winkMachines();
    known = {
      partsOfSpeech,
      pos: pos.map((json) => {
        const machine = automaton(json);
        return { machine, symbols: partsOfSpeech.map((_, pos) => (pos === 0 ? SKIPPED : machine.symbolOf(pos))) };
      }),
      ends: automaton(ends),
    };
  }
  return known;
}

/**
 * The tokens of a run of characters without white space, by wink-nlp with its English model: contractions are parted,
 * marks are tokens. The same run gives the same whatever was read before. Takes quadratic time in the length of the run.
 */
export function formsOf(run: string): readonly Form[] {
  const { tokens, cache } = recordOf(run);
  const found: Form[] = [];
  let cursor = 0;
  for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
    const form = tokens[i] as number;
    const text = cache.value(form) ?? '';
    const start = text.trim() === '' ? -1 : run.indexOf(text, cursor);
    if (start < 0) continue;
    cursor = start + text.length;
    found.push({ start, text, ...propertiesOf(form, tokens[i + 1] as number, tokens[i + 2] as number, cache) });
  }
  return found;
}

type Properties = Omit<Form, 'start' | 'text'>;

/** What is said of something that is no word: nothing follows from it for what stands around it. */
export function unknownForm(): Properties {
  const pos = machines().partsOfSpeech.indexOf('X');
  return { pos, fixed: true, mayBe: 0, posSymbols: NO_HINT, endSymbol: NO_SYMBOL, spacedEndSymbol: NO_SYMBOL };
}

/** What wink-nlp's own stages ask of a token. `spaces` and `pos` are the token's second and third number. */
function propertiesOf(form: number, spaces: number, pos: number, cache: WinkForms): Properties {
  const normal = spaces > MOST_SPACES ? cache.nox(spaces) : cache.normal(form);
  const fixed = pos !== 0;
  const hint = cache.property(form, 'posHint');
  return {
    pos: fixed ? (pos & POS_MASK) >>> POS_SHIFT : cache.posOf(cache.mappedSpelling(form)) || NOUN,
    fixed,
    mayBe: mayBe(normal, cache),
    posSymbols: hint ? machines().pos.map(({ machine }) => machine.symbolOf(hint + HINT)) : NO_HINT,
    endSymbol: endSymbol(form, normal, false, cache),
    spacedEndSymbol: endSymbol(form, normal, true, cache),
  };
}

/** What most words have; one and the same for all of them. */
const NO_HINT: readonly number[] = [0, 0];
/** Events of a machine from here on are what the model notes of a word, below are forms or parts of speech. */
const HINT = 1_080_000;
const CLOSING_MARK = 4;
const SPACED_MARK = 6;
const ABBREVIATION = 7;
const LETTER_AND_STOP = 8;

function endSymbol(form: number, normal: number, spaced: boolean, cache: WinkForms): number {
  let hint = cache.property(normal, 'sbdHint') || cache.property(form, 'sbdHint');
  if (hint === CLOSING_MARK && spaced) hint = SPACED_MARK;
  if (!hint && cache.property(normal, 'isAbbrev'))
    hint = cache.value(normal).length === 2 ? LETTER_AND_STOP : ABBREVIATION;
  return machines().ends.symbolOf(hint ? hint + HINT : normal);
}

/** Bits of the parts of speech, by the cluster in which the model keeps a word. */
const clusters: (number | undefined)[] = [];

function mayBe(normal: number, cache: WinkForms): number {
  const cluster = cache.property(normal, 'lexemeCID');
  let bits = clusters[cluster];
  if (bits === undefined) {
    bits = 0;
    for (let pos = 0; pos < machines().partsOfSpeech.length; pos++)
      if (cache.isMemberPOS(normal, pos)) bits |= 1 << pos;
    clusters[cluster] = bits;
  }
  return bits;
}
