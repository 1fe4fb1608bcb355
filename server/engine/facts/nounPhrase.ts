import type { Token } from '../text/token.ts';

/** Tokens `first` to `last`, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X', 'SYM']);

/** The noun phrase whose last word is token `last`, with the of-phrases before it; undefined where no noun stands there. */
export function nounPhraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | undefined {
  const head = tokens[last];
  if (!head || !(NOMINAL.has(head.pos) || head.lexeme.lower === ')')) return undefined;
  if (head.pos === 'PRON') return { first: last, last };
  let first = last;
  for (let i = last - 1; i >= floor; i--) {
    const { pos, lexeme } = tokens[i] as Token;
    if (INSIDE.has(pos) || lexeme.lower === "'s" || lexeme.lower === '-' || lexeme.lower === '&') {
      first = i;
      continue;
    }
    if (
      (lexeme.lower === 'of' || lexeme.lower === 'for' || lexeme.lower === 'at') &&
      i > floor &&
      NOMINAL.has((tokens[i - 1] as Token).pos)
    )
      continue;
    if (pos === 'ADJ' || (pos === 'PRON' && POSSESSIVE.has(lexeme.lower))) {
      first = i;
      continue;
    }
    break;
  }
  return { first, last };
}

/** The noun phrase that begins at token `first`. */
export function nounPhraseStartingAt(tokens: readonly Token[], first: number, ceiling: number): TokenRange | undefined {
  let last = -1;
  for (let i = first; i < ceiling; i++) {
    const { pos, lexeme } = tokens[i] as Token;
    if (NOMINAL.has(pos)) {
      last = i;
      if (pos === 'PRON' && !POSSESSIVE.has(lexeme.lower)) break;
      continue;
    }
    if (INSIDE.has(pos) || lexeme.lower === "'s" || lexeme.lower === '-' || lexeme.lower === '&') continue;
    if (lexeme.lower === 'of' && last === i - 1) continue;
    break;
  }
  return last < 0 ? undefined : { first, last };
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
