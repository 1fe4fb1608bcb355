import type { Block } from '../document/document.ts';
import type { BlockFacts } from '../facts/blockFacts.ts';
import { blockFactsOf } from '../facts/blockFactsOf.ts';
import type { PhraseMatch } from '../match/phraseMatcher.ts';
import type { Options } from '../options/options.ts';
import type { BlockContext, Draft, PhraseHit, PhraseRule, Rule, SentenceRule } from '../rule/rule.ts';
import { analyse } from '../text/analyse.ts';
import { coverFinder } from '../text/coverFinder.ts';
import { overlapFinder } from '../text/overlapFinder.ts';
import type { Span } from '../text/span.ts';
import { tight } from '../text/tight.ts';
import type { Sentence } from '../text/token.ts';
import type { ActiveRules } from './activeRules.ts';
import type { Named } from './documentFindings.ts';
import { fingerprint } from './fingerprint.ts';
import type { Problem } from './reviewTypes.ts';
import { byId, bySettling } from './settleOverlaps.ts';
import { type Totals, totals } from './totals.ts';

/** A rule's report; offsets are relative to the block. */
export interface BlockDraft {
  readonly rule: Rule;
  readonly draft: Draft;
  /** The marked words. */
  readonly words: string;
  readonly fingerprint: string;
}

/** Everything that follows from a block alone. Offsets are relative to it, so it holds wherever the block moves. */
export interface BlockReview {
  readonly facts: BlockFacts;
  readonly drafts: readonly BlockDraft[];
  readonly problems: readonly Problem[];
  readonly totals: Totals;
  /** What document rules found within the block, in the order of their keys. */
  names: Named[];
}

/** Runs the block rules on one block. Never throws: a rule that does is reported among the problems. */
export function reviewBlock(block: Block, active: ActiveRules, options: Options): BlockReview {
  const sentences = analyse(block.text, block.hidden);
  const facts = blockFactsOf(block, sentences, options);
  const context: BlockContext = { block, sentences, facts, options };
  const found: Found = {
    context,
    touchesQuotation: overlapFinder(facts.quotations),
    liesInQuotation: coverFinder(facts.quotations),
    drafts: [],
    problems: [],
  };
  const phraseRules = active.phraseRulesIn(block.kind);
  const sentenceRules = active.sentenceRulesIn(block.kind);
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    if (phraseRules.size > 0) {
      for (const match of active.phraseMatcher.find(sentence)) {
        if (phraseRules.has(match.owner)) judge(match, sentence, i, found);
      }
    }
    for (const rule of sentenceRules) lookAt(sentence, i, rule, found);
  }
  // In the order in which they are settled, so that what is put together from many blocks hardly needs sorting.
  const { drafts } = found;
  if (drafts.length > 1) drafts.sort((a, b) => bySettling(a.draft, b.draft) || byId(a.rule, b.rule));
  const problems = found.problems.length > 0 ? found.problems : NO_PROBLEMS;
  return { facts, drafts: tight(drafts), problems, totals: totals(facts.sentences), names: NO_NAMES };
}

const NO_PROBLEMS: readonly Problem[] = [];
/** Never added to: the first name makes a list of its own. */
const NO_NAMES: Named[] = [];

/** What is found in a block while it is looked at. */
interface Found {
  readonly context: BlockContext;
  readonly touchesQuotation: (span: Span) => boolean;
  readonly liesInQuotation: (span: Span) => boolean;
  readonly drafts: BlockDraft[];
  readonly problems: Problem[];
}

function judge(match: PhraseMatch<PhraseRule>, sentence: Sentence, index: number, found: Found): void {
  const rule = match.owner;
  const { context } = found;
  try {
    const hit = hitOf(match, sentence, index);
    if (!isHeard(rule.reads, hit, found.touchesQuotation)) return;
    const draft = rule.judge(hit, context);
    if (draft) add(rule, draft, found);
  } catch (error) {
    found.problems.push(problemOf(rule, error));
  }
}

function lookAt(sentence: Sentence, index: number, rule: SentenceRule | PhraseRule, found: Found): void {
  const { context } = found;
  try {
    const drafts =
      rule.kind === 'phrase' ? rule.findInFacts?.(sentence, index, context) : rule.find(sentence, index, context);
    for (const draft of drafts ?? []) {
      if (isHeard(rule.reads, draft, found.liesInQuotation)) add(rule, draft, found);
    }
  } catch (error) {
    found.problems.push(problemOf(rule, error));
  }
}

/** What is said of a rule that threw. */
export function problemOf(rule: Rule, error: unknown): Problem {
  return { rule: rule.id, message: error instanceof Error ? error.message : String(error) };
}

/** Keeps a draft that covers a character of the block. */
function add(rule: Rule, draft: Draft, { context, drafts }: Found): void {
  const { text } = context.block;
  const { start, end } = draft;
  if (start < 0 || start >= end || end > text.length) return;
  drafts.push({ rule, draft, words: text.slice(start, end), fingerprint: fingerprint(rule.id, text, start, end) });
}

/** True when the words belong to whom the rule reads: the writer, the people quoted, or both. */
function isHeard(reads: Rule['reads'], span: Span, isQuoted: (span: Span) => boolean): boolean {
  return reads === 'both' || isQuoted(span) === (reads === 'quotation');
}

function hitOf(match: PhraseMatch<PhraseRule>, sentence: Sentence, sentenceIndex: number): PhraseHit {
  const { phrase, first, last } = match;
  const tokens = sentence.tokens.slice(first, last + 1);
  return {
    phrase,
    sentence,
    sentenceIndex,
    first,
    last,
    tokens,
    start: tokens[0]?.start ?? sentence.start,
    end: tokens.at(-1)?.end ?? sentence.end,
  };
}
