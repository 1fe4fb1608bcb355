import type { Block } from '../../document/document.ts';
import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { type Span, shifted } from '../../text/span.ts';
import { isNearlyAlike } from './isNearlyAlike.ts';
import { mayBeAlike, type Wording, wordingOf } from './wording.ts';

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
    const byKey = new Map<number, Placed[]>();
    const units = blocks.map(unitsOf);
    const isShared = sharedIn(units);
    for (let i = 0; i < units.length; i++) {
      for (const unit of units[i] as readonly Unit[]) {
        if (!isShared(unit.first) && !isShared(unit.last) && !isShared(unit.longest)) continue;
        const placed = { unit, block: (blocks[i] as OutlineBlock).block };
        const twin = twinOf(placed, byKey);
        if (twin) {
          drafts.push({
            ...spanOf(placed),
            message: `"${short(textOf(placed))}" says again, nearly word for word, what stands above. Keep one of them.`,
            related: [{ ...spanOf(twin), message: 'It stands here first.' }],
          });
          continue;
        }
        for (const key of keysIn(unit)) {
          if (!isShared(key)) continue;
          const others = byKey.get(key);
          if (!others) byKey.set(key, [placed]);
          // Words that open every sentence tell nothing, and would make the search slow.
          else if (others.length < MOST_UNITS) others.push(placed);
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
      'Old Ferry Sinks Slowly Off Larkfield Harbour: It Was Badly Built\n\nDivers found the hull broken in two places.',
      'Hull: steel, built in 1931.\n\nMast: steel, built in 1931.',
      'In Larkfield the vote was 40 to 12 in favour of the bridge. In Arden the vote was 31 to 30 in favour of the bridge.',
    ],
  },
});

/** A sentence or heading and its wording; offsets are relative to its block, whose facts it is kept beside. */
interface Unit extends Span, Wording {}

interface Placed {
  readonly unit: Unit;
  readonly block: Block;
}

const keysIn = ({ first, last, longest }: Unit): readonly number[] => [first, last, longest];
const spanOf = ({ unit, block }: Placed): Span => shifted(unit, block.start);
const textOf = ({ unit, block }: Placed): string => block.text.slice(unit.start, unit.end);

const FEWEST_WORDS = 7;
const FEWEST_IN_HEADING = 4;
const MOST_UNITS = 12;

const NONE: readonly Unit[] = [];

const unitsOf = perBlock(({ block, facts }): readonly Unit[] => {
  const heading = block.kind === 'title' || block.kind === 'heading';
  if (!heading && block.kind !== 'paragraph' && block.kind !== 'listItem') return NONE;
  const units: Unit[] = [];
  for (const { start, end } of facts.sentences) {
    // Whole sentences, since a sentence quoted in part may be repeated on purpose.
    if (facts.quotations.some((q) => q.words > 3 && q.start < end && start < q.end)) continue;
    const text = block.text.slice(start, end);
    const whole = wordingOf(text, heading ? FEWEST_IN_HEADING : FEWEST_WORDS);
    if (whole) units.push(unitOf(start, end, whole));
    // "Ferry sinks off Larkfield: what we know": the part before the colon may come back alone.
    const colon = block.kind === 'title' ? text.indexOf(': ') : -1;
    const main = colon > 0 ? wordingOf(text.slice(0, colon), FEWEST_IN_HEADING) : undefined;
    if (main) units.push(unitOf(start, start + colon, main));
  }
  return units.length > 0 ? units : NONE;
});

/** Written out, since V8 puts what is spread out of its object, at a list's cost for each. */
function unitOf(start: number, end: number, wording: Wording): Unit {
  const { first, last, longest, words, bits0, bits1, bits2, bits3 } = wording;
  return { start, end, first, last, longest, words, bits0, bits1, bits2, bits3 };
}

/**
 * Says of a key whether two units have it: what was met once and what twice is kept in two tables of bits, which takes a
 * fraction of the time of looking keys up, and most are had by one alone. Now and then it says yes where it could say no.
 */
function sharedIn(all: readonly (readonly Unit[])[]): (key: number) => boolean {
  let count = 0;
  for (const units of all) count += units.length;
  // 32 bits or more for each unit, so that few share one by chance.
  const last = (1 << (37 - Math.clz32(count))) - 1;
  const once = new Int32Array((last >>> 5) + 1);
  const twice = new Int32Array((last >>> 5) + 1);
  const meet = (key: number): void => {
    const place = (key & last) >>> 5;
    const bit = 1 << (key & 31);
    if (((once[place] as number) & bit) === 0) once[place] = (once[place] as number) | bit;
    else twice[place] = (twice[place] as number) | bit;
  };
  for (const units of all) {
    for (const unit of units) {
      meet(unit.first);
      meet(unit.last);
      meet(unit.longest);
    }
  }
  return (key) => ((twice[(key & last) >>> 5] as number) & (1 << (key & 31))) !== 0;
}

function twinOf(placed: Placed, byKey: ReadonlyMap<number, readonly Placed[]>): Placed | undefined {
  for (const key of keysIn(placed.unit)) {
    for (const other of byKey.get(key) ?? []) {
      if (mayBeAlike(placed.unit, other.unit) && isNearlyAlike(textOf(placed), textOf(other))) return other;
    }
  }
  return undefined;
}

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
};
