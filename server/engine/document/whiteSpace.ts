/** True for white space as a reader sees it: spaces, line ends, and characters that show nothing (zero-width, byte order mark). */
export function isWhite(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Offset of the first character of `text` from `start` on that is not white; `end` if there is none. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character of `text` before `end` that is not white; `start` if there is none. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}
