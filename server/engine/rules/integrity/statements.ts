import { gate } from '../../rule/gate.ts';
import { type Glance, glance, mayHold, sentenceMayHold } from '../../rule/glance.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { overlapFinder } from '../../text/overlapFinder.ts';
import type { Span } from '../../text/span.ts';

/** Something a text says of a person or event, with a key for what it is about. Offsets relative to the block. */
export interface Statement extends Span {
  readonly kind: 'age' | 'length' | 'office' | 'name';
  /** What it is about: two statements of one kind and one key must have one value. */
  readonly key: string;
  readonly value: string;
}

// Letters of the Latin script, written out: classes by Unicode property take several times as long.
const UPPER = '[A-Z\\u00c0-\\u00de\\u0100-\\u017f]';
const LOWER = '[a-z\\u00df-\\u017f]';
const LETTER = "[A-Za-z\\u00c0-\\u017f’'-]";
const NAME = `(?<!${LETTER})${UPPER}${LETTER}{1,30}(?: (?:${UPPER}\\. ?)?(?:(?:de|van|von|al|bin|del) )?${UPPER}${LETTER}{1,30}){1,2}`;
const EVENT =
  'meeting|summit|interview|debate|hearing|trial|speech|ceasefire|truce|siege|standoff|visit|session|flight|conversation|call|discussion|talks|negotiations|ceremony|blackout|walkout|shutdown|curfew';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const OFFICES =
  'President|Prime Minister|Chancellor|Governor|Senator|Mayor|Vice President|Secretary of State|Attorney General';
const TITLES = `${OFFICES}|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Professor|Judge|General|Minister|Sen\\.|Rep\\.|Gov\\.`;

const AGE = new RegExp(`(?<name>${NAME}), (?<age>\\d{1,3}),`, 'g');
const LENGTH = new RegExp(
  `\\b(?:the|this|their|its|a|an|his|her) (?:nearly |almost |roughly |about )?(?<n>\\d{1,3}|${NUMBERS.join('|')})[- ](?<unit>minute|hour|day|week|month)(?:-long)? (?:[a-z]+ )?(?<event>${EVENT})\\b`,
  'gi',
);
const OFFICE = new RegExp(
  `(?<before>\\b${LETTER}{1,20}[ -])?\\b(?<office>${OFFICES}) (?<name>(?:${UPPER}${LETTER}{0,30}\\.? ){0,2}${UPPER}${LETTER}{1,30})`,
  'g',
);
const TITLED = new RegExp(`\\b(?:${TITLES}) (?:${UPPER}${LOWER}{1,30} )?(?<last>${UPPER}${LETTER}{5,30})`, 'g');
/** A given name and a surname inside a sentence, where no third capital shows that they are part of something longer. */
const FULL_NAME = new RegExp(
  `(?<first>${UPPER}(?<=[a-z,] [^ ])${LOWER}{2,30}) (?<last>${UPPER}${LOWER}${LETTER}{4,30})(?!${LETTER}| ${UPPER})`,
  'g',
);
const HAS_AGE = /, \d{1,3},/;
const OFFICE_WORDS = gate('president minister chancellor governor senator mayor secretary attorney', OFFICE);
const TITLE_WORDS = gate(
  'president minister chancellor governor senator mayor secretary attorney mr mrs ms dr professor judge general sen rep gov',
  TITLED,
);
const LENGTH_UNITS = gate('minute hour day week month', LENGTH);
const EVENT_WORDS = gate(EVENT.replaceAll('|', ' '), LENGTH);

/** Words before an office that say when it was held, or that it is spoken of as a time: "former", "then", "under". */
const FORMER = new Set(['former', 'ex', 'late']);
const ANOTHER_TIME = new Set(
  'then by under during since of to from elect vice deputy acting with when after before while when by as like for and against late past ousted deposed assassinated slain'.split(
    ' ',
  ),
);
/** A sentence about another time: what somebody was then says nothing of now. */
const PAST =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:ago|then|at the time|in office|term|tenure|presidency|administration|era|years? (?:before|earlier)|when he|when she|last (?:year|month)|once|served|elected|inaugurated|became)\b/i;

