import { documentRule } from '../../rule/documentRule.ts';
import { glance, mayHold } from '../../rule/glance.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { fnv1a } from '../../text/fnv1a.ts';
import { shifted } from '../../text/span.ts';
import { isMisspelt } from './isMisspelt.ts';
import { type Statement, statementsIn } from './statements.ts';
import { MONTH_WORDS, type WrongDate, wrongDates } from './wrongDates.ts';

/** The text disagrees with itself, or with the calendar: two ages for one person, "former President" and "President" of one man. */
export const inconsistentFact = documentRule({
  id: 'inconsistent-fact',
  category: 'integrity',
  severity: 'warning',
  title: 'Inconsistent facts',
  what: 'Two places in the text cannot both be right.',
  why: 'One of them is wrong, and the reader cannot tell which. Such slips show how carefully the rest was made: text put together from several sources, or generated, often contradicts itself.',
  advice:
    'Look the fact up at its source and mend the wrong place. If both are right (two meetings, two people of one name), say so.',
  sift: 'investigate',
  limits:
    'Two people may share a name, and a figure may change in the course of a story. The rule compares only what is written in the same form, and leaves quotations and sentences about another time alone.',
  reads: 'voice',
  note: 'Which of the two is right?',
  tag: 'contradictory',
  find({ blocks }) {
    const drafts: Draft[] = [];
    const stating: OutlineBlock[] = [];
    for (const outline of blocks) {
      const { dates, statements } = readingOf(outline);
      for (const date of dates) drafts.push({ ...shifted(date, outline.block.start), message: date.message });
      if (statements.length > 0) stating.push(outline);
    }
    const mayBeDisputed = disputedIn(stating);
    // What is said of each thing, in the order in which they were spoken of first.
    const disputed = new Map<string, Placed[]>();
    for (const outline of stating) {
      for (const statement of readingOf(outline).statements) {
        if (!mayBeDisputed(statement)) continue;
        const said = disputed.get(aboutOf(statement));
        if (said) said.push(placedIn(outline, statement));
        else disputed.set(aboutOf(statement), [placedIn(outline, statement)]);
      }
    }
    for (const said of disputed.values()) drafts.push(...contradictions(said));
    return drafts;
  },
  examples: {
    flags: [
      'Karl Venn, 51, denied the charge.\n\nThe court heard that Karl Venn, 52, kept the money at home.',
      'Former President Ruiz spoke in Arden.\n\nPresident Ruiz and Per Lund left the hall by the side door.',
      'The three-hour meeting ended at noon.\n\nNobody spoke after the two-hour meeting.',
      'The council met on Monday, 4 May 2031.',
      'The fee is due on 31 June.',
      'President Zelkovich spoke first.\n\nPresident Zelkovich then took questions.\n\nThe crowd cheered President Zelkovic.',
      'The vote is on February 30, 2031.',
      'Mayor Orme opened the bridge.\n\nThe band played as former Mayor Orme cut the ribbon.',
    ],
    passes: [
      'Karl Venn, 51, denied the charge.\n\nHis brother, Otto Venn, 49, did not.',
      'President Ruiz was elected in 2028.\n\nFormer President Ruiz spoke in Arden.',
      'The three-hour meeting ended at noon.\n\nThe two-day meeting ends on Friday.',
      'The council met on Sunday, 4 May 2031.',
      'The fee is due on 30 June.',
      'Former President Ruiz spoke in Arden. The law was passed under President Ruiz.',
      'Former President Ruiz spoke in Arden.\n\n“President Ruiz was never late,” said Per Lund.',
      'President Zelkovich met President Zelenko.',
      'Leap year or not, 29 February is a day of rest.',
      'He may 31 times have said so.',
    ],
  },
});

interface Placed extends Statement {
  readonly text: string;
}

interface Reading {
  readonly dates: readonly WrongDate[];
  readonly statements: readonly Stated[];
}

/** A statement, with hashes of what it is about and of the value. */
interface Stated extends Statement {
  readonly aboutHash: number;
  readonly valueHash: number;
}

