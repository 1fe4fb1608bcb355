/**
 * Names a finding so that it is known again after edits elsewhere: a hash of the rule, the marked words and the three
 * words on either side, without regard to case, spacing, marks or the shape of quotes. Sixteen hexadecimal digits.
 * Takes the text the finding lies in (its block) and offsets in it.
 */
export function fingerprint(rule: string, text: string, start: number, end: number): string {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start)).slice(-3);
  const after = wordsOf(text.slice(end, end + REACH)).slice(0, 3);
  const marked = wordsOf(text.slice(start, end));
  return hash(`${rule}\n${before.join(' ')}\n${marked.join(' ')}\n${after.join(' ')}`);
}

/** Far enough for three words; a fixed reach keeps the cost of a finding constant. */
const REACH = 60;

/** Runs of letters and digits in lower case; an apostrophe does not end one. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let word = '';
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > LAST_ASCII && code !== CURLY) return wordsOfAny(lower);
    if ((code >= LETTER_A && code <= LETTER_Z) || (code >= DIGIT_0 && code <= DIGIT_9)) word += lower[i];
    else if (word !== '' && code !== APOSTROPHE && code !== CURLY) {
      found.push(word);
      word = '';
    }
  }
  if (word !== '') found.push(word);
  return found;
}

const wordsOfAny = (lower: string): string[] => lower.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

const LAST_ASCII = 127;
const CURLY = 0x2019;
const APOSTROPHE = 39;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 97;
const LETTER_Z = 122;

/** FNV-1a (Fowler, Noll, Vo) twice over 32 bits with different offsets: enough against chance, not against an adversary. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
  }
  return hex(a) + hex(b);
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
