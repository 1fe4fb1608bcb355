import type { PhraseHit } from '../../rule/rule.ts';

/** The hit without marks and small words at its end that only showed how the sentence goes on. */
export function withoutTail(hit: PhraseHit): { start: number; end: number } {
  let last = hit.tokens.length - 1;
  while (
    last > 0 &&
    (hit.tokens[last]?.lexeme.shape === 'mark' || TRAILING.has(hit.tokens[last]?.lexeme.lower ?? ''))
  ) {
    last--;
  }
  return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
}

const TRAILING = new Set([
  'in',
  'on',
  'to',
  'for',
  'toward',
  'towards',
  'between',
  'of',
  'a',
  'an',
  'the',
  'over',
  'upon',
]);