/**
 * Says of a statement whether two values may be given for what it is about: they are noted by hashes, which takes a
 * fraction of the time of looking up the words, and of most things one is given. Now and then it says yes where it could say no.
 */
function disputedIn(stating: readonly OutlineBlock[]): (statement: Stated) => boolean {
  let count = 0;
  for (const outline of stating) count += readingOf(outline).statements.length;
  // 8 slots or more for each statement, so that few share one by chance.
  const values = new Int32Array(1 << (35 - Math.clz32(count)));
  const last = values.length - 1;
  for (const outline of stating) {
    for (const { aboutHash, valueHash } of readingOf(outline).statements) {
      const at = aboutHash & last;
      const known = values[at];
      if (known === 0) values[at] = valueHash;
      else if (known !== valueHash) values[at] = DISPUTED;
    }
  }
  return ({ aboutHash }) => values[aboutHash & last] === DISPUTED;
}

/** No hash of a value. */
const DISPUTED = -1;

/** A hash that is neither 0 nor `DISPUTED`. */
function hashOf(words: string, seed?: number): number {
  let hash = fnv1a(words, 0, words.length, seed);
  hash ^= hash >>> 15;
  return hash === 0 || hash === DISPUTED ? 1 : hash;
}

function placedIn({ block }: OutlineBlock, statement: Statement): Placed {
  return {
    ...statement,
    ...shifted(statement, block.start),
    text: block.text.slice(statement.start, statement.end),
  };
}

const READ: ReadonlySet<OutlineBlock['block']['kind']> = new Set([
  'title',
  'heading',
  'paragraph',
  'listItem',
  'caption',
  'byline',
]);
const NOTHING: Reading = { dates: [], statements: [] };

/** What a block states. */
const readingOf = perBlock((outline): Reading => {
  if (!READ.has(outline.block.kind)) return NOTHING;
  const dates = mayHold(glance(outline), MONTH_WORDS) ? wrongDates(outline.block.text) : NOTHING.dates;
  const statements = statementsIn(outline).map(stated);
  return dates.length + statements.length === 0 ? NOTHING : { dates, statements };
});

function stated(statement: Statement): Stated {
  const { kind, key, value, start, end } = statement;
  return { kind, key, value, start, end, aboutHash: hashOf(key, hashOf(kind)), valueHash: hashOf(value) };
}

/** The same for statements of one thing, which may be contradicted by each other. */
const aboutOf = ({ kind, key }: Statement): string => `${kind} ${key}`;

const SAY: Readonly<Record<Statement['kind'], (here: string, there: string) => string>> = {
  age: (here, there) => `"${here}" here, "${there}" elsewhere: which age is right?`,
  length: (here, there) => `"${here}" here, "${there}" elsewhere: how long was it?`,
  office: (here, there) => `"${here}" here, "${there}" elsewhere: is the office held now?`,
  name: (here, there) => `"${here}" here, "${there}" elsewhere: which spelling is right?`,
};

/** Marks the rarer of two values, or the later of two that are as frequent; one finding for a pair of values. */
function contradictions(all: readonly Placed[]): Draft[] {
  const byValue = new Map<string, Placed[]>();
  for (const one of all) {
    const list = byValue.get(one.value);
    if (list) list.push(one);
    else byValue.set(one.value, [one]);
  }
  if (byValue.size < 2) return [];
  const ranked = [...byValue.values()].sort((a, b) => b.length - a.length);
  const first = ranked[0]?.[0] as Placed;
  const usual = ranked[0] as readonly Placed[];
  return ranked.slice(1).flatMap((others) => {
    const other = others[0] as Placed;
    if (first.kind === 'name' && !(usual.length > others.length && isMisspelt(first.value, other.value))) return [];
    return [
      {
        start: other.start,
        end: other.end,
        message: SAY[other.kind](other.text, first.text),
        related: [{ start: first.start, end: first.end, message: `"${first.text}"` }],
      },
    ];
  });
}
