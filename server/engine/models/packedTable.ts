import { readBase64 } from './base64.ts';

/**
 * A table of weights as the file holds it. `steps` has one number for each column; `bytes` holds, in base64, the row
 * keys (if the table has any: sorted, as differences in seven-bit groups, low group first), then for each column a
 * bit for each row and a signed byte for each set bit. A byte `q` stands for `q * |q| * step`: small weights, which
 * are many, keep more of their precision than large ones.
 */
export interface PackedTable {
  readonly rows: number;
  readonly keyed: boolean;
  readonly steps: readonly number[];
  readonly bytes: string;
}

/** The same, unpacked: `values` row by row, as whole numbers of steps. */
export interface WeightTable {
  readonly keys: Int32Array;
  readonly values: Int16Array;
  readonly steps: Float64Array;
}

/** Unpacks a table. */
export function unpackTable({ rows, keyed, steps, bytes }: PackedTable): WeightTable {
  const data = readBase64(bytes);
  const keys = new Int32Array(keyed ? rows : 0);
  let at = 0;
  let key = 0;
  for (let row = 0; row < keys.length; row++) {
    for (let shift = 1; ; shift *= 128) {
      const byte = data[at++] as number;
      key += (byte & 127) * shift;
      if (byte < 128) break;
    }
    keys[row] = key | 0;
  }
  const width = steps.length;
  const values = new Int16Array(rows * width);
  for (let column = 0; column < width; column++) {
    const bits = at;
    at += (rows + 7) >> 3;
    for (let row = 0; row < rows; row++) {
      if (((data[bits + (row >> 3)] as number) & (1 << (row & 7))) === 0) continue;
      const q = ((data[at++] as number) << 24) >> 24;
      values[row * width + column] = q * Math.abs(q);
    }
  }
  return { keys, values, steps: Float64Array.from(steps) };
}
