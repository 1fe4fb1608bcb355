import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { type Lexeme, lexeme } from './lexeme.ts';
import { perLexeme } from './perLexeme.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** What the tagger found: tokens with offsets into the given text, and the index of each sentence's first token. */
export interface Tagged {
  readonly tokens: Token[];
  readonly sentenceStarts: number[];
}

/**
 * Longest run of characters without white space that the tagger is given. Its tokeniser takes quadratic time
 * on longer ones (52 s for 1 MB); such a run is no word and becomes one token of kind X.
 */
const LONGEST_RUN = 80;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g');

let nlp: WinkMethods | undefined;

/** The tagger's list of word forms: the model's own, and behind them those it met. */
interface Forms {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** The tagger's own record of a text: four numbers a token (form, spaces before, part of speech, a flag), and sentences. */
interface Raw {
  readonly tokens: readonly number[];
  readonly sentences: readonly (readonly number[])[];
}
const TOKEN_SIZE = 4;
const SPACES = 0xffff;
const POS_MASK = 0x3f00000;
const POS_SHIFT = 20;

let forms: Forms = { hash: {}, list: [] };
let partsOfSpeech: readonly PartOfSpeech[] = [];
/** The lexeme of each form in the list; null for white space. */
let lexemes: (Lexeme | null | undefined)[] = [];
let formsSeen = 0;
let formsMet = 0;
/** Forms met before the tagger is made anew; it never lets go of one. */
const MOST_FORMS_MET = 100_000;

/**
 * The model, with a view of the list of forms, and with an add-on in place of readability figures that hands out the
 * raw record: the public accessors each walk all tokens and give strings, which takes as long as half the tagging.
 */
const watchedModel = {
  ...model,
  core: () => {
    const core = (
      model as unknown as { core(): { features: { lexeme: Forms; pos: { list: readonly PartOfSpeech[] } } } }
    ).core();
    forms = core.features.lexeme;
    partsOfSpeech = core.features.pos.list;
    lexemes = new Array(forms.list.length);
    formsSeen = forms.list.length;
    return core;
  },
  addons: {
    ...(model as unknown as { addons: object }).addons,
    readabilityStats: (raw: Raw): Raw => raw,
  },
} as unknown as typeof model;

/**
 * A form that is safe to keep: met as one token, it is one token of the same kind wherever it stands. Anything with a
 * mark in it may be split in one place and not in another, and short runs of letters may be a currency.
 */
const PLAIN_WORD = /^[A-Za-z]{4,}$/;

/**
 * Makes the tagger forget the forms it met in the last text. It would take them for single tokens from then on
 * ("Lorne's", once met in a place where it does not split it), and a review would depend on what was read before.
 */
function forgetForms(): void {
  const { hash, list } = forms;
  for (let i = formsSeen; i < list.length; i++) {
    const form = list[i] ?? '';
    if (!PLAIN_WORD.test(form)) delete hash[form];
  }
  formsMet += list.length - formsSeen;
  formsSeen = list.length;
  if (formsMet > MOST_FORMS_MET) {
    nlp = undefined;
    formsMet = 0;
  }
}

/**
 * Tokens, parts of speech and sentence starts of a text, by wink-nlp with its English model. Offsets are UTF-16
 * code units of `text`. The model is loaded on first use (about 100 ms). Linear time for every input.
 */
export function tag(text: string): Tagged {
  const tagged: Tagged = { tokens: [], sentenceStarts: [] };
  let from = 0;
  for (const run of mayHoldLongRun(text) ? text.matchAll(LONG_RUN) : []) {
    tagPart(text, from, run.index, tagged);
    from = run.index + run[0].length;
    if (tagged.tokens.length === 0) tagged.sentenceStarts.push(0);
    tagged.tokens.push({ start: run.index, end: from, pos: 'X', lexeme: lexeme(run[0]) });
  }
  tagPart(text, from, text.length, tagged);
  return tagged;
}

/** False only when there is no long run: a run that long stands across one of the places looked at. Linear time. */
function mayHoldLongRun(text: string): boolean {
  for (let at = LONGEST_RUN; at < text.length; at += LONGEST_RUN) {
    let start = at;
    while (start > at - LONGEST_RUN && text.charCodeAt(start) > SPACE) start--;
    if (start === at - LONGEST_RUN) return true;
    let end = at;
    while (end < text.length && end - start <= LONGEST_RUN && text.charCodeAt(end) > SPACE) end++;
    if (end - start > LONGEST_RUN) return true;
  }
  return false;
}

const SPACE = 32;

/** Tags `text` from `from` to `to` and adds the result to `tagged`. */
function tagPart(text: string, from: number, to: number, tagged: Tagged): void {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  if (!/\S/.test(part)) return;
  nlp ??= winkNLP(watchedModel, ['sbd', 'pos']);
  const { tokens, sentences } = nlp.readDoc(part).out(nlp.its.readabilityStats) as unknown as Raw;
  // A part after a long run goes on with the run's sentence.
  const continues = tagged.tokens.length > 0;
  let next = 0;
  let cursor = 0;
  for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
    if (i === (sentences[next]?.[0] ?? -1) * TOKEN_SIZE) {
      if (!(continues && next === 0)) tagged.sentenceStarts.push(tagged.tokens.length);
      next++;
    }
    const word = lexemeOf(tokens[i] as number);
    if (!word) continue;
    const value = word.text;
    // Counted white space is not enough: the tagger caps it and drops some kinds. Tokens do come in order.
    const expected = cursor + ((tokens[i + 1] as number) & SPACES);
    const at = part.startsWith(value, expected) ? expected : part.indexOf(value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    const pos = partsOfSpeech[((tokens[i + 2] as number) & POS_MASK) >>> POS_SHIFT] ?? 'X';
    addToken(tagged.tokens, from + at, word, pos);
  }
  forgetForms();
}

function lexemeOf(form: number): Lexeme | null {
  let found = lexemes[form];
  if (found === undefined) {
    const text = forms.list[form] ?? '';
    found = text.trim() === '' ? null : lexeme(text);
    lexemes[form] = found;
  }
  return found;
}

const STOPPED_WORD = /^(?:no|not|so|it|us|in|am|art|fig|sat|sun|mass|wash|pop|gal|inn|bull)\.$/i;

/** The word in a form that the tagger takes for an abbreviation, though it may as well end a sentence. */
const stoppedWord = perLexeme(({ text }) => (STOPPED_WORD.test(text) ? lexeme(text.slice(0, -1)) : null));

function addToken(tokens: Token[], start: number, word: Lexeme, pos: PartOfSpeech): void {
  const end = start + word.text.length;
  const stopped = stoppedWord(word);
  if (stopped === null) tokens.push({ start, end, pos, lexeme: word });
  else {
    // The tagger takes a final "no." for the abbreviation of "number"; whether it is one shows only in what follows.
    tokens.push({ start, end: end - 1, pos: stopped.lower === 'no' ? 'DET' : pos, lexeme: stopped });
    tokens.push({ start: end - 1, end, pos: 'PUNCT', lexeme: lexeme('.') });
  }
}
