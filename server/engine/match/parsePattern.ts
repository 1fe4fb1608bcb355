import { wordSets } from '../lexicons/wordSets.ts';
import type { PartOfSpeech } from '../text/token.ts';
import { nounForms, verbForms } from './wordForms.ts';

/** One step of a pattern. `words` null means any word; `tags` null means any part of speech. */
export type Element =
  | {
      readonly kind: 'word';
      readonly words: readonly string[] | null;
      readonly tags: readonly PartOfSpeech[] | null;
    }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Element[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** What the pattern language is made of: marks, then words with their prefix and part of speech. */
const PIECE =
  /[()|]|\?(?=[\s)|]|$)|\*\d+|['’](?:s|re|ve|ll|d|m)(?!\p{L})|\^|\$(?=[\s)|]|$)|[~+@]?[\p{L}\p{N}][\p{L}\p{N}.'’&_]*(?::[A-Z]+(?:,[A-Z]+)*)?|:[A-Z]+(?:,[A-Z]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * Reads a pattern of the phrase language (see `Phrase`). Throws a plain Error naming the pattern when it is
 * malformed or names an unknown lexicon: patterns are source code, so this shows in the first test run.
 */
export function parsePattern(pattern: string): readonly Element[] {
  const pieces = pattern.match(PIECE) ?? [];
  const state = { pieces, at: 0, pattern };
  const elements = parseSequence(state);
  if (state.at < pieces.length) fail(state, `"${pieces[state.at]}" stands alone`);
  if (elements.length === 0) fail(state, 'it is empty');
  return elements;
}

/** What a pattern is looked for as: one that is a list of alternatives, as that many patterns, each where its own words stand. */
export function patternAlternatives(pattern: string): readonly (readonly Element[])[] {
  const elements = parsePattern(pattern);
  const [only] = elements;
  return elements.length === 1 && only?.kind === 'group' && !only.optional ? only.alternatives : [elements];
}

interface State {
  readonly pieces: readonly string[];
  readonly pattern: string;
  at: number;
}

function fail(state: State, why: string): never {
  throw new Error(`phrase pattern "${state.pattern}": ${why}`);
}

function parseSequence(state: State): readonly Element[] {
  const elements: Element[] = [];
  for (;;) {
    const piece = state.pieces[state.at];
    if (piece === undefined || piece === ')' || piece === '|') return elements;
    state.at++;
    const parsed = piece === '(' ? [parseGroup(state)] : parsePiece(piece, state);
    if (state.pieces[state.at] === '?') {
      state.at++;
      elements.push({ kind: 'group', alternatives: [parsed], optional: true });
    } else for (const element of parsed) elements.push(element);
  }
}

function parseGroup(state: State): Element {
  const alternatives = [parseSequence(state)];
  while (state.pieces[state.at] === '|') {
    state.at++;
    alternatives.push(parseSequence(state));
  }
  if (state.pieces[state.at] !== ')') fail(state, 'a bracket is not closed');
  state.at++;
  return groupOf(alternatives);
}

/** A group, with all its alternatives of one plain word made into one: many words are looked up as quickly as one. */
function groupOf(alternatives: readonly (readonly Element[])[]): Element {
  const words: string[] = [];
  const others: (readonly Element[])[] = [];
  for (const alternative of alternatives) {
    const only = alternative[0];
    if (alternative.length === 1 && only?.kind === 'word' && only.words && !only.tags) {
      for (const word of only.words) words.push(word);
    } else others.push(alternative);
  }
  const word: Element = { kind: 'word', words: words.length > 1 ? [...new Set(words)] : words, tags: null };
  if (others.length === 0) return word;
  if (words.length > 0) others.push([word]);
  return { kind: 'group', alternatives: others, optional: others.some((a) => a.length === 0) };
}

/** Most pieces stand in several patterns; what one means is worked out once. */
const known = new Map<string, readonly Element[]>();

function parsePiece(piece: string, state: State): readonly Element[] {
  let parsed = known.get(piece);
  if (!parsed) {
    parsed = readPiece(piece, state);
    known.set(piece, parsed);
  }
  return parsed;
}

function readPiece(piece: string, state: State): readonly Element[] {
  const first = piece.charAt(0);
  if (piece === '^') return [{ kind: 'start' }];
  if (piece === '$') return [{ kind: 'end' }];
  if (first === '*' && piece.length > 1) return [{ kind: 'gap', most: Number(piece.slice(1)) }];
  const colon = piece.length > 1 ? piece.indexOf(':') : -1;
  const tags = colon < 0 ? null : (piece.slice(colon + 1).split(',') as PartOfSpeech[]);
  const word = colon < 0 ? piece : piece.slice(0, colon);
  if (word === '') return [{ kind: 'word', words: null, tags }];
  if (first === '@') return [lexiconGroup(word.slice(1), state)];
  if (first === '~') return [{ kind: 'word', words: verbForms(word.slice(1)), tags }];
  if (first === '+') return [{ kind: 'word', words: nounForms(word.slice(1)), tags }];
  return splitAsTagged(word).map((w) => ({ kind: 'word', words: [w], tags }));
}

function lexiconGroup(name: string, state: State): Element {
  const entries = wordSets[name];
  if (!entries) fail(state, `there is no lexicon "${name}"`);
  return groupOf(entries.map(parsePattern));
}

/** Splits a written word the way the tagger does: ca+n't, it+'s, can+not; "here's" it leaves whole. */
function splitAsTagged(word: string): string[] {
  const straight = word.toLowerCase().replaceAll('’', "'");
  if (straight === 'cannot') return ['can', 'not'];
  if (straight === "here's") return [straight];
  if (!straight.includes("'")) return [straight];
  const parts = /^(.+?)(n't|'s|'re|'ve|'ll|'d|'m)$/.exec(straight);
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [straight];
}
