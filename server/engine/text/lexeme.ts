import { fnv1a } from './fnv1a.ts';

/**
 * What is the same for every occurrence of one written form. Lexemes are interned: two tokens spelt alike share
 * one object, so whatever is worked out from the spelling is worked out once.
 */
export interface Lexeme {
  /** As written. */
  readonly text: string;
  /** Lower case, with curly quotes and apostrophes made straight: what patterns and lexicons are matched against. */
  readonly lower: string;
  readonly shape: Shape;
  /** FNV-1a of `lower`, 32 bits signed: what tables that hold no text are keyed by. */
  readonly hash: number;
  /** What was worked out from the spelling; see `perLexeme`. */
  readonly kept: unknown[];
}

/** `lower` cat, `title` Cat, `upper` CAT, `mixed` cAT, `number` 12.5, `mark` anything without letters or digits. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';

const CURLY: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
};
const MOST_KEPT = 200_000;
let known = new Map<string, Lexeme>();

let places = 0;

/** A place in `kept` of every lexeme, for one thing that is worked out from the spelling. Taken when modules are loaded. */
export function lexemePlace(): number {
  return places++;
}

/** The lexeme of a written form. The memory is emptied when it has grown past 200,000 forms; results never depend on it. */
export function lexeme(text: string): Lexeme {
  let found = known.get(text);
  if (!found) {
    if (known.size >= MOST_KEPT) known = new Map();
    const lower = text.toLowerCase().replace(/[“”„«»‘’ʼ]/g, (c) => CURLY[c] ?? c);
    found = { text, lower, shape: shapeOf(text), hash: fnv1a(lower), kept: new Array(places) };
    known.set(text, found);
  }
  return found;
}

function shapeOf(text: string): Shape {
  if (/\p{N}/u.test(text) && !/\p{L}{3}/u.test(text)) return 'number';
  if (!/\p{L}/u.test(text)) return 'mark';
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return [...text].length > 1 ? 'upper' : 'title';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 'title' : 'mixed';
}
