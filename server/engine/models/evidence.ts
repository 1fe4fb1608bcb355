import { CUE_AT } from './cueMixture.ts';
import { endingKey, type ModelToken, pairKey, SHORTEST_WITH_ENDING } from './features.ts';
import { rowOf } from './keyTable.ts';
import type { WeightTable } from './packedTable.ts';
import { type ScoredSentence, shippedScorer } from './score.ts';
import { MODELS, type ModelName, type Weights } from './weights.ts';
import { isNumberKey, wordKey } from './wordKey.ts';

/** A token that weighed in a score, by its index in the sentence; the weights of one sentence can be compared. */
export interface Evidence {
  readonly token: number;
  readonly weight: number;
}

/**
 * The tokens that spoke most for a score, heaviest first, at most `most` of them: what a finding can name. A word
 * counts by itself and by half of each pair that it forms. Only tokens that speak for the score are given.
 */
export function evidence({ tokens }: ScoredSentence, score: ModelName, most = 3): readonly Evidence[] {
  const { weights } = shippedScorer();
  const model = MODELS.indexOf(score);
  const own = tokens.map(({ lexeme }) => weightOfWord(weights, lexeme, model));
  for (let i = 0; i + 1 < tokens.length; i++) {
    const pair = pairKey(wordKey((tokens[i] as ModelToken).lexeme), wordKey((tokens[i + 1] as ModelToken).lexeme));
    const half = weightIn(weights.pairs, rowOf(weights.pairs.rows, pair), model) / 2;
    own[i] = (own[i] as number) + half;
    own[i + 1] = (own[i + 1] as number) + half;
  }
  return own
    .map((weight, token) => ({ token, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.token - b.token)
    .slice(0, most);
}

/** The tokens that the cue model takes for hedging cues, in order; their weight is by how much they pass its threshold. */
export function hedgeCues({ tokens }: ScoredSentence): readonly Evidence[] {
  const { weights, scorer } = shippedScorer();
  scorer.score(tokens);
  return tokens
    .map((_, token) => ({ token, weight: (scorer.cues[token + CUE_AT] as number) - weights.cue.threshold }))
    .filter(({ weight }) => weight >= 0);
}

function weightOfWord(weights: Weights, lexeme: ModelToken['lexeme'], model: number): number {
  const key = wordKey(lexeme);
  const row = rowOf(weights.words.rows, key);
  if (row >= 0) return weightIn(weights.words, row, model);
  if (isNumberKey(key) || lexeme.lower.length < SHORTEST_WITH_ENDING) return 0;
  const two = weightIn(weights.words, rowOf(weights.words.rows, endingKey(lexeme.lower, 2)), model);
  return two + weightIn(weights.words, rowOf(weights.words.rows, endingKey(lexeme.lower, 3)), model);
}

function weightIn({ values, steps }: WeightTable, row: number, model: number): number {
  return row < 0 ? 0 : (values[row * steps.length + model] as number) * (steps[model] as number);
}
