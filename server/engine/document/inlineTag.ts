import { reviewComment } from './reviewComment.ts';
import { findClosing, hide, hideAside, type Scan } from './scan.ts';

/**
 * Reads what starts with the `<` at `at`: an HTML comment, an autolink, a tag. Hides it, records notes, directives and
 * links, and gives the offset to go on from; -1 where it is only a sign. In plain text only tags of HTML are tags.
 */
export function readTag(scan: Scan, at: number): number {
  const { source } = scan;
  const next = source.charCodeAt(at + 1);
  if (next === 33 || next === 63) return readComment(scan, at);
  FOOTNOTE.lastIndex = at;
  const footnote = FOOTNOTE.exec(source);
  if (footnote && AFTER_CLAUSE.test(source.charAt(at - 1))) {
    const end = at + footnote[0].length;
    hide(scan, at, end);
    scan.links.push({ start: at, end, target: `#fn-${footnote[1]}` });
    return end;
  }
  AUTOLINK.lastIndex = at;
  const link = AUTOLINK.exec(source);
  if (link) {
    const end = at + link[0].length;
    hide(scan, at, at + 1);
    hide(scan, end - 1, end);
    const address = link[1] ?? '';
    scan.links.push({ start: at + 1, end: end - 1, target: address.includes(':') ? address : `mailto:${address}` });
    return end;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  if (!tag) return -1;
  const name = (tag[2] ?? '').toLowerCase();
  if (!scan.markdown && !KNOWN.test(name)) return -1;
  let end = at + tag[0].length;
  if (tag[1] === '' && UNREAD.test(name) && !tag[0].endsWith('/>')) {
    const closing = findClosing(scan, `</${name}`, end);
    if (closing >= 0) {
      const close = findClosing(scan, '>', closing);
      end = close < 0 ? source.length : close + 1;
    }
  }
  hide(scan, at, end);
  if (name === 'a') anchor(scan, tag[1] === '/', tag[0], at, end);
  return end;
}

const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>/iy;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;
const FOOTNOTE = /<sup(?:\s[^<>]*)?>\s*(?:<a\s[^<>]*>\s*)?\[?(\d{1,3}|[a-z])\]?\s*(?:<\/a>\s*)?<\/sup>/iy;
const AFTER_CLAUSE = /[.,;:!?)\]"'”’]/;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/i;
/** Elements whose content nobody reads. */
const UNREAD = /^(?:script|style|svg|math|template|noscript|textarea|iframe|object|select)$/;
const KNOWN =
  /^(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|head|body|i|iframe|img|ins|kbd|li|link|main|mark|math|meta|nav|noscript|object|ol|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr)$/;

function anchor(scan: Scan, closes: boolean, tag: string, start: number, end: number): void {
  if (closes) {
    if (scan.anchor && start > scan.anchor.start) scan.links.push({ ...scan.anchor, end: start });
    scan.anchor = undefined;
    return;
  }
  const href = HREF.exec(tag);
  const target = href?.[1] ?? href?.[2] ?? href?.[3];
  scan.anchor = target ? { start: end, target } : undefined;
}

function readComment(scan: Scan, at: number): number {
  const { source } = scan;
  if (!source.startsWith('<!--', at)) return readDeclaration(scan, at);
  const close = findClosing(scan, '-->', at + 2);
  if (close < 0) return -1;
  const end = close + 3;
  hideAside(scan, at, end);
  const said = reviewComment(source.slice(at + 4, Math.max(at + 4, close)));
  if (said?.kind === 'note') scan.notes.push({ start: at, end, style: 'comment', rule: said.rule, text: said.text });
  if (said?.kind === 'directive') scan.directives.push({ start: at, end, action: said.action, rules: said.rules });
  return end;
}

/** `<!DOCTYPE ...>`, `<?xml ...?>`: only Markdown takes them for markup. */
function readDeclaration(scan: Scan, at: number): number {
  const isInstruction = scan.source.charAt(at + 1) === '?';
  if (!scan.markdown || !(isInstruction || /[a-z]/i.test(scan.source.charAt(at + 2)))) return -1;
  const closing = isInstruction ? '?>' : '>';
  const close = findClosing(scan, closing, at + 2);
  if (close < 0) return -1;
  hide(scan, at, close + closing.length);
  return close + closing.length;
}
