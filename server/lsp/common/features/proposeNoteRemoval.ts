import type { Fix } from './fix.ts';
import type { FixContext } from './fixContext.ts';
import { removedNotes } from './reviewNote.ts';

/** The fix that takes every review note out of the text; undefined where there is none. */
export function proposeNoteRemoval({ text, review, records }: FixContext): Fix | undefined {
  const tags = new Set([...records.values()].flatMap(({ tag }) => (tag === undefined ? [] : [tag.toLowerCase()])));
  const changes = removedNotes(text, review.notes, tags);
  if (changes.length === 0) return undefined;
  return { title: 'Remove all review notes', findings: [], preferred: false, target: { kind: 'document' }, changes };
}