/** What a block states, in the writer's own voice, that other places could contradict. Linear time. */
export function statementsIn(outline: OutlineBlock): readonly Statement[] {
  const { text } = outline.block;
  const { quotations } = outline.facts;
  const look = glance(outline);
  const found: Statement[] = [];
  if (HAS_AGE.test(text)) {
    for (const hit of hitsOf(AGE, text)) {
      const { name = '', age = '' } = hit.groups ?? {};
      found.push({ kind: 'age', key: name.toLowerCase(), value: age, ...spanOf(hit) });
    }
  }
  if (mayHold(look, EVENT_WORDS) && mayHold(look, LENGTH_UNITS)) {
    for (const hit of hitsOf(LENGTH, text)) {
      const { n = '', unit = '', event = '' } = hit.groups ?? {};
      const at = NUMBERS.indexOf(n.toLowerCase());
      const key = `${unit.toLowerCase()} ${event.toLowerCase()}`;
      found.push({ kind: 'length', key, value: at < 0 ? n : String(at + 1), ...spanOf(hit) });
    }
  }
  if (mayHold(look, OFFICE_WORDS)) addOffices(outline, look, found);
  if (mayHold(look, TITLE_WORDS)) {
    for (const hit of hitsOf(TITLED, text)) found.push(nameIn(hit, ''));
  }
  for (const hit of hitsOf(FULL_NAME, text)) found.push(nameIn(hit, `${hit[1] ?? ''} `));
  if (found.length === 0) return NONE;
  if (quotations.length === 0) return found;
  const isQuoted = overlapFinder(quotations);
  return found.filter((statement) => !isQuoted(statement));
}

const NONE: readonly Statement[] = [];

/** Who holds or held an office, in sentences about the present. */
function addOffices({ block: { text }, facts }: OutlineBlock, look: Glance, found: Statement[]): void {
  for (let i = 0; i < facts.sentences.length; i++) {
    if (!sentenceMayHold(look, i, OFFICE_WORDS)) continue;
    const { start, end } = facts.sentences[i] as Span;
    const sentence = text.slice(start, end);
    let isPast: boolean | undefined;
    for (const hit of hitsOf(OFFICE, sentence)) {
      const { before = '', office = '', name = '' } = hit.groups ?? {};
      const word = before.replace(/(?<![\s-])[\s-]+$/, '').toLowerCase();
      const former = FORMER.has(word);
      isPast ??= PAST.test(sentence);
      if (!former && (isPast || ANOTHER_TIME.has(word))) continue;
      const span = spanOf(hit, former ? 0 : before.length);
      found.push({
        kind: 'office',
        key: `${office} ${lastName(name)}`,
        value: former ? 'former' : 'in office',
        start: start + span.start,
        end: start + span.end,
      });
    }
  }
}

/** The hits of an expression with the flag "g", in order. `matchAll` would make the expression anew each time. */
function hitsOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (!hit) return NO_HITS;
  const hits: RegExpExecArray[] = [];
  for (; hit; hit = pattern.exec(text)) hits.push(hit);
  return hits;
}

const NO_HITS: readonly RegExpExecArray[] = [];

/** How a surname is spelt; `before` is what must stand before both spellings. */
function nameIn(hit: RegExpExecArray, before: string): Statement {
  const last = hit.groups?.['last'] ?? '';
  const value = OWNING.test(last) ? last.replace(OWNING, '') : last;
  const start = hit.index + hit[0].length - last.length;
  return { kind: 'name', key: `${before}${value.slice(0, 3)}`.toLowerCase(), value, start, end: start + value.length };
}

const OWNING = /['’]s?$/;

function spanOf(hit: RegExpExecArray, skip = 0): Span {
  return { start: hit.index + skip, end: hit.index + hit[0].length };
}

function lastName(name: string): string {
  return (name.split(/\s/).at(-1) ?? name).replace(/['’]s?$/, '').toLowerCase();
}
