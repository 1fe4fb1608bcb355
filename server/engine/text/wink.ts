import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { type Automaton, automaton, NO_SYMBOL, SKIPPED } from './automaton.ts';
import type { PartOfSpeech } from './token.ts';

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

/** Properties of forms, as wink-nlp looks them up. */
interface Cache {
  property(form: number, name: string): number;
  posOf(form: number): number;
  normal(form: number): number;
  nox(spaces: number): number;
  mappedSpelling(form: number): number;
  isMemberPOS(form: number, pos: number): boolean;
  value(form: number): string;
}

/** The tagger's own record of a text: four numbers a token (form, spaces before, part of speech, a flag). */
interface Raw {
  readonly tokens: readonly number[];
  readonly cache: Cache;
}
const TOKEN_SIZE = 4;
const MOST_SPACES = 0xffff;
const POS_MASK = 0x3f00000;
const POS_SHIFT = 20;
/** What a word gets of which the model knows no part of speech. */
const NOUN = 8;

/** The tagger's list of word forms: the model's own, and behind them those it met. */
interface Forms {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** What forms look like (`Xxxx`, `dd`): a number for each, which the model writes into a field of fourteen bits. */
interface Shapes {
  readonly list: readonly string[];
  /** The highest number that the field holds; a higher one would run over into the marks beside it. */
  readonly maxIndex: number;
}

interface Model {
  core(): { features: { lexeme: Forms; shape: Shapes; pos: { list: readonly PartOfSpeech[] } } };
  pos(): { machines: readonly string[] };
  sbd(): { machines: readonly string[] };
  readonly addons: object;
}
const english = model as unknown as Model;

let nlp: WinkMethods | undefined;
let forms: Forms = { hash: {}, list: [] };
let shapes: Shapes = { list: [], maxIndex: 0 };
let partsOfSpeech: readonly PartOfSpeech[] = [];
let formsSeen = 0;
let formsMet = 0;
/** Forms met before the tagger is made anew; it never lets go of one. */
const MOST_FORMS_MET = 100_000;
/** More than there can be in a run that the tagger is given: it is made anew before their numbers run out. */
const SHAPES_OF_A_RUN = 200;

/**
 * The model, with a view of the list of forms, and with an add-on in place of readability figures that hands out the
 * raw record: the public accessors give strings and no properties.
 */
const watchedModel = {
  ...model,
  core: () => {
    const core = english.core();
    forms = core.features.lexeme;
    shapes = core.features.shape;
    partsOfSpeech = core.features.pos.list;
    formsSeen = forms.list.length;
    return core;
  },
  addons: { ...english.addons, readabilityStats: (raw: Raw): Raw => raw },
} as unknown as typeof model;

/** The tagger, made on first use. */
function tagger(): WinkMethods {
  nlp ??= winkNLP(watchedModel, []);
  return nlp;
}

let known: Machines | undefined;

/** The model's machines, read on first use. */
export function machines(): Machines {
  if (!known) {
    tagger();
    known = {
      partsOfSpeech,
      pos: english.pos().machines.map((json) => {
        const machine = automaton(json);
        return { machine, symbols: partsOfSpeech.map((_, pos) => (pos === 0 ? SKIPPED : machine.symbolOf(pos))) };
      }),
      ends: automaton(english.sbd().machines[0] as string),
    };
  }
  return known;
}

/**
 * The tokens of a run of characters without white space, by wink-nlp with its English model: contractions are parted,
 * marks are tokens. The same run gives the same whatever was read before. Takes quadratic time in the length of the run.
 * The model is loaded on first use (about 100 ms).
 */
export function formsOf(run: string): readonly Form[] {
  const { readDoc, its } = tagger();
  const { tokens, cache } = readDoc(run).out(its.readabilityStats) as unknown as Raw;
  const found: Form[] = [];
  let cursor = 0;
  for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
    const form = tokens[i] as number;
    const text = forms.list[form] ?? '';
    const start = text.trim() === '' ? -1 : run.indexOf(text, cursor);
    if (start < 0) continue;
    cursor = start + text.length;
    found.push({ start, text, ...propertiesOf(form, tokens[i + 1] as number, tokens[i + 2] as number, cache) });
  }
  forgetForms();
  return found;
}

type Properties = Omit<Form, 'start' | 'text'>;

/** What is said of something that is no word: nothing follows from it for what stands around it. */
export function unknownForm(): Properties {
  const pos = machines().partsOfSpeech.indexOf('X');
  return { pos, fixed: true, mayBe: 0, posSymbols: NO_HINT, endSymbol: NO_SYMBOL, spacedEndSymbol: NO_SYMBOL };
}

/** What wink-nlp's own stages ask of a token. `spaces` and `pos` are the token's second and third number. */
function propertiesOf(form: number, spaces: number, pos: number, cache: Cache): Properties {
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

function endSymbol(form: number, normal: number, spaced: boolean, cache: Cache): number {
  let hint = cache.property(normal, 'sbdHint') || cache.property(form, 'sbdHint');
  if (hint === CLOSING_MARK && spaced) hint = SPACED_MARK;
  if (!hint && cache.property(normal, 'isAbbrev'))
    hint = cache.value(normal).length === 2 ? LETTER_AND_STOP : ABBREVIATION;
  return machines().ends.symbolOf(hint ? hint + HINT : normal);
}

/** Bits of the parts of speech, by the cluster in which the model keeps a word. */
const clusters: (number | undefined)[] = [];

function mayBe(normal: number, cache: Cache): number {
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

/**
 * True for a form that is safe to keep: met as one token, it is one token of the same kind wherever it stands. So is a
 * word of plain letters, and a single character, without which noise takes twice the time; of those beyond Latin-1 some
 * change their kind after a sign of a currency. Anything else with a mark in it may be split in one place and not in
 * another, and short runs of letters may be a currency.
 */
const isPlain = (form: string): boolean =>
  form.length === 1 ? form.charCodeAt(0) <= LAST_OF_LATIN_1 : PLAIN_WORD.test(form);
const PLAIN_WORD = /^[A-Za-z]{4,}$/;
const LAST_OF_LATIN_1 = 0xff;

/**
 * Makes the tagger forget the forms it met in the last run. It would take them for single tokens from then on
 * ("Lorne's", once met in a place where it does not split it), and a review would depend on what was read before.
 */
function forgetForms(): void {
  const { hash, list } = forms;
  for (let i = formsSeen; i < list.length; i++) {
    const form = list[i] ?? '';
    if (!isPlain(form)) delete hash[form];
  }
  formsMet += list.length - formsSeen;
  formsSeen = list.length;
  if (formsMet > MOST_FORMS_MET || shapes.list.length > shapes.maxIndex - SHAPES_OF_A_RUN) {
    nlp = undefined;
    formsMet = 0;
  }
}
