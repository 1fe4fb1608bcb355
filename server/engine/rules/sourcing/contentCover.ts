import type { Attribution } from '../../facts/attribution.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { coverFinder } from '../../text/coverFinder.ts';
import type { Span } from '../../text/span.ts';

/**
 * Tells of a span of a block whether it lies in the content of one of its attributions, of those that are `meant` (given
 * with the text of the block). To be called when a module is loaded, as `perBlock` is.
 */
export function contentCover(
  meant: (attribution: Attribution, text: string) => boolean,
): (outline: OutlineBlock) => (span: Span) => boolean {
  return perBlock(({ block, facts }) => {
    const contents = facts.attributions.filter((a) => meant(a, block.text)).map(({ content }) => content);
    return coverFinder(contents.sort((a, b) => a.start - b.start));
  });
}
