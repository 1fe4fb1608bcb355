import type { Span } from '../text/span.ts';
import type { BlockKind } from './document.ts';

/** Where a block stands, before its inline markup is read. Offsets are of the document. */
export interface Leaf extends Span {
  /** `html` is a stretch of HTML that may hold many blocks. */
  readonly kind: BlockKind | 'html';
  readonly level: number;
  /** Where the words begin and end, inside the block's own markers (`##`, `-`, `>`). */
  readonly body: Span;
  /** Markers at the head of continuation lines, in order. */
  readonly marks: readonly Span[];
  /** Cells of a table row; what stands between them is hidden. */
  readonly cells: readonly Span[] | undefined;
}

/** A leaf that is never read. */
export function silentLeaf(kind: 'code' | 'frontMatter', { start, end }: Span): Leaf {
  return { kind, level: 0, start, end, body: { start, end }, marks: NONE, cells: undefined };
}

/** True when two leaves differ in nothing but their place, the second standing `shift` code units further on. */
export function isShifted(a: Leaf, b: Leaf, shift: number): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    isAt(a, b, shift) &&
    isAt(a.body, b.body, shift) &&
    areAt(a.marks, b.marks, shift) &&
    (a.cells === undefined || b.cells === undefined ? a.cells === b.cells : areAt(a.cells, b.cells, shift))
  );
}

const NONE: readonly Span[] = [];

function areAt(a: readonly Span[], b: readonly Span[], shift: number): boolean {
  return a.length === b.length && a.every((span, i) => isAt(span, b[i] as Span, shift));
}

function isAt(a: Span, b: Span, shift: number): boolean {
  return a.start + shift === b.start && a.end + shift === b.end;
}
