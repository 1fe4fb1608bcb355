/** Finds the row of a 32-bit key. Open addressing with linear probing; keys and rows lie side by side. */
export interface KeyTable {
  readonly slots: Int32Array;
  readonly mask: number;
}

/** A table in which key `keys[i]` has row `i`. No key may stand twice. */
export function createKeyTable(keys: Int32Array): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let at = slotOf(key, mask);
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = row + 1;
  }
  return { slots, mask };
}

/** The row of a key, or -1. */
export function rowOf({ slots, mask }: KeyTable, key: number): number {
  let at = slotOf(key, mask);
  for (;;) {
    const row = slots[2 * at + 1] as number;
    if (row === 0) return -1;
    if (slots[2 * at] === key) return row - 1;
    at = (at + 1) & mask;
  }
}

/** Keys of words are plain FNV sums, whose low bits alone fall unevenly. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
