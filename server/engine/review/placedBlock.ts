import type { Block } from '../document/document.ts';
import type { OutlineBlock } from '../rule/rule.ts';
import { type FindingMaker, NOTHING_RELATED } from './findingMaker.ts';
import type { ReadBlock } from './readBlock.ts';
import type { BlockDraft, BlockReview } from './reviewBlock.ts';
import type { Finding } from './reviewTypes.ts';

/** A block where it stands, with what it gives in offsets of the document. */
export interface PlacedBlock extends OutlineBlock, ReadBlock {
  readonly findings: readonly Finding[];
}

/** Works out what a block gives at its place, or takes it over from the same block as it stood `before`, if it has not moved. */
export function placedBlock(
  block: Block,
  review: BlockReview,
  before: PlacedBlock | undefined,
  maker: FindingMaker,
): PlacedBlock {
  const { facts, drafts } = review;
  const { start } = block;
  const findings =
    before?.block.start === start ? before.findings : drafts.length === 0 ? NOTHING : placed(drafts, start, maker);
  return { block, review, facts, findings };
}

const NOTHING: readonly Finding[] = [];

function placed(drafts: readonly BlockDraft[], shift: number, maker: FindingMaker): readonly Finding[] {
  return drafts.map(({ rule, draft, words, fingerprint }) => {
    const { related } = draft;
    return maker.make(
      rule,
      draft,
      draft.start + shift,
      draft.end + shift,
      words,
      fingerprint,
      related?.map((r) => ({ start: r.start + shift, end: r.end + shift, message: r.message })) ?? NOTHING_RELATED,
    );
  });
}
