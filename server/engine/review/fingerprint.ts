import { FIRST_HASH, hashed } from '../text/fnv1a.ts';

/**
 * Names a finding so that it is known again after edits elsewhere: a hash of the rule, the marked words and the three
 * words on either side, without regard to case, spacing, marks or the shape of quotes. Sixteen hexadecimal digits.
 * Takes the text the finding lies in (its block) and offsets in it.
 */
export function fingerprint(rule: string, text: string, start: number, end: number): string {
  const hash: Hash = { a: FIRST_HASH, b: FIRST_B };
  mixText(hash, rule);
  const before = wordsBefore(text, start);
  const isPlain =
    before >= 0 &&
    mixWords(hash, text, before, start, NEIGHBOURS) &&
    mixWords(hash, text, start, end, Number.POSITIVE_INFINITY) &&
    mixWords(hash, text, end, reachAfter(text, end), NEIGHBOURS);
  return isPlain ? hex(hash) : fingerprintOfAny(rule, text, start, end);
}

/** Words on either side. */
const NEIGHBOURS = 3;
/** Far enough for three words; a fixed reach keeps the cost of a finding constant. */
const REACH = 60;

const isReturn = (text: string, at: number): boolean =>
  text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEW_LINE;

/** Where the stretch begins that is looked at before an offset. A line end counts once, whichever it is. */
function reachBefore(text: string, offset: number): number {
  let from = offset - REACH;
  for (let i = offset - 1; i >= from && i >= 0; i--) if (isReturn(text, i)) from--;
  return Math.max(0, from);
}

/** Where the stretch ends that is looked at after an offset. */
function reachAfter(text: string, offset: number): number {
  let to = offset + REACH;
  for (let i = offset; i < to && i < text.length; i++) if (isReturn(text, i)) to++;
  return Math.min(to, text.length);
}

/** FNV-1a (Fowler, Noll, Vo) twice over 32 bits with different offsets: enough against chance, not against an adversary. */
interface Hash {
  a: number;
  b: number;
}

const FIRST_B = 0x9e3779b9;

function mix(hash: Hash, code: number): void {
  hash.a = hashed(hash.a, code);
  hash.b = hashed(hash.b, code);
}

function mixText(hash: Hash, text: string): void {
  for (let i = 0; i < text.length; i++) mix(hash, text.charCodeAt(i));
}

/** Eight hexadecimal digits for each number; joined, since two that are added take twice the room, for every finding. */
const hex = ({ a, b }: Hash): string => [digits(a), digits(b)].join('');

const digits = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');

/** Where the last words before an offset begin; -1 where a character stands among them that is not plain. */
function wordsBefore(text: string, offset: number): number {
  const from = reachBefore(text, offset);
  let words = 0;
  let inWord = false;
  let first = offset;
  for (let i = offset - 1; i >= from; i--) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === OTHER) return -1;
    if (kind === GAP) {
      if (words === NEIGHBOURS) break;
      inWord = false;
    } else if (kind !== APOSTROPHE) {
      if (!inWord) words++;
      inWord = true;
      first = i;
    }
  }
  return first;
}

/** Mixes in a line break and the first words of a stretch; false where a character stands among them that is not plain. */
function mixWords(hash: Hash, text: string, from: number, to: number, most: number): boolean {
  mix(hash, NEW_LINE);
  let words = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === OTHER) return false;
    if (kind === GAP) {
      if (words === most) break;
      inWord = false;
    } else if (kind !== APOSTROPHE) {
      if (!inWord && words > 0) mix(hash, SPACE);
      if (!inWord) words++;
      inWord = true;
      mix(hash, kind);
    }
  }
  return true;
}

/** The lower case of a letter or digit; or what else a character is to words. Letters beyond ASCII are left to Unicode's tables. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] as number;
  if (code === CURLY_APOSTROPHE) return APOSTROPHE;
  return (code >= FIRST_MARK && code <= LAST_MARK) || code === NO_BREAK_SPACE ? GAP : OTHER;
}

const GAP = 0;
const APOSTROPHE = 1;
const OTHER = 2;
const CURLY_APOSTROPHE = 0x2019;
const NO_BREAK_SPACE = 0xa0;
/** Dashes, quotation marks, bullets, dots. */
const FIRST_MARK = 0x2010;
const LAST_MARK = 0x2027;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return APOSTROPHE;
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : GAP;
});

function fingerprintOfAny(rule: string, text: string, start: number, end: number): string {
  const before = wordsOf(text.slice(reachBefore(text, start), start)).slice(-NEIGHBOURS);
  const after = wordsOf(text.slice(end, reachAfter(text, end))).slice(0, NEIGHBOURS);
  const hash: Hash = { a: FIRST_HASH, b: FIRST_B };
  mixText(hash, [rule, before.join(' '), wordsOf(text.slice(start, end)).join(' '), after.join(' ')].join('\n'));
  return hex(hash);
}

/** Runs of letters and digits in lower case; an apostrophe does not end one. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
