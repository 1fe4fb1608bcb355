import type { Line } from './line.ts';

/**
 * The same lines, with the kinds that only the neighbours can tell: a row of a table stands beside another or has a bar
 * at its end; a number or a dash in the middle of a paragraph is no list item; a dash alone is a signature.
 */
export function settleLines(text: string, lines: readonly Line[]): Line[] {
  const settled: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const before = settled[i - 1];
    if (line.kind === 'row' && !isTableRow(text, line, lines[i - 1], lines[i + 1]))
      settled.push({ ...line, kind: 'text' });
    else if (line.kind === 'item' && !isItem(text, line, before, lines, i)) {
      settled.push({ ...line, kind: 'text', body: line.start, number: 0 });
    } else settled.push(line);
  }
  return settled;
}

function isTableRow(text: string, line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const here = text.slice(line.start, line.end);
  const bars = count(here, '|');
  if (bars > 0 && (here.startsWith('|') || here.endsWith('|')) && here.replace(/[|\s]/g, '') !== '')
    return bars > 1 || here.endsWith('|');
  const sign = bars > 0 ? '|' : '\t';
  const cells = count(here, sign);
  return [before, after].some((other) => {
    if (!other || (other.kind !== 'row' && other.kind !== 'rule')) return false;
    if (other.kind === 'rule') return text.slice(other.start, other.end).includes('|');
    return here.length <= LONGEST_ROW && count(text.slice(other.start, other.end), sign) === cells;
  });
}

const LONGEST_ROW = 400;

function isItem(text: string, line: Line, before: Line | undefined, lines: readonly Line[], i: number): boolean {
  const sign = text.charCodeAt(line.start);
  if (sign === EN_DASH || sign === EM_DASH) {
    return [neighbour(lines, i, -1), neighbour(lines, i, 1)].some(
      (other) => other !== undefined && text.charCodeAt(other.start) === sign && other.kind === 'item',
    );
  }
  if (before?.kind !== 'text') return true;
  if (line.number > 1) return false;
  // "-" and "*" also stand between words: a line that begins with one and goes on in lower case is the rest of a sentence.
  const goesOn =
    /^\p{Ll}/u.test(text.slice(line.body, line.body + 2)) && !STOP.test(text.slice(before.end - 2, before.end));
  return !goesOn || (sign !== HYPHEN && sign !== STAR && sign !== PLUS);
}

const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const HYPHEN = 45;
const STAR = 42;
const PLUS = 43;
const STOP = /[.:;!?,]["'”’)]?$/;

/** The nearest line before or after that is not blank, at most one empty line away. */
function neighbour(lines: readonly Line[], i: number, step: 1 | -1): Line | undefined {
  const next = lines[i + step];
  return next?.kind === 'blank' ? lines[i + 2 * step] : next;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
