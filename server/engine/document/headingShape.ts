/**
 * True when the words of a line (as a reader sees them) could be a heading: short, no final stop, no speech, no address.
 * A line that empty lines set apart may be anything short; one among the lines of a text must look like a heading by
 * itself, in title case or a few words.
 */
export function headingShape(words: string, apart: boolean): boolean {
  if (words.length < 2 || words.length > 100 || !LETTER.test(words) || NEVER.test(words)) return false;
  const count = words.split(/\s+/).length;
  if (count > 14) return false;
  const last = words.charAt(words.length - 1);
  if (last === ':') return apart && (count === 1 || (count <= 3 && inTitleCase(words)));
  if (last === '?') return count >= 3 && inTitleCase(words);
  if (STOP.test(words)) return false;
  if (/^\p{Ll}/u.test(words)) return apart && count >= 2;
  return apart || (count >= 2 && count <= 10 && inTitleCase(words));
}

/** True when the words of a text's first line could be its headline. A headline may be long, and may ask or call out. */
export function headlineShape(words: string): boolean {
  if (words.length < 2 || words.length > LONGEST_HEADLINE || !LETTER.test(words) || NEVER.test(words)) return false;
  if (words.split(/\s+/).length > 28) return false;
  if (/[?!]["'”’]?$/.test(words)) return !/[.!?]["'”’]?\s+\p{Lu}/u.test(words.replace(ABBREVIATION, ''));
  return !STOP.test(words) && !words.endsWith(':');
}

/** Characters; bylines and headings are shorter. */
export const LONGEST_HEADLINE = 200;

const LETTER = /\p{L}/u;
const STOP = /(?:[.!?;,…](?:["'”’)\]]*)|\b(?:and|or|the|of))$/;
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|vs?|No|Jr|Sr|Gen|Sen|Rep|Gov)\./gu;
/** Whole lines in quotation marks or brackets, signatures, addresses, handles, form fields. */
const NEVER = /^["“‘«].*["”’»]$|^[–—-]|^(?:https?:|www\.)|^\S+@\S+$|^@\w+$|^[\W\d]+$|^\(.*\)$|^\[.*\]$|^©|\*$/;
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|into|nor|of|off|on|onto|or|over|per|so|than|that|the|to|up|via|vs?|with|yet|is|are|it|its|not|be|we|you)$/;

/** Capitals on every word but the small ones. */
function inTitleCase(words: string): boolean {
  const plain = words.split(/[^\p{L}\p{N}'’]+/u).filter((word) => /^\p{L}/u.test(word));
  const capitals = plain.filter((word) => /^\p{Lu}/u.test(word)).length;
  const large = plain.filter((word) => !SMALL.test(word)).length;
  return plain.length > 0 && capitals >= 1 && capitals >= large;
}
