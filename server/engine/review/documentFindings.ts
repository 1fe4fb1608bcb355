import type { DocumentRule, Draft, Related } from '../rule/rule.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { contains } from '../text/span.ts';
import { blockFinder } from './blockFinder.ts';
import { type FindingMaker, NOTHING_RELATED } from './findingMaker.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadBlock } from './readBlock.ts';
import type { Finding } from './reviewTypes.ts';

/** What a finding of a document rule is called within its block, and the last one made there. */
export interface Named {
  /** A number for its place in the block and its rule. */
  readonly key: number;
  readonly words: string;
  readonly fingerprint: string;
  finding: Finding | undefined;
}

/**
 * Makes the function that turns what document rules found into findings. One within a block is named by that block's
 * words, as any other finding there, and once, for as long as the block stays; where nothing of it has changed, it is
 * the same object. `rules` are all that run. Undefined for a draft that covers no character of the text.
 */
export function documentFindings(
  text: string,
  blocks: readonly ReadBlock[],
  rules: readonly DocumentRule[],
  maker: FindingMaker,
): (rule: DocumentRule, draft: Draft) => Finding | undefined {
  const before = blockFinder(blocks);
  const ranks = new Map(rules.map((rule, i) => [rule, i]));
  return (rule, draft) => {
    const { start, end } = draft;
    if (start < 0 || start >= end || end > text.length) return undefined;
    const related = draft.related ?? NOTHING_RELATED;
    const within = before(start + 1);
    if (!within || !contains(within.block, draft)) {
      return maker.make(
        rule,
        draft,
        start,
        end,
        text.slice(start, end),
        fingerprint(rule.id, text, start, end),
        related,
      );
    }
    const named = nameIn(within, rule, ranks.get(rule) ?? 0, rules.length, start, end);
    const known = named.finding;
    if (
      known?.start === start &&
      known.message === draft.message &&
      known.severity === maker.severityOf(rule, draft) &&
      areAlike(known.related, related)
    )
      return known;
    const finding = maker.make(rule, draft, start, end, named.words, named.fingerprint, related);
    named.finding = finding;
    return finding;
  };
}

function nameIn(
  { block, review }: ReadBlock,
  rule: DocumentRule,
  rank: number,
  ranks: number,
  from: number,
  to: number,
): Named {
  const start = from - block.start;
  const end = to - block.start;
  const key = (start * (block.text.length + 1) + end) * ranks + rank;
  const { names } = review;
  const at = firstWhere(names, (one) => one.key >= key);
  const known = names[at];
  if (known?.key === key) return known;
  const words = block.text.slice(start, end);
  const named = { key, words, fingerprint: fingerprint(rule.id, block.text, start, end), finding: undefined };
  // What is spliced into has room for sixteen more than it holds, and most blocks have a few names only.
  if (names.length < FEW) review.names = names.toSpliced(at, 0, named);
  else names.splice(at, 0, named);
  return named;
}

const FEW = 8;

function areAlike(a: Finding['related'], b: Finding['related']): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i] as Related, b[i] as Related];
    if (one.start !== other.start || one.end !== other.end || one.message !== other.message) return false;
  }
  return true;
}
