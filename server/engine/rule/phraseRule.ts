import type { Block } from '../document/document.ts';
import type { BlockContext, Draft, PhraseHit, PhraseRule, RuleRecord } from './rule.ts';

/** Blocks of running text, where most rules look. */
export const RUNNING_TEXT: readonly Block['kind'][] = ['paragraph', 'listItem', 'tableRow', 'caption', 'quotation'];
/** Running text and headlines. */
export const ALL_PROSE: readonly Block['kind'][] = [...RUNNING_TEXT, 'title', 'heading', 'byline'];

/** What is given to make a phrase rule: the record, the phrases, and what to say of a hit. */
export interface PhraseRuleParts extends RuleRecord {
  readonly phrases: PhraseRule['phrases'];
  readonly blocks?: PhraseRule['blocks'];
  /** The message for a hit; `words` are the marked words as they stand in the text. */
  readonly say: (words: string, hit: PhraseHit) => string;
  /** False lets the hit pass: the sense is another one here. Left out, every hit counts. */
  readonly counts?: (hit: PhraseHit, context: BlockContext) => boolean;
  readonly findInFacts?: NonNullable<PhraseRule['findInFacts']>;
  /** Where the finding lies when it is not the whole hit. */
  readonly mark?: (hit: PhraseHit, context: BlockContext) => { readonly start: number; readonly end: number };
}

/** A rule that looks for phrases. All phrase rules are scanned for together, in one pass. */
export function phraseRule(parts: PhraseRuleParts): PhraseRule {
  const { say, counts, mark, blocks, ...record } = parts;
  return {
    ...record,
    kind: 'phrase',
    blocks: blocks ?? RUNNING_TEXT,
    judge(hit, context): Draft | undefined {
      if (counts && !counts(hit, context)) return undefined;
      const { start, end } = mark?.(hit, context) ?? hit;
      return { start, end, message: say(context.block.text.slice(start, end), hit) };
    },
  };
}
