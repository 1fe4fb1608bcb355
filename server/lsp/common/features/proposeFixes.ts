import type { Finding } from '#engine';
import { type KeptReview, sentenceEndingAfter } from '../keptReview.ts';
import type { TextChange } from '../textChange.ts';
import { addToList, setRule } from '../workspaceFile.ts';
import type { Fix } from './fix.ts';
import type { FixContext } from './fixContext.ts';
import { proposeGroupFixes } from './proposeGroupFixes.ts';
import { removedText } from './removedText.ts';
import { inlineTag, reviewNote } from './reviewNote.ts';
import { silencedFile, silencedLine } from './silencingComment.ts';

/** A phrase longer than this is one sentence of one article: to accept it everywhere would mean nothing. */
const MOST_PHRASE_WORDS = 6;
/** Of more than this a menu of single fixes cannot be read: they are dealt with together. */
const MOST_SINGLY = 5;

/** What can be done about findings, the likeliest first. Where several are meant, the titles say which; no two are alike. */
export function proposeFixes(findings: readonly Finding[], context: FixContext): readonly Fix[] {
  if (findings.length > MOST_SINGLY) return proposeGroupFixes(findings, context);
  const byTitle = new Map<string, Fix>();
  for (const [index, finding] of findings.entries())
    for (const fix of fixesOf(finding, context, nameAmong(finding, findings, context), index === 0))
      if (!byTitle.has(fix.title)) byTitle.set(fix.title, fix);
  return [...byTitle.values()];
}

function fixesOf(finding: Finding, context: FixContext, which: string, first: boolean): readonly Fix[] {
  const record = context.records.get(finding.rule);
  if (!record) return [];
  const { text, review } = context;
  const fixes: Fix[] = [];
  const here = (title: string, change: TextChange, preferred = false) => {
    fixes.push({ title, findings: [finding], preferred, target: { kind: 'document' }, changes: [change] });
  };
  const inFile = (title: string, changes: readonly TextChange[] | undefined) => {
    if (!changes || !context.file) return;
    const { uri, file } = context.file;
    const target = { kind: 'workspaceFile', uri, text: file.text } as const;
    fixes.push({ title, findings: [finding], preferred: false, target, changes });
  };

  if (finding.unnecessary) {
    const { what, change } = removedText(text, finding);
    here(`Remove this ${what}${which}`, change);
  }
  here(`Add a review note: ${record.note}${which}`, reviewNote(text, review, finding, record, context.style), first);
  if (record.tag !== undefined && context.style !== 'wikipedia')
    here(`Insert [${record.tag}]${which}`, inlineTag(text, review, finding, record.tag));

  const dismissal = context.file && addToList(context.file.file, 'dismissed', [finding.fingerprint]);
  if (dismissal) inFile(`Dismiss this occurrence${which}`, dismissal);
  else here(`Dismiss this occurrence${which}`, silencedLine(text, review, finding.rule, finding.start));
  const phrase = phraseOf(finding, review);
  if (phrase !== undefined && context.file)
    inFile(`Accept “${phrase}” everywhere`, addToList(context.file.file, 'accept', [phrase]));
  const off = context.file && setRule(context.file.file, finding.rule, 'off');
  if (off) inFile(`Turn off '${finding.rule}' in this workspace`, off);
  else here(`Turn off '${finding.rule}' in this file`, silencedFile(text, review, finding.rule));
  return fixes;
}

/** The finding's words as a phrase that could stand elsewhere; undefined where they are a sentence, or text to be cut. */
function phraseOf(finding: Finding, review: KeptReview): string | undefined {
  const phrase = onOneLine(finding.text);
  if (finding.unnecessary || phrase.split(' ').length > MOST_PHRASE_WORDS) return undefined;
  const sentence = sentenceEndingAfter(review, finding.end - 3);
  // Closing punctuation may be in the sentence and not in the finding.
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  const whole = sentence && near(sentence.start, finding.start) && near(sentence.end, finding.end);
  return whole ? undefined : phrase;
}

/** What tells a finding from the others: nothing where there are none, its rule and words, its line where those recur. */
function nameAmong(finding: Finding, all: readonly Finding[], { lines }: FixContext): string {
  if (all.length === 1) return '';
  const name = ({ rule, text }: Finding) => `${rule}: ${shortened(text)}`;
  const recurs = all.some((other) => other !== finding && name(other) === name(finding));
  return recurs ? ` (${name(finding)}, line ${lines.positionAt(finding.start).line + 1})` : ` (${name(finding)})`;
}

function shortened(text: string): string {
  const letters = [...onOneLine(text)];
  return `“${letters.length <= 30 ? letters.join('') : `${letters.slice(0, 28).join('').trimEnd()} …`}”`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
