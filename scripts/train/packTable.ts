import type { PackedTable } from '../../server/engine/models/packedTable.ts';

export interface TableRow {
  /** The key by which the row is found; a table has keys in all rows or in none. */
  readonly key?: number;
  readonly values: readonly number[];
}

/** Bytes of eight bits, squared: the largest whole number a weight can be. */
const MOST = 127 * 127;

/**
 * Packs rows of weights as `unpackTable` reads them. A weight below `least` times the largest of its column becomes
 * zero; keyed rows of zeros alone are left out.
 */
export function packTable(rows: readonly TableRow[], least: number): PackedTable {
  const width = rows[0]?.values.length ?? 0;
  const keyed = rows[0]?.key !== undefined;
  const largest = Array.from({ length: width }, (_, c) =>
    rows.reduce((m, r) => Math.max(m, Math.abs(r.values[c] as number)), 0),
  );
  // Rounded to what the file can hold, so that packing and unpacking agree on it.
  const steps = largest.map((m) => Number((m / MOST).toPrecision(6)));
  const bytesOf = rows.map(({ values }) =>
    values.map((w, c) => {
      const step = steps[c] as number;
      if (step === 0 || Math.abs(w) < least * (largest[c] as number)) return 0;
      return Math.sign(w) * Math.min(127, Math.round(Math.sqrt(Math.abs(w) / step)));
    }),
  );
  let order = rows.map((_, i) => i);
  if (keyed) {
    order = order.filter((i) => bytesOf[i]?.some((q) => q !== 0));
    order.sort((a, b) => unsigned(rows[a]) - unsigned(rows[b]));
  }
  const bytes: number[] = [];
  if (keyed)
    writeKeys(
      bytes,
      order.map((i) => unsigned(rows[i])),
    );
  for (let c = 0; c < width; c++) {
    const column = order.map((i) => bytesOf[i]?.[c] as number);
    for (let at = 0; at < column.length; at += 8) {
      bytes.push(column.slice(at, at + 8).reduce((bits, q, k) => bits | (q === 0 ? 0 : 1 << k), 0));
    }
    for (const q of column) if (q !== 0) bytes.push(q & 255);
  }
  return { rows: order.length, keyed, steps, bytes: Buffer.from(bytes).toString('base64').replace(/=+$/, '') };
}

const unsigned = (row: TableRow | undefined): number => (row?.key ?? 0) >>> 0;

function writeKeys(bytes: number[], keys: readonly number[]): void {
  let before = 0;
  for (const key of keys) {
    let rest = key - before;
    if (before !== 0 && rest === 0) throw new Error('two rows of a table have the same key');
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
    before = key;
  }
}
