import { type ClaimScorer, createClaimScorer } from './claimScorer.ts';
import type { ModelToken } from './features.ts';
import type { FormOf, ModelForm } from './modelForm.ts';
import { createScorer, type Scorer } from './scorer.ts';
import packed from './weights.json' with { type: 'json' };
import { MODELS, type ModelName, type PackedWeights, unpackWeights, type Weights } from './weights.ts';

/** Any sentence that has been tagged: its tokens are all that is read. */
export interface ScoredSentence {
  readonly tokens: readonly ModelToken[];
}

/**
 * What the models make of a sentence: each a number from 0 to 1, of which 0.5 is the best place to divide.
 * `hedge`: the writer withholds commitment. `claim`: it states something that could be verified. `checkworthy`: that
 * would be worth a check. `opinion`: it gives a view rather than a report. `loaded`: its words are chosen to move the
 * reader. `residue`: it is no part of the article (a credit, a player control, an editor's line).
 */
export type SentenceScores = Readonly<Record<Exclude<ModelName, 'clickbait'>, number>>;

interface Shipped {
  readonly weights: Weights;
  readonly scorer: Scorer;
  readonly claims: ClaimScorer;
}

let loaded: Shipped | undefined;

/** The shipped weights with scorers of them, unpacked on first use (a few milliseconds). */
export function shippedScorer(): Shipped {
  if (!loaded) {
    const weights = unpackWeights(packed as PackedWeights);
    loaded = { weights, scorer: createScorer(weights), claims: createClaimScorer(weights) };
  }
  return loaded;
}

/** What the shipped models know of a written form. It depends on nothing else: whoever scores much should keep it. */
export function shippedForm(lexeme: ModelToken['lexeme']): ModelForm {
  return shippedScorer().scorer.formOf(lexeme);
}

/**
 * Scores a sentence, or several taken as one if their tokens are given in one list. `formOf` is `shippedForm`, or what
 * keeps its answers. Data and figures: MODEL-CARD.md.
 */
export function scoreSentence({ tokens }: ScoredSentence, formOf: FormOf = shippedForm): SentenceScores {
  const { weights, scorer } = shippedScorer();
  scorer.score(tokens, formOf);
  return {
    hedge: probability(weights, scorer.sums[0] as number, 0),
    claim: probability(weights, scorer.sums[1] as number, 1),
    checkworthy: probability(weights, scorer.sums[2] as number, 2),
    opinion: probability(weights, scorer.sums[3] as number, 3),
    loaded: probability(weights, scorer.sums[4] as number, 4),
    residue: probability(weights, scorer.sums[5] as number, 5),
  };
}

/**
 * The same two scores as `scoreSentence` gives, in a fifth of its time, for who keeps the forms of tokens (each as
 * `shippedForm` gives it) and the numbers of their parts of speech (see `Tag`). Reads those from `from` to `to`
 * (exclusive).
 */
export function scoreClaim(
  forms: readonly ModelForm[],
  tags: ArrayLike<number>,
  from: number,
  to: number,
): Pick<SentenceScores, 'claim' | 'checkworthy'> {
  const { weights, claims } = shippedScorer();
  claims.score(forms, tags, from, to);
  return { claim: probability(weights, claims.claim, 1), checkworthy: probability(weights, claims.checkworthy, 2) };
}

/** How likely readers are to call a headline clickbait: 0 to 1. */
export function scoreHeadline({ tokens }: ScoredSentence): { readonly clickbait: number } {
  const { weights, scorer } = shippedScorer();
  scorer.score(tokens);
  return { clickbait: probability(weights, scorer.sums[MODELS.length - 1] as number, MODELS.length - 1) };
}

/** To three digits, so that the last bits of a host's `exp` never show. */
function probability({ middle, slope }: Weights, sum: number, model: number): number {
  const distance = sum - (middle[model] as number);
  return Math.round(1000 / (1 + Math.exp(-(slope[model] as number) * distance))) / 1000;
}
