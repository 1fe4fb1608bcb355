import { changeBetween } from '../text/changeBetween.ts';
import type { Span } from '../text/span.ts';
import type { InlineSyntax } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { markdownLeaves } from './markdownLeaves.ts';
import { type MarkdownTree, markdownTree, type OutermostNodes, outermostNodes } from './markdownTree.ts';
import { addReading, emptyReadings, movedBlock, type Readings, readLeaf } from './readLeaf.ts';

/** A Markdown text as it was read, for the text to be read again when it is changed. */
export interface MarkdownReading extends Readings {
  readonly text: string;
  /** Where the Markdown begins, after a byte order mark and front matter. */
  readonly from: number;
  readonly tree: MarkdownTree;
  readonly syntax: InlineSyntax;
  readonly outermost: OutermostNodes;
  /** How many blocks stand before each of the outermost nodes. */
  readonly blocksBefore: readonly number[];
  readonly definitions: readonly Definitions[];
}

/** The link definitions in one of the outermost nodes. */
interface Definitions {
  /** Which of the nodes it is. */
  readonly node: number;
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Reads a Markdown text from `from` on. What stands in outermost nodes of its tree that are those of the text as it was
 * read `last` is not read again, and where it has not moved its blocks are the same objects.
 */
export function readMarkdown(text: string, from: number, last?: MarkdownReading): MarkdownReading {
  const before = last?.from === from ? last : undefined;
  const tree = markdownTree(text.slice(from), before?.tree);
  const outermost = outermostNodes(tree);
  if (before) {
    const kept = keptOf(before, text, outermost);
    const reading = readNodes(text, from, tree, outermost, before, kept);
    if (reading) return reading;
  }
  return readNodes(text, from, tree, outermost, undefined, NONE_KEPT) as MarkdownReading;
}

/** How many outermost nodes are those of the text before, at its head and at its tail, and how far the tail has moved. */
interface Kept {
  readonly head: number;
  readonly tail: number;
  readonly shift: number;
}

const NONE_KEPT: Kept = { head: 0, tail: 0, shift: 0 };

/** A node that was taken over says that it reads alike if its words did not change: those in and behind it, up to the end of a line. */
function keptOf(last: MarkdownReading, text: string, { nodes, starts }: OutermostNodes): Kept {
  const { from, beforeEnd, afterEnd } = changeBetween(last.text, text);
  const { nodes: lastNodes, starts: lastStarts } = last.outermost;
  const shift = afterEnd - beforeEnd;
  const most = Math.min(nodes.length, lastNodes.length);
  let head = 0;
  while (head < most) {
    const [node, start] = [nodes[head], starts[head] as number];
    if (node !== lastNodes[head] || start !== lastStarts[head] || !node) break;
    if (last.from + start + node.length > from) break;
    head++;
  }
  const line = /[\r\n]/g;
  line.lastIndex = afterEnd;
  const nextLine = line.exec(text)?.index ?? text.length;
  let tail = 0;
  for (let i = nodes.length - 1, k = lastNodes.length - 1; tail < most - head; i--, k--) {
    const start = starts[i] as number;
    if (nodes[i] !== lastNodes[k] || start !== (lastStarts[k] as number) + shift || last.from + start <= nextLine)
      break;
    tail++;
  }
  return { head, tail, shift };
}

/** Reads the nodes that were not kept. Undefined where links are defined otherwise than before: then every leaf may read otherwise. */
function readNodes(
  text: string,
  from: number,
  tree: MarkdownTree,
  outermost: OutermostNodes,
  last: MarkdownReading | undefined,
  { head, tail, shift }: Kept,
): MarkdownReading | undefined {
  const { nodes, starts } = outermost;
  const added = nodes.length - (last?.outermost.nodes.length ?? nodes.length);
  const tailFrom = nodes.length - tail;
  const definitions: Definitions[] = last ? last.definitions.filter(({ node }) => node < head) : [];
  const leaves: (readonly Leaf[])[] = [];
  let end = from;
  for (let node = head; node < tailFrom; node++) {
    const read = markdownLeaves(text, from + (starts[node] as number), end, nodes[node] as OutermostNodes['nodes'][0]);
    leaves.push(read.leaves);
    end = read.leaves.at(-1)?.end ?? end;
    if (read.references.size > 0) definitions.push({ node, targets: read.references });
  }
  for (const { node, targets } of last?.definitions ?? [])
    if (node + added >= tailFrom) definitions.push({ node: node + added, targets });
  const references = referencesOf(definitions);
  if (last && !areEqual(references, last.syntax.references)) return undefined;
  const syntax = last?.syntax ?? { markdown: true, references };

  const all = last ? headOf(last, head) : emptyReadings();
  const blocksBefore = last ? last.blocksBefore.slice(0, head) : [];
  for (const inNode of leaves) {
    blocksBefore.push(all.blocks.length);
    for (const leaf of inNode) addReading(all, readLeaf(text, leaf, syntax));
  }
  if (last && tail > 0) {
    const first = last.outermost.nodes.length - tail;
    const moved = all.blocks.length - (last.blocksBefore[first] as number);
    for (let node = first; node < last.blocksBefore.length; node++)
      blocksBefore.push((last.blocksBefore[node] as number) + moved);
    addTail(all, last, first, shift);
  }
  return { ...all, text, from, tree, syntax, outermost, blocksBefore, definitions };
}

/** What was read in the first nodes. */
function headOf(last: MarkdownReading, nodes: number): Readings {
  if (nodes === 0) return emptyReadings();
  const isHead = nodes < last.blocksBefore.length ? before(placeOf(last, nodes)) : () => true;
  const blocks = last.blocksBefore[nodes] ?? last.blocks.length;
  return {
    blocks: last.blocks.slice(0, blocks),
    looks: last.looks.slice(0, blocks),
    notes: last.notes.filter(isHead),
    directives: last.directives.filter(isHead),
  };
}

/** Adds what was read from a node on, each thing where it stands now. */
function addTail(all: Readings, last: MarkdownReading, node: number, shift: number): void {
  const isHead = before(placeOf(last, node));
  for (let i = last.blocksBefore[node] as number; i < last.blocks.length; i++) {
    const block = last.blocks[i] as Readings['blocks'][0];
    all.blocks.push(shift === 0 ? block : movedBlock(block, shift));
    all.looks.push(last.looks[i] as Readings['looks'][0]);
  }
  const move = <T extends Span>(one: T): T => ({ ...one, start: one.start + shift, end: one.end + shift });
  for (const note of last.notes) if (!isHead(note)) all.notes.push(move(note));
  for (const directive of last.directives) if (!isHead(directive)) all.directives.push(move(directive));
}

const placeOf = (reading: MarkdownReading, node: number): number =>
  reading.from + (reading.outermost.starts[node] as number);

const before =
  (place: number) =>
  ({ start }: Span): boolean =>
    start < place;

/** The first definition of a label counts. */
function referencesOf(definitions: readonly Definitions[]): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const { targets } of definitions)
    for (const [label, target] of targets) if (!references.has(label)) references.set(label, target);
  return references;
}

function areEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([label, target]) => b.get(label) === target);
}
