import type { KeptReview } from '../keptReview.ts';
import type { TextChange } from '../textChange.ts';

/**
 * The change that writes a comment which silences a rule on the line of `offset`. It goes to the end of the line
 * before where text runs on there, since a line of its own would tear the paragraph apart; else on its own line.
 */
export function silencedLine(text: string, review: KeptReview, rule: string, offset: number): TextChange {
  const comment = directive(review, `disable-next-line ${rule}`);
  let start = offset;
  while (start > 0 && !isBreak(text.charAt(start - 1))) start--;
  const breakStart = text.startsWith('\r\n', start - 2) ? start - 2 : Math.max(0, start - 1);
  let previous = breakStart;
  while (previous > 0 && !isBreak(text.charAt(previous - 1))) previous--;
  if (start > 0 && runsOn(text.slice(previous, breakStart)))
    return { start: breakStart, end: breakStart, text: ` ${comment}` };
  const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  const at = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  return { start: at, end: at, text: `${indent}${comment}${lineBreak(text)}` };
}

/** The change that writes a comment which silences a rule in the whole file, at its end, where it is in nobody's way. */
export function silencedFile(text: string, review: KeptReview, rule: string): TextChange {
  const eol = lineBreak(text);
  const gap = text === '' ? '' : /[\r\n]$/.test(text) ? eol : `${eol}${eol}`;
  return { start: text.length, end: text.length, text: `${gap}${directive(review, `disable-file ${rule}`)}${eol}` };
}

function directive(review: KeptReview, words: string): string {
  return review.format === 'markdown' ? `<!-- second-read-${words} -->` : `[second-read-${words}]`;
}

/** A line of running text: not blank, and not a rule, fence, comment or underline, which text after it would spoil. */
function runsOn(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/^\s*(`{3,}|~{3,}|<|\[second-read|#{1,6}\s)/.test(line);
}

/** The line break that the text uses. */
function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
