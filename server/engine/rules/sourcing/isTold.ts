import { perBlock } from '../../rule/perBlock.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { coverFinder } from '../../text/coverFinder.ts';
import type { Span } from '../../text/span.ts';

/** True when a span of a block lies in what anybody reports, which few do: a quick look before it is asked who. */
export function isTold(outline: OutlineBlock, span: Span): boolean {
  return told(outline)(span);
}

const told = perBlock(({ facts }) => {
  const contents = facts.attributions.filter(({ reports }) => reports).map(({ content }) => content);
  return coverFinder(contents.sort((a, b) => a.start - b.start));
});
