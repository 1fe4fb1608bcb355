import { type SentenceScores, scoreHeadline, scoreSentence } from '../models/score.ts';
import { analyse } from '../text/analyse.ts';

/**
 * What the learned models make of a text taken as one sentence, whatever stops stand in it, or as one headline. Each
 * score is a probability. For data tools, which know what their lines are; articles are scored sentence by sentence.
 */
export function scoreText(
  text: string,
  kind: 'sentence' | 'headline',
): SentenceScores | { readonly clickbait: number } {
  const tokens = analyse(text, []).flatMap((sentence) => sentence.tokens);
  return kind === 'sentence' ? scoreSentence({ tokens }) : scoreHeadline({ tokens });
}
