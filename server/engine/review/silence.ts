import type { Directive, Document, Note } from '../document/document.ts';
import type { Options } from '../options/options.ts';
import type { Span } from '../text/span.ts';

/** Says whether a finding was silenced: by a comment in the text, a note that answers it, an accepted phrase or a dismissal. */
export type Silencer = (
  finding: Span & { readonly rule: string; readonly text: string; readonly fingerprint: string },
) => boolean;

/**
 * Makes the silencer of a document. `sentenceBefore(offset)` gives the last sentence that starts before an offset,
 * `rulesOfTag` the rules that an inline tag answers: `who?` and the like, without brackets, in lower case.
 */
export function createSilencer(
  document: Document,
  options: Options,
  sentenceBefore: (offset: number) => Span | undefined,
  rulesOfTag: ReadonlyMap<string, readonly string[]>,
): Silencer {
  const accepted = new Set(options.accept.map(plain).filter((p) => p !== ''));
  const dismissed = new Set(options.dismissed);
  const stretches = [...silencedStretches(document), ...answered(document.notes, sentenceBefore, rulesOfTag)];
  if (accepted.size === 0 && dismissed.size === 0 && stretches.length === 0) return () => false;
  const general = stretches.filter((s) => s.rule === undefined);
  const byRule = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    if (stretch.rule === undefined) continue;
    const list = byRule.get(stretch.rule);
    if (list) list.push(stretch);
    else byRule.set(stretch.rule, [stretch]);
  }
  const within = (list: readonly Stretch[] | undefined, at: Span): boolean =>
    list?.some((s) => s.start <= at.start && at.start < s.end) ?? false;
  return (finding) =>
    dismissed.has(finding.fingerprint) ||
    (accepted.size > 0 && accepted.has(plain(finding.text))) ||
    within(general, finding) ||
    within(byRule.get(finding.rule), finding);
}

/** A stretch of text in which a rule (undefined: every rule) is silent. */
interface Stretch extends Span {
  readonly rule: string | undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

function silencedStretches({ text, directives }: Document): Stretch[] {
  const stretches: Stretch[] = [];
  const open = new Map<string | undefined, number>();
  const close = (rule: string | undefined, end: number): void => {
    const start = open.get(rule);
    if (start !== undefined) stretches.push({ rule, start, end });
    open.delete(rule);
  };
  for (const directive of directives) {
    const named: readonly (string | undefined)[] = directive.rules.length > 0 ? directive.rules : [undefined];
    for (const rule of named) {
      if (directive.action === 'disable-file') stretches.push({ rule, start: 0, end: text.length + 1 });
      else if (directive.action === 'disable-next-line') stretches.push({ rule, ...nextLine(text, directive) });
      else if (directive.action === 'disable') open.set(rule, open.get(rule) ?? directive.start);
      else if (rule === undefined) for (const key of [...open.keys()]) close(key, directive.end);
      else close(rule, directive.end);
    }
  }
  for (const rule of [...open.keys()]) close(rule, text.length + 1);
  return stretches;
}

/** The next line with anything on it: blank lines between a comment and its paragraph are usual in Markdown. */
function nextLine(text: string, directive: Directive): Span {
  let start = text.indexOf('\n', directive.end);
  if (start < 0) return { start: text.length, end: text.length };
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length + 1 : end };
}

/** The sentence a note stands after is answered, for the rule the note names, or those whose tag it is. */
function answered(
  notes: readonly Note[],
  sentenceBefore: (offset: number) => Span | undefined,
  rulesOfTag: ReadonlyMap<string, readonly string[]>,
): Stretch[] {
  return notes.flatMap((note) => {
    const tagged = note.style === 'wikipedia' ? (rulesOfTag.get(note.text.toLowerCase()) ?? []) : [];
    const named = note.rule === undefined ? tagged : [note.rule];
    const sentence = named.length === 0 ? undefined : sentenceBefore(note.start);
    return sentence ? named.map((rule) => ({ rule, start: sentence.start, end: note.end })) : [];
  });
}
