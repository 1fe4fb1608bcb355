import { seededRandom } from './seededRandom.ts';

/** Vectors of words: row `i` of `values` belongs to the word with index `i`. */
export interface WordVectors {
  readonly size: number;
  readonly indexOf: ReadonlyMap<number, number>;
  readonly values: Float64Array;
}

/** How contexts are counted: `placed` tells the neighbours by their places, `near` takes them as one bag. */
export interface ContextKind {
  readonly window: number;
  readonly placed: boolean;
}

const FEWEST = 4;
const CONTEXT_WORDS = 2500;
const SPARE = 10;
const ROUNDS = 2;

/**
 * Vectors of the words (as keys) of some sentences: positive pointwise mutual information with neighbouring words,
 * context counts smoothed by the power 0.75, and a truncated singular value decomposition (Levy, Goldberg and Dagan,
 * "Improving Distributional Similarity with Lessons Learned from Word Embeddings", TACL 2015), found by randomised
 * subspace iteration (Halko, Martinsson and Tropp, SIAM Review 2011). Rows have length 1.
 */
export function wordVectors(sentences: readonly Int32Array[], kind: ContextKind, size: number): WordVectors {
  const order = frequentWords(sentences);
  const indexOf = new Map(order.map((word, i) => [word, i]));
  const matrix = contextMatrix(sentences, indexOf, kind);
  const width = size + SPARE;
  const random = seededRandom(7);
  let right: Float64Array = Float64Array.from(
    { length: matrix.columns * width },
    () => random() + random() + random() - 1.5,
  );
  let left = orthonormal(times(matrix, right, width), matrix.rows, width);
  for (let round = 0; round < ROUNDS; round++) {
    right = orthonormal(timesTransposed(matrix, left, width), matrix.columns, width);
    left = orthonormal(times(matrix, right, width), matrix.rows, width);
  }
  right = timesTransposed(matrix, left, width);
  const { values: squares, vectors } = eigen(gram(right, matrix.columns, width), width);
  const best = Array.from({ length: width }, (_, i) => i).sort(
    (a, b) => (squares[b] as number) - (squares[a] as number),
  );
  const values = new Float64Array(matrix.rows * size);
  for (let row = 0; row < matrix.rows; row++) {
    let norm = 0;
    for (let k = 0; k < size; k++) {
      const column = best[k] as number;
      let sum = 0;
      for (let j = 0; j < width; j++)
        sum += (left[row * width + j] as number) * (vectors[j * width + column] as number);
      // The square root of the singular value, as Levy and others advise.
      sum *= Math.max(squares[column] as number, 0) ** 0.25;
      values[row * size + k] = sum;
      norm += sum * sum;
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let k = 0; k < size; k++) values[row * size + k] = (values[row * size + k] as number) * scale;
  }
  return { size, indexOf, values };
}

function frequentWords(sentences: readonly Int32Array[]): number[] {
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([word]) => word);
}

/** A sparse matrix by rows. */
interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly values: Float64Array;
}

function contextMatrix(
  sentences: readonly Int32Array[],
  indexOf: ReadonlyMap<number, number>,
  kind: ContextKind,
): Matrix {
  const { window, placed } = kind;
  const places = placed ? 2 * window : 1;
  const border = CONTEXT_WORDS;
  const columns = (CONTEXT_WORDS + 1) * places;
  const rows = indexOf.size;
  const counts: Map<number, number>[] = Array.from({ length: rows }, () => new Map());
  for (const sentence of sentences) {
    const line = [-1, ...Array.from(sentence, (word) => indexOf.get(word) ?? -2), -1];
    for (let i = 1; i + 1 < line.length; i++) {
      const row = counts[line[i] as number];
      if (!row) continue;
      for (let d = -window; d <= window; d++) {
        const other = line[i + d];
        if (d === 0 || other === undefined || other === -2 || other >= CONTEXT_WORDS) continue;
        const place = placed ? (d < 0 ? d + window : d + window - 1) : 0;
        const column = (other === -1 ? border : other) * places + place;
        row.set(column, (row.get(column) ?? 0) + (placed ? 1 : 1 / Math.abs(d)));
      }
    }
  }
  return informative(counts, columns);
}

