import { proseOf } from './prose.ts';
import { mendSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { tag } from './tag.ts';
import type { Sentence, Token } from './token.ts';

/**
 * The sentences of a block. Takes the block's source and the parts of it that are not prose; offsets in the result
 * are UTF-16 code units of the source, so a finding made from them needs no further mapping.
 */
export function analyse(source: string, hidden: readonly Span[]): readonly Sentence[] {
  const prose = proseOf(source, hidden);
  const { tokens, sentenceStarts } = tag(prose.text);
  const starts = mendSentences(prose.text, tokens, sentenceStarts);
  const placed = prose.text === source ? tokens : tokens.map((t) => placedIn(prose.sourceAt, t));
  return starts.map((from, i) => {
    const own = placed.slice(from, starts[i + 1] ?? placed.length);
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own };
  });
}

function placedIn(sourceAt: (i: number) => number, token: Token): Token {
  return { ...token, start: sourceAt(token.start), end: sourceAt(token.end - 1) + 1 };
}
