import type { Block, BlockKind, Document } from '../document/document.ts';
import { createDocumentParser } from '../document/documentParser.ts';
import { parseDocument } from '../document/parseDocument.ts';
import { defaultOptions, type Options } from '../options/options.ts';
import type { Rule } from '../rule/rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { type Span, shifted } from '../text/span.ts';
import { activeRules } from './activeRules.ts';
import { blockFinder } from './blockFinder.ts';
import { createBlockMemory } from './blockMemory.ts';
import { documentFindings } from './documentFindings.ts';
import { createFindingMaker } from './findingMaker.ts';
import { type PlacedBlock, placedBlock } from './placedBlock.ts';
import { problemOf, reviewBlock } from './reviewBlock.ts';
import { withReviewedFacts } from './reviewedFacts.ts';
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
  reviewedBlocks(): number;
}

/** Makes a reviewer for one document. Options left out are the defaults; `rules` are all of them unless a test says otherwise. */
export function createReviewer(given: Partial<Options> = {}, rules: readonly Rule[] = allRules): Reviewer {
  const options: Options = { ...defaultOptions, ...given };
  const active = activeRules(rules, options);
  const maker = createFindingMaker(active.severityOf);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const rulesOfTag = tagged(rules);
  const parser = createDocumentParser(options.format);
  const emptyMemory = () =>
    createBlockMemory<PlacedBlock>(
      (block) => reviewBlock(block, active, options),
      (block, review, before) => placedBlock(block, review, before, maker),
    );
  let memory = emptyMemory();

  const update = (text: string): Review => {
    const document = parser.parse(text);
    const blocks = memory.update(document.blocks.filter(isRead));
    const problems = new Map<string, Problem>();
    const note = (problem: Problem): void => void (problems.has(problem.rule) || problems.set(problem.rule, problem));
    const found: Finding[] = [];
    for (const { findings, review } of blocks) {
      for (const one of findings) found.push(one);
      for (const problem of review.problems) note(problem);
    }
    const context = { text, format: options.format, blocks, options };
    const findingOf = documentFindings(text, blocks, active.documentRules, maker);
    for (const rule of active.documentRules) {
      try {
        for (const draft of rule.find(context)) {
          const finding = findingOf(rule, draft);
          if (finding) found.push(finding);
        }
      } catch (error) {
        note(problemOf(rule, error));
      }
    }
    const findings = finish(document, found, blocks);
    const notes = document.notes.map(({ start, end, rule, text: words }) => ({ start, end, rule, text: words }));
    const summary = summaryOf(blocks, findings);
    const rest = { format: options.format, findings, notes, summary, problems: [...problems.values()] };
    return withReviewedFacts(rest, blocks);
  };

  /** Settles overlaps, silences, and sorts. */
  const finish = (document: Document, found: readonly Finding[], blocks: readonly PlacedBlock[]): Finding[] => {
    const before = blockFinder(blocks);
    const silenced = createSilencer(document, options, (offset) => sentenceBefore(before(offset), offset), rulesOfTag);
    // Overlaps first: who dismisses a finding has dealt with its words, and the lesser one under it stays quiet.
    const findings: Finding[] = [];
    for (const finding of settleOverlaps(found, ruleOf)) if (!silenced(finding)) findings.push(finding);
    return findings;
  };

  return {
    prepare: (piece) => {
      for (const block of parseDocument(piece, options.format).blocks) if (isRead(block)) memory.prepare(block);
    },
    forget: () => {
      memory = emptyMemory();
      parser.forget();
    },
    update,
    reviewedBlocks: () => memory.blocksRead(),
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

/** The last sentence that starts before an offset, in document order. */
function sentenceBefore(block: PlacedBlock | undefined, offset: number): Span | undefined {
  const last = block?.facts.sentences.filter(({ start }) => start + block.block.start < offset).at(-1);
  return block && last && shifted(last, block.block.start);
}
