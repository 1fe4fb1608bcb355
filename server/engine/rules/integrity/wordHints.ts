import { torturedPhrases } from '../../lexicons/torturedPhrases.ts';

/** What a quick look at the words of a text saw. */
export interface WordHints {
  /** A word stands beside itself, but for case. */
  readonly doubled: boolean;
  /** A word may belong to a tortured phrase. */
  readonly tortured: boolean;
}

/** The bit that parts capitals from small letters. */
const CASE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/**
 * Looks once at every word of a text, by its characters alone, and says what is worth a closer look. What it sees may
 * be nothing; nothing escapes it but words parted by the rarer kinds of space. Linear time.
 */
export function wordHints(text: string): WordHints {
  let doubled = false;
  let tortured = false;
  let before = 0;
  let beforeLength = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : CASE;
    if (code > CASE && code !== NO_BREAK_SPACE) continue;
    const length = i - start;
    if (length > 0) {
      if (beforeLength <= length && isSame(text, before, start, beforeLength)) doubled = true;
      if (length > 4 && TABLE[keyOf(text, start)] === 1) tortured = true;
      before = start;
      beforeLength = length;
    }
    start = i + 1;
  }
  return { doubled, tortured };
}

/** True when the first `length` characters from one place are those from another, but for case; false where there are none. */
function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k++) {
    if ((text.charCodeAt(one + k) | CASE) !== (text.charCodeAt(other + k) | CASE)) return false;
  }
  return length > 0;
}

/** The first, third and fifth letter of a word as one number below 32,768, without regard to case. */
function keyOf(text: string, start: number): number {
  const first = text.charCodeAt(start) & 31;
  const third = text.charCodeAt(start + 2) & 31;
  return (first << 10) | (third << 5) | (text.charCodeAt(start + 4) & 31);
}

/** Words of the phrases that are no hint, since plain text is full of them. */
const COMMON = /^(?:states|united|court|police|prime|remote|outside|force|energy|heart|kidney|powered|petroleum)$/;
/** 1 for the key of one rare word of each phrase. */
const TABLE = new Uint8Array(1 << 15);
for (const phrase of torturedPhrases.keys()) {
  const rare = phrase.split(/[ -]/).filter((word) => word.length > 4 && !COMMON.test(word));
  const word = rare.reduce((a, b) => (b.length > a.length ? b : a), rare[0] ?? '');
  TABLE[keyOf(word, 0)] = 1;
}
