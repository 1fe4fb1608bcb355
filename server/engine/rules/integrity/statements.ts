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
const HAS_LENGTH = /[- ](?:minute|hour|day|week|month)(?:-long)? [a-z]/i;
const HAS_OFFICE = new RegExp(`(?:${OFFICES}) `);
const HAS_TITLE = new RegExp(`(?:${TITLES}) `);

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
export function statementsIn({ block, facts }: OutlineBlock): readonly Statement[] {
  const { text } = block;
  const found: Statement[] = [];
  if (HAS_AGE.test(text)) {
    for (const hit of text.matchAll(AGE)) {
      const { name = '', age = '' } = hit.groups ?? {};
      found.push({ kind: 'age', key: name.toLowerCase(), value: age, ...spanOf(hit) });
    }
  }
  if (HAS_LENGTH.test(text)) {
    for (const hit of text.matchAll(LENGTH)) {
      const { n = '', unit = '', event = '' } = hit.groups ?? {};
      const at = NUMBERS.indexOf(n.toLowerCase());
      const key = `${unit.toLowerCase()} ${event.toLowerCase()}`;
      found.push({ kind: 'length', key, value: at < 0 ? n : String(at + 1), ...spanOf(hit) });
    }
  }
  if (HAS_OFFICE.test(text)) found.push(...officesIn({ block, facts }));
  if (HAS_TITLE.test(text)) {
    for (const hit of text.matchAll(TITLED)) found.push(nameIn(hit, ''));
  }
  for (const hit of text.matchAll(FULL_NAME)) found.push(nameIn(hit, `${hit.groups?.['first'] ?? ''} `));
  if (found.length === 0 || facts.quotations.length === 0) return found;
  const isQuoted = overlapFinder(facts.quotations);
  return found.filter((statement) => !isQuoted(statement));
}

/** Who holds or held an office, in sentences about the present. */
function officesIn({ block: { text }, facts }: OutlineBlock): Statement[] {
  const found: Statement[] = [];
  for (const { start, end } of facts.sentences) {
    const sentence = text.slice(start, end);
    if (!HAS_OFFICE.test(sentence)) continue;
    const past = PAST.test(sentence);
    for (const hit of sentence.matchAll(OFFICE)) {
      const { before = '', office = '', name = '' } = hit.groups ?? {};
      const word = before.replace(/(?<![\s-])[\s-]+$/, '').toLowerCase();
      const former = FORMER.has(word);
      if (!former && (past || ANOTHER_TIME.has(word))) continue;
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
  return found;
}

/** How a surname is spelt; `before` is what must stand before both spellings. */
function nameIn(hit: RegExpExecArray, before: string): Statement {
  const last = hit.groups?.['last'] ?? '';
  const value = last.replace(/['’]s?$/, '');
  const start = hit.index + hit[0].length - last.length;
  return { kind: 'name', key: `${before}${value.slice(0, 3)}`.toLowerCase(), value, start, end: start + value.length };
}

function spanOf(hit: RegExpExecArray, skip = 0): Span {
  return { start: hit.index + skip, end: hit.index + hit[0].length };
}

function lastName(name: string): string {
  return (name.split(/\s/).at(-1) ?? name).replace(/['’]s?$/, '').toLowerCase();
}
