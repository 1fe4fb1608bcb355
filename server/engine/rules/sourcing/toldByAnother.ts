import { type Attribution, isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { firstWhere } from '../../text/firstWhere.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { contentCover } from './contentCover.ts';
import { isTold } from './isTold.ts';

/** True for "Per Lund said that data suggest": what a named source tells of unnamed people or papers is theirs. */
export function isToldByAnother(
  { start, end, phrase, sentence }: Pick<PhraseHit, 'start' | 'end' | 'phrase' | 'sentence'>,
  { block, facts }: Pick<BlockContext, 'block' | 'facts'>,
): boolean {
  if (phrase.sense === 'people' && thoughts({ block, facts })({ start, end })) return true;
  if (phrase.sense === 'rumour' || !isTold({ block, facts }, { start, end })) return false;
  return facts.attributions.some((attribution) => {
    const { cue, content, reports } = attribution;
    if (!reports || cue === null || !contains(content, { start, end })) return false;
    // "Polls showed that few voters thought": they were counted.
    if (!isIdentifiable(attribution)) return cue.end <= start && isCount(attribution, block.text);
    // "A woman who was believed to have lit it was found, said Ana Ruiz".
    if (phrase.sense === 'passive') return cue.start >= end;
    // "analysts expected 2.26, according to Larkfield data"
    if (cue.end > start) return cue.start >= end && block.text.startsWith('according', cue.start);
    // "No group has claimed it, but fingers were pointed": another clause, and the writer's again.
    return !turns(sentence.tokens, cue.end, start);
  });
}

/** "Lund believes that many voters feel left behind": what a named person thinks of others is theirs too. */
const thoughts = contentCover(
  ({ cue, content, kind }, text) =>
    kind === 'named' && cue !== null && cue.end <= content.start && text.startsWith('that ', content.start),
);

function isCount({ source }: Attribution, text: string): boolean {
  return source !== null && /\b(?:poll|survey|census)s?\b/i.test(text.slice(source.start, source.end));
}

/** True when a word between two offsets begins another clause. */
function turns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = firstWhere(tokens, (t) => t.start >= from); i < tokens.length; i++) {
    const { end, lexeme } = tokens[i] as Token;
    if (end > to) return false;
    if (TURNING.has(lexeme.lower)) return true;
  }
  return false;
}

const TURNING = new Set(['but', 'while', 'although', 'though', 'whereas', ';']);
