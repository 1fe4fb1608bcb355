import type { BlockContext, PhraseHit } from '../../rule/rule.ts';

/**
 * True when one of the words stands in the block of a hit, outside the hit itself: the words around show that the thing
 * itself is meant, the runners of a marathon, the ship in uncharted waters.
 */
export function isAmong(words: ReadonlySet<string> | undefined, hit: PhraseHit, { sentences }: BlockContext): boolean {
  if (!words || words.size === 0) return false;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const own = sentence === hit.sentence && token.start >= hit.start && token.end <= hit.end;
      if (!own && words.has(token.lexeme.lower)) return true;
    }
  }
  return false;
}
