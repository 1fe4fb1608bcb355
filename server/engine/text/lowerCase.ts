/**
 * The text in lower case, code unit for code unit: an offset in one is the same place in the other. The few letters
 * that change their length ("İ") stay as they are. Grammars read lower case, since patterns that ignore case take long
 * to compile.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
}
