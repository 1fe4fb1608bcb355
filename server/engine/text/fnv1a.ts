/**
 * Fowler, Noll and Vo's hash 1a of a stretch of a text, over UTF-16 code units: 32 bits, signed. `seed` is what it begins
 * with: the hash of what is taken to stand before, or another number for a second hash of the same. Source: isthe.com/chongo/tech/comp/fnv.
 */
export function fnv1a(text: string, start = 0, end: number = text.length, seed: number = FIRST_HASH): number {
  let hash = seed | 0;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of nothing, for those who hash as they read. */
export const FIRST_HASH = 0x811c9dc5 | 0;

/** The hash of what has the given hash, and one more code unit. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
