import { CUE_AT, cueMixture } from '../../server/engine/models/cueMixture.ts';
import { MODELS, type ModelName } from '../../server/engine/models/weights.ts';
import { claimModels } from './claimModels.ts';
import { type CueData, type CueModel, cueData, cueSums, trainCueModel } from './cueModel.ts';
import type { Example, FeatureSpace } from './featureSpace.ts';
import { FOLDS, type LabelledSets, type Row } from './labelledSets.ts';
import { type Linear, logistic, sumOf } from './logistic.ts';
import { mixtures } from './mixtures.ts';

/** What is said of rows by models that did not see them. */
export interface HeldOut {
  readonly labels: readonly number[];
  readonly sums: Float64Array;
  readonly folds: readonly number[];
}

type Extras = readonly (readonly number[])[];
/** Makes models of rows, given as examples; `extras` are further values of each. */
export interface Trainer {
  /** A model of all rows but those of the part `skip`, that learns from the first `dense` of the dense values. */
  train(
    rows: readonly Row[],
    data: readonly Example[],
    decay: number,
    extras?: Extras,
    skip?: number,
    dense?: number,
  ): Promise<Linear>;
  /** What models that did not see their part say of the rows; `extrasOf` gives the extras where a part is skipped. */
  crossed(
    rows: readonly Row[],
    data: readonly Example[],
    decay: number,
    extrasOf?: (skip: number) => Extras,
    dense?: number,
  ): Promise<HeldOut>;
}

export interface TrainedModels {
  /** The `extra` of `claim` are weights of the vectors of a sentence's opening, of `hedge` those of its cues. */
  readonly linear: Readonly<Record<ModelName, Linear>>;
  readonly cueData: CueData;
  readonly cueModel: CueModel;
  readonly heldOut: Readonly<Partial<Record<ModelName, HeldOut>>>;
  /** Marked tokens of the hedge rows, by models that did not see their sentence. */
  readonly heldOutCues: HeldOut;
  /** The rows of the validation set for residue, by the model as trained on the training set. */
  readonly validated: HeldOut;
  /** Sums of the mixtures over unlabelled news, sorted: where their middle lies. */
  readonly newsSums: Readonly<Record<'opinion' | 'loaded', Float64Array>>;
}

/** Strength of the pull towards zero, by five-fold cross-validation on the training data. */
const DECAY = { hedge: 100, checkworthy: 60, factual: 30, clickbait: 60, residue: 10, outlets: 60 };

/** Trains all models. `say` is told what is being done. */
export async function trainModels(
  sets: LabelledSets,
  space: FeatureSpace,
  say: (what: string) => void,
): Promise<TrainedModels> {
  const examples = (rows: readonly Row[], hideNames = false): Example[] =>
    rows.map((r) => space.exampleOf(r.tokens, hideNames));
  say('reading features');
  const of = {
    hedge: examples(sets.hedge),
    verifiable: examples(sets.verifiable),
    claims: examples(sets.checkworthy),
    clickbait: examples(sets.clickbait),
    residue: examples(sets.residue),
    outlets: examples(sets.outlets, true),
  };
  // Their features are numbered before the models are made, so that each has room for all.
  for (const { tokens } of sets.verifiable) space.openingOf(tokens);
  const size = space.size();
  const train: Trainer['train'] = (rows, data, decay, extras, skip = -1, dense = space.vectors.plain) => {
    const labelled = rows.flatMap((row, i) => {
      if (row.fold === skip) return [];
      const example = data[i] as Example;
      const extra = extras?.[i];
      return [extra ? { example, label: row.label, extra } : { example, label: row.label }];
    });
    return logistic(labelled, { decay, size, dense });
  };
  const crossed: Trainer['crossed'] = async (rows, data, decay, extrasOf, dense = space.vectors.plain) => {
    const models = await Promise.all(
      Array.from({ length: FOLDS }, async (_, fold) => {
        const extras = extrasOf?.(fold);
        return { model: await train(rows, data, decay, extras, fold, dense), extras };
      }),
    );
    const sums = Float64Array.from(rows, ({ fold }, i) => {
      const { model, extras } = models[fold] as (typeof models)[number];
      return sumOf(model, data[i] as Example, extras?.[i]);
    });
    return { labels: rows.map((r) => r.label), sums, folds: rows.map((r) => r.fold) };
  };

  say('check-worthy and factual sentences');
  const [checkworthy, factual, heldCheckworthy] = await Promise.all([
    train(sets.checkworthy, of.claims, DECAY.checkworthy),
    train(sets.factual, of.claims, DECAY.factual),
    crossed(sets.checkworthy, of.claims, DECAY.checkworthy),
  ]);

  say('verifiable claims');
  const {
    claim,
    whole: wholeClaim,
    heldOut: heldClaim,
  } = await claimModels({ train, crossed }, space, sets.verifiable, of.verifiable, [checkworthy, factual]);

  say('clickbait, residue, outlets');
  const [clickbait, heldClickbait, residue, heldResidue, outlets] = await Promise.all([
    train(sets.clickbait, of.clickbait, DECAY.clickbait),
    crossed(sets.clickbait, of.clickbait, DECAY.clickbait),
    train(sets.residue, of.residue, DECAY.residue),
    crossed(sets.residue, of.residue, DECAY.residue),
    train(sets.outlets, of.outlets, DECAY.outlets),
  ]);
  const validation = examples(sets.residueValidation);

  say('hedging cues');
  const cues = cueData(sets.hedge);
  const hedges = crossedCues(cues);
  say('hedges');
  const [hedge, heldHedges] = await Promise.all([
    train(sets.hedge, of.hedge, DECAY.hedge, hedges.extrasWithout(-1)),
    crossed(sets.hedge, of.hedge, DECAY.hedge, (skip) => hedges.extrasWithout(skip)),
  ]);
  const heldHedge = only(
    heldHedges,
    sets.hedge.map((row) => row.measured),
  );

  say('opinion and loaded words');
  const parts = { factual, claim: wholeClaim, outlets };
  const { opinion, loaded } = mixtures(space, of.outlets, parts);
  const newsSums = {
    opinion: of.outlets.map((e) => sumOf(opinion, e)),
    loaded: of.outlets.map((e) => sumOf(loaded, e)),
  };
  return {
    linear: { hedge, claim, checkworthy, opinion, loaded, residue, clickbait },
    cueData: cues,
    cueModel: hedges.whole,
    heldOut: {
      hedge: heldHedge,
      claim: heldClaim,
      checkworthy: heldCheckworthy,
      clickbait: heldClickbait,
      residue: heldResidue,
    },
    heldOutCues: hedges.tokens,
    validated: {
      labels: sets.residueValidation.map((r) => r.label),
      sums: Float64Array.from(validation, (e) => sumOf(residue, e)),
      folds: sets.residueValidation.map((r) => r.fold),
    },
    newsSums: {
      opinion: Float64Array.from(newsSums.opinion).sort(),
      loaded: Float64Array.from(newsSums.loaded).sort(),
    },
  };
}

