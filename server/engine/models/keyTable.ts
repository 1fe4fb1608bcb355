/**
 * Finds the row of a 32-bit key. Open addressing with linear probing; keys and rows lie side by side. Before that, a bit
 * for about every eighth hash says whether any key has it: most keys that have no row are turned away there, in memory
 * small enough to stay near the processor.
 */
export interface KeyTable {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly bits: Int32Array;
  /** By how much a hash is shifted to become the number of its bit. */
  readonly shift: number;
}

/** A table in which key `keys[i]` has row `i`. No key may stand twice. */
export function createKeyTable(keys: Int32Array): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  const bits = new Int32Array((size * 4) / 32);
  const shift = Math.clz32(size * 4) + 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const hash = hashOf(key);
    const bit = hash >>> shift;
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
    let at = (hash >>> 12) & mask;
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = row + 1;
  }
  return { slots, mask, bits, shift };
}

/** The row of a key, or -1. */
export function rowOf({ slots, mask, bits, shift }: KeyTable, key: number): number {
  const hash = hashOf(key);
  const bit = hash >>> shift;
  if (((bits[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  let at = (hash >>> 12) & mask;
  for (;;) {
    const row = slots[2 * at + 1] as number;
    if (row === 0) return -1;
    if (slots[2 * at] === key) return row - 1;
    at = (at + 1) & mask;
  }
}

/** Keys of words are plain FNV sums, whose low bits alone fall unevenly. */
const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1);
