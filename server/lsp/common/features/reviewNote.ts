import type { Finding, OptionValues, ReviewedNote, RuleRecord, Span } from '#engine';
import { type KeptReview, sentenceEndingAfter } from '../keptReview.ts';
import type { TextChange } from '../textChange.ts';

type NoteStyle = OptionValues['notes.style'];

/** The change that writes the rule's question after the sentence of a finding, in the style asked for. */
export function reviewNote(
  text: string,
  review: KeptReview,
  finding: Finding,
  record: RuleRecord,
  style: NoteStyle,
): TextChange {
  const at = noteOffset(text, review, finding);
  return { start: at, end: at, text: noteText(record, style) };
}

/** The change that writes Wikipedia's inline tag after the sentence of a finding: `[citation needed]`. */
export function inlineTag(text: string, review: KeptReview, finding: Finding, tag: string): TextChange {
  const at = noteOffset(text, review, finding);
  return { start: at, end: at, text: `[${tag}]` };
}

/** The changes that take our review notes out again. Comments that people wrote to each other are not ours, and stay. */
export function removedNotes(
  text: string,
  notes: readonly ReviewedNote[],
  tags: ReadonlySet<string>,
): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const note of notes) {
    if (!isOurs(text.slice(note.start, note.end), tags)) continue;
    const span = withItsSpace(text, note, changes.at(-1)?.end ?? 0);
    const before = changes.at(-1);
    // Two notes in a row share the space between them.
    if (before && span.start <= before.end)
      changes[changes.length - 1] = { start: before.start, end: span.end, text: '' };
    else changes.push({ ...span, text: '' });
  }
  return changes;
}

function noteText(record: RuleRecord, style: NoteStyle): string {
  const words = `second-read ${record.id}: ${record.note}`;
  if (style === 'wikipedia' && record.tag !== undefined) return `[${record.tag}]`;
  // A comment may not hold two hyphens in a row.
  if (style === 'comment') return ` <!-- ${words.replace(/-{2,}/g, '–')} -->`;
  return ` {>>${words}<<}`;
}

/** After the sentence the finding ends in; where the finding runs over several lines, after the sentence it begins in. */
function noteOffset(text: string, review: KeptReview, finding: Finding): number {
  const anchor = /[\r\n]/.test(finding.text.trimEnd()) ? finding.start : finding.end - 1;
  const sentence = sentenceEndingAfter(review, anchor);
  let end = sentence && sentence.start <= anchor ? sentence.end : endOfLine(text, anchor);
  while (end > anchor + 1 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charAt(end))) end++;
  return end;
}

function isOurs(source: string, tags: ReadonlySet<string>): boolean {
  if (/^(\{>>|<!--)\s*second-read\b/.test(source)) return true;
  return source.startsWith('[') && source.endsWith(']') && tags.has(source.slice(1, -1).toLowerCase());
}

/** The note with the space that was set before it; with its whole line where it stands alone. */
function withItsSpace(text: string, note: Span, from: number): Span {
  let start = note.start;
  while (start > from && isBlank(text.charAt(start - 1))) start--;
  let end = note.end;
  while (end < text.length && isBlank(text.charAt(end))) end++;
  const alone = (start === 0 || isBreak(text.charAt(start - 1))) && (end === text.length || isBreak(text.charAt(end)));
  if (!alone) return { start: start < note.start ? note.start - 1 : note.start, end: note.end };
  const after = pastBreak(text, end);
  // Of two blank lines that would meet, one goes too.
  const parted = start === 0 || /(\r\n|\r|\n)(\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 4), start));
  return { start, end: parted ? pastBreak(text, after) : after };
}

/** The offset after the line break that stands at `offset`, if one does. */
function pastBreak(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2;
  return isBreak(text.charAt(offset)) ? offset + 1 : offset;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
