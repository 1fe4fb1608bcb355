/** What stands on either side of a mark, as UTF-16 code units; NaN at the ends of the text. */
export interface MarkContext {
  readonly before: number;
  readonly after: number;
}

/** True when the neighbours of a straight mark let it open a quotation. */
export function opensHere({ before, after }: MarkContext): boolean {
  return (isSpace(before) || isOpener(before)) && !isSpace(after);
}

/** True when the neighbours of a straight mark let it close a quotation. */
export function closesHere({ before, after }: MarkContext): boolean {
  return !isSpace(before) && !isWord(after);
}

/** True for 'tis, 'em and '90s, which no quotation begins. */
export function isElision(text: string, at: number): boolean {
  return ELIDED.test(text.slice(at, at + 8));
}

const ELIDED = /^['’](?:tis|twas|em|til|cause|n|round|bout|\d0s)\b/i;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLower = (c: number): boolean => c >= 97 && c <= 122;
export const isSpace = (c: number): boolean =>
  Number.isNaN(c) || c <= 32 || c === 160 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0xfeff;

/** Letters and digits. Past ASCII whatever is no punctuation or space counts as a letter. */
export const isWord = (c: number): boolean =>
  isDigit(c) ||
  isLower(c | 32) ||
  (c > 0xbf && c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f));

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STOPS = codes('.,;:!?)]…');
const OPENERS = codes('([{/-*_>|–—“‘"\'=');

export const isStop = (c: number): boolean => STOPS.has(c);
const isOpener = (c: number): boolean => OPENERS.has(c);
