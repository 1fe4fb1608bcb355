import type { Span } from '../text/span.ts';
import type { BlockKind } from './document.ts';
import { footnoteLabel } from './footnoteLabel.ts';
import { type Leaf, silentLeaf } from './leaf.ts';
import { type Line, readLines } from './line.ts';
import { settleLines } from './settleLines.ts';
import { softWraps, wrapColumn } from './softWrap.ts';
import { spanningMarks } from './spanningMarks.ts';

/**
 * The leaves of a plain text from `from` on, in order: one line a paragraph, or lines wrapped by hand between empty lines,
 * or both in one text. Takes in `#` headings, underlined headings, bullets and numbers, tables with bars or tabs, `>`
 * quotations, fenced code, and comments and notes on lines of their own. What is a headline, a bare heading, a byline
 * or a caption, `outline` tells afterwards.
 */
export function plainLeaves(text: string, from: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const lines = settleLines(text, readLines(text, from, spanningMarks(text, from)));
  const groups = grouped(text, lines);
  const column = wrapColumn(
    text,
    groups.filter((group) => group.kind === 'run').map((group) => group.lines),
  );
  const indents: number[] = [];
  for (const group of groups) {
    const first = group.lines[0] as Line;
    const last = group.lines[group.lines.length - 1] as Line;
    if (first.kind !== 'item') indents.length = 0;
    if (group.kind === 'code') leaves.push(silentLeaf('code', { start: first.start, end: last.end }));
    else if (group.kind === 'underlined') {
      const level = text.charAt(last.start) === '=' ? 1 : 2;
      leaves.push(leafOf('heading', level, { start: first.start, end: last.end }, first));
    } else if (group.kind === 'single') leaves.push(singleLeaf(text, first));
    else addRun(leaves, text, group.lines, column, first.kind === 'item' ? depthOf(indents, first.indent) : 0);
  }
  return leaves;
}

function leafOf(kind: BlockKind, level: number, { start, end }: Span, body: Span, marks = NONE): Leaf {
  return { kind, level, start, end, body: { start: body.start, end: body.end }, marks, cells: undefined };
}

const NONE: readonly Span[] = [];

interface Group {
  /** `run`: lines that may be one paragraph; `single`: a line that stands for itself. */
  readonly kind: 'run' | 'single' | 'code' | 'underlined';
  readonly lines: readonly Line[];
}

function grouped(text: string, lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const fences = closingFences(lines);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const fenced = fences.get(i);
    let end = i + 1;
    if (fenced !== undefined) {
      end = fenced + 1;
      groups.push({ kind: 'code', lines: lines.slice(i, end) });
    } else if (line.kind === 'text' || line.kind === 'fence' || line.kind === 'item' || line.kind === 'quote') {
      const more = line.kind === 'quote' ? 'quote' : 'text';
      while (end < lines.length && (lines[end] as Line).kind === more) end++;
      const under = lines[end];
      const isUnderlined =
        end === i + 1 && line.kind === 'text' && under !== undefined && isUnderline(text, line, under);
      if (isUnderlined) end++;
      groups.push({ kind: isUnderlined ? 'underlined' : 'run', lines: lines.slice(i, end) });
    } else if (line.kind !== 'blank' && line.kind !== 'rule') groups.push({ kind: 'single', lines: [line] });
    i = end;
  }
  return groups;
}

/** Index of the closing fence for each opening one that has one. */
function closingFences(lines: readonly Line[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  for (const [i, line] of lines.entries()) {
    if (line.kind !== 'fence') continue;
    if (open < 0) open = i;
    else {
      pairs.set(open, i);
      open = -1;
    }
  }
  return pairs;
}

function isUnderline(text: string, line: Line, under: Line): boolean {
  if (under.kind !== 'rule' || line.end - line.start > 120) return false;
  return /^(?:={3,}|-{3,})$/.test(text.slice(under.start, under.end));
}

function singleLeaf(text: string, line: Line): Leaf {
  const body = { start: line.body, end: line.end };
  if (line.kind === 'row') return { ...leafOf('tableRow', 0, line, body), cells: cellsOf(text, line) };
  if (line.kind === 'heading') {
    const closing = /(?<![ \t])[ \t]+#+$/.exec(text.slice(line.body, line.end));
    body.end -= closing?.[0].length ?? 0;
    return leafOf('heading', line.number, line, body);
  }
  const label = footnoteLabel(text, line.start);
  body.start += label;
  return leafOf(label > 0 ? 'note' : 'paragraph', 0, line, body);
}

/** Adds one leaf for each paragraph of a run. */
function addRun(leaves: Leaf[], text: string, run: readonly Line[], column: number, depth: number): void {
  const soft = softWraps(text, run, column);
  for (let i = 0; i < run.length; ) {
    let end = i + 1;
    while (
      end < run.length &&
      soft[end - 1] === true &&
      !isEmptyQuote(run[end] as Line) &&
      !isEmptyQuote(run[end - 1] as Line)
    )
      end++;
    const first = run[i] as Line;
    const last = run[end - 1] as Line;
    const kind = first.kind === 'item' ? 'listItem' : first.kind === 'quote' ? 'quotation' : 'paragraph';
    const marks =
      first.kind === 'quote' ? run.slice(i + 1, end).map((line) => ({ start: line.start, end: line.body })) : NONE;
    const level = kind === 'listItem' ? depth : 0;
    leaves.push(
      leafOf(kind, level, { start: first.start, end: last.end }, { start: first.body, end: last.end }, marks),
    );
    i = end;
  }
}

function isEmptyQuote(line: Line): boolean {
  return line.kind === 'quote' && line.body >= line.end;
}

/** Depth of a list item by its indentation; `indents` holds those of the items around it. */
function depthOf(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents[indents.length - 1] as number) > indent) indents.pop();
  if (indents.length === 0 || (indents[indents.length - 1] as number) < indent) indents.push(indent);
  return indents.length;
}

function cellsOf(text: string, line: Line): Span[] {
  const cells: Span[] = [];
  const sign = text.slice(line.start, line.end).includes('|') ? '|' : '\t';
  for (let at = line.start; at <= line.end; ) {
    const bar = text.indexOf(sign, at);
    const end = bar < 0 || bar > line.end ? line.end : bar;
    const cell = text.slice(at, end);
    const start = at + (cell.length - cell.trimStart().length);
    if (cell.trim() !== '') cells.push({ start, end: start + cell.trim().length });
    at = end + 1;
  }
  return cells;
}
