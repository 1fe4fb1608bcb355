import { Tag, tagNumber } from '../models/tagNumber.ts';
import type { Sentence, Token } from '../text/token.ts';
import { ClaimWord } from './claimWord.ts';
import { CueWord } from './cueWord.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Quotation } from './quotations.ts';
import { type WordFacts, wordFacts } from './wordFacts.ts';
import { Trait, traits } from './wordTraits.ts';

/**
 * A block's tokens in one row, with what is asked of each of them. The lists of numbers are used again for the next
 * block that is read, and are longer than the block: past its end nothing is set, and the token is in no quotation.
 */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Index of each sentence's first token, and the number of tokens at the end. */
  readonly starts: readonly number[];
  /** For each sentence, the bits that any of its tokens has in `traits`, and in `cueWords`. */
  readonly traitsIn: readonly number[];
  readonly cuesIn: readonly number[];
  /** What follows from the word of each token alone. */
  readonly words: readonly WordFacts[];
  /** For each token, the number of its part of speech: see `Tag`. */
  readonly tags: Int32Array;
  /** For each token, what its word can be: see `Trait`, `CueWord`, `ClauseWord`, `ClaimWord`. */
  readonly traits: Int32Array;
  readonly cueWords: Int32Array;
  readonly clauseWords: Int32Array;
  readonly claimWords: Int32Array;
  /** For each token, the index of the outermost quotation it stands in (marks included), or -1. */
  readonly quoted: Int32Array;
  /** For each quotation in `quoted`, its first and last token. */
  readonly quotes: ReadonlyMap<number, TokenRange>;
}

/** Quotations of up to this many words are read as part of the sentence around them: titles, nicknames, single words. */
const SHORT = 3;
/** Quotations of up to this many words do not hide the verb of a claim. */
const SCARE = 2;

/** Lays a block's sentences and quotations out for reading. Linear time. The reading holds until the next one is made. */
export function readingOf(sentences: readonly Sentence[], quotations: readonly Quotation[]): Reading {
  let n = 0;
  for (const sentence of sentences) n += sentence.tokens.length;
  if (lists.tags.length < n + PAST_END) lists = listsOf(2 * n + PAST_END);
  const { words, tags, traits: traitsOf, cueWords, clauseWords, claimWords, quoted } = lists;
  const starts: number[] = [];
  const traitsIn: number[] = [];
  const cuesIn: number[] = [];
  const only = sentences.length === 1 ? (sentences[0] as Sentence).tokens : undefined;
  const tokens: Token[] = only ? NO_TOKENS : new Array(n);
  let i = 0;
  for (const sentence of sentences) {
    const first = i;
    starts.push(first);
    let [anyTrait, anyCue] = [0, 0];
    let follows = Trait.PUNCT as number;
    for (const token of sentence.tokens) {
      const word = wordFacts(token.lexeme);
      const tag = tagNumber(token.pos);
      let own = traits(tag, word.traits);
      // "according to people", "according to exit polls": the tagger takes what follows "to" for a verb.
      if (tag === Tag.VERB && i > 1 && ((cueWords[i - 2] as number) & CueWord.ACCORDING) !== 0)
        own = (own & ~Trait.VERB) | Trait.NOUN;
      else if (
        i > first &&
        (token.lexeme.shape === 'title' || (word.cue & CueWord.TO) !== 0 || token.lexeme.lower === 'since')
      )
        own = mended(own, sentence.tokens, i - first);
      if ((follows & Trait.PUNCT) !== 0) own |= Trait.START;
      follows = own;
      anyTrait |= own;
      anyCue |= word.cue;
      if (!only) tokens[i] = token;
      words[i] = word;
      tags[i] = tag;
      traitsOf[i] = own;
      cueWords[i] = word.cue;
      clauseWords[i] = word.clause;
      claimWords[i] = word.claim;
      i++;
    }
    traitsIn.push(anyTrait);
    cuesIn.push(anyCue);
  }
  starts.push(n);
  tags.fill(0, n, n + PAST_END);
  traitsOf.fill(0, n, n + PAST_END);
  cueWords.fill(0, n, n + PAST_END);
  clauseWords.fill(0, n, n + PAST_END);
  claimWords.fill(0, n, n + PAST_END);
  quoted.fill(-1, 0, n);
  quoted.fill(NOWHERE, n, n + PAST_END);
  const all = only ?? tokens;
  return {
    tokens: all,
    starts,
    traitsIn,
    cuesIn,
    words,
    tags,
    traits: traitsOf,
    cueWords,
    clauseWords,
    claimWords,
    quoted,
    quotes: quotations.length === 0 ? NO_QUOTES : markQuoted(all, quotations, quoted, claimWords),
  };
}

