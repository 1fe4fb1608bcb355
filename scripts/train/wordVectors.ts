import { readFileSync } from 'node:fs';
import { lexeme } from '../../server/engine/text/lexeme.ts';
import { seededRandom } from './seededRandom.ts';

/** Vectors of words: row `i` of `values` belongs to the word with index `i`. */
export interface WordVectors {
  /** Length of a row: the vector itself, then what is made of it. */
  readonly size: number;
  /** Length of the vector itself. */
  readonly plain: number;
  readonly indexOf: ReadonlyMap<number, number>;
  /** The words by their keys. */
  readonly spellings: ReadonlyMap<number, string>;
  readonly values: Float32Array;
}

/** What a package of vectors says: its words, the frequent first, and the vector of each at the head of a list. */
export interface VectorList {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Rarer words than these say too little to have a row: with all 340,000 the figures are the same. */
const FREQUENT = 30_000;
/** Pairs of a cosine and a sine beside the vector itself. */
const WAVES = 300;

/** Vectors of frequent words, by the file of a package of vectors. */
export function readWordVectors(file: string): WordVectors {
  return wordVectors(JSON.parse(readFileSync(file, 'utf8')) as VectorList);
}

/**
 * What the models see of a word's vector: the vector, its mean over the words taken away and brought to length 1, and
 * random cosines and sines of it. A sum of those can be any smooth function of the vector (Rahimi and Recht, "Random
 * Features for Large-Scale Kernel Machines", NIPS 2007; a Gaussian kernel of width 0.7), so that what is learned of a
 * word reaches those near it and no others. None of it is there at run time, where a word has one row.
 */
export function wordVectors({ dimensions, words, vectors }: VectorList): WordVectors {
  const indexOf = new Map<number, number>();
  const spellings = new Map<number, string>();
  const lists: (readonly number[])[] = [];
  for (const word of words.slice(0, FREQUENT)) {
    const { hash, lower, shape } = lexeme(word);
    if (shape === 'number' || indexOf.has(hash)) continue;
    spellings.set(hash, lower);
    indexOf.set(hash, lists.push(vectors[word] as readonly number[]) - 1);
  }
  const size = dimensions + 2 * WAVES;
  const values = new Float32Array(lists.length * size);
  const rows = centred(lists, dimensions);
  const waves = randomDirections(dimensions);
  rows.forEach((row, r) => {
    values.set(row, r * size);
    waves.forEach((wave, k) => {
      let angle = 0;
      for (let d = 0; d < dimensions; d++) angle += (wave[d] as number) * (row[d] as number);
      const at = r * size + dimensions + 2 * k;
      values[at] = Math.cos(angle) / Math.sqrt(WAVES);
      values[at + 1] = Math.sin(angle) / Math.sqrt(WAVES);
    });
  });
  return { size, plain: dimensions, indexOf, spellings, values };
}

function centred(lists: readonly (readonly number[])[], dimensions: number): Float64Array[] {
  const rows = lists.map((list) => unit(Float64Array.from(list.slice(0, dimensions))));
  const mean = new Float64Array(dimensions);
  for (const row of rows) for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] as number) + (row[d] as number);
  return rows.map((row) => unit(row.map((x, d) => x - (mean[d] as number) / rows.length)));
}

function unit(row: Float64Array): Float64Array {
  const norm = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
  return norm > 0 ? row.map((x) => x / norm) : row;
}

/** Directions from a normal distribution (Box and Muller, 1958). */
function randomDirections(dimensions: number): Float64Array[] {
  const random = seededRandom(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: WAVES }, () => Float64Array.from({ length: dimensions }, () => Math.SQRT2 * normal()));
}
