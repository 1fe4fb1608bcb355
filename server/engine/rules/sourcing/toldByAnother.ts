import { type Attribution, isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { contains } from '../../text/span.ts';

/** True for "Per Lund said that data suggest": what a named source tells of unnamed people or papers is theirs. */
export function isToldByAnother(
  { start, end, phrase, sentence }: Pick<PhraseHit, 'start' | 'end' | 'phrase' | 'sentence'>,
  { facts }: Pick<BlockContext, 'facts'>,
): boolean {
  if (phrase.sense === 'rumour') return false;
  return facts.attributions.some((attribution) => {
    const { cue, content, reports } = attribution;
    if (!reports || cue === null || !contains(content, { start, end })) return false;
    // "Polls showed that few voters thought": they were counted.
    if (!isIdentifiable(attribution)) return cue.end <= start && isCount(attribution, sentence);
    // "A woman who was believed to have lit it was found, said Ana Ruiz".
    if (phrase.sense === 'passive') return cue.start >= end;
    if (cue.end > start) return false;
    // "No group has claimed it, but fingers were pointed": another clause, and the writer's again.
    return !sentence.tokens.some((t) => t.start >= cue.end && t.end <= start && TURNING.has(t.lexeme.lower));
  });
}

function isCount({ source }: Attribution, { tokens }: PhraseHit['sentence']): boolean {
  return (
    source !== null && tokens.some((t) => contains(source, t) && /^(?:poll|survey|census)s?$/.test(t.lexeme.lower))
  );
}

const TURNING = new Set(['but', 'while', 'although', 'though', 'whereas', ';']);
