import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from './token.ts';

/** Properties of forms, as wink-nlp looks them up. A form is known by its number. */
export interface WinkForms {
  property(form: number, name: string): number;
  posOf(form: number): number;
  normal(form: number): number;
  nox(spaces: number): number;
  mappedSpelling(form: number): number;
  isMemberPOS(form: number, pos: number): boolean;
  value(form: number): string;
}

/** The tagger's own record of a text: four numbers a token (form, spaces before, part of speech, a flag). */
export interface WinkRecord {
  readonly tokens: readonly number[];
  readonly cache: WinkForms;
}

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
  addons: { ...english.addons, readabilityStats: (record: WinkRecord): WinkRecord => record },
} as unknown as typeof model;

/** The tagger, made on first use. */
function tagger(): WinkMethods {
  nlp ??= winkNLP(watchedModel, []);
  return nlp;
}

/**
 * What wink-nlp with its English model makes of a run of characters, before its later stages. The same run gives the same
 * whatever was read before. Takes quadratic time in the length of the run. The model is loaded on first use (about 100 ms).
 */
export function recordOf(run: string): WinkRecord {
  const { readDoc, its } = tagger();
  const record = readDoc(run).out(its.readabilityStats) as unknown as WinkRecord;
  forgetForms();
  return record;
}

/** What the model says of texts, apart from its words: the names of parts of speech, and its machines, each as JSON. */
export interface WinkMachines {
  readonly partsOfSpeech: readonly PartOfSpeech[];
  /** Stages in which parts of speech are mended. */
  readonly pos: readonly string[];
  /** Finds the last tokens of sentences. */
  readonly ends: string;
}

/** The machines of the model, which is loaded on first use. */
export function winkMachines(): WinkMachines {
  tagger();
  return { partsOfSpeech, pos: english.pos().machines, ends: english.sbd().machines[0] as string };
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
