import { type SentenceScores, scoreSentence } from '../models/score.ts';
import type { Sentence } from '../text/token.ts';
import { wordFacts } from './wordFacts.ts';

/**
 * What the learned models make of a sentence, each a probability; see models/MODEL-CARD.md. Not kept with the facts:
 * a review reads none of them but what stands in a claim, and they take more time than all other facts.
 */
export function sentenceScores(sentence: Sentence): SentenceScores {
  return scoreSentence(sentence, wordFacts);
}
