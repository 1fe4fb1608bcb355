/** True for the codes of the characters that lines end with: LF, CR, or both in this order. */
export const isLineEnd = (code: number): boolean => code === 10 || code === 13;
