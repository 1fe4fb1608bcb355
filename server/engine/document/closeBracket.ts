import { resolveEmphasis } from './emphasis.ts';
import { type Bracket, hide, type Scan } from './scan.ts';

/**
 * Reads the `]` at `at`. Where it closes a link or an image, hides the markup (all of an image) and records the link's
 * words and target; otherwise the brackets stay what they are. Gives the offset to go on from.
 */
export function closeBracket(scan: Scan, at: number): number {
  const opener = scan.brackets.pop();
  if (!opener) return at + 1;
  const barred = !opener.image && scan.brackets.length < scan.barred;
  scan.barred = Math.min(scan.barred, scan.brackets.length);
  const link = barred ? undefined : (inlineTarget(scan, at + 1) ?? referenceTarget(scan, opener, at));
  if (!link) return at + 1;
  if (opener.image) {
    scan.runs.length = opener.runs;
    hide(scan, opener.start, link.end);
    return link.end;
  }
  resolveEmphasis(scan, opener.runs);
  // A number for link text is a footnote: its words are no part of the sentence.
  if (at - opener.inside <= 5 && NUMBER.test(scan.source.slice(opener.inside, at))) hide(scan, opener.start, link.end);
  else {
    hide(scan, opener.start, opener.inside);
    hide(scan, at, link.end);
  }
  if (at > opener.inside) scan.links.push({ start: opener.inside, end: at, target: link.target });
  // A link holds no other link, so what opened before it is only text.
  scan.barred = scan.brackets.length;
  return link.end;
}

/** The form under which a reference label is looked up. */
export function referenceLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

const NUMBER = /^\[?\^?\d{1,3}\]?$/;
const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;
const PLAIN_TARGET = /^(?:https?:|mailto:|www\.)/i;

interface Target {
  readonly target: string;
  readonly end: number;
}

function referenceTarget(scan: Scan, opener: Bracket, at: number): Target | undefined {
  if (scan.references.size === 0) return undefined;
  LABEL.lastIndex = at + 1;
  const full = LABEL.exec(scan.source);
  if (full && full[1] !== '') return named(scan, full[1] as string, at + 1 + full[0].length);
  if (opener.nested || at - opener.inside > 999) return undefined;
  return named(scan, scan.source.slice(opener.inside, at), full ? at + 3 : at + 1);
}

function named(scan: Scan, label: string, end: number): Target | undefined {
  const target = scan.references.get(referenceLabel(label));
  return target === undefined ? undefined : { target, end };
}

/** `(target "title")` at `at`, or undefined. Brackets in a target may nest 32 deep, as the specification allows. */
function inlineTarget(scan: Scan, at: number): Target | undefined {
  const { source } = scan;
  if (source.charAt(at) !== '(') return undefined;
  let i = skipSpace(source, at + 1);
  let target: string;
  if (source.charAt(i) === '<') {
    const start = ++i;
    while (i < source.length && !/[<>\n\r]/.test(source.charAt(i))) i += source.charAt(i) === '\\' ? 2 : 1;
    if (source.charAt(i) !== '>') return undefined;
    target = source.slice(start, i++);
  } else {
    const start = i;
    for (let depth = 0; i < source.length; i++) {
      const c = source.charCodeAt(i);
      if (c <= 32) break;
      if (c === 92) i++;
      else if (c === 40 && ++depth > 32) return undefined;
      else if (c === 41 && --depth < 0) break;
    }
    target = source.slice(start, i);
  }
  const afterTarget = i;
  i = skipSpace(source, i);
  const quote = source.charAt(i);
  if (i > afterTarget && (quote === '"' || quote === "'" || quote === '(')) {
    const closing = quote === '(' ? ')' : quote;
    for (i++; i < source.length && source.charAt(i) !== closing; i++) if (source.charAt(i) === '\\') i++;
    i = skipSpace(source, i + 1);
  }
  if (source.charAt(i) !== ')' || (!scan.markdown && !PLAIN_TARGET.test(target))) return undefined;
  return { target: target.replace(/\\([!-/:-@[-`{-~])/g, '$1'), end: i + 1 };
}

function skipSpace(source: string, at: number): number {
  let i = at;
  while (i < source.length && /\s/.test(source.charAt(i))) i++;
  return i;
}
