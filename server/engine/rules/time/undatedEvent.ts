import { documentRule } from '../../rule/documentRule.ts';
import { glance, mayHold, sentenceMayHold } from '../../rule/glance.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { DocumentContext, Draft, OutlineBlock } from '../../rule/rule.ts';
import { lowerCase } from '../../text/lowerCase.ts';
import { overlapFinder } from '../../text/overlapFinder.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { COUNTED_ON, DATELINE, FIXED_TIME, FULL_DATE, TIME_SPANS, TIME_WORDS } from './timeGrammar.ts';
import { type Time, timesIn } from './timesIn.ts';

/** An event without a date: "recently", "in a recent statement", "this week" where nothing says which. */
export const undatedEvent = documentRule({
  id: 'undated-event',
  category: 'time',
  severity: 'information',
  title: 'Events without a date',
  what: 'The text says that something happened or will happen without saying when.',
  why: 'Texts are copied, and read years later. "Recently" then means nothing, and nobody can look up a statement that has no date; old news is passed off as new in just this way.',
  advice: 'Give the date, or link to what gives it. For a span of time give its first and last year.',
  sift: 'trace',
  limits:
    'Where a date line stands above the text, "yesterday" and "this week" are fixed by it and left alone. In an essay on long developments "in recent decades" may be enough.',
  reads: 'voice',
  note: 'When?',
  tag: 'when?',
  find(context) {
    let dated: boolean | undefined;
    const drafts: Draft[] = [];
    for (const outline of context.blocks) {
      for (const { start, end, isRelative, message } of timesOf(outline)) {
        if (isRelative) {
          dated ??= hasDateLine(context);
          if (dated) continue;
        }
        drafts.push({ start: outline.block.start + start, end: outline.block.start + end, message });
      }
    }
    return drafts;
  },
  examples: {
    flags: [
      'The port recently sold the ferry.',
      'In a recent statement, the owner denied it.',
      'The line has lost money in recent years.',
      'The crew went on strike this week.',
      'The captain was fired a few months ago.',
      'Just days before the sale, the night boat ran aground.',
      'In the coming months, the quay will be rebuilt.',
      'Over the past few weeks, the price of bread has doubled.',
      'The mayor met the owner yesterday.',
      'The gate was broken over the weekend.',
      'The line lost money in its most recent quarter.',
      'The coming days will show who is right.',
      'In an earlier interview, the captain denied it.',
      'The past few weeks were hard for the crew.',
      'The recent storm broke two windows on the bridge of the boat.',
      '4 May 2031\n\nThe island had recently voted for a bridge.',
      'The other week the boat ran aground.',
      'The yard stood idle just a short while ago.',
      'The boats have been late for years now.',
      'The owner, who bought the boat in 2019, recently sold it.',
      'A revised plan was drawn up at one point.',
      'Just a few days earlier, the port had sold the ferry.',
    ],
    passes: [
      '4 May 2031\n\nThe crew went on strike this week, and yesterday the port closed.',
      'The port sold the ferry on 4 May 2031.',
      '“We met recently,” said Ana Ruiz.',
      'The line lost money in recent years, from 2025 to 2030.',
      'Two years later, in 1931, the quay was rebuilt.',
      'She was the last captain of the line.',
      'The next island is Holm.',
      'They drank as if there were no tomorrow.',
      { text: '---\ndate: 2031-05-04\n---\n\nThe crew went on strike last week.', format: 'markdown' },
      'After the storm the boat sailed before noon.',
      'The most recent census, of 2030, counted 31 islanders.',
      'This boat is older than that one.',
      'Recent graduates pay half the fare.',
      'The cook left the lamp on, and came back the next morning.',
      'As recently as May, the ferry had sailed on Sundays.',
      'HOLM, 4 May (Arden Post) - The crew went on strike last week.',
      'The mayor promised the islanders a brighter tomorrow.',
      'The lights went out several minutes before the impact.',
      'At one point during the match he fell.',
      'The dispute did not start yesterday, and it will not disappear tomorrow.',
      'In June 2031 the quay burnt down. In the years that followed, no ferry sailed.',
      'The crack was seen six months before the leak.',
      'The yard will need 120 workers over the next three years.',
      'The new lock frees up berths earlier in the day.',
    ],
  },
});

