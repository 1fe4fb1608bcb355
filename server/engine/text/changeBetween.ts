/** The one stretch in which two texts differ. Offsets are UTF-16 code units, ends exclusive. */
export interface Change {
  /** Where it begins in both: the texts are alike up to here. */
  readonly from: number;
  /** Where it ends in the text before and in the text after; from there on the texts are alike again. */
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/**
 * The shortest stretch that takes in every difference between two texts; empty at the end where they are the same.
 * Takes time in their length, most of it in comparing pieces as a whole, which is quick.
 */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from + PIECE <= shorter && before.slice(from, from + PIECE) === after.slice(from, from + PIECE)) from += PIECE;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (
    beforeEnd - PIECE >= from &&
    afterEnd - PIECE >= from &&
    before.slice(beforeEnd - PIECE, beforeEnd) === after.slice(afterEnd - PIECE, afterEnd)
  ) {
    beforeEnd -= PIECE;
    afterEnd -= PIECE;
  }
  while (beforeEnd > from && afterEnd > from && before.charCodeAt(beforeEnd - 1) === after.charCodeAt(afterEnd - 1)) {
    beforeEnd--;
    afterEnd--;
  }
  return { from, beforeEnd, afterEnd };
}

const PIECE = 4096;
