import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createScorer } from '../../server/engine/models/scorer.ts';
import { MODELS, type ModelName, type PackedWeights, unpackWeights } from '../../server/engine/models/weights.ts';
import { createFeatureSpace, type FeatureSpace } from './featureSpace.ts';
import { type LabelledSets, type Row, read, rowOf } from './labelledSets.ts';
import { packWeights } from './packWeights.ts';
import { crossFigures, type Division, type Figures, figures, type Plateau, slopeOf, threshold } from './threshold.ts';
import { type TrainedModels, trainModels } from './trainModels.ts';
import type { WordVectors } from './wordVectors.ts';

export interface TrainedScores {
  readonly packed: PackedWeights;
  /** By five-fold cross-validation, the threshold chosen on the other four parts. */
  readonly crossed: Readonly<Record<string, Figures>>;
  readonly trained: TrainedModels;
  readonly space: FeatureSpace;
}

const PLATEAU: Plateau = { within: 0.003, place: 'middle' };
const DIVISIONS: Readonly<Partial<Record<ModelName, Division>>> = {
  claim: 'expected',
  // The labels of the debates are noisy, and a false alarm costs more than a miss.
  checkworthy: { within: 0.01, place: 'highest' },
};
/** Shares of news sentences that are called opinion, and loaded. */
const NEWS_SHARES = { opinion: 0.3, loaded: 0.35 };

/** Trains everything from labelled sets. The same sets and vectors give the same weights, bit for bit. */
export async function trainScores(
  sets: LabelledSets,
  vectors: WordVectors,
  say: (what: string) => void,
): Promise<TrainedScores> {
  const space = createFeatureSpace(vectors);
  const trained = await trainModels(sets, space, say);
  say('thresholds');
  const middle: number[] = [];
  const slope: number[] = [];
  const crossed: Record<string, Figures> = {};
  for (const name of MODELS) {
    if (name === 'opinion' || name === 'loaded') {
      const sums = trained.newsSums[name];
      const at = (share: number): number => sums[Math.floor((sums.length - 1) * (1 - share))] ?? 0;
      middle.push(at(NEWS_SHARES[name]));
      // Spread so that the uppermost tenth has a probability of about 0.88 and more.
      slope.push(2 / (at(0.1) - at(NEWS_SHARES[name]) || 1));
      continue;
    }
    const held = trained.heldOut[name];
    if (!held) throw new Error(`nothing was held out for ${name}`);
    const division = DIVISIONS[name] ?? PLATEAU;
    middle.push(threshold(held, division));
    slope.push(slopeOf(held));
    crossed[name] = crossFigures(held, division);
  }
  crossed['cue tokens'] = crossFigures(trained.heldOutCues, PLATEAU);
  const cueThreshold = threshold(trained.heldOutCues, PLATEAU);
  const at = middle[MODELS.indexOf('residue')] as number;
  crossed['residue.validation'] = figures(
    trained.validated.labels,
    Array.from(trained.validated.sums, (s) => s >= at),
  );
  say('packing');
  return { packed: packWeights(space, trained, { middle, slope, cueThreshold }), crossed, trained, space };
}

/** Figures of packed weights on the sets that nothing is trained on; a set that is not there is left out. */
export function measured(packed: PackedWeights, folder: string): Readonly<Record<string, Figures>> {
  const found: Record<string, Figures> = {};
  for (const [set, name] of [
    ['opinion', 'opinion'],
    ['bias', 'loaded'],
  ] as const) {
    if (!existsSync(join(folder, `${set}.jsonl`))) continue;
    const rows = read<{ text: string; label: number }>(folder, set).map((r) => rowOf(r.text, r.label));
    found[set] = figures(
      rows.map((r) => r.label),
      answers(packed, name, rows),
    );
  }
  return found;
}

/** What packed weights say of rows: whether each is called positive. */
function answers(packed: PackedWeights, name: ModelName, rows: readonly Row[]): boolean[] {
  const scorer = createScorer(unpackWeights(packed));
  const m = MODELS.indexOf(name);
  return rows.map((row) => {
    scorer.score(row.tokens);
    return (scorer.sums[m] as number) >= (packed.middle[m] as number);
  });
}
