import { changeBetween } from '../text/changeBetween.ts';
import type { Block, Directive, Document, Format, Note } from './document.ts';
import { frontMatter } from './frontMatter.ts';
import { type InlineSyntax, plainSyntax } from './inline.ts';
import { isShifted, type Leaf, silentLeaf } from './leaf.ts';
import type { Look } from './look.ts';
import { markdownLeaves } from './markdownLeaves.ts';
import { type MarkdownTree, markdownTree } from './markdownTree.ts';
import { outline } from './outline.ts';
import { plainLeaves } from './plainLeaves.ts';
import { movedReading, type Reading, readLeaf } from './readLeaf.ts';

/** Reads a text that changes: what did not change since the last time is not read again. */
export interface DocumentParser {
  /** The same as `parseDocument(text, format)`. Blocks that stand where they stood are the same objects. */
  parse(text: string): Document;
  /** Lets go of the last text. */
  forget(): void;
}

/** A parser for one document. Its memory saves time and changes no result. */
export function createDocumentParser(format: Format): DocumentParser {
  let last: Parsed | undefined;
  return {
    parse: (text) => {
      const parsed = parseAfter(text, format, last);
      last = parsed;
      const all = gathered(parsed.readings);
      const blocks = outline(text, all.blocks, all.looks, format !== 'markdown');
      return { text, format, blocks, notes: all.notes, directives: all.directives };
    },
    forget: () => {
      last = undefined;
    },
  };
}

/** A text as it was read. */
interface Parsed {
  readonly text: string;
  /** Where the text begins, after a byte order mark and front matter. */
  readonly from: number;
  readonly tree: MarkdownTree | undefined;
  readonly syntax: InlineSyntax;
  readonly readings: readonly Reading[];
}

function parseAfter(text: string, format: Format, last: Parsed | undefined): Parsed {
  const mark = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const matter = frontMatter(text, mark);
  const from = matter?.end ?? mark;
  const head = matter ? [silentLeaf('frontMatter', matter)] : [];
  if (format !== 'markdown') {
    const leaves = [...head, ...plainLeaves(text, from)];
    return { text, from, tree: undefined, syntax: plainSyntax, readings: readLeaves(text, leaves, plainSyntax, last) };
  }
  const tree = markdownTree(text.slice(from), last?.from === from ? last.tree : undefined);
  const { leaves, references } = markdownLeaves(text, from, tree.tree);
  // Where a link leads is told elsewhere in the text: with other definitions every leaf may read otherwise.
  const isSame = last !== undefined && areEqual(references, last.syntax.references);
  const syntax = isSame ? last.syntax : { markdown: true, references };
  const readings = readLeaves(text, [...head, ...leaves], syntax, isSame ? last : undefined);
  return { text, from, tree, syntax, readings };
}

const BYTE_ORDER_MARK = 0xfeff;

/** Reads the leaves, but for those that stand outside of what changed since the last time: they come to the same. */
function readLeaves(text: string, leaves: readonly Leaf[], syntax: InlineSyntax, last: Parsed | undefined): Reading[] {
  if (!last) return leaves.map((leaf) => readLeaf(text, leaf, syntax));
  const { from, beforeEnd, afterEnd } = changeBetween(last.text, text);
  let next = 0;
  return leaves.map((leaf) => {
    const isAfter = leaf.start >= afterEnd;
    if (isAfter || leaf.end <= from) {
      const shift = isAfter ? afterEnd - beforeEnd : 0;
      while (next < last.readings.length && (last.readings[next] as Reading).leaf.start + shift < leaf.start) next++;
      const known = last.readings[next];
      if (known && isShifted(known.leaf, leaf, shift)) return movedReading(known, leaf);
    }
    return readLeaf(text, leaf, syntax);
  });
}

interface Gathered {
  readonly blocks: Block[];
  readonly looks: Look[];
  readonly notes: Note[];
  readonly directives: Directive[];
}

function gathered(readings: readonly Reading[]): Gathered {
  const all: Gathered = { blocks: [], looks: [], notes: [], directives: [] };
  for (const { blocks, looks, notes, directives } of readings) {
    for (const block of blocks) all.blocks.push(block);
    for (const look of looks) all.looks.push(look);
    for (const note of notes) all.notes.push(note);
    for (const directive of directives) all.directives.push(directive);
  }
  return all;
}

function areEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([label, target]) => b.get(label) === target);
}
