/** A written form: what the models read of a `Lexeme`. Two tokens spelt alike should share one object. */
export interface ModelLexeme {
  readonly lower: string;
  readonly shape: string;
  readonly hash: number;
}

/** Keys of what is no word; a year is told from other numbers. */
const NUMBER = 0x11a6ef3;
const YEAR = 0x3fe8c17;
const YEARS = /^(?:1[89]|20)\d\d$/;

/** The key of a word: its hash, or what kind of number it is. */
export function wordKey(lexeme: ModelLexeme): number {
  if (lexeme.shape !== 'number') return lexeme.hash;
  return lexeme.lower.length === 4 && YEARS.test(lexeme.lower) ? YEAR : NUMBER;
}

export const isNumberKey = (key: number): boolean => key === NUMBER || key === YEAR;
