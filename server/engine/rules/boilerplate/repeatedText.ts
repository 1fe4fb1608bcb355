import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { isSmallWord, keysOf, wordsOf } from './repeatedKeys.ts';

/** A headline or sentence that says again what stood before, nearly word for word. */
export const repeatedText = documentRule({
  id: 'repeated-text',
  category: 'boilerplate',
  severity: 'information',
  title: 'Said twice',
  what: 'A headline or sentence says again, nearly word for word, what stood before.',
  why: 'A doubled headline or sentence shows that a text was pasted together and not read. In an argument it makes one claim look like two.',
  advice: 'Keep one of them. If both carry something, put it into one sentence.',
  sift: 'stop',
  limits:
    'A refrain may be meant. The summary under a headline may use its words; only what is nearly the same is marked.',
  reads: 'voice',
  note: 'Is this said twice on purpose?',
  unnecessary: true,
  find({ blocks }) {
    const drafts: Draft[] = [];
    const byKey = new Map<string, Placed[]>();
    for (const outline of blocks) {
      for (const unit of unitsOf(outline)) {
        const placed = { unit, at: outline.block.start };
        const twin = twinOf(unit, byKey);
        if (twin) {
          drafts.push({
            ...spanOf(placed),
            message: `"${short(unit.text)}" says again, nearly word for word, what stands above. Keep one of them.`,
            related: [{ ...spanOf(twin), message: 'It stands here first.' }],
          });
          continue;
        }
        for (const key of unit.keys) {
          const units = byKey.get(key);
          if (!units) byKey.set(key, [placed]);
          // Words that open every sentence tell nothing, and would make the search slow.
          else if (units.length < MOST_UNITS) units.push(placed);
        }
      }
    }
    return drafts;
  },
  examples: {
    flags: [
      'Ferry Sinks Off Larkfield Harbour\n\nFerry Sinks Off Larkfield Harbour\n\nAll 84 people on board were brought to land.',
      'The port said that all 84 people on board were safe.\n\nThe ferry sank at noon.\n\nThe port said that all 84 people on board were safe.',
      'The ferry line will stay closed until the spring of next year. Tickets can be handed back. The ferry line will stay closed until spring of next year.',
      {
        text: '# The Quiet Death of an Island Ferry\n\n## The quiet death of an island ferry\n\nIt sank.',
        format: 'markdown',
      },
      'Divers found the hull broken in two places below the water line.\n\nDivers found the hull broken in two places, below the water line!',
      'The mayor opened the new hall on the hill above the harbour. The mayor opened a new hall on the hill above the harbour.',
      'The island has lost its only link to the mainland, the port said.\n\nFares stay the same.\n\nThe island has now lost its only link to the mainland, the port said.',
      'Nine of ten islanders want a bridge, a poll by Arden Polls shows.\n• Nine of ten islanders want a bridge, a poll by Arden Polls shows.',
    ],
    passes: [
      'The ferry sank at noon.\n\nThe ferry line will stay closed until the spring.',
      'The port said it would ask for a report from the builders of the ship. The port said it would ask for help from the owners of the quay.',
      '“We have lost our only link to the mainland,” said Ana Ruiz.\n\n“We have lost our only link to the mainland,” said Per Lund.',
      'He said no.\n\nShe asked again.\n\nHe said no.',
      'Ferry sinks off Larkfield\n\nA ferry has sunk off the town of Larkfield with 84 people on board, the port said.',
      'On Monday the temperature in Arden rose to 31 degrees at noon. On Tuesday the temperature in Arden rose to 29 degrees at noon.',
      'Hull: steel, built in 1931.\n\nMast: steel, built in 1931.',
      'In Larkfield the vote was 40 to 12 in favour of the bridge. In Arden the vote was 31 to 30 in favour of the bridge.',
    ],
  },
});

/** A sentence or heading; offsets are relative to its block, whose facts it is kept beside. */
interface Unit extends Span {
  readonly text: string;
  /** What a twin has in common with it: its first or last weighty words, or its longest ones. */
  readonly keys: readonly string[];
  /** Its words and pairs of words, once it was compared. */
  comparison?: Comparison;
}

interface Comparison {
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

interface Placed {
  readonly unit: Unit;
  /** Where its block starts in the document. */
  readonly at: number;
}

const spanOf = ({ unit, at }: Placed): Span => ({ start: at + unit.start, end: at + unit.end });

const FEWEST_WORDS = 7;
const FEWEST_IN_HEADING = 4;
const MOST_UNITS = 12;
/** Share of word pairs that two sentences must have in common. */
const ALIKE = 0.75;

const unitsOf = perBlock(({ block, facts }): readonly Unit[] => {
  const heading = block.kind === 'title' || block.kind === 'heading';
  const units: Unit[] = [];
  if (!heading && block.kind !== 'paragraph' && block.kind !== 'listItem') return units;
  for (const { start, end } of facts.sentences) {
    // Whole sentences, since a sentence quoted in part may be repeated on purpose.
    if (facts.quotations.some((q) => q.words > 3 && q.start < end && start < q.end)) continue;
    const text = block.text.slice(start, end);
    const keys = keysOf(text, heading ? FEWEST_IN_HEADING : FEWEST_WORDS);
    if (keys) units.push({ start, end, text, keys });
  }
  return units;
});

function twinOf(unit: Unit, byKey: ReadonlyMap<string, readonly Placed[]>): Placed | undefined {
  for (const key of unit.keys)
    for (const other of byKey.get(key) ?? []) if (isAlike(comparisonOf(unit), comparisonOf(other.unit))) return other;
  return undefined;
}

function comparisonOf(unit: Unit): Comparison {
  if (!unit.comparison) {
    const words = wordsOf(unit.text);
    unit.comparison = { words, pairs: pairsOf(words) };
  }
  return unit.comparison;
}

function isAlike(a: Comparison, b: Comparison): boolean {
  if (Math.abs(a.words.length - b.words.length) > 6) return false;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++;
  return shared >= ALIKE * Math.max(a.pairs.size, b.pairs.size) && isOnlyInflected(a.words, b.words);
}

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));

/** True unless the two differ in a figure or in a name: then they say two things in one form. */
function isOnlyInflected(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const inB = new Set(b);
  const added = a.filter((word) => !inB.has(word));
  const dropped = b.filter((word) => !inA.has(word));
  if ([...added, ...dropped].some((word) => /\d/.test(word))) return false;
  // A word put in the place of another says something else; a word more or less does not.
  const weight = (words: readonly string[]): number => words.filter((word) => !isSmallWord(word)).length;
  return Math.min(weight(added), weight(dropped)) === 0 && weight(added) + weight(dropped) <= 2;
}

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
};
