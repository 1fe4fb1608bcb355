import type { SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { referenceLabel } from './closeBracket.ts';
import type { BlockKind } from './document.ts';
import { footnoteLabel } from './footnoteLabel.ts';
import { addBlock, addSilent, type Harvest, type Leaf } from './harvest.ts';
import { addHtml } from './htmlBlock.ts';
import { markdownTree } from './markdownTree.ts';
import { trimEnd, trimStart } from './whiteSpace.ts';

/**
 * Reads the Markdown (CommonMark with GFM tables and task lists) from `from` on into `harvest`. The block structure is
 * Lezer's; the inline markup is read by `readInline`, in linear time. Everything inside a block quote is a quotation,
 * but for GitHub's alerts (`> [!NOTE]`), which are the writer's own words. A footnote's definition (`[^1]: ...`) is a
 * citation and no part of the article: it is a silent block of kind `note`, and its links are kept.
 */
export function parseMarkdown(harvest: Harvest, from: number): void {
  const { leaves, references } = readLeaves(harvest.text, from);
  const syntax = { markdown: true, references };
  for (const leaf of leaves) {
    if (leaf.kind === 'html') addHtml(harvest, leaf);
    else if (leaf.kind === 'code') addSilent(harvest, 'code', leaf);
    else addBlock(harvest, { ...leaf, kind: leaf.kind }, syntax);
  }
}

interface MarkdownLeaf extends Omit<Leaf, 'kind'> {
  kind: BlockKind | 'html';
}

/** A leaf that is being read. */
interface Open {
  readonly kind: MarkdownLeaf['kind'];
  readonly level: number;
  readonly start: number;
  readonly marks: Span[];
  readonly heads: Span[];
  readonly cells: Span[] | undefined;
}

function readLeaves(text: string, from: number): { leaves: MarkdownLeaf[]; references: ReadonlyMap<string, string> } {
  const leaves: MarkdownLeaf[] = [];
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
      marks: [],
      heads: [],
      cells: isRow ? [] : undefined,
    };
  };
  markdownTree(text.slice(from)).iterate({
    enter: (node) => {
      const heading = HEADING.exec(node.name);
      if (heading) begin(node, 'heading', Number(heading[1]));
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
        if (node.name === 'QuoteMark') open.marks.push(span);
        else if (node.name === 'HeaderMark' || node.name === 'TaskMarker') open.heads.push(span);
        else if (node.name === 'TableCell') open.cells?.push(span);
      }
      return true;
    },
    leave: (node) => {
      if (node.name === 'Blockquote') quoted -= quotes.pop() ? 1 : 0;
      else if (node.name === 'BulletList' || node.name === 'OrderedList') lists--;
      else if (open && (node.name in LEAVES || node.name === 'LinkReference' || HEADING.test(node.name))) {
        leaves.push(closed(text, open, from + node.to, leaves[leaves.length - 1]?.end ?? from));
        open = undefined;
      }
    },
  });
  return { leaves, references };
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
const ALERT = /^>[ \t]*\[!\w+\]/;
const LEAVES: Readonly<Record<string, MarkdownLeaf['kind']>> = {
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

function closed(text: string, open: Open, end: number, previousEnd: number): MarkdownLeaf {
  // Between the start of its line and a leaf stand only markers of what holds it.
  let start = open.start;
  while (start > previousEnd && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  let bodyStart = open.start;
  let bodyEnd = end;
  for (const head of open.heads) {
    if (trimStart(text, bodyStart, head.start) === head.start) bodyStart = head.end;
    else bodyEnd = Math.min(bodyEnd, head.start);
  }
  bodyStart = trimStart(text, bodyStart, bodyEnd);
  bodyEnd = trimEnd(text, bodyStart, bodyEnd);
  const alert = ALERT_LABEL.exec(text.slice(bodyStart, bodyStart + 40));
  if (alert && open.kind !== 'quotation' && text.slice(start, bodyStart).includes('>')) bodyStart += alert[0].length;
  const footnote = open.kind === 'paragraph' || open.kind === 'note' ? footnoteLabel(text, bodyStart) : 0;
  const body = { start: bodyStart + footnote, end: bodyEnd };
  const leaf = { kind: footnote > 0 ? 'note' : open.kind, level: open.level, start, end, body, marks: open.marks };
  return open.cells ? { ...leaf, cells: open.cells } : leaf;
}

const ALERT_LABEL = /^\[!\w+\]/;

function define(references: Map<string, string>, written: string): void {
  const found = /^\[((?:[^[\]\\]|\\[\s\S])+)\]:\s*(?:<([^<>]*)>|(\S+))/.exec(written);
  const label = referenceLabel(found?.[1] ?? '');
  // The first definition of a label counts.
  if (found && !references.has(label)) references.set(label, found[2] ?? found[3] ?? '');
}
