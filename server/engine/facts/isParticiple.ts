/** True for a form that may be a participle, by its ending: said of a verb in lower case. */
export function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('en') || lower.endsWith('wn');
}
