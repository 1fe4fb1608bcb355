import type { Finding, OptionValues, Review, RuleRecord } from '#engine';
import type { LocatedFile } from '../settings.ts';
import type { TextChange } from '../textChange.ts';
import { addToList, setRule } from '../workspaceFile.ts';
import type { Fix } from './fix.ts';
import { removedText } from './removedText.ts';
import { inlineTag, removedNotes, reviewNote } from './reviewNote.ts';
import { silencedFile, silencedLine } from './silencingComment.ts';

/** What fixes are made from. */
export interface FixContext {
  readonly text: string;
  readonly review: Review;
  readonly style: OptionValues['notes.style'];
  readonly records: ReadonlyMap<string, RuleRecord>;
  /** The workspace file of the document's folder; undefined where there is none that could be written. */
  readonly file: LocatedFile | undefined;
}

/** A phrase longer than this is one sentence of one article: to accept it everywhere would mean nothing. */
const MOST_PHRASE_WORDS = 6;

/** What can be done about each of these findings, the likeliest first. Where several are meant, titles say which. */
export function proposeFixes(findings: readonly Finding[], context: FixContext): readonly Fix[] {
  const many = findings.length > 1;
  return findings.flatMap((finding, index) => fixesOf(finding, context, many, index === 0));
}

/** The fix that takes every review note out of the text; undefined where there is none. */
export function proposeNoteRemoval(context: FixContext): Fix | undefined {
  const tags = new Set(
    [...context.records.values()].flatMap(({ tag }) => (tag === undefined ? [] : [tag.toLowerCase()])),
  );
  const changes = removedNotes(context.text, context.review.notes, tags);
  if (changes.length === 0) return undefined;
  return {
    title: 'Remove all review notes',
    finding: undefined,
    preferred: false,
    target: { kind: 'document' },
    changes,
  };
}

function fixesOf(finding: Finding, context: FixContext, many: boolean, first: boolean): readonly Fix[] {
  const record = context.records.get(finding.rule);
  if (!record) return [];
  const { text, review } = context;
  const fixes: Fix[] = [];
  const here = (title: string, change: TextChange, preferred = false) => {
    fixes.push({ title, finding, preferred, target: { kind: 'document' }, changes: [change] });
  };
  const inFile = (title: string, changes: readonly TextChange[] | undefined) => {
    if (!changes || !context.file) return;
    const { uri, file } = context.file;
    fixes.push({ title, finding, preferred: false, target: { kind: 'workspaceFile', uri, text: file.text }, changes });
  };
  const which = many ? ` (${finding.rule}: ${shortened(finding.text)})` : '';

  if (finding.unnecessary) {
    const { what, change } = removedText(text, finding);
    here(`Remove this ${what}${which}`, change);
  }
  here(`Add a review note: ${record.note}${which}`, reviewNote(text, review, finding, record, context.style), first);
  if (record.tag !== undefined && context.style !== 'wikipedia')
    here(`Insert [${record.tag}]${which}`, inlineTag(text, review, finding, record.tag));

  const dismissal = context.file && addToList(context.file.file, 'dismissed', finding.fingerprint);
  if (dismissal) inFile(`Dismiss this occurrence${which}`, dismissal);
  else here(`Dismiss this occurrence${which}`, silencedLine(text, review, finding.rule, finding.start));
  const phrase = phraseOf(finding);
  if (phrase !== undefined && context.file)
    inFile(`Accept “${phrase}” everywhere`, addToList(context.file.file, 'accept', phrase));
  const off = context.file && setRule(context.file.file, finding.rule, 'off');
  if (off) inFile(`Turn off '${finding.rule}' in this workspace`, off);
  else here(`Turn off '${finding.rule}' in this file`, silencedFile(text, review, finding.rule));
  return fixes;
}

/** The finding's words as a phrase that could stand elsewhere; undefined where they are too many, or text to be cut. */
function phraseOf(finding: Finding): string | undefined {
  const phrase = finding.text.replace(/\s+/g, ' ').trim();
  return finding.unnecessary || phrase.split(' ').length > MOST_PHRASE_WORDS ? undefined : phrase;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return `“${letters.length <= 30 ? line : `${letters.slice(0, 28).join('').trimEnd()} …`}”`;
}
