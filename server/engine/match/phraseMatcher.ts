import type { PartOfSpeech, Sentence, Token } from '../text/token.ts';
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
  /** Every place in the sentence where a phrase begins; for each phrase the longest match there. */
  find(sentence: Sentence): PhraseMatch<Owner>[];
}

interface Compiled<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly elements: readonly Element[];
  readonly anchored: boolean;
}

/**
 * Compiles phrases of many owners into one matcher. A pattern is tried only where its first word (or first part of
 * speech) stands, so the time is linear in the tokens and hardly grows with the number of phrases.
 */
export function createPhraseMatcher<Owner>(
  owned: Iterable<{ readonly owner: Owner; readonly phrases: readonly Phrase[] }>,
): PhraseMatcher<Owner> {
  const byWord = new Map<string, Compiled<Owner>[]>();
  const byTag = new Map<PartOfSpeech, Compiled<Owner>[]>();
  for (const { owner, phrases } of owned) {
    for (const phrase of phrases) {
      const elements = parsePattern(phrase.pattern);
      const anchored = elements[0]?.kind === 'start';
      const compiled = { owner, phrase, elements: anchored ? elements.slice(1) : elements, anchored };
      for (const key of firstKeys(compiled.elements, phrase)) {
        const index: Map<string, Compiled<Owner>[]> = key.isTag ? (byTag as Map<string, Compiled<Owner>[]>) : byWord;
        const list = index.get(key.text);
        if (list) list.push(compiled);
        else index.set(key.text, [compiled]);
      }
    }
  }
  return {
    find(sentence) {
      const found: PhraseMatch<Owner>[] = [];
      const { tokens } = sentence;
      const opening = firstWord(tokens);
      const attempt = (candidates: readonly Compiled<Owner>[] | undefined, i: number): void => {
        if (!candidates) return;
        for (const c of candidates) {
          if (c.anchored && i !== opening) continue;
          const end = matchFrom(c.elements, 0, tokens, i, NOTHING_FOLLOWS);
          if (end > i) found.push({ owner: c.owner, phrase: c.phrase, first: i, last: end - 1 });
        }
      };
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        attempt(byWord.get(token.lexeme.lower), i);
        if (byTag.size > 0) attempt(byTag.get(token.pos), i);
      }
      return found;
    },
  };
}

/** What must still match after the elements at hand; gives the end of the longest match, or -1. */
type Rest = (at: number) => number;
const NOTHING_FOLLOWS: Rest = (at) => at;
const GAP_STOPS = new Set(['.', ';', ':', '?', '!', '"', '(', ')', '—']);

function matchFrom(elements: readonly Element[], e: number, tokens: readonly Token[], at: number, rest: Rest): number {
  const element = elements[e];
  if (!element) return rest(at);
  switch (element.kind) {
    case 'word':
      return at < tokens.length && fits(element, tokens[at] as Token)
        ? matchFrom(elements, e + 1, tokens, at + 1, rest)
        : -1;
    case 'group': {
      const after: Rest = (next) => matchFrom(elements, e + 1, tokens, next, rest);
      let best = element.optional ? after(at) : -1;
      for (const alternative of element.alternatives) {
        if (alternative.length > 0) best = Math.max(best, matchFrom(alternative, 0, tokens, at, after));
      }
      return best;
    }
    case 'gap': {
      // The nearest continuation: a longer gap would let a phrase run across what has nothing to do with it.
      for (let skipped = 0; skipped <= element.most; skipped++) {
        const end = matchFrom(elements, e + 1, tokens, at + skipped, rest);
        if (end >= 0) return end;
        const token = tokens[at + skipped];
        if (!token || GAP_STOPS.has(token.lexeme.lower)) return -1;
      }
      return -1;
    }
    case 'start':
      return at === firstWord(tokens) ? matchFrom(elements, e + 1, tokens, at, rest) : -1;
    case 'end':
      return onlyClosingFrom(tokens, at) ? matchFrom(elements, e + 1, tokens, at, rest) : -1;
  }
}

function fits(element: Extract<Element, { kind: 'word' }>, token: Token): boolean {
  return (
    (element.words === null || element.words.has(token.lexeme.lower)) &&
    (element.tags === null || element.tags.has(token.pos))
  );
}

/** Index of the first token that is not an opening mark or bullet. */
function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length - 1 && tokens[i]?.lexeme.shape === 'mark') i++;
  return i;
}

function onlyClosingFrom(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (tokens[i]?.lexeme.shape !== 'mark') return false;
  return true;
}

interface Key {
  readonly text: string;
  readonly isTag: boolean;
}

/** The words or parts of speech a match can begin with. */
function firstKeys(elements: readonly Element[], phrase: Phrase): Key[] {
  const element = elements[0];
  if (!element || element.kind === 'gap' || element.kind === 'start' || element.kind === 'end') {
    throw new Error(`phrase pattern "${phrase.pattern}": it must begin with a word, and cannot be all optional`);
  }
  if (element.kind === 'word') {
    if (element.words) return [...element.words].map((text) => ({ text, isTag: false }));
    return [...(element.tags ?? [])].map((text) => ({ text, isTag: true }));
  }
  const keys = element.alternatives
    .filter((a) => a.length > 0)
    .flatMap((a) => firstKeys([...a, ...elements.slice(1)], phrase));
  if (element.optional) keys.push(...firstKeys(elements.slice(1), phrase));
  const seen = new Map(keys.map((k) => [`${k.isTag} ${k.text}`, k]));
  return [...seen.values()];
}