/** How far past the end of a block its lists are looked into. */
const PAST_END = 16;
/** Stands in `quoted` past the end, where there is no token to be in a quotation or out of it. */
const NOWHERE = -2;
const NO_TOKENS: Token[] = [];
const NO_QUOTES: ReadonlyMap<number, TokenRange> = new Map();

let lists = listsOf(1024);

function listsOf(size: number) {
  const list = (): Int32Array => new Int32Array(size);
  return {
    words: [] as WordFacts[],
    tags: list(),
    traits: list(),
    cueWords: list(),
    clauseWords: list(),
    claimWords: list(),
    quoted: list(),
  };
}

/** Notes which tokens stand in which quotation, and gives the first and last token of each. */
function markQuoted(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  quoted: Int32Array,
  claimWords: Int32Array,
): ReadonlyMap<number, TokenRange> {
  const quotes = new Map<number, TokenRange>();
  let range: { readonly first: number; last: number } | undefined;
  let next = 0;
  let inside = -1;
  let insideTo = -1;
  // How far any quotation reaches, short ones and those of the whole block too.
  let reach = -1;
  let scared = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (next < quotations.length && (quotations[next] as Quotation).start <= token.start) {
      const quotation = quotations[next] as Quotation;
      if (quotation.words <= SCARE) scared = Math.max(scared, quotation.end);
      else if (quotation.end > reach) reach = quotation.end;
      if (
        quotation.mark !== 'block' &&
        quotation.end > insideTo &&
        (quotation.words > SHORT || endsClause(quotation, tokens, i))
      ) {
        inside = next;
        insideTo = quotation.end;
        range = undefined;
      }
      next++;
    }
    if (token.end <= reach) claimWords[i] = (claimWords[i] as number) | ClaimWord.QUOTED;
    else if (token.end <= scared) claimWords[i] = (claimWords[i] as number) | ClaimWord.SCARED;
    if (token.start >= insideTo) continue;
    quoted[i] = inside;
    if (range) range.last = i;
    else {
      range = { first: i, last: i };
      quotes.set(inside, range);
    }
  }
  return quotes;
}

/**
 * What the tagger mistakes inside names and verb groups: "Ida Burke told", "the Committee to Protect Journalists",
 * "has since said".
 */
function mended(own: number, tokens: readonly Token[], i: number): number {
  if ((own & (Trait.VERB | Trait.PART | Trait.SCONJ | Trait.ADP)) === 0) return own;
  const { lexeme } = tokens[i] as Token;
  const before = tokens[i - 1] as Token;
  const next = tokens[i + 1];
  if ((own & Trait.VERB) !== 0) {
    if (lexeme.shape !== 'title' || next === undefined) return own;
    const named = before.pos === 'PROPN' && next.pos === 'VERB' && next.lexeme.shape === 'lower';
    const inName = before.lexeme.lower === 'to' && next.pos === 'PROPN' && tokens[i - 2]?.pos === 'PROPN';
    return named || inName ? (own & ~Trait.VERB) | Trait.PROPN : own;
  }
  if (lexeme.lower === 'to')
    return before.pos === 'PROPN' &&
      next?.pos === 'VERB' &&
      next.lexeme.shape === 'title' &&
      tokens[i + 2]?.pos === 'PROPN'
      ? Trait.ADP
      : own;
  if (lexeme.lower === 'since' && next?.pos === 'VERB' && /^(?:has|have|had)$/.test(before.lexeme.lower))
    return Trait.ADV;
  return own;
}

/** True when a short quotation is a whole utterance: "No," she said. */
function endsClause(quotation: Quotation, tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i] as Token;
    if (token.start >= quotation.inner.end) return false;
    if (token.end >= quotation.inner.end) return /^[,.!?…]/.test(token.lexeme.text);
  }
  return false;
}
