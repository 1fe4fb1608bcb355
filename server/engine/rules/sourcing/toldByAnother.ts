import { isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { contains } from '../../text/span.ts';

/** True for "Per Lund said that data suggest": what a named source tells of unnamed people or papers is theirs. */
export function isToldByAnother(
  { start, end, phrase, sentence }: PhraseHit,
  { facts }: Pick<BlockContext, 'facts'>,
): boolean {
  if (phrase.sense !== 'people' && phrase.sense !== 'studies') return false;
  return facts.attributions.some((attribution) => {
    const { cue, content, reports } = attribution;
    if (!reports || !isIdentifiable(attribution)) return false;
    if (cue === null || cue.end > start || !contains(content, { start, end })) return false;
    // "No group has claimed it, but fingers were pointed": another clause, and the writer's again.
    return !sentence.tokens.some((t) => t.start >= cue.end && t.end <= start && TURNING.has(t.lexeme.lower));
  });
}

const TURNING = new Set(['but', 'while', 'although', 'though', 'whereas', ';']);
