/**
 * What a sentence is looked up by when another nearly like it is sought: its first three weighty words, its last three,
 * and its three longest. Undefined where it has fewer words than `fewest`. Every sentence of a text comes through here,
 * so the words are found in one pass, and few of them are cut out.
 */
export function keysOf(text: string, fewest: number): readonly string[] | undefined {
  const lower = text.toLowerCase();
  const first: string[] = [];
  const longest: string[] = [];
  let words = 0;
  let weighty = 0;
  // Where the last three weighty words lie, the latest first.
  let start1 = 0;
  let end1 = 0;
  let start2 = 0;
  let end2 = 0;
  let start3 = 0;
  let end3 = 0;
  for (let start = nextWord(lower, 0); start < lower.length; ) {
    const end = wordEnd(lower, start);
    words++;
    if (end - start > LONGEST_SMALL || !SMALL.has(lower.slice(start, end))) {
      weighty++;
      if (first.length < 3) first.push(lower.slice(start, end));
      start3 = start2;
      end3 = end2;
      start2 = start1;
      end2 = end1;
      start1 = start;
      end1 = end;
      if (longest.length < 3 || end - start >= (longest[2] as string).length)
        keepLongest(longest, lower.slice(start, end));
    }
    start = nextWord(lower, end);
  }
  if (words < fewest) return undefined;
  const last = [lower.slice(start3, end3), lower.slice(start2, end2), lower.slice(start1, end1)];
  const ending = last.slice(3 - Math.min(3, weighty));
  return [`^${first.join(' ')}`, `$${ending.join(' ')}`, `#${longest.sort().join(' ')}`];
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let start = nextWord(lower, 0); start < lower.length; ) {
    const end = wordEnd(lower, start);
    words.push(lower.slice(start, end));
    start = nextWord(lower, end);
  }
  return words;
}

/** True for words that carry so little that a sentence may gain or lose them. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);

const SMALL = new Set(
  'a an the this that these those of to in on at for and but also now then has have had is are was were be been it its their his her'.split(
    ' ',
  ),
);

const LONGEST_SMALL = 5;

/** Keeps the three longest words, each once; of equal length those that come first in the alphabet. */
function keepLongest(longest: string[], word: string): void {
  let at = longest.length;
  while (at > 0 && isBefore(word, longest[at - 1] as string)) at--;
  if (at === 3 || longest.includes(word)) return;
  longest.splice(at, 0, word);
  if (longest.length > 3) longest.pop();
}

const isBefore = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);

const isLetterOrDigit = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
    : unit >= 0xaa && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x206f) && !LATIN_MARKS.has(unit);
const LATIN_MARKS = new Set([0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb4, 0xb6, 0xb7, 0xb8, 0xbb, 0xbf, 0x20ac]);

function nextWord(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isLetterOrDigit(text.charCodeAt(i))) i++;
  return i;
}

/** A word goes on after an apostrophe, point or comma when a letter or digit follows: "don't", "3.5", "1,000". */
function wordEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isLetterOrDigit(unit)) i++;
    else if (isJoint(unit) && i + 1 < text.length && isLetterOrDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2c;
