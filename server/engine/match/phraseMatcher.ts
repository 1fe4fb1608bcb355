import type { Sentence, Token } from '../text/token.ts';
import { anchorsOf, compilePattern, matchSteps, type Step } from './compilePattern.ts';
import { parsePattern } from './parsePattern.ts';
import type { Phrase } from './phrase.ts';

/** A phrase found: tokens `first` to `last` of the sentence, inclusive. `owner` is whatever the phrase was given with. */
export interface PhraseMatch<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
}

export interface PhraseMatcher<Owner> {
  /** Every place in the sentence where a phrase begins, in order; for each phrase the longest match there. */
  find(sentence: Sentence): PhraseMatch<Owner>[];
}

interface Compiled<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly steps: readonly Step[];
}

/** A pattern under one of its anchors. */
interface Candidate<Owner> {
  readonly compiled: Compiled<Owner>;
  readonly before: number;
}

/**
 * Compiles phrases of many owners into one matcher. A pattern is tried only where one of its words stands, so the time
 * is linear in the tokens and hardly grows with the number of phrases. Throws a plain Error naming a malformed pattern.
 */
export function createPhraseMatcher<Owner>(
  owned: Iterable<{ readonly owner: Owner; readonly phrases: readonly Phrase[] }>,
): PhraseMatcher<Owner> {
  const byWord = new Map<string, Candidate<Owner>[]>();
  for (const { owner, phrases } of owned) {
    for (const phrase of phrases) {
      const elements = parsePattern(phrase.pattern);
      const anchors = anchorsOf(elements);
      if (!anchors) throw new Error(`phrase pattern "${phrase.pattern}": a word must stand in every match`);
      const compiled = { owner, phrase, steps: compilePattern(elements) };
      const widest = new Map<string, number>();
      for (const { word, before } of anchors) widest.set(word, Math.max(before, widest.get(word) ?? 0));
      for (const [word, before] of widest) {
        const candidates = byWord.get(word);
        if (candidates) candidates.push({ compiled, before });
        else byWord.set(word, [{ compiled, before }]);
      }
    }
  }
  return { find: (sentence) => findIn(sentence, byWord) };
}

function findIn<Owner>(
  { tokens }: Sentence,
  byWord: ReadonlyMap<string, readonly Candidate<Owner>[]>,
): PhraseMatch<Owner>[] {
  const found: PhraseMatch<Owner>[] = [];
  const opening = firstWord(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const candidates = byWord.get((tokens[i] as Token).lexeme.lower);
    if (!candidates) continue;
    for (const { compiled, before } of candidates) {
      for (let first = Math.max(0, i - before); first <= i; first++) {
        const end = matchSteps(compiled.steps, tokens, first, opening);
        if (end <= i) continue;
        const { owner, phrase } = compiled;
        if (!isFound(found, phrase, first)) found.push({ owner, phrase, first, last: end - 1 });
        break;
      }
    }
  }
  return found;
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
