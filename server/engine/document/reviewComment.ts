import type { Directive, Note } from './document.ts';

/** What a comment says to this tool: a review note, or which rules to silence. */
export type ReviewComment =
  | ({ readonly kind: 'note' } & Pick<Note, 'rule' | 'text'>)
  | ({ readonly kind: 'directive' } & Pick<Directive, 'action' | 'rules'>);

/**
 * Reads the inside of a comment: `second-read rule-id: text` is a note, `second-read-disable rule-a rule-b` and its kin
 * are directives (words after ` -- ` are the reason, for people). Undefined for any other comment.
 */
export function reviewComment(content: string): ReviewComment | undefined {
  const directive = DIRECTIVE.exec(content);
  if (directive) {
    const named = (directive[2] ?? '').replace(/(?:^|\s)--(?:\s[\s\S]*)?$/, '');
    const rules = named
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    return { kind: 'directive', action: (directive[1] ?? '').toLowerCase() as Directive['action'], rules };
  }
  const note = NOTE.exec(content);
  if (!note) return undefined;
  return { kind: 'note', rule: note[1]?.toLowerCase(), text: content.slice(note[0].length).trim() };
}

const DIRECTIVE = /^\s*second-read-(disable-next-line|disable-file|disable|enable)(?:[\s:,]+([\s\S]*))?$/i;
const NOTE = /^\s*second-read(?:\s+([a-z][a-z0-9-]*))?\s*:/i;
