import { type Lexeme, lexemePlace } from '../text/lexeme.ts';
import type { Sentence, Token } from '../text/token.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { compilePattern, matchSteps, type Step } from './compilePattern.ts';
import { type Element, parsePattern } from './parsePattern.ts';
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
  readonly elements: readonly Element[];
  /** Made from the elements when one of its words is first met: most phrases never are. */
  steps: readonly Step[] | undefined;
  /** Its place among all phrases: of two that match the same words, the one listed first comes first. */
  readonly rank: number;
}

/** A pattern under one of its anchors. */
interface Candidate<Owner> {
  readonly compiled: Compiled<Owner>;
  /** How many tokens of a match come before the anchor. */
  least: number;
  most: number;
}

/** All patterns by the words they are looked for by. */
interface Index<Owner> {
  readonly byWord: Map<string, Entry<Owner>>;
  /** The entry of every other word. */
  readonly nothing: Entry<Owner>;
}

interface Entry<Owner> {
  readonly byWord: ReadonlyMap<string, Entry<Owner>>;
  readonly candidates: Candidate<Owner>[];
}

/**
 * Compiles phrases of many owners into one matcher. A pattern is tried only where one of its words stands, so the time
 * is linear in the tokens and hardly grows with the number of phrases. Throws a plain Error naming a malformed pattern.
 */
export function createPhraseMatcher<Owner>(
  owned: Iterable<{ readonly owner: Owner; readonly phrases: readonly Phrase[] }>,
): PhraseMatcher<Owner> {
  const index = createIndex<Owner>();
  let rank = 0;
  for (const { owner, phrases } of owned) {
    for (const phrase of phrases) {
      for (const elements of alternativesOf(parsePattern(phrase.pattern))) {
        const anchors = anchorsOf(elements);
        if (!anchors) throw new Error(`phrase pattern "${phrase.pattern}": a word must stand in every match`);
        addToIndex(index, { owner, phrase, elements, steps: undefined, rank }, anchors);
      }
      rank++;
    }
  }
  return { find: (sentence) => findIn(sentence, index) };
}

/** A pattern that is a list of alternatives is looked for as that many patterns: each where its own words stand. */
function alternativesOf(elements: readonly Element[]): readonly (readonly Element[])[] {
  const [only] = elements;
  return elements.length === 1 && only?.kind === 'group' && !only.optional ? only.alternatives : [elements];
}

function createIndex<Owner>(): Index<Owner> {
  const byWord = new Map<string, Entry<Owner>>();
  return { byWord, nothing: { byWord, candidates: [] } };
}

/** Adds a pattern once a word: one that holds it in several places is looked for around it once. */
function addToIndex<Owner>({ byWord }: Index<Owner>, compiled: Compiled<Owner>, anchors: readonly Anchor[]): void {
  for (const { word, least, most } of anchors) {
    let entry = byWord.get(word);
    if (!entry) {
      entry = { byWord, candidates: [] };
      byWord.set(word, entry);
    }
    const { candidates } = entry;
    const last = candidates.at(-1);
    if (last?.compiled !== compiled) candidates.push({ compiled, least, most });
    else {
      last.least = Math.min(last.least, least);
      last.most = Math.max(last.most, most);
    }
  }
}

const PLACE = lexemePlace();

/** What the index says of a word; kept with the lexeme for the index that asked last, since there is one but in tests. */
function entryOf<Owner>(lexeme: Lexeme, index: Index<Owner>): Entry<Owner> {
  const kept = lexeme.kept[PLACE] as Entry<Owner> | undefined;
  if (kept?.byWord === index.byWord) return kept;
  const found = index.byWord.get(lexeme.lower) ?? index.nothing;
  lexeme.kept[PLACE] = found;
  return found;
}

function findIn<Owner>({ tokens }: Sentence, index: Index<Owner>): readonly PhraseMatch<Owner>[] {
  let found: Found<Owner>[] | undefined;
  let opening = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { candidates } = entryOf((tokens[i] as Token).lexeme, index);
    for (let k = 0; k < candidates.length; k++) {
      const { compiled, least, most } = candidates[k] as Candidate<Owner>;
      compiled.steps ??= compilePattern(compiled.elements);
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
