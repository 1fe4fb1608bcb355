import type { OutlineBlock } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { contentCover } from './contentCover.ts';

/** True when a span of a block lies in what anybody reports, which few do: a quick look before it is asked who. */
export function isTold(outline: OutlineBlock, span: Span): boolean {
  return told(outline)(span);
}

const told = contentCover(({ reports }) => reports);
