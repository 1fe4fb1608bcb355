import type { PartOfSpeech, Token } from '../text/token.ts';
import type { Element } from './parsePattern.ts';

/** A step of a compiled pattern: what the token at hand must be, and the steps that may come after it. */
export interface Step {
  readonly kind: 'token' | 'gap' | 'start' | 'end' | 'done';
  readonly words: ReadonlySet<string> | null;
  readonly tags: ReadonlySet<PartOfSpeech> | null;
  /** Most tokens a gap passes over. */
  readonly most: number;
  readonly next: readonly Step[];
}

const DONE: Step = { kind: 'done', words: null, tags: null, most: 0, next: [] };

/** Turns the elements of a pattern into steps; gives those a match may begin with. */
export function compilePattern(elements: readonly Element[], next: readonly Step[] = [DONE]): readonly Step[] {
  let steps = next;
  for (let i = elements.length - 1; i >= 0; i--) steps = compileElement(elements[i] as Element, steps);
  return steps;
}

function compileElement(element: Element, next: readonly Step[]): readonly Step[] {
  switch (element.kind) {
    case 'word':
      return [{ kind: 'token', words: element.words, tags: element.tags, most: 0, next }];
    case 'group': {
      const inside = element.alternatives.filter((a) => a.length > 0).flatMap((a) => compilePattern(a, next));
      return element.optional ? [...inside, ...next] : inside;
    }
    case 'gap':
      return [{ kind: 'gap', words: null, tags: null, most: element.most, next }];
    default:
      return [{ kind: element.kind, words: null, tags: null, most: 0, next }];
  }
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
    if (!fits(step, tokens[at])) return -1;
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

function fits({ words, tags }: Step, token: Token | undefined): boolean {
  return (
    token !== undefined && (words === null || words.has(token.lexeme.lower)) && (tags === null || tags.has(token.pos))
  );
}

function matchStep(step: Step, tokens: readonly Token[], at: number, opening: number): number {
  switch (step.kind) {
    case 'done':
      return at;
    case 'token':
      return fits(step, tokens[at]) ? matchSteps(step.next, tokens, at + 1, opening) : -1;
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
