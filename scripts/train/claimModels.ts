import type { Example, FeatureSpace } from './featureSpace.ts';
import type { Row } from './labelledSets.ts';
import { type Linear, sumOf } from './logistic.ts';
import { added, type HeldOut, standardised, type Trainer } from './trainModels.ts';

export interface ClaimModels {
  /** Reads a sentence and, beside that, its opening: `extra` are the weights of the opening's vectors. */
  readonly claim: Linear;
  /** Reads a sentence as a whole, as all other models do, so that it can be mixed with them. */
  readonly whole: Linear;
  readonly heldOut: HeldOut;
}

const DECAY = 45;
/** What the sums of the models on debates count beside a speech's own words. */
const AID_SCALE = 1.5;

/** The models of verifiable claims, learned from the rows and from what the models `aids`, made on other rows, say of them. */
export async function claimModels(
  { train, crossed }: Trainer,
  space: FeatureSpace,
  rows: readonly Row[],
  examples: readonly Example[],
  aids: readonly Linear[],
): Promise<ClaimModels> {
  // Speeches are set down in many ways; how their words are written says nothing of them.
  const speeches = withoutShapes(space, examples);
  const beside = aids.map((model) => standardised(model, examples));
  const aid = examples.map((example) => beside.map(({ scale, model }) => AID_SCALE * scale * sumOf(model, example)));
  const openings = rows.map((row) => space.openingOf(row.tokens));
  const opened = speeches.map((example, i) => joined(example, openings[i] as Example));
  const extras = aid.map((sums, i) => [...sums, ...(openings[i] as Example).dense]);
  // Few sentences are labelled, so that what is made of the words' vectors helps; with more of them it does not.
  const { size } = space.vectors;
  const [own, ownWhole, heldOut] = await Promise.all([
    train(rows, opened, DECAY, extras, -1, size),
    train(rows, speeches, DECAY, aid, -1, size),
    crossed(rows, opened, DECAY, () => extras, size),
  ]);
  const withAids = (model: Linear): Linear =>
    added([
      [model, 1],
      ...beside.map(({ scale, model: of }, i): [Linear, number] => [
        of,
        AID_SCALE * scale * (model.extra[i] as number),
      ]),
    ]);
  return { claim: { ...withAids(own), extra: own.extra.slice(aids.length) }, whole: withAids(ownWhole), heldOut };
}

function withoutShapes(space: FeatureSpace, examples: readonly Example[]): Example[] {
  const shapes = new Set(Array.from(space.keysOf('shapes'), ([, id]) => id));
  return examples.map(({ ids, values, dense }) => ({
    ids: ids.filter((id) => !shapes.has(id)),
    values: values.filter((_, k) => !shapes.has(ids[k] as number)),
    dense,
  }));
}

/** A sentence with the words of its opening; their vectors are given beside it. */
export function joined(whole: Example, opening: Example): Example {
  return {
    ids: Int32Array.from([...whole.ids, ...opening.ids]),
    values: Float32Array.from([...whole.values, ...opening.values]),
    dense: whole.dense,
  };
}
