import type { Block } from '../document/document.ts';
import type { BlockFacts } from '../facts/blockFacts.ts';
import { blockFactsOf } from '../facts/blockFactsOf.ts';
import type { Options } from '../options/options.ts';
import type { BlockContext, Draft, PhraseHit, Rule } from '../rule/rule.ts';
import { analyse } from '../text/analyse.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';
import type { ActiveRules } from './activeRules.ts';
import { fingerprint } from './fingerprint.ts';
import type { Problem } from './reviewTypes.ts';

/** A rule's report; offsets are relative to the block. */
export interface BlockDraft {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly fingerprint: string;
}

/** Everything that follows from a block alone. Offsets are relative to it, so it holds wherever the block moves. */
export interface BlockReview {
  readonly facts: BlockFacts;
  readonly drafts: readonly BlockDraft[];
  readonly problems: readonly Problem[];
}

/** Runs the block rules on one block. Never throws: a rule that does is reported among the problems. */
export function reviewBlock(block: Block, active: ActiveRules, options: Options): BlockReview {
  const sentences = analyse(block.text, block.hidden);
  const facts = blockFactsOf(block, sentences, options);
  const context: BlockContext = { block, sentences, facts, options };
  const drafts: BlockDraft[] = [];
  const add = (rule: Rule, draft: Draft): void => {
    drafts.push({ rule, draft, fingerprint: fingerprint(rule.id, block.text, draft.start, draft.end) });
  };
  const problems: Problem[] = [];
  const guarded = (rule: Rule, run: () => void): void => {
    try {
      run();
    } catch (error) {
      problems.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  sentences.forEach((sentence, index) => {
    for (const match of active.phraseMatcher.find(sentence)) {
      const rule = match.owner;
      if (!active.phraseRules.has(rule) || !rule.blocks.includes(block.kind)) continue;
      guarded(rule, () => {
        const hit = hitOf(match, sentence, index);
        if (!isHeard(rule.reads, hit, facts, overlaps)) return;
        const draft = rule.judge(hit, context);
        if (draft) add(rule, draft);
      });
    }
    for (const rule of active.sentenceRules) {
      if (!rule.blocks.includes(block.kind)) continue;
      const find = rule.kind === 'phrase' ? rule.findInFacts : rule.find;
      guarded(rule, () => {
        for (const draft of find?.(sentence, index, context) ?? []) {
          if (isHeard(rule.reads, draft, facts, contains)) add(rule, draft);
        }
      });
    }
  });
  return { facts, drafts, problems };
}

/** True when the words belong to whom the rule reads: the writer, the people quoted, or both. */
function isHeard(
  reads: Rule['reads'],
  span: Span,
  facts: BlockFacts,
  lies: (quotation: Span, span: Span) => boolean,
): boolean {
  if (reads === 'both') return true;
  return facts.quotations.some((q) => lies(q, span)) === (reads === 'quotation');
}

function hitOf(
  match: { first: number; last: number; phrase: PhraseHit['phrase'] },
  sentence: Sentence,
  sentenceIndex: number,
): PhraseHit {
  const tokens = sentence.tokens.slice(match.first, match.last + 1);
  return {
    phrase: match.phrase,
    sentence,
    sentenceIndex,
    first: match.first,
    last: match.last,
    tokens,
    start: tokens[0]?.start ?? sentence.start,
    end: tokens.at(-1)?.end ?? sentence.end,
  };
}
