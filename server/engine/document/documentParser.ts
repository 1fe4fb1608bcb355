import { changeBetween } from '../text/changeBetween.ts';
import type { Document, Format } from './document.ts';
import { frontMatter } from './frontMatter.ts';
import { plainSyntax } from './inline.ts';
import { isShifted, type Leaf, silentLeaf } from './leaf.ts';
import { type MarkdownReading, readMarkdown } from './markdownReading.ts';
import { outline } from './outline.ts';
import { plainLeaves } from './plainLeaves.ts';
import { addReading, emptyReadings, movedReading, type Reading, type Readings, readLeaf } from './readLeaf.ts';

/** Reads a text that changes: what did not change since the last time is not read again. */
export interface DocumentParser {
  /** The same as `parseDocument(text, format)`. Blocks that stand where they stood, but for some beside a change, are the same objects. */
  parse(text: string): Document;
  /** Lets go of the last text. */
  forget(): void;
}

/** A parser for one document. Its memory saves time and changes no result. */
export function createDocumentParser(format: Format): DocumentParser {
  let last: Parsed = NOTHING;
  return {
    parse: (text) => {
      last = parseAfter(text, format, last);
      const all = gathered(last);
      const blocks = outline(text, all.blocks, all.looks, format !== 'markdown');
      return { text, format, blocks, notes: all.notes, directives: all.directives };
    },
    forget: () => {
      last = NOTHING;
    },
  };
}

/** A text as it was read: leaf by leaf, or from its front matter on as Markdown. */
interface Parsed {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly markdown: MarkdownReading | undefined;
}

const NOTHING: Parsed = { text: '', readings: [], markdown: undefined };

function parseAfter(text: string, format: Format, last: Parsed): Parsed {
  const mark = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const matter = frontMatter(text, mark);
  const from = matter?.end ?? mark;
  const head = matter ? [silentLeaf('frontMatter', matter)] : [];
  if (format === 'markdown')
    return { text, readings: readLeaves(text, head, last), markdown: readMarkdown(text, from, last.markdown) };
  return { text, readings: readLeaves(text, [...head, ...plainLeaves(text, from)], last), markdown: undefined };
}

const BYTE_ORDER_MARK = 0xfeff;

/** Reads the leaves, but for those that stand outside of what changed since the last time: they come to the same. */
function readLeaves(text: string, leaves: readonly Leaf[], last: Parsed): Reading[] {
  if (leaves.length === 0 || last.readings.length === 0) return leaves.map((leaf) => readLeaf(text, leaf, plainSyntax));
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
    return readLeaf(text, leaf, plainSyntax);
  });
}

function gathered({ readings, markdown }: Parsed): Readings {
  if (markdown && readings.length === 0) return markdown;
  const all = emptyReadings();
  for (const reading of readings) addReading(all, reading);
  if (markdown) addReading(all, markdown);
  return all;
}
