import weights from '../models/attributionCues.json' with { type: 'json' };
import { readWeights } from './cueWeights.ts';

/**
 * How far the features of a clause speak for somebody saying something there: above 0 they do. A linear model; its
 * data and figures stand in models/attributionCues.md.
 */
export function cueScore(features: Int32Array): number {
  let sum = threshold;
  for (let i = 0; i < features.length; i++) sum += table[features[i] as number] as number;
  return sum;
}

const { table, threshold } = readWeights(weights);
