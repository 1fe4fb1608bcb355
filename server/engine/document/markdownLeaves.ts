import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { isLineEnd } from '../text/isLineEnd.ts';
import type { Span } from '../text/span.ts';
import { referenceLabel } from './closeBracket.ts';
import { footnoteLabel } from './footnoteLabel.ts';
import type { Leaf } from './leaf.ts';
import { trimEnd, trimStart } from './whiteSpace.ts';

/** What an outermost node of a Markdown text comes to. */
export interface MarkdownLeaves {
  readonly leaves: readonly Leaf[];
  /** Targets of the reference links that it defines, by `referenceLabel`. */
  readonly references: ReadonlyMap<string, string>;
}

/** A leaf that is being read. */
interface Open {
  readonly kind: Leaf['kind'];
  readonly level: number;
  readonly start: number;
  marks: Span[] | undefined;
  heads: Span[] | undefined;
  readonly cells: Span[] | undefined;
}

/**
 * The leaves of an outermost node of a Markdown text (CommonMark with GFM tables and task lists), in order, and its link
 * definitions. `tree` is Lezer's structure of the node that starts at `from`; the leaf before it ends at `after`. Everything inside a block quote is a
 * quotation, but for GitHub's alerts (`> [!NOTE]`), which are the writer's own words. A footnote's definition
 * (`[^1]: ...`) is a citation and no part of the article: it is a silent block of kind `note`, and its links are kept.
 */
export function markdownLeaves(text: string, from: number, after: number, tree: Tree): MarkdownLeaves {
  const leaves: Leaf[] = [];
  const references = new Map<string, string>();
  /** Block quotes that hold the place that is being read; alerts do not count. */
  const quotes: boolean[] = [];
  let quoted = 0;
  let lists = 0;
  let open: Open | undefined;
  const begin = (node: SyntaxNodeRef, kind: Open['kind'], level = 0): void => {
    const isRow = kind === 'tableRow';
    const prose = quoted > 0 && kind !== 'code' && kind !== 'html' ? 'quotation' : kind;
    open = {
      kind: prose === 'paragraph' && lists > 0 ? 'listItem' : prose,
      level: prose === 'paragraph' ? lists : prose === kind ? level : 0,
      start: from + node.from,
      marks: undefined,
      heads: undefined,
      cells: isRow ? [] : undefined,
    };
  };
  tree.iterate({
    enter: (node) => {
      const heading = HEADINGS[node.name];
      if (heading !== undefined) begin(node, 'heading', heading);
      else if (node.name === 'Blockquote') {
        quotes.push(!ALERT.test(text.slice(from + node.from, from + node.from + 40)));
        if (quotes[quotes.length - 1]) quoted++;
      } else if (node.name === 'BulletList' || node.name === 'OrderedList') lists++;
      else if (node.name === 'LinkReference') {
        const written = text.slice(from + node.from, from + node.to);
        if (written.startsWith('[^')) begin(node, 'note');
        else define(references, written);
        return written.startsWith('[^');
      } else if (node.name in LEAVES) begin(node, LEAVES[node.name] as Open['kind']);
      else if (open) {
        const span = { start: from + node.from, end: from + node.to };
        if (node.name === 'QuoteMark') added(open, 'marks', span);
        else if (node.name === 'HeaderMark' || node.name === 'TaskMarker') added(open, 'heads', span);
        else if (node.name === 'TableCell') open.cells?.push(span);
      }
      return true;
    },
    leave: (node) => {
      if (node.name === 'Blockquote') quoted -= quotes.pop() ? 1 : 0;
      else if (node.name === 'BulletList' || node.name === 'OrderedList') lists--;
      else if (open && (node.name in LEAVES || node.name === 'LinkReference' || node.name in HEADINGS)) {
        leaves.push(closed(text, open, from + node.to, leaves[leaves.length - 1]?.end ?? after));
        open = undefined;
      }
    },
  });
  return { leaves, references };
}

/** Levels of the nodes that are headings. */
const HEADINGS: Readonly<Record<string, number>> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].flatMap((level) => ['ATX', 'Setext'].map((style) => [`${style}Heading${level}`, level])),
);
const ALERT = /^>[ \t]*\[!\w+\]/;
const LEAVES: Readonly<Record<string, Leaf['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableHeader: 'tableRow',
  TableRow: 'tableRow',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'paragraph',
  ProcessingInstructionBlock: 'code',
};

function closed(text: string, open: Open, end: number, previousEnd: number): Leaf {
  // Between the start of its line and a leaf stand only markers of what holds it.
  let start = open.start;
  while (start > previousEnd && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let bodyStart = open.start;
  let bodyEnd = end;
  for (const head of open.heads ?? NONE) {
    if (trimStart(text, bodyStart, head.start) === head.start) bodyStart = head.end;
    else bodyEnd = Math.min(bodyEnd, head.start);
  }
  bodyStart = trimStart(text, bodyStart, bodyEnd);
  bodyEnd = trimEnd(text, bodyStart, bodyEnd);
  if (bodyStart > start && open.kind !== 'quotation' && text.slice(start, bodyStart).includes('>'))
    bodyStart += ALERT_LABEL.exec(text.slice(bodyStart, bodyStart + 40))?.[0].length ?? 0;
  const footnote = open.kind === 'paragraph' || open.kind === 'note' ? footnoteLabel(text, bodyStart) : 0;
  const body = { start: bodyStart + footnote, end: bodyEnd };
  const kind = footnote > 0 ? 'note' : open.kind;
  return { kind, level: open.level, start, end, body, marks: open.marks ?? NONE, cells: open.cells };
}

/** Most leaves have no markers inside, and no list for them. */
function added(open: Open, list: 'marks' | 'heads', span: Span): void {
  const known = open[list];
  if (known) known.push(span);
  else open[list] = [span];
}

const NONE: readonly Span[] = [];

const ALERT_LABEL = /^\[!\w+\]/;

function define(references: Map<string, string>, written: string): void {
  const found = /^\[((?:[^[\]\\]|\\[\s\S])+)\]:\s*(?:<([^<>]*)>|(\S+))/.exec(written);
  const label = referenceLabel(found?.[1] ?? '');
  // The first definition of a label counts.
  if (found && !references.has(label)) references.set(label, found[2] ?? found[3] ?? '');
}