/** The rows that are measured. */
function only({ labels, sums, folds }: HeldOut, measured: readonly boolean[]): HeldOut {
  const chosen = measured.flatMap((yes, i) => (yes ? [i] : []));
  return {
    labels: chosen.map((i) => labels[i] as number),
    sums: Float64Array.from(chosen, (i) => sums[i] as number),
    folds: chosen.map((i) => folds[i] as number),
  };
}

/** A model and what brings its sums over some examples to a spread of one. */
export function standardised(
  model: Linear,
  examples: readonly Example[],
): { model: Linear; scale: number; mean: number } {
  const sums = examples.map((e) => sumOf(model, e));
  const mean = sums.reduce((a, b) => a + b, 0) / (sums.length || 1);
  const spread = Math.sqrt(sums.reduce((a, b) => a + (b - mean) ** 2, 0) / (sums.length || 1));
  return { model, scale: spread > 0 ? 1 / spread : 0, mean };
}

/** The weighted sum of linear models, which is a linear model. */
export function added(parts: readonly (readonly [Linear, number])[]): Linear {
  const [first] = parts[0] as readonly [Linear, number];
  const weights = new Float64Array(first.weights.length);
  const dense = new Float64Array(first.dense.length);
  let bias = 0;
  for (const [model, share] of parts) {
    bias += share * model.bias;
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) + share * (model.weights[k] as number);
    for (let k = 0; k < dense.length; k++) dense[k] = (dense[k] as number) + share * (model.dense[k] as number);
  }
  return { bias, weights, dense, extra: new Float64Array(0) };
}

interface CrossedCues {
  readonly whole: CueModel;
  readonly tokens: HeldOut;
  /** For every row what cue models that saw neither it nor the part `skip` say of its tokens together. */
  readonly extrasWithout: (skip: number) => number[][];
}

/** Cue models for every pair of parts held out, so that the hedge model never learns from what a cue model knew already. */
function crossedCues(data: CueData): CrossedCues {
  const made = new Map<string, CueModel>();
  const without = (a: number, b: number): CueModel => {
    const name = `${Math.min(a, b)} ${Math.max(a, b)}`;
    let model = made.get(name);
    if (!model) {
      const chosen = data.rows.flatMap((row, i) => (row.fold === a || row.fold === b ? [] : [i]));
      model = trainCueModel(data, Int32Array.from(chosen));
      made.set(name, model);
    }
    return model;
  };
  const terms = new Float64Array(4);
  const labels: number[] = [];
  const folds: number[] = [];
  const sums: number[] = [];
  data.rows.forEach((row, i) => {
    if (!row.cues) return;
    const own = cueSums(data, without(row.fold, row.fold), i);
    row.cues.forEach((label, t) => {
      labels.push(label);
      folds.push(row.fold);
      sums.push(own[t + CUE_AT] as number);
    });
  });
  return {
    whole: without(-1, -1),
    tokens: { labels, folds, sums: Float64Array.from(sums) },
    extrasWithout: (skip) =>
      data.rows.map((row, i) => {
        const own = cueSums(data, without(row.fold, skip === -1 ? row.fold : skip), i);
        return Array.from(cueMixture(own, row.tokens.length, terms));
      }),
  };
}

/** The models in the order of their columns. */
export const inOrder = (linear: Readonly<Record<ModelName, Linear>>): Linear[] => MODELS.map((name) => linear[name]);
