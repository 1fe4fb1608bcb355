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
  find(sentence: Sentence): PhraseMatch<Owner>[];
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
  readonly least: number;
  readonly most: number;
}

/**
 * Compiles phrases of many owners into one matcher. A pattern is tried only where one of its words stands, so the time
 * is linear in the tokens and hardly grows with the number of phrases. Throws a plain Error naming a malformed pattern.
 */
export function createPhraseMatcher<Owner>(
  owned: Iterable<{ readonly owner: Owner; readonly phrases: readonly Phrase[] }>,
): PhraseMatcher<Owner> {
  const byWord = new Map<string, Candidate<Owner>[]>();
  let rank = 0;
  for (const { owner, phrases } of owned) {
    for (const phrase of phrases) {
      const elements = parsePattern(phrase.pattern);
      const anchors = anchorsOf(elements);
      if (!anchors) throw new Error(`phrase pattern "${phrase.pattern}": a word must stand in every match`);
      const compiled: Compiled<Owner> = { owner, phrase, elements, steps: undefined, rank: rank++ };
      for (const { word, least, most } of widest(anchors)) {
        const candidates = byWord.get(word);
        if (candidates) candidates.push({ compiled, least, most });
        else byWord.set(word, [{ compiled, least, most }]);
      }
    }
  }
  return { find: (sentence) => findIn(sentence, byWord) };
}

/** One anchor a word: a pattern that holds it in several places is looked for around it once. */
function widest(anchors: readonly Anchor[]): Iterable<Anchor> {
  const byWord = new Map<string, Anchor>();
  for (const { word, least, most } of anchors) {
    const known = byWord.get(word) ?? { least, most };
    byWord.set(word, { word, least: Math.min(least, known.least), most: Math.max(most, known.most) });
  }
  return byWord.values();
}

function findIn<Owner>(
  { tokens }: Sentence,
  byWord: ReadonlyMap<string, readonly Candidate<Owner>[]>,
): PhraseMatch<Owner>[] {
  const found: Found<Owner>[] = [];
  const opening = firstWord(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const candidates = byWord.get((tokens[i] as Token).lexeme.lower);
    if (!candidates) continue;
    for (const { compiled, least, most } of candidates) {
      compiled.steps ??= compilePattern(compiled.elements);
      for (let first = Math.max(0, i - most); first <= i - least; first++) {
        const end = matchSteps(compiled.steps, tokens, first, opening);
        if (end <= i) continue;
        const { owner, phrase, rank } = compiled;
        if (!isFound(found, phrase, first)) found.push({ owner, phrase, first, last: end - 1, rank });
        break;
      }
    }
  }
  if (found.length > 1) found.sort((a, b) => a.first - b.first || b.last - a.last || a.rank - b.rank);
  return found;
}

interface Found<Owner> extends PhraseMatch<Owner> {
  readonly rank: number;
}

/** A phrase met by two of its words is one match. What overlaps was found shortly before: no need to look further back. */
function isFound(found: readonly PhraseMatch<unknown>[], phrase: Phrase, first: number): boolean {
  for (let k = found.length - 1; k >= 0 && k >= found.length - LOOK_BACK; k--) {
    const f = found[k] as PhraseMatch<unknown>;
    if (f.phrase === phrase && f.first <= first && first <= f.last) return true;
  }
  return false;
}

const LOOK_BACK = 32;

/** Index of the first token that is not an opening mark or bullet. */
function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length - 1 && tokens[i]?.lexeme.shape === 'mark') i++;
  return i;
}
