import type { Block } from '../document/document.ts';
import type { Severity } from '../options/options.ts';
import type { Draft, OutlineBlock, Rule } from '../rule/rule.ts';
import type { Span } from '../text/span.ts';
import type { ReadBlock } from './readBlock.ts';
import type { BlockReview } from './reviewBlock.ts';
import type { Finding } from './reviewTypes.ts';

/** A block where it stands, with what it gives in offsets of the document. */
export interface PlacedBlock extends OutlineBlock, ReadBlock {
  readonly findings: readonly Placed[];
}

/** A finding, and the rule that made it. Offsets are of the document. */
export interface Placed extends Span {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * Works out what a block gives at its place, or takes it over from the same block as it stood `before`, if it has not
 * moved. `severityOf` holds the severities that the options set.
 */
export function placedBlock(
  block: Block,
  review: BlockReview,
  before: PlacedBlock | undefined,
  severityOf: ReadonlyMap<string, Severity>,
): PlacedBlock {
  const { facts } = review;
  if (before?.block.start === block.start) return { block, review, facts, findings: before.findings };
  const findings = review.drafts.map(({ rule, draft, words, fingerprint }) =>
    placed(rule, draft, block.start, words, fingerprint, severityOf),
  );
  return { block, review, facts, findings };
}

/** Makes the finding of a draft whose offsets are `shift` away from those of the document. */
export function placed(
  rule: Rule,
  draft: Draft,
  shift: number,
  text: string,
  fingerprint: string,
  severityOf: ReadonlyMap<string, Severity>,
): Placed {
  const start = draft.start + shift;
  const end = draft.end + shift;
  const finding: Finding = {
    rule: rule.id,
    category: rule.category,
    severity: draft.severity ?? severityOf.get(rule.id) ?? rule.severity,
    start,
    end,
    text,
    message: draft.message,
    fingerprint,
    unnecessary: rule.unnecessary ?? false,
    related: draft.related?.map((r) => ({ start: r.start + shift, end: r.end + shift, message: r.message })) ?? NONE,
  };
  return { rule, start, end, finding };
}

const NONE: Finding['related'] = [];
