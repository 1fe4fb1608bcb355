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
  if (prose.text !== source) place(tokens, prose.sourceAt);
  return starts.map((from, i) => {
    const own = starts.length === 1 ? tokens : tokens.slice(from, starts[i + 1] ?? tokens.length);
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own };
  });
}

/** Moves tokens, which nobody else holds yet, from the prose to the source: copies of them all would be much to collect. */
function place(
  tokens: readonly { -readonly [Key in keyof Token]: Token[Key] }[],
  sourceAt: (i: number) => number,
): void {
  for (const token of tokens) {
    token.end = sourceAt(token.end - 1) + 1;
    token.start = sourceAt(token.start);
  }
}
