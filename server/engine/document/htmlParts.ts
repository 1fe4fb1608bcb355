import type { Span } from '../text/span.ts';
import type { BlockKind } from './document.ts';
import { type Leaf, silentLeaf } from './leaf.ts';
import { trimStart } from './whiteSpace.ts';

/**
 * The leaves in an HTML block of a Markdown text: what stands between block tags is one each, with the kind of the tag
 * it stands in (`<p>` is a paragraph, `<h2>` a heading, `<li>` a list item ...). Scripts and styles are never read.
 */
export function htmlParts(text: string, span: Span): readonly Leaf[] {
  const source = text.slice(span.start, span.end);
  const parts: Leaf[] = [];
  const open: Element[] = [];
  let at = 0;
  let opened = 0;
  const flush = (to: number): void => {
    const start = trimStart(source, at, to);
    if (start >= to) return;
    const inner = { start: span.start + start, end: span.start + to };
    const element = open[open.length - 1] ?? PARAGRAPH;
    if (element.kind === 'code') parts.push(silentLeaf('code', inner));
    else {
      const { level } = element;
      parts.push({ kind: kindIn(open, element.kind), level, ...inner, body: inner, marks: [], cells: undefined });
    }
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (name === '') {
      // A comment is read where it stands, tags in it are not.
      const close = source.indexOf('-->', tag.index);
      if (close < 0) break;
      TAG.lastIndex = close + 3;
      continue;
    }
    const element = ELEMENTS[name] ?? (/^h[1-6]$/.test(name) ? heading(name) : undefined);
    if (!element) continue;
    flush(tag.index);
    at = tag.index + tag[0].length;
    if (tag[1] !== '') {
      const last = open.map((e) => e.name).lastIndexOf(name);
      if (last >= 0) open.length = last;
    } else if (!VOID.test(name) && opened < MOST_OPEN) {
      if (name === 'p' && open[open.length - 1]?.name === 'p') open.pop();
      open.push({ ...element, name });
    }
    opened = open.length;
    if (tag[1] === '' && UNREAD.test(name)) {
      CLOSE_UNREAD.lastIndex = at;
      const close = CLOSE_UNREAD.exec(source);
      at = close ? close.index : source.length;
      TAG.lastIndex = at;
      open.pop();
    }
  }
  flush(source.length);
  return parts;
}

interface Element {
  readonly kind: BlockKind;
  readonly level: number;
  readonly name: string;
}

/** Elements that are open at once; deeper ones are read as if they stood in the last. */
const MOST_OPEN = 200;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>|<!--/gi;
const UNREAD = /^(?:script|style|textarea|svg|noscript|template)$/;
const CLOSE_UNREAD = /<\/(?:script|style|textarea|svg|noscript|template)\s*>/gi;
const VOID = /^(?:hr|br|img)$/;
const PARAGRAPH: Element = { kind: 'paragraph', level: 0, name: '' };

function heading(name: string): Element {
  return { kind: 'heading', level: Number(name.slice(1)), name };
}

function kindIn(open: readonly Element[], kind: BlockKind): BlockKind {
  return open.some((element) => element.kind === 'quotation') ? 'quotation' : kind;
}

const ELEMENTS: Readonly<Record<string, Element>> = Object.fromEntries(
  (
    [
      [
        'paragraph',
        'p div section article main header footer aside nav address center details summary figure table thead tbody dl dd dt ul ol hr form body html',
      ],
      ['listItem', 'li'],
      ['tableRow', 'tr'],
      ['quotation', 'blockquote'],
      ['caption', 'figcaption caption'],
      ['code', 'pre script style textarea svg noscript template'],
    ] as const
  ).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, { kind, level: kind === 'listItem' ? 1 : 0, name }]),
  ),
);
