import type { Line } from './line.ts';

/**
 * Which line ends of a run are soft wraps: element i is true when line i + 1 goes on with line i's paragraph. A run is
 * lines that follow one another with no empty line between. `column` is `wrapColumn` of the whole text.
 *
 * In a text wrapped at a column, a line ends where the next word would not have fitted; a line that had room for it is
 * the end of a paragraph. People who wrap by hand leave lines short, so a line that stops in the middle of a sentence
 * and is of a fair length goes on as well. Lines of more than 120 characters are paragraphs of their own.
 */
export function softWraps(text: string, run: readonly Line[], column: number): boolean[] {
  const own = run.length > 2 ? wrapColumn(text, [run]) : 0;
  const wrapped = own || column;
  return run.slice(1).map((next, i) => {
    const line = run[i] as Line;
    if (next.inside) return true;
    if (line.kind === 'item' && next.indent > line.indent && shown(text, next).length <= LONGEST) return true;
    if (wrapped === 0) return false;
    const seam = seamOf(text, line, next);
    if (seam.length > LONGEST || next.indent + shown(text, next).length > LONGEST) return false;
    if (next.indent >= line.indent + 2 && line.kind === 'text' && !seam.midSentence) return false;
    if (seam.length + 1 + seam.nextWord > wrapped) return true;
    return seam.midSentence && seam.length >= wrapped * (seam.nextLower ? 0.5 : 0.7);
  });
}

/**
 * The column at which a text is wrapped by hand or by an editor, or 0 if its lines are paragraphs (or verses, or lists
 * of short lines). Wrapped text has many lines that stop in the middle of a sentence, and most of those are full.
 */
export function wrapColumn(text: string, runs: readonly (readonly Line[])[]): number {
  const lengths: number[] = [];
  const carried: Seam[] = [];
  let seams = 0;
  let long = 0;
  for (const run of runs) {
    for (const line of run) if (line.end - line.start > LONGEST && shown(text, line).length > LONGEST) long++;
    for (let i = 0; i + 1 < run.length; i++) {
      const seam = seamOf(text, run[i] as Line, run[i + 1] as Line);
      if (seam.length > LONGEST) continue;
      seams++;
      if (!seam.midSentence || !seam.nextLower) continue;
      carried.push(seam);
      lengths.push(seam.length);
    }
  }
  if (carried.length < seams / 4 || long > seams) return 0;
  lengths.sort((a, b) => a - b);
  // Not the longest: one line with a long address or a note in it says nothing of the others.
  const column = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (column < NARROWEST) return 0;
  const full = carried.filter((seam) => seam.length + 1 + seam.nextWord > column * 0.9).length;
  return full >= carried.length * 0.6 ? column : 0;
}

const LONGEST = 120;
const NARROWEST = 40;

interface Seam {
  /** Length of the line before the seam, indentation included. */
  readonly length: number;
  /** Length of the first word after it. */
  readonly nextWord: number;
  readonly nextLower: boolean;
  readonly midSentence: boolean;
}

function seamOf(text: string, line: Line, next: Line): Seam {
  FIRST_WORD.lastIndex = next.body;
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  const words = shown(text, line);
  return {
    length: line.indent + words.length,
    nextWord: word.length,
    nextLower: LOWER.test(word),
    midSentence: !STOPPED.test(words.slice(-4)),
  };
}

/** A line without notes and comments: what was added after the text was wrapped says nothing of its column. */
function shown(text: string, line: Line): string {
  const words = text.slice(line.start, line.end);
  return ADDED_SIGN.test(words) ? words.replace(ADDED, '').trimEnd() : words;
}

const ADDED_SIGN = /[}>\]]/;
const ADDED = /\{>>[^{}]*<<\}|<!--[^<]*-->|\[[a-z ]{3,30}(?:\?|needed)\]/gi;
const FIRST_WORD = /\S{1,120}/y;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const STOPPED = /[.!?…:]["'”’»)\]*_]*$/;
