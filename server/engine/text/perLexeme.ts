import { type Lexeme, lexemePlace } from './lexeme.ts';

/**
 * What follows from a lexeme alone, worked out once for each: instead of a lookup in word lists for every token of
 * every text. To be called when a module is loaded, since every call takes a place in all lexemes. `workOut` is pure.
 */
export function perLexeme<T extends NonNullable<unknown> | null>(
  workOut: (lexeme: Lexeme) => T,
): (lexeme: Lexeme) => T {
  const place = lexemePlace();
  return (lexeme) => {
    const kept = lexeme.kept[place] as T | undefined;
    if (kept !== undefined) return kept;
    const found = workOut(lexeme);
    lexeme.kept[place] = found;
    return found;
  };
}
