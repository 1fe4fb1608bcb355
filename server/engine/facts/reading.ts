import type { Sentence, Token } from '../text/token.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Quotation } from './quotations.ts';
import { Trait, traits } from './wordTraits.ts';

/** A block's tokens in one row, with what the search for sources asks of each of them. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Index of each sentence's first token, and the number of tokens at the end. */
  readonly starts: readonly number[];
  /** For each token, what its word can be: see `Trait`. */
  readonly traits: Int32Array;
  /** For each token, the index of the outermost quotation it stands in (marks included), or -1. */
  readonly quoted: Int32Array;
  /** For each quotation in `quoted`, its first and last token. */
  readonly quotes: ReadonlyMap<number, TokenRange>;
}

/** Quotations of up to this many words are read as part of the sentence around them: titles, nicknames, single words. */
const SHORT = 3;

/** Lays a block's sentences and quotations out for reading. Linear time. */
export function readingOf(sentences: readonly Sentence[], quotations: readonly Quotation[]): Reading {
  const starts: number[] = [];
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    starts.push(tokens.length);
    for (const token of sentence.tokens) tokens.push(token);
  }
  starts.push(tokens.length);
  const traitsOf = new Int32Array(tokens.length);
  const quoted = new Int32Array(tokens.length).fill(-1);
  const quotes = new Map<number, TokenRange>();
  let sentence = 0;
  let next = 0;
  let inside = -1;
  let insideTo = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const begins = i === starts[sentence];
    if (begins) sentence++;
    let own = traits(token);
    // "according to people", "according to exit polls": the tagger takes what follows "to" for a verb.
    if ((own & Trait.VERB) !== 0 && i > 1 && tokens[i - 2]?.lexeme.lower === 'according')
      own = (own & ~Trait.VERB) | Trait.NOUN;
    traitsOf[i] = begins || ((traitsOf[i - 1] as number) & Trait.PUNCT) !== 0 ? own | Trait.START : own;
    while (next < quotations.length && (quotations[next] as Quotation).start <= token.start) {
      const quotation = quotations[next] as Quotation;
      if (
        quotation.mark !== 'block' &&
        quotation.end > insideTo &&
        (quotation.words > SHORT || endsClause(quotation, tokens, i))
      ) {
        inside = next;
        insideTo = quotation.end;
      }
      next++;
    }
    if (token.start < insideTo) {
      quoted[i] = inside;
      const first = quotes.get(inside)?.first ?? i;
      quotes.set(inside, { first, last: i });
    }
  }
  return { tokens, starts, traits: traitsOf, quoted, quotes };
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