/** "three days after": not the day of writing is missing, but that of the event. */
const COUNTED = /\s(?:before|after|prior to|ahead of|leading up to)$/i;

const READ: ReadonlySet<OutlineBlock['block']['kind']> = new Set(['paragraph', 'listItem']);

/** A time, and what is to be said of it. */
interface SaidTime extends Time {
  readonly message: string;
}

const NONE: readonly SaidTime[] = [];

/** The loose times of a block in the writer's own voice, relative to the block. */
const timesOf = perBlock((outline): readonly SaidTime[] => {
  const { block, facts } = outline;
  const look = glance(outline);
  if (!READ.has(block.kind) || !mayHold(look, TIME_WORDS) || !mayHold(look, TIME_SPANS)) return NONE;
  const found: Time[] = [];
  for (let i = 0; i < facts.sentences.length; i++) {
    if (!sentenceMayHold(look, i, TIME_WORDS) || !sentenceMayHold(look, i, TIME_SPANS)) continue;
    const { start, end } = facts.sentences[i] as Span;
    const sentence = block.text.slice(start, end);
    const times = timesIn(sentence);
    if (times.length === 0) continue;
    const lower = lowerCase(sentence);
    const hasDate = FIXED_TIME.test(lower);
    const aside = hasDate ? datedAside(lower) : undefined;
    // A date that stands in the main clause says when, whatever else the sentence says.
    if (hasDate && !aside) continue;
    for (const time of times) {
      if (aside && overlaps(time, aside)) continue;
      if (COUNTED_ON.test(lower.slice(time.start, time.end)) && isDated(block.text, facts.sentences[i - 1])) continue;
      found.push({ start: start + time.start, end: start + time.end, isRelative: time.isRelative });
    }
  }
  if (found.length === 0) return NONE;
  const isQuoted = overlapFinder(facts.quotations);
  let free = 0;
  const said: SaidTime[] = [];
  for (const time of found) {
    if (time.start < free || isQuoted(time)) continue;
    free = time.end;
    said.push({ ...time, message: say(block.text.slice(time.start, time.end), time.isRelative) });
  }
  return said;
});

/** "Lund, who took over in 2021, has lately": the one clause with a date, which says nothing of the rest; none where another part has one. */
function datedAside(lower: string): Span | undefined {
  const aside = DATED_ASIDE.exec(lower);
  if (!aside) return undefined;
  const span = { start: aside.index, end: aside.index + aside[0].length };
  return FIXED_TIME.test(lower.slice(0, span.start)) || FIXED_TIME.test(lower.slice(span.end)) ? undefined : span;
}

const DATED_ASIDE = /, (?:who|which|whose)\b[^,;]{3,90},(?= (?:has|have|is|are|was|were|had|\p{L}+(?:ed|ly))\b)/u;

/** True where a sentence tells when what it tells of happened. */
const isDated = (text: string, sentence: Span | undefined): boolean =>
  sentence !== undefined && FIXED_TIME.test(lowerCase(text.slice(sentence.start, sentence.end)));

function say(words: string, isRelative: boolean): string {
  if (COUNTED.test(words)) return `"${words}" counts from an event whose date is not given here. Give the date.`;
  return isRelative
    ? `"${words}" depends on the day of writing, and the text does not give it. Give the date.`
    : `"${words}" does not say when. Give the date, or the first and last year.`;
}

/** How far from its start and end a text is looked at for its date. */
const HEAD = 800;
const TAIL = 300;
/** Below these a date in a long paragraph is that of an event it tells of. */
const OPENING = 400;
const LONG_LINE = 260;

/** True when a full date stands where a reader looks for the date of a text: at the top, in its front matter, at the end. */
function hasDateLine({ text, blocks }: DocumentContext): boolean {
  if (hasFullDate(text.slice(0, OPENING)) || hasFullDate(text.slice(-TAIL))) return true;
  const lines = text.slice(0, HEAD).split(/[\r\n]+/);
  if (lines.some((line) => line.length < LONG_LINE && hasFullDate(line))) return true;
  if (DATELINE.test(text.slice(0, HEAD).toLowerCase())) return true;
  return blocks.some(({ block }) => block.kind === 'byline' && hasFullDate(block.text));
}

const hasFullDate = (text: string): boolean => /\d\d/.test(text) && FULL_DATE.test(text.toLowerCase());
