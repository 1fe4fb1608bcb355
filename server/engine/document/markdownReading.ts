import { type Change, changeBetween } from '../text/changeBetween.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { type Span, shifted } from '../text/span.ts';
import type { InlineSyntax } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { markdownLeaves } from './markdownLeaves.ts';
import { lineEndFrom, markdownStretches } from './markdownStretches.ts';
import { addReading, emptyReadings, movedBlock, type Readings, readLeaf } from './readLeaf.ts';

/** A Markdown text as it was read, for the text to be read again when it is changed. */
export interface MarkdownReading extends Readings {
  readonly text: string;
  /** Where the Markdown begins, after a byte order mark and front matter. */
  readonly from: number;
  readonly syntax: InlineSyntax;
  /** Where each stretch begins, and how many blocks stand before it. */
  readonly starts: readonly number[];
  readonly blocksBefore: readonly number[];
  readonly definitions: readonly Definitions[];
}

/** The link definitions in a stretch. */
interface Definitions {
  /** Which of the stretches it is. */
  readonly stretch: number;
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Reads a Markdown text from `from` on. What stands in stretches before and after what has changed since the text was
 * read `last` is not read again, and where it has not moved its blocks are the same objects.
 */
export function readMarkdown(text: string, from: number, last?: MarkdownReading): MarkdownReading {
  const reading = last?.from === from ? readChanged(text, last) : undefined;
  return reading ?? readAll(text, from);
}

function readAll(text: string, from: number): MarkdownReading {
  // Definitions count before they are given, so they are looked for first, where there may be any.
  const definitions = text.includes(DEFINES, from) ? definitionsIn(stretchesFrom(text, from), 0) : NO_DEFINITIONS;
  const syntax = { markdown: true, references: referencesOf(definitions) };
  const all: Stretches = { ...emptyReadings(), starts: [], blocksBefore: [] };
  for (const stretch of stretchesFrom(text, from)) addStretch(all, text, stretch, syntax);
  return { ...all, text, from, syntax, definitions };
}

/** Stands in every link definition. */
const DEFINES = ']:';
const NO_DEFINITIONS: readonly Definitions[] = [];

/** Undefined where links are defined otherwise than before: then every leaf may read otherwise. */
function readChanged(text: string, last: MarkdownReading): MarkdownReading | undefined {
  const { from, syntax } = last;
  const { head, between, tail, shift } = changedIn(text, last, changeBetween(last.text, text));
  const added = head + between.length - tail;
  const definitions = [
    ...last.definitions.filter(({ stretch }) => stretch < head),
    ...definitionsIn(between, head),
    ...last.definitions
      .filter(({ stretch }) => stretch >= tail)
      .map(({ stretch, targets }) => ({ stretch: stretch + added, targets })),
  ];
  if (!areEqual(referencesOf(definitions), syntax.references)) return undefined;
  const all = headOf(last, head);
  for (const stretch of between) addStretch(all, text, stretch, syntax);
  addTail(all, last, tail, shift);
  return { ...all, text, from, syntax, definitions };
}

/** What one stretch comes to. */
interface StretchLeaves {
  readonly start: number;
  readonly leaves: readonly Leaf[];
  /** Targets of the reference links that it defines, by `referenceLabel`. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The stretches of a text from the offset `at` on; see `markdownStretches`. */
function* stretchesFrom(text: string, top: number, at = top): Generator<StretchLeaves, void> {
  for (const { start, nodes } of markdownStretches(text, top, at)) {
    const leaves: Leaf[] = [];
    let targets = NO_TARGETS;
    for (const node of nodes) {
      const read = markdownLeaves(text, node.start, leaves[leaves.length - 1]?.end ?? start, node.tree);
      for (const leaf of read.leaves) leaves.push(leaf);
      if (read.references.size > 0) targets = new Map([...read.references, ...targets]);
    }
    yield { start, leaves, targets };
  }
}

const NO_TARGETS: ReadonlyMap<string, string> = new Map();

/** The definitions in some stretches, of which the first is that number `first` of the text. */
function definitionsIn(stretches: Iterable<StretchLeaves>, first: number): Definitions[] {
  const definitions: Definitions[] = [];
  let stretch = first;
  for (const { targets } of stretches) {
    if (targets.size > 0) definitions.push({ stretch, targets });
    stretch++;
  }
  return definitions;
}

/** Which stretches of the text before are taken over, those at the head and those from `tail` on, and what stands between. */
interface Changed {
  readonly head: number;
  readonly between: readonly StretchLeaves[];
  readonly tail: number;
  /** How far the tail has moved. */
  readonly shift: number;
}

/**
 * Reads on from the last stretch whose first line ended before the change, since an indented line may now belong to what
 * stands above it, until a stretch begins where one began before.
 */
function changedIn(text: string, last: MarkdownReading, { from, beforeEnd, afterEnd }: Change): Changed {
  const shift = afterEnd - beforeEnd;
  const begun = firstWhere(last.starts, (start) => lineEndFrom(last.text, start) > from);
  const head = Math.max(0, begun - 1);
  const at = begun > 0 ? (last.starts[head] as number) : last.from;
  const between: StretchLeaves[] = [];
  for (const stretch of stretchesFrom(text, last.from, at)) {
    if (stretch.start >= afterEnd) {
      const tail = firstWhere(last.starts, (start) => start + shift >= stretch.start);
      if (last.starts[tail] === stretch.start - shift) return { head, between, tail, shift };
    }
    between.push(stretch);
  }
  return { head, between, tail: last.starts.length, shift };
}

/** What was read in stretches, the first of a text and on. */
interface Stretches extends Readings {
  readonly starts: number[];
  readonly blocksBefore: number[];
}

function addStretch(all: Stretches, text: string, { start, leaves }: StretchLeaves, syntax: InlineSyntax): void {
  all.starts.push(start);
  all.blocksBefore.push(all.blocks.length);
  for (const leaf of leaves) addReading(all, readLeaf(text, leaf, syntax));
}

/** What was read in the first stretches. */
function headOf(last: MarkdownReading, stretches: number): Stretches {
  const isHead = standsBefore(last.starts[stretches]);
  const blocks = last.blocksBefore[stretches] ?? last.blocks.length;
  return {
    starts: last.starts.slice(0, stretches),
    blocksBefore: last.blocksBefore.slice(0, stretches),
    blocks: last.blocks.slice(0, blocks),
    looks: last.looks.slice(0, blocks),
    notes: last.notes.filter(isHead),
    directives: last.directives.filter(isHead),
  };
}

/** Adds what was read from a stretch on, each thing where it stands now. */
function addTail(all: Stretches, last: MarkdownReading, tail: number, shift: number): void {
  const isHead = standsBefore(last.starts[tail]);
  const firstBlock = last.blocksBefore[tail] ?? last.blocks.length;
  const added = all.blocks.length - firstBlock;
  for (let stretch = tail; stretch < last.starts.length; stretch++) {
    all.starts.push((last.starts[stretch] as number) + shift);
    all.blocksBefore.push((last.blocksBefore[stretch] as number) + added);
  }
  for (let i = firstBlock; i < last.blocks.length; i++) {
    const block = last.blocks[i] as Readings['blocks'][0];
    all.blocks.push(shift === 0 ? block : movedBlock(block, shift));
    all.looks.push(last.looks[i] as Readings['looks'][0]);
  }
  const move = <T extends Span>(one: T): T => ({ ...one, ...shifted(one, shift) });
  for (const note of last.notes) if (!isHead(note)) all.notes.push(move(note));
  for (const directive of last.directives) if (!isHead(directive)) all.directives.push(move(directive));
}

const standsBefore =
  (place: number | undefined) =>
  ({ start }: Span): boolean =>
    place === undefined || start < place;

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
