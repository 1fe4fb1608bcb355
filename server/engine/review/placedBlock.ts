import type { Severity } from '../options/options.ts';
import type { Draft, OutlineBlock, Rule } from '../rule/rule.ts';
import { type Span, shifted } from '../text/span.ts';
import type { ReadBlock } from './reviewsByText.ts';
import type { Finding, ReviewedAttribution, ReviewedSentence } from './reviewTypes.ts';
import { bySettling } from './settleOverlaps.ts';

/** A block where it stands, with all that its review gives in offsets of the document. It serves as long as the block stays. */
export interface PlacedBlock extends OutlineBlock, ReadBlock {
  readonly findings: readonly Placed[];
  readonly attributions: readonly ReviewedAttribution[];
  readonly sentences: readonly ReviewedSentence[];
}

/** A finding, and the rule that made it. Offsets are of the document. */
export interface Placed extends Span {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Works out what a block gives at its place. `severityOf` holds the severities that the options set. */
export function placedBlock({ block, review }: ReadBlock, severityOf: ReadonlyMap<string, Severity>): PlacedBlock {
  const { start: shift, text } = block;
  const { facts, drafts } = review;
  const findings: Placed[] = [];
  for (const { rule, draft, fingerprint } of drafts)
    findings.push(placed(rule, draft, shift, text.slice(draft.start, draft.end), fingerprint, severityOf));
  // Each block's findings in order: what is put together from them then hardly needs sorting.
  if (findings.length > 1) findings.sort(bySettling);
  return {
    block,
    review,
    facts,
    findings,
    attributions: facts.attributions.map(({ source, cue, content, kind }) => ({
      source: source && shifted(source, shift),
      cue: cue && shifted(cue, shift),
      content: shifted(content, shift),
      kind,
    })),
    sentences: facts.sentences.map(({ start, end, sourced, scores }) => ({
      start: start + shift,
      end: end + shift,
      sourced,
      scores,
    })),
  };
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
