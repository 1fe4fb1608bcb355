/**
 * True when two surnames look like two spellings of one: as written they differ by one letter left out, put in, changed
 * or swapped with its neighbour, and not by an ending that makes another word (Koreas, Korean, Clintons).
 */
export function isMisspelt(one: string, other: string): boolean {
  if (one === other || one.toLowerCase() === other.toLowerCase()) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < SHORTEST) return false;
  // Zelensky and Zelenskyy, Clark and Clarke; but German and Germany, Clinton and Clintons are two words.
  if (long.startsWith(short)) return long.at(-1) === short.at(-1) || long.endsWith('e') || long.endsWith('h');
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const a = short.slice(from);
  const b = long.slice(from);
  if (a.length < b.length) return a === b.slice(1);
  // Another last letter makes another word: Latino and Latina, Marxist and Marxism.
  if (a.length === 1) return ALIKE.has(a + b) || ALIKE.has(b + a);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

const SHORTEST = 6;
const ALIKE = new Set(['iy', 'ea']);
