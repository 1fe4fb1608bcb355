/** Length of the label of a footnote's definition (`[^1]:` and the space after it) at `at`; 0 where none stands. */
export function footnoteLabel(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPENING) return 0;
  LABEL.lastIndex = at;
  return LABEL.exec(text)?.[0].length ?? 0;
}

const OPENING = 91;
const LABEL = /\[\^[^\]\s]{1,60}\]:[ \t]*/y;
