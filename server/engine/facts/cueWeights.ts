import { featureBlocks, featureCount, verbRowLength } from './cueFeatures.ts';
import { verbBases } from './knownVerbs.ts';

/** The model as it is kept: whole numbers, `scale` to one. Rows of verbs are kept by verb, so the lexicon may grow. */
export interface CueWeights {
  readonly scale: number;
  /** Log odds above which a clause counts, negated. */
  readonly threshold: number;
  /** For each verb: its own weight, then one for each thing that can follow it. */
  readonly verbs: Readonly<Record<string, readonly number[]>>;
  readonly blocks: Readonly<Record<string, readonly number[]>>;
}

/** Lays the kept weights out in the order of the features. A verb the model does not know weighs nothing of its own. */
export function readWeights(kept: CueWeights): { readonly table: Float32Array; readonly threshold: number } {
  const table = new Float32Array(featureCount);
  let at = 0;
  for (const [name, size] of Object.entries(featureBlocks)) {
    if (name === 'verb') {
      verbBases.forEach((base, id) => {
        table[id] = (kept.verbs[base]?.[0] ?? 0) / kept.scale;
      });
    } else if (name === 'follow') {
      verbBases.forEach((base, id) => {
        const row = kept.verbs[base];
        for (let k = 0; row && k < verbRowLength; k++)
          table[at + id * verbRowLength + k] = (row[k + 1] ?? 0) / kept.scale;
      });
    } else {
      const block = kept.blocks[name] ?? [];
      if (block.length > size) throw new Error(`weights "${name}": ${block.length} numbers, at most ${size} expected`);
      block.forEach((weight, k) => {
        table[at + k] = weight / kept.scale;
      });
    }
    at += size;
  }
  return { table, threshold: kept.threshold / kept.scale };
}

/** The weights in the form they are kept in: rounded, trailing zeros and empty rows left out. */
export function keepWeights(table: ArrayLike<number>, threshold: number, scale: number): CueWeights {
  const round = (from: number, length: number): number[] => {
    const row = Array.from({ length }, (_, k) => Math.round((table[from + k] ?? 0) * scale));
    while (row.length > 0 && row.at(-1) === 0) row.pop();
    return row.map((weight) => (weight === 0 ? 0 : weight));
  };
  const verbs: Record<string, number[]> = {};
  const blocks: Record<string, number[]> = {};
  const rows = verbBases.length;
  verbBases.forEach((base, id) => {
    const own = Math.round((table[id] ?? 0) * scale) || 0;
    const row = [own, ...round(rows + id * verbRowLength, verbRowLength)];
    if (row.some((weight) => weight !== 0)) verbs[base] = row;
  });
  let at = 0;
  for (const [name, size] of Object.entries(featureBlocks)) {
    if (name !== 'verb' && name !== 'follow') blocks[name] = round(at, size);
    at += size;
  }
  return { scale, threshold: Math.round(threshold * scale), verbs, blocks };
}
