import { glance } from '../../rule/glance.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { contains } from '../../text/span.ts';
import { tight } from '../../text/tight.ts';
import { isCaptionLine } from './captionLine.ts';
import { type ResidueHit, residueOf } from './residueLine.ts';

/** The lines of a block, and what there is to them. */
export const keptLines = perBlock((outline): Kept => {
  const lines = readLines(outline);
  let long = 0;
  let isNotable = false;
  for (const line of lines) {
    if (line.text.length > LONG) long++;
    if (line.hit || line.caption || isByline(line)) isNotable = true;
  }
  return { lines: tight(lines), picture: hasPicture(outline.block.text), long, isNotable };
});

/** A line of a block. */
export interface KeptLine {
  /** Where it starts in its block. */
  readonly offset: number;
  readonly text: string;
  readonly hit: ResidueHit | undefined;
  readonly caption: boolean;
  /** True for all of it being somebody's quoted words. */
  readonly quoted: boolean;
}

/** A line with its place in the document. */
export interface Line extends KeptLine {
  readonly start: number;
  /** True beside a picture, where captions and credits belong. */
  readonly pictured: boolean;
}

export interface Kept {
  readonly lines: readonly KeptLine[];
  /** True where there is a picture in the block. */
  readonly picture: boolean;
  /** How many of the lines are long. */
  readonly long: number;
  /** True when one of the lines is a left-over or caption, or a byline where it stands. */
  readonly isNotable: boolean;
}

/** The lines of a block with their places in the document. */
export function linesIn(blocks: readonly OutlineBlock[], i: number): readonly Line[] {
  const outline = blocks[i] as OutlineBlock;
  const { block } = outline;
  const kept = keptLines(outline);
  const pictured =
    kept.picture || (block.kind === 'caption' && i > 0 && keptLines(blocks[i - 1] as OutlineBlock).picture);
  return kept.lines.map((line) => ({
    ...line,
    start: block.start + line.offset,
    pictured,
    caption: line.caption && !pictured,
    hit: pictured && line.hit?.kind === 'credit' ? undefined : line.hit,
  }));
}

/** Characters from which on a line belongs to the body. */
export const LONG = 100;

/** "By Ana Ruiz", "Written by Ana Ruiz" on a line of its own. */
export const isByline = ({ text }: KeptLine): boolean =>
  text.length <= 60 && / ?[Bb]y:? /.test(text) && BYLINE.test(text);
const BYLINE =
  /^(?:[Bb]y|(?:Written|Words|Posted|Published|Story|Report|Text|Article) by):? (?:\p{Lu}[\p{L}'’.-]{1,30}(?:[ ,]{1,3}(?:and )?|$)){2,6}$/u;

const hasPicture = (text: string): boolean =>
  text.includes('![') || (text.includes('<') && /<(?:img|figure)\b/i.test(text));

/** A line without the marks of headings, lists and emphasis around it. */
const bare = (line: string): string =>
  /^[#*_•>]|[*_]$/.test(line) ? line.replace(/^(?:#{1,6}\s|[*_]{1,3}|[•>])\s*|(?<!\s)\s*[*_]{1,3}$/g, '') : line;

function readLines(outline: OutlineBlock): readonly KeptLine[] {
  const { block, facts } = outline;
  const lines: KeptLine[] = [];
  if (block.kind === 'tableRow') return lines;
  const look = glance(outline);
  const isCaptioned = CAPTIONED.has(block.kind);
  const pattern = /[^\r\n]+/g;
  for (let found = pattern.exec(block.text); found; found = pattern.exec(block.text)) {
    const raw = found[0];
    const text = bare(raw.trim());
    if (text === '') continue;
    const offset = found.index + raw.indexOf(text);
    const span = { start: offset, end: offset + text.length };
    lines.push({
      offset,
      text,
      hit: fitting(residueOf(text, look), block.kind, text),
      caption: isCaptioned && isCaptionLine(text, look),
      quoted: facts.quotations.length > 0 && facts.quotations.some((q) => contains(q, span)),
    });
  }
  return lines;
}

/** What a headline or byline may say of itself is no left-over: who wrote, edited or took the picture. */
function fitting(
  hit: ResidueHit | undefined,
  kind: OutlineBlock['block']['kind'],
  text: string,
): ResidueHit | undefined {
  if (kind === 'title') return hit?.kind === 'player' || hit?.kind === 'navigation' ? hit : undefined;
  // "Facebook" may head a section about it.
  if (kind === 'heading' && hit?.kind === 'sharing' && !/[\s:]/.test(text)) return undefined;
  if (kind !== 'byline') return hit;
  return hit && (text.includes('|') || !['desk', 'credit', 'rights'].includes(hit.kind)) ? hit : undefined;
}

const CAPTIONED: ReadonlySet<OutlineBlock['block']['kind']> = new Set([
  'paragraph',
  'listItem',
  'caption',
  'quotation',
]);
