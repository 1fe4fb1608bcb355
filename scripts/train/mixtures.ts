import { readFileSync } from 'node:fs';
import { lexeme } from '../../server/engine/text/lexeme.ts';
import { type Example, type FeatureSpace, tagFeatures } from './featureSpace.ts';
import type { Linear } from './logistic.ts';
import { added, standardised } from './trainModels.ts';

/** Parts of speech by their numbers in `features.ts`. */
const ADJECTIVE = 1;
const ADVERB = 3;

/**
 * What each part counts in a mixture, once its sums over news sentences have a spread of one. There is no data to learn
 * these two models from that may be shipped, so they are put together by hand from models of other questions:
 * sentences that state no fact (debates), that hold no verifiable claim (speeches), that news agencies would not write
 * so, negative words (AFINN), adjectives and adverbs.
 */
const SHARES = {
  opinion: { factual: -1, claim: -0.5, outlets: 0.3, negative: 0.4, colouring: 0.4 },
  loaded: { factual: -1, claim: -0.3, outlets: 0.7, negative: 0.5, colouring: 0.4 },
};

/** The models `opinion` and `loaded`. `news` are the sentences over which the parts are made comparable. */
export function mixtures(
  space: FeatureSpace,
  news: readonly Example[],
  parts: Readonly<Record<'factual' | 'claim' | 'outlets', Linear>>,
): Record<'opinion' | 'loaded', Linear> {
  const all: Record<keyof typeof SHARES.opinion, Linear> = {
    ...parts,
    negative: negativeWords(space),
    colouring: colouringWords(space),
  };
  const mixed = (shares: typeof SHARES.opinion): Linear =>
    added(
      (Object.keys(shares) as (keyof typeof shares)[]).map((name) => {
        const { model, scale } = standardised(all[name], news);
        return [model, shares[name] * scale];
      }),
    );
  return { opinion: mixed(SHARES.opinion), loaded: mixed(SHARES.loaded) };
}

function bare(space: FeatureSpace): { bias: number; weights: Float64Array; dense: Float64Array; extra: Float64Array } {
  const dense = new Float64Array(space.vectors.size);
  return { bias: 0, weights: new Float64Array(space.size()), dense, extra: new Float64Array(0) };
}

/** How negative the words are, by AFINN as the package `sentiment` (MIT) ships it. */
function negativeWords(space: FeatureSpace): Linear {
  const path = new URL('../../node_modules/sentiment/languages/en/labels.json', import.meta.url);
  const valences = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  const model = bare(space);
  for (const [word, valence] of Object.entries(valences)) {
    const id = space.idOf('word', lexeme(word).hash);
    if (id !== undefined && valence < 0) model.weights[id] = -valence;
  }
  return model;
}

function colouringWords(space: FeatureSpace): Linear {
  const model = bare(space);
  for (const tag of [ADJECTIVE, ADVERB]) {
    const id = space.idOf('tags', tagFeatures(0, tag, tag)[0] as number);
    if (id !== undefined) model.weights[id] = 1;
  }
  return model;
}
