import type { Finding, Span } from '#engine';
import type { TextChange } from '../textChange.ts';
import { addToList, setRule } from '../workspaceFile.ts';
import type { DocumentTarget, FileTarget, Fix } from './fix.ts';
import type { FixContext } from './fixContext.ts';
import { removedText } from './removedText.ts';
import { reviewNote } from './reviewNote.ts';

/** What can be done about many findings together. */
export function proposeGroupFixes(findings: readonly Finding[], context: FixContext): readonly Fix[] {
  const { text, review, records, style, file } = context;
  const fixes: Fix[] = [];
  const add = (
    title: string,
    about: readonly Finding[],
    target: DocumentTarget | FileTarget,
    changes: readonly TextChange[] | undefined,
  ) => {
    if (changes) fixes.push({ title, findings: about, preferred: false, target, changes });
  };
  const inOrder = [...findings].sort((a, b) => a.start - b.start);
  const boilerplate = inOrder.filter(({ unnecessary }) => unnecessary);
  if (boilerplate.length > 0)
    add(`Remove boilerplate (${boilerplate.length})`, boilerplate, { kind: 'document' }, removals(text, boilerplate));
  const notes = inOrder.flatMap((finding) => {
    const record = records.get(finding.rule);
    return record ? [reviewNote(text, review, finding, record, style)] : [];
  });
  add(`Add a review note to each of these (${findings.length})`, inOrder, { kind: 'document' }, notes);
  if (!file) return fixes;
  const target: FileTarget = { kind: 'workspaceFile', uri: file.uri, text: file.file.text };
  const prints = [...new Set(inOrder.map(({ fingerprint }) => fingerprint))];
  add(`Dismiss these occurrences (${findings.length})`, inOrder, target, addToList(file.file, 'dismissed', prints));
  for (const rule of new Set(inOrder.map((finding) => finding.rule)))
    add(
      `Turn off '${rule}' in this workspace`,
      inOrder.filter((finding) => finding.rule === rule),
      target,
      setRule(file.file, rule, 'off'),
    );
  return fixes;
}

/** The changes that cut each of these; those with nothing but space between them are cut as one. */
function removals(text: string, inOrder: readonly Span[]): readonly TextChange[] {
  const joined: Span[] = [];
  for (const { start, end } of inOrder) {
    const before = joined.at(-1);
    if (before && (start <= before.end || text.slice(before.end, start).trim() === ''))
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else joined.push({ start, end });
  }
  return joined.map((span) => removedText(text, span).change);
}
