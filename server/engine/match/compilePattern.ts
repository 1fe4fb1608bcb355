import { type Lexeme, lexeme } from '../text/lexeme.ts';
import type { PartOfSpeech, Token } from '../text/token.ts';
import type { Element } from './parsePattern.ts';

/** A step of a compiled pattern: what the token at hand must be, and the steps that may come after it. */
export interface Step {
  readonly kind: 'token' | 'gap' | 'start' | 'end' | 'done';
  /** The bits of the words it takes (see `bitOf`), all bits where it takes any word: one test turns nearly all others away. */
  readonly bits: number;
  readonly words: ReadonlySet<string> | null;
  readonly tags: readonly PartOfSpeech[] | null;
  /** Most tokens a gap passes over. */
  readonly most: number;
  readonly next: readonly Step[];
}

/** Turns the elements of a pattern into steps; gives those a match may begin with. */
export function compilePattern(elements: readonly Element[], next: readonly Step[] = [DONE]): readonly Step[] {
  let steps = next;
  for (let i = elements.length - 1; i >= 0; i--) steps = compileElement(elements[i] as Element, steps);
  return steps;
}

/** The bits of any word. */
export const ALL_BITS = -1;
const DONE: Step = { kind: 'done', bits: ALL_BITS, words: null, tags: null, most: 0, next: [] };

function compileElement(element: Element, next: readonly Step[]): readonly Step[] {
  switch (element.kind) {
    case 'word': {
      const { bits, words } = element.words ? vocabularyOf(element.words) : ANY_WORD;
      return [{ kind: 'token', bits, words, tags: element.tags, most: 0, next }];
    }
    case 'group': {
      const inside = element.alternatives.filter((a) => a.length > 0).flatMap((a) => compilePattern(a, next));
      return element.optional ? [...inside, ...next] : inside;
    }
    case 'gap':
      return [{ kind: 'gap', bits: ALL_BITS, words: null, tags: null, most: element.most, next }];
    default:
      return [{ kind: element.kind, bits: ALL_BITS, words: null, tags: null, most: 0, next }];
  }
}

interface Vocabulary {
  readonly bits: number;
  readonly words: ReadonlySet<string> | null;
}

const ANY_WORD: Vocabulary = { bits: ALL_BITS, words: null };

/** Made once for a list of words that many patterns name. */
const vocabularies = new WeakMap<readonly string[], Vocabulary>();

function vocabularyOf(words: readonly string[]): Vocabulary {
  let found = vocabularies.get(words);
  if (!found) {
    found = { bits: words.reduce((bits, word) => bits | bitOf(lexeme(word)), 0), words: new Set(words) };
    vocabularies.set(words, found);
  }
  return found;
}

/** One of 32 bits, by the spelling. */
export function bitOf({ hash }: Lexeme): number {
  return 1 << (hash >>> 27);
}

const GAP_STOPS = new Set(['.', ';', ':', '?', '!', '"', '(', ')', '—']);

/**
 * End of the longest match of any of the steps from token `at` on, exclusive; -1 where there is none. `opening` is the
 * first token of the sentence that is no mark. Linear in the length of the match for patterns without gaps.
 */
export function matchSteps(given: readonly Step[], tokens: readonly Token[], from: number, opening: number): number {
  let steps = given;
  let at = from;
  // Word after word, as most of a pattern goes, needs no branching.
  while (steps.length === 1) {
    const step = steps[0] as Step;
    if (step.kind === 'done') return at;
    if (step.kind !== 'token') break;
    if (!fits(step, tokens, at)) return -1;
    at++;
    steps = step.next;
  }
  let best = -1;
  for (let i = 0; i < steps.length; i++) {
    const end = matchStep(steps[i] as Step, tokens, at, opening);
    if (end > best) best = end;
  }
  return best;
}

function fits(step: Step, tokens: readonly Token[], at: number): boolean {
  if (at >= tokens.length) return false;
  const token = tokens[at] as Token;
  return (
    (step.bits & bitOf(token.lexeme)) !== 0 &&
    (step.words === null || step.words.has(token.lexeme.lower)) &&
    (step.tags === null || step.tags.includes(token.pos))
  );
}

function matchStep(step: Step, tokens: readonly Token[], at: number, opening: number): number {
  switch (step.kind) {
    case 'done':
      return at;
    case 'token':
      return fits(step, tokens, at) ? matchSteps(step.next, tokens, at + 1, opening) : -1;
    case 'gap':
      // The nearest continuation: a longer gap would let a phrase run across what has nothing to do with it.
      for (let skipped = 0; skipped <= step.most; skipped++) {
        const end = matchSteps(step.next, tokens, at + skipped, opening);
        if (end >= 0) return end;
        const token = tokens[at + skipped];
        if (!token || GAP_STOPS.has(token.lexeme.lower)) return -1;
      }
      return -1;
    case 'start':
      return at === opening ? matchSteps(step.next, tokens, at, opening) : -1;
    case 'end':
      return onlyMarksFrom(tokens, at) ? matchSteps(step.next, tokens, at, opening) : -1;
  }
}

function onlyMarksFrom(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (tokens[i]?.lexeme.shape !== 'mark') return false;
  return true;
}