function informative(counts: readonly Map<number, number>[], columns: number): Matrix {
  const byColumn = new Float64Array(columns);
  const byRow = counts.map((row) => {
    let sum = 0;
    for (const [column, count] of row) {
      byColumn[column] = (byColumn[column] as number) + count;
      sum += count;
    }
    return sum;
  });
  let total = 0;
  for (let c = 0; c < columns; c++) total += byColumn[c] = (byColumn[c] as number) ** 0.75;
  const starts = new Int32Array(counts.length + 1);
  const at: number[] = [];
  const values: number[] = [];
  counts.forEach((row, r) => {
    for (const [column, count] of [...row].sort((a, b) => a[0] - b[0])) {
      const information = Math.log((count / (byRow[r] as number)) * (total / (byColumn[column] as number)));
      if (information <= 0) continue;
      at.push(column);
      values.push(information);
    }
    starts[r + 1] = at.length;
  });
  return { rows: counts.length, columns, starts, at: Int32Array.from(at), values: Float64Array.from(values) };
}

function times(m: Matrix, by: Float64Array, width: number): Float64Array {
  const out = new Float64Array(m.rows * width);
  for (let r = 0; r < m.rows; r++) {
    for (let e = m.starts[r] as number; e < (m.starts[r + 1] as number); e++) {
      const from = (m.at[e] as number) * width;
      const value = m.values[e] as number;
      for (let k = 0; k < width; k++)
        out[r * width + k] = (out[r * width + k] as number) + value * (by[from + k] as number);
    }
  }
  return out;
}

function timesTransposed(m: Matrix, by: Float64Array, width: number): Float64Array {
  const out = new Float64Array(m.columns * width);
  for (let r = 0; r < m.rows; r++) {
    for (let e = m.starts[r] as number; e < (m.starts[r + 1] as number); e++) {
      const to = (m.at[e] as number) * width;
      const value = m.values[e] as number;
      for (let k = 0; k < width; k++) out[to + k] = (out[to + k] as number) + value * (by[r * width + k] as number);
    }
  }
  return out;
}

/** Products of every two columns. */
function gram(b: Float64Array, rows: number, width: number): Float64Array {
  const g = new Float64Array(width * width);
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < width; i++) {
      const x = b[r * width + i] as number;
      if (x === 0) continue;
      for (let j = i; j < width; j++)
        g[i * width + j] = (g[i * width + j] as number) + x * (b[r * width + j] as number);
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) g[i * width + j] = g[j * width + i] as number;
  return g;
}

/** The columns made orthonormal, by two rounds of Cholesky QR (Yamamoto and others, ETNA 2015). */
function orthonormal(b: Float64Array, rows: number, width: number): Float64Array {
  for (let round = 0; round < 2; round++) {
    const l = cholesky(gram(b, rows, width), width);
    for (let r = 0; r < rows; r++) {
      for (let j = 0; j < width; j++) {
        let sum = b[r * width + j] as number;
        for (let k = 0; k < j; k++) sum -= (b[r * width + k] as number) * (l[j * width + k] as number);
        b[r * width + j] = sum / (l[j * width + j] as number);
      }
    }
  }
  return b;
}

function cholesky(g: Float64Array, width: number): Float64Array {
  const l = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = g[i * width + j] as number;
      for (let k = 0; k < j; k++) sum -= (l[i * width + k] as number) * (l[j * width + k] as number);
      // A column that depends on those before it (a tiny corpus) is divided by infinity, which leaves it out.
      const diagonal = sum > 1e-10 * (g[i * width + i] as number) ? Math.sqrt(sum) : Number.POSITIVE_INFINITY;
      l[i * width + j] = i === j ? diagonal : sum / (l[j * width + j] as number);
    }
  }
  return l;
}

/** Eigenvalues and eigenvectors (as columns) of a symmetric matrix, by Jacobi's method. */
function eigen(g: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const vectors = Float64Array.from({ length: width * width }, (_, i) => (i % (width + 1) === 0 ? 1 : 0));
  const rotate = (m: Float64Array, a: number, b: number, c: number, s: number): void => {
    const x = m[a] as number;
    const y = m[b] as number;
    m[a] = c * x - s * y;
    m[b] = s * x + c * y;
  };
  for (let sweep = 0; sweep < 10; sweep++) {
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) {
        const off = g[p * width + q] as number;
        if (Math.abs(off) < 1e-9) continue;
        const theta = ((g[q * width + q] as number) - (g[p * width + p] as number)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        for (let k = 0; k < width; k++) rotate(g, k * width + p, k * width + q, c, t * c);
        for (let k = 0; k < width; k++) rotate(g, p * width + k, q * width + k, c, t * c);
        for (let k = 0; k < width; k++) rotate(vectors, k * width + p, k * width + q, c, t * c);
      }
    }
  }
  return { values: Float64Array.from({ length: width }, (_, i) => g[i * width + i] as number), vectors };
}
