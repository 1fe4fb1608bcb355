import { reviewComment } from './reviewComment.ts';
import { findClosing, hide, hideAside, type Scan } from './scan.ts';

/**
 * Reads CriticMarkup (criticmarkup.com) at the `{` at `at`: a note `{>>...<<}` and a deletion `{--...--}` are hidden
 * whole; of an insertion, a highlight and a substitution what stays in the text is read. Gives the offset to go on
 * from, or -1 where no mark is closed in this block.
 */
export function readCriticMark(scan: Scan, at: number): number {
  const { source } = scan;
  const closing = CLOSING[source.slice(at + 1, at + 3)];
  if (closing === undefined) return -1;
  const close = findClosing(scan, closing, at + 3);
  if (close < 0) return -1;
  const end = close + 3;
  if (closing === '<<}') {
    const content = source.slice(at + 3, close);
    const said = reviewComment(content);
    if (said?.kind === 'directive') scan.directives.push({ start: at, end, action: said.action, rules: said.rules });
    else
      scan.notes.push({ start: at, end, style: 'criticmarkup', rule: said?.rule, text: said?.text ?? content.trim() });
  }
  if (closing === '<<}' || closing === '--}') {
    hideAside(scan, at, end);
    return end;
  }
  const read = closing === '~~}' ? source.indexOf('~>', at + 3) + 2 : at + 3;
  if (read < at + 3 || read > close) return -1;
  hide(scan, at, read);
  hide(scan, close, end);
  if (closing === '~~}') scan.substitutionEnd = close;
  return read;
}

const CLOSING: Readonly<Record<string, string>> = { '>>': '<<}', '--': '--}', '++': '++}', '==': '==}', '~~': '~~}' };

/**
 * Reads what starts with the `[` at `at` and is no link: one of Wikipedia's inline tags (a note), a footnote's number,
 * `[second-read-disable ...]`. Hides it and gives the offset after it; -1 for any other bracket.
 */
export function readBracketMark(scan: Scan, at: number): number {
  const { source } = scan;
  const next = source.charCodeAt(at + 1);
  if (next === CARET || (next >= ZERO && next <= NINE)) {
    FOOTNOTE.lastIndex = at;
    const label = FOOTNOTE.exec(source)?.[1];
    if (label === undefined || (next !== CARET && !AFTER_WORD.test(source.charAt(at - 1)))) return -1;
    const end = at + label.length + 2;
    if (source.charAt(end) === '(') return -1;
    hideAside(scan, at, end);
    scan.links.push({ start: at, end, target: `#fn-${label.replace('^', '')}` });
    return end;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  if (tag) {
    const end = at + tag[0].length;
    if (source.charAt(end) === '(') return -1;
    const text = (tag[1] ?? '').replace(/\s+/g, ' ').toLowerCase();
    hideAside(scan, at, end);
    scan.notes.push({ start: at, end, style: 'wikipedia', rule: undefined, text });
    return end;
  }
  if (next !== LOWER_S && next !== UPPER_S) return -1;
  DIRECTIVE.lastIndex = at;
  const content = DIRECTIVE.exec(source)?.[1];
  const said = content === undefined ? undefined : reviewComment(content);
  if (content === undefined || said?.kind !== 'directive') return -1;
  const end = at + content.length + 2;
  hideAside(scan, at, end);
  scan.directives.push({ start: at, end, action: said.action, rules: said.rules });
  return end;
}

const CARET = 94;
const ZERO = 48;
const NINE = 57;
const LOWER_S = 115;
const UPPER_S = 83;
const FOOTNOTE = /\[(\^[^\s[\]]{1,60}|\d{1,3})\]/y;
const AFTER_WORD = /[^\s([{]/;
const DIRECTIVE = /\[(second-read-[^[\]\r\n]{1,400})\]/iy;
/** Wikipedia's templates that show a request in brackets in the running text, and its date if one follows. */
const TAG = new RegExp(
  `\\[(${[
    '(?:better |full |medical |non-primary |third-party |primary |additional |reliable )?(?:citations?|sources?|references?) needed',
    '(?:according )?(?:to|by) whom\\?',
    '(?:who|whom|whose|when|where|which|what|why|how|how many|how much|how often|like whom|like what|compared to\\?? ?what|says who|in what way|to what extent|until when|since when|as of|as of when)\\?',
    '(?:further |more )?(?:clarification|clarify|explanation|verification|attribution|example|examples|context|page|quotation|date|year|volume|issue|link|definition|disambiguation|translation|update) needed',
    'clarify|specify|quantify|vague|ambiguous|dubious|disputed|discuss|verify|opinion|failed verification|not verified in body',
    'dubious\\s*[–—-]\\s*discuss|disputed\\s*[–—-]\\s*discuss',
    'weasel words?|peacock (?:term|prose)|buzzword|jargon|editoriali[sz]ing|loaded language|puffery|promotional language|promotion\\?',
    'original research\\??|improper synthesis\\??|synthesis\\?|speculation\\?|unreliable source\\??|self-published source\\??|undue weight\\?(?:\\s*[–—-]\\s*discuss)?|relevant\\?|importance\\?|contradictory|circular reference|neutrality (?:is )?disputed',
    'not in (?:the )?citation given|(?:permanent )?dead link|needs update|outdated|out of date|needs context|non sequitur|timeframe\\?|time needed|when defined as\\?|unbalanced opinion\\?|predatory publisher',
  ].join('|')})(?:\\s*[,;|–—-]\\s*(?:[a-z]+ )?\\d{4})?\\]`,
  'iy',
);
