import { type Lexeme, lexemePlace } from '../text/lexeme.ts';
import type { Sentence, Token } from '../text/token.ts';
import { anchorTable } from './anchorTable.ts';
import { ALL_BITS, bitOf, compilePattern, matchSteps, type Step } from './compilePattern.ts';
import { neighbourOf } from './neighbour.ts';
import { patternAlternatives } from './parsePattern.ts';
import type { Phrase } from './phrase.ts';

/** A phrase found: tokens `first` to `last` of the sentence, inclusive. `owner` is whatever the phrase was given with. */
export interface PhraseMatch<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
}

export interface PhraseMatcher<Owner> {
  /** Every place in the sentence where a phrase begins, in order, longer matches first; for each phrase the longest there. */
  find(sentence: Sentence): readonly PhraseMatch<Owner>[];
}

interface Compiled<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly steps: readonly Step[];
  /** Its place among all phrases: of two that match the same words, the one listed first comes first. */
  readonly rank: number;
}

/** A pattern under one of its anchors. */
interface Candidate<Owner> {
  readonly compiled: Compiled<Owner>;
  /** How many tokens of a match come before the anchor. */
  readonly least: number;
  readonly most: number;
}

/** All patterns by the words they are looked for by. */
interface Index<Owner> {
  /** What is looked for by a word. */
  find(word: string): Entry<Owner>;
}

interface Entry<Owner> {
  readonly index: Index<Owner>;
  readonly candidates: readonly Candidate<Owner>[];
  /** For each candidate the bits of its neighbour, and where that stands: side by side, since most go no further. */
  readonly neighbours: Int32Array;
}

/** Phrases of somebody, to look for together with others. */
export interface Owned<Owner> {
  readonly owner: Owner;
  readonly phrases: readonly Phrase[];
}

/**
 * Compiles phrases of many owners into one matcher. A pattern is tried only where one of its words stands, so the time
 * is linear in the tokens and hardly grows with the number of phrases. `table` is what `anchorTable` makes of all the
 * phrases in order; without it this takes longer than a review. Throws a plain Error naming a malformed pattern.
 */
export function createPhraseMatcher<Owner>(owned: readonly Owned<Owner>[], table?: string): PhraseMatcher<Owner> {
  const index = createIndex(owned, table ?? anchorTable(owned.flatMap(({ phrases }) => phrases)));
  return { find: (sentence) => findIn(sentence, index) };
}

/** Only what is asked for is taken out of the table and read: of the phrases and words that rules know, a text has few. */
function createIndex<Owner>(owned: readonly Owned<Owner>[], table: string): Index<Owner> {
  const phrases = owned.flatMap(({ owner, phrases }) => phrases.map((phrase) => ({ owner, phrase })));
  const lines = new Map<string, string>();
  for (const line of table.split('\n')) lines.set(line.slice(0, line.indexOf(' ')), line);

  const read: (readonly Compiled<Owner>[] | undefined)[] = [];
  const compiledOf = (rank: number): readonly Compiled<Owner>[] => {
    let compiled = read[rank];
    if (!compiled) {
      const of = phrases[rank];
      const alternatives = of ? patternAlternatives(of.phrase.pattern) : [];
      compiled = of ? alternatives.map((elements) => ({ ...of, steps: compilePattern(elements), rank })) : [];
      read[rank] = compiled;
    }
    return compiled;
  };
  const candidatesIn = (line: string): Candidate<Owner>[] => {
    const numbers = line.split(' ').slice(1).map(Number);
    const candidates: Candidate<Owner>[] = [];
    for (let i = 0; i + 3 < numbers.length; i += 4) {
      const [rank, alternative, least, most] = numbers.slice(i, i + 4) as [number, number, number, number];
      const compiled = compiledOf(rank)[alternative];
      if (compiled) candidates.push({ compiled, least, most });
    }
    return candidates;
  };
  const index: Index<Owner> = {
    find: (word) => {
      const line = lines.get(word);
      if (line === undefined) return nothing;
      const candidates = candidatesIn(line);
      const neighbours = new Int32Array(2 * candidates.length);
      candidates.forEach(({ compiled }, k) => {
        const { bits, offset } = neighbourOf(compiled.steps, word);
        neighbours[2 * k] = bits;
        neighbours[2 * k + 1] = offset;
      });
      return { index, candidates, neighbours };
    },
  };
  const nothing: Entry<Owner> = { index, candidates: [], neighbours: new Int32Array(0) };
  return index;
}

const PLACE = lexemePlace();

/** What the index says of a word; kept with the lexeme for the index that asked last, since there is one but in tests. */
function entryOf<Owner>(lexeme: Lexeme, index: Index<Owner>): Entry<Owner> {
  const kept = lexeme.kept[PLACE] as Entry<Owner> | undefined;
  if (kept?.index === index) return kept;
  const found = index.find(lexeme.lower);
  lexeme.kept[PLACE] = found;
  return found;
}

function findIn<Owner>({ tokens }: Sentence, index: Index<Owner>): readonly PhraseMatch<Owner>[] {
  let found: Found<Owner>[] | undefined;
  let opening = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { candidates, neighbours } = entryOf((tokens[i] as Token).lexeme, index);
    for (let k = 0; k < candidates.length; k++) {
      const bits = neighbours[2 * k] as number;
      if (bits !== ALL_BITS) {
        const beside = tokens[i + (neighbours[2 * k + 1] as number)];
        if (!beside || (bits & bitOf(beside.lexeme)) === 0) continue;
      }
      const { compiled, least, most } = candidates[k] as Candidate<Owner>;
      if (opening < 0) opening = firstWord(tokens);
      for (let first = Math.max(0, i - most); first <= i - least; first++) {
        const end = matchSteps(compiled.steps, tokens, first, opening);
        if (end <= i) continue;
        found ??= [];
        addMatch(found, compiled, first, end - 1);
        break;
      }
    }
  }
  if (!found) return NOTHING;
  if (found.length > 1) found.sort((a, b) => a.first - b.first || b.last - a.last || a.rank - b.rank);
  return found;
}

const NOTHING: readonly never[] = [];

interface Found<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  first: number;
  last: number;
  readonly rank: number;
}

/**
 * Adds a match, unless the phrase was found there by another of its words: of two of its matches that overlap the one
 * that begins first stands, of two that begin together the longer one. What overlaps was found shortly before: no need to look further back.
 */
function addMatch<Owner>(
  found: Found<Owner>[],
  { owner, phrase, rank }: Compiled<Owner>,
  first: number,
  last: number,
): void {
  for (let k = found.length - 1; k >= 0 && k >= found.length - LOOK_BACK; k--) {
    const known = found[k] as Found<Owner>;
    if (known.phrase !== phrase || first > known.last || last < known.first) continue;
    if (first < known.first || (first === known.first && last > known.last)) {
      known.first = first;
      known.last = last;
    }
    return;
  }
  found.push({ owner, phrase, first, last, rank });
}

const LOOK_BACK = 32;

/** Index of the first token that is not an opening mark or bullet. */
function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length - 1 && tokens[i]?.lexeme.shape === 'mark') i++;
  return i;
}
