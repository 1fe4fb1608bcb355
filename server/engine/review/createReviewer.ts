import type { Block, BlockKind, Document } from '../document/document.ts';
import { parseDocument } from '../document/parseDocument.ts';
import { defaultOptions, type Options } from '../options/options.ts';
import type { Draft, Rule } from '../rule/rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { contains, type Span } from '../text/span.ts';
import { activeRules } from './activeRules.ts';
import { createBlockMemory } from './blockMemory.ts';
import { fingerprint } from './fingerprint.ts';
import { type Placed, type PlacedBlock, placed, placedBlock } from './placedBlock.ts';
import { problemOf, reviewBlock } from './reviewBlock.ts';
import type { Finding, Problem, Review } from './reviewTypes.ts';
import { settleOverlaps } from './settleOverlaps.ts';
import { createSilencer } from './silence.ts';
import { summaryOf } from './summary.ts';

/** A review with a memory, for a text that changes: unchanged blocks are not looked at again. */
export interface Reviewer {
  /**
   * Reads a piece of a text that is to be reviewed, and keeps what it read for the next `update`, which then takes a
   * moment only. Pieces that end between paragraphs are worth most. Changes no result. Never throws.
   */
  prepare(piece: string): void;
  /** Lets go of what is remembered; the next `update` reads the whole text. */
  forget(): void;
  /** Reviews the text as it now stands; the same as `review(text, options)`. Never throws. */
  update(text: string): Review;
  /** How many blocks the last `update` had to look at; the rest were remembered. */
  readonly reviewedBlocks: number;
}

/** Makes a reviewer for one document. Options left out are the defaults; `rules` are all of them unless a test says otherwise. */
export function createReviewer(given: Partial<Options> = {}, rules: readonly Rule[] = allRules): Reviewer {
  const options: Options = { ...defaultOptions, ...given };
  const active = activeRules(rules, options);
  const { severityOf } = active;
  const rulesOfTag = tagged(rules);
  const emptyMemory = () =>
    createBlockMemory<PlacedBlock>(
      (block) => reviewBlock(block, active, options),
      (read) => placedBlock(read, severityOf),
    );
  let memory = emptyMemory();

  const update = (text: string): Review => {
    const document = parseDocument(text, options.format);
    const blocks = memory.update(document.blocks.filter(isRead));
    const problems = new Map<string, Problem>();
    const note = (problem: Problem): void => void (problems.has(problem.rule) || problems.set(problem.rule, problem));
    const found: Placed[] = [];
    const attributions: Review['attributions'][number][] = [];
    const sentences: Review['sentences'][number][] = [];
    for (const block of blocks) {
      for (const one of block.findings) found.push(one);
      for (const one of block.attributions) attributions.push(one);
      for (const one of block.sentences) sentences.push(one);
      for (const problem of block.review.problems) note(problem);
    }
    const context = { text, format: options.format, blocks, options };
    for (const rule of active.documentRules) {
      try {
        for (const draft of rule.find(context))
          if (isInside(draft, text)) found.push(placedInText(rule, draft, text, blocks));
      } catch (error) {
        note(problemOf(rule, error));
      }
    }
    const findings = finish(document, found, blocks);
    return {
      format: options.format,
      findings,
      attributions,
      sentences,
      notes: document.notes.map(({ start, end, rule, text: words }) => ({ start, end, rule, text: words })),
      summary: summaryOf(blocks, findings),
      problems: [...problems.values()],
    };
  };

  const placedInText = (rule: Rule, draft: Draft, text: string, blocks: readonly PlacedBlock[]): Placed =>
    placed(rule, draft, 0, text.slice(draft.start, draft.end), nameOf(rule, draft, text, blocks), severityOf);

  /** Settles overlaps, silences, and sorts. */
  const finish = (document: Document, found: readonly Placed[], blocks: readonly PlacedBlock[]): Finding[] => {
    const silenced = createSilencer(document, options, (offset) => sentenceBefore(blocks, offset), rulesOfTag);
    // Overlaps first: who dismisses a finding has dealt with its words, and the lesser one under it stays quiet.
    const findings: Finding[] = [];
    for (const { finding } of settleOverlaps(found)) if (!silenced(finding)) findings.push(finding);
    return findings;
  };

  return {
    prepare: (piece) => {
      for (const block of parseDocument(piece, options.format).blocks) if (isRead(block)) memory.prepare(block);
    },
    forget: () => {
      memory = emptyMemory();
    },
    update,
    get reviewedBlocks() {
      return memory.blocksRead;
    },
  };
}

/** Which rules each inline tag answers. */
function tagged(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, tag } of rules) if (tag !== undefined) found.set(tag, [...(found.get(tag) ?? []), id]);
  return found;
}

const SILENT: ReadonlySet<BlockKind> = new Set(['code', 'frontMatter', 'comment', 'note']);
const isRead = (block: Block): boolean => !SILENT.has(block.kind);

const isInside = ({ start, end }: Span, text: string): boolean => start >= 0 && start < end && end <= text.length;

/** The fingerprint of what a document rule found: within one block by that block's words, as for any other finding there. */
function nameOf(rule: Rule, draft: Draft, text: string, blocks: readonly PlacedBlock[]): string {
  const within = blockBefore(blocks, draft.start + 1);
  if (!within || !contains(within.block, draft)) return fingerprint(rule.id, text, draft.start, draft.end);
  const { block } = within;
  return fingerprint(rule.id, block.text, draft.start - block.start, draft.end - block.start);
}

/** The last block that starts before an offset; the first one where none does. */
function blockBefore(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  return blocks[Math.max(0, firstWhere(blocks, ({ block }) => block.start >= offset) - 1)];
}

/** The last sentence that starts before an offset, in document order. */
function sentenceBefore(blocks: readonly PlacedBlock[], offset: number): Span | undefined {
  return blockBefore(blocks, offset)
    ?.sentences.filter(({ start }) => start < offset)
    .at(-1);
}
