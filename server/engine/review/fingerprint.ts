/**
 * Names a finding so that it is known again after edits elsewhere: a hash of the rule, the marked words and the three
 * words on either side, without regard to case, spacing, marks or the shape of quotes. Sixteen hexadecimal digits.
 * Takes the text the finding lies in (its block) and offsets in it.
 */
export function fingerprint(rule: string, text: string, start: number, end: number): string {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start)).slice(-3);
  const after = wordsOf(text.slice(end, end + REACH)).slice(0, 3);
  const marked = wordsOf(text.slice(start, end));
  return hash([rule, before.join(' '), marked.join(' '), after.join(' ')].join('\n'));
}

/** Far enough for three words; a fixed reach keeps the cost of a finding constant. */
const REACH = 60;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

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
