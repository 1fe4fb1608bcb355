import type { Block, Document } from '../document/document.ts';
import { createDocumentParser } from '../document/documentParser.ts';
import { parseDocument } from '../document/parseDocument.ts';
import { defaultOptions, type Options } from '../options/options.ts';
import { perBlock } from '../rule/perBlock.ts';
import type { Draft, OutlineBlock, Rule } from '../rule/rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { contains, type Span } from '../text/span.ts';
import { activeRules } from './activeRules.ts';
import { type BlockMemory, createBlockMemory } from './blockMemory.ts';
import { fingerprint } from './fingerprint.ts';
import { type BlockReview, reviewBlock } from './reviewBlock.ts';
import type { Finding, Problem, Review } from './reviewTypes.ts';
import { settleOverlaps } from './settleOverlaps.ts';
import { createSilencer } from './silence.ts';
import { reviewedAttributions, reviewedSentences, summaryOf } from './summary.ts';

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
  const rulesOfTag = tagged(rules);
  const parser = createDocumentParser(options.format);
  let memory = createBlockMemory();
  let reviewedBlocks = 0;

  const reviewOf = (block: Block, next: BlockMemory): BlockReview => {
    const again = next.find(block);
    if (again) return again;
    let found = memory.find(block);
    if (!found) {
      found = reviewBlock(block, active, options);
      reviewedBlocks++;
    }
    next.add(block, found);
    return found;
  };

  const prepare = (piece: string): void => {
    for (const block of parseDocument(piece, options.format).blocks) {
      if (!SILENT.has(block.kind) && !memory.find(block)) memory.add(block, reviewBlock(block, active, options));
    }
  };

  const update = (text: string): Review => {
    reviewedBlocks = 0;
    const document = parser.parse(text);
    const problems = new Map<string, Problem>();
    const note = (problem: Problem): void => void (problems.has(problem.rule) || problems.set(problem.rule, problem));
    // Only what the text still holds is remembered, so the memory never outgrows the document.
    const next = createBlockMemory();
    const outline: OutlineBlock[] = [];
    const drafts: Placed[] = [];
    for (const block of document.blocks) {
      if (SILENT.has(block.kind)) continue;
      const reviewed = reviewOf(block, next);
      outline.push({ block, facts: reviewed.facts });
      for (const one of reviewed.drafts) drafts.push(placed(one.rule, one.draft, block.start, one.fingerprint));
      reviewed.problems.forEach(note);
    }
    memory = next;
    const context = { text, format: options.format, blocks: outline, options };
    for (const rule of active.documentRules) {
      try {
        for (const draft of rule.find(context)) drafts.push(placed(rule, draft, 0, undefined));
      } catch (error) {
        note({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    const findings = finish(document, drafts, outline);
    return {
      format: options.format,
      findings,
      attributions: reviewedAttributions(outline),
      sentences: reviewedSentences(outline),
      notes: document.notes.map(({ start, end, rule, text: words }) => ({ start, end, rule, text: words })),
      summary: summaryOf(outline, findings),
      problems: [...problems.values()],
    };
  };

  /** Silences, settles overlaps, sorts, and gives each finding its name. */
  const finish = (document: Document, drafts: readonly Placed[], outline: readonly OutlineBlock[]): Finding[] => {
    const { text } = document;
    const silenced = createSilencer(document, options, (offset) => sentenceBefore(outline, offset), rulesOfTag);
    const inside = drafts.filter((d) => d.start >= 0 && d.start < d.end && d.end <= text.length);
    // Overlaps first: who dismisses a finding has dealt with its words, and the lesser one under it stays quiet.
    return settleOverlaps(inside)
      .map((d) => findingOf(d, text, outline))
      .filter((finding) => !silenced(finding));
  };

  const findingOf = (d: Placed, text: string, outline: readonly OutlineBlock[]): Finding => ({
    rule: d.rule.id,
    category: d.rule.category,
    severity: d.draft.severity ?? active.severityOf.get(d.rule.id) ?? d.rule.severity,
    start: d.start,
    end: d.end,
    text: text.slice(d.start, d.end),
    message: d.draft.message,
    fingerprint: d.fingerprint ?? nameOf(d, text, outline),
    unnecessary: d.rule.unnecessary ?? false,
    related:
      d.draft.related?.map((r) => ({ start: r.start + d.shift, end: r.end + d.shift, message: r.message })) ?? NONE,
  });

  return {
    prepare,
    forget: () => {
      memory = createBlockMemory();
      parser.forget();
    },
    update,
    get reviewedBlocks() {
      return reviewedBlocks;
    },
  };
}

const NONE: Finding['related'] = [];

/** A draft with offsets of the document; `shift` is what was added. What a block rule found has its fingerprint already. */
interface Placed extends Span {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly shift: number;
  readonly fingerprint: string | undefined;
}

function placed(rule: Rule, draft: Draft, shift: number, fingerprint: string | undefined): Placed {
  return { rule, draft, shift, fingerprint, start: draft.start + shift, end: draft.end + shift };
}

/** Which rules each inline tag answers. */
function tagged(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, tag } of rules) if (tag !== undefined) found.set(tag, [...(found.get(tag) ?? []), id]);
  return found;
}

const SILENT: ReadonlySet<Block['kind']> = new Set(['code', 'frontMatter', 'comment', 'note']);

/** What findings of document rules within a block are called. */
const namesIn = perBlock(() => new Map<string, string>());

/** The fingerprint of what a document rule found: within one block by that block's words, as for any other finding there. */
function nameOf(d: Placed, text: string, outline: readonly OutlineBlock[]): string {
  const within = blockBefore(outline, d.start + 1);
  if (!within || !contains(within.block, d)) return fingerprint(d.rule.id, text, d.start, d.end);
  const { block } = within;
  const known = namesIn(within);
  const key = `${d.rule.id} ${d.start - block.start} ${d.end - block.start}`;
  let name = known.get(key);
  if (name === undefined) {
    name = fingerprint(d.rule.id, block.text, d.start - block.start, d.end - block.start);
    known.set(key, name);
  }
  return name;
}

/** The last block that starts before an offset; the first one where none does. */
function blockBefore(outline: readonly OutlineBlock[], offset: number): OutlineBlock | undefined {
  return outline[Math.max(0, firstWhere(outline, ({ block }) => block.start >= offset) - 1)];
}

/** The last sentence that starts before an offset, in document order. */
function sentenceBefore(outline: readonly OutlineBlock[], offset: number): Span | undefined {
  const found = blockBefore(outline, offset);
  const last = found?.facts.sentences.filter((s) => s.start + found.block.start < offset).at(-1);
  return found && last ? { start: last.start + found.block.start, end: last.end + found.block.start } : undefined;
}
