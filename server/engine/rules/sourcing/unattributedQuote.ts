import type { Quotation } from '../../facts/quotations.ts';
import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { overlaps } from '../../text/span.ts';
import { saidInSentence } from './saidInSentence.ts';
import { sayingVerbs } from './sayingVerbs.ts';

/** Quoted words that nobody is said to have spoken. */
export const unattributedQuote = documentRule({
  id: 'unattributed-quote',
  category: 'sourcing',
  severity: 'warning',
  stage: 'trial',
  title: 'Quotations without a speaker',
  what: 'Words stand in quotation marks, and the text does not say whose they are.',
  why: 'Quotation marks promise that somebody said exactly this. Without the speaker the promise cannot be kept; around a word or two the marks only hint at doubt, and leave open whose.',
  advice:
    'Say who said or wrote the words, when and where, and link to the full passage; or take the marks away and say in your own words what you mean.',
  sift: 'trace',
  limits:
    'Titles, nicknames, terms being explained and words quoted again after their speaker was named need no speaker here.',
  reads: 'both',
  note: 'Who said this?',
  tag: 'who?',
  find: ({ blocks }) => {
    const spoken = new Set<string>();
    const drafts: Draft[] = [];
    // The block in which somebody was last heard.
    let speaking: OutlineBlock | undefined;
    for (let i = 0; i < blocks.length; i++) {
      const outline = blocks[i] as OutlineBlock;
      const { facts, block } = outline;
      if (facts.quotations.length === 0 || (block.kind !== 'paragraph' && block.kind !== 'listItem')) continue;
      const before = blocks[i - 1];
      if (addQuotes(outline, before, blocks[i + 1], before !== undefined && before === speaking, spoken, drafts))
        speaking = outline;
    }
    return drafts;
  },
  examples: {
    flags: [
      'The meeting in Arden was long. “We will not give up a single metre of this shore,” was heard more than once.',
      'The plan for the harbour failed. “It was never going to work out for any of us in the end.” The pier stayed shut.',
      'A letter arrived in May. "You have ten days to leave the building or we will act."',
      '“Nothing in this town will ever be the same again after tonight.” The crowd went home.',
      'On the wall, in red: “The river belongs to those who work on it.”',
      'The so far “independent” inquiry ended in June.',
      'The council’s “help” came too late for the families of Mill Lane.',
      'Residents were moved to “temporary” housing in the old school.',
    ],
    passes: [
      '“We will not give up a single metre of this shore,” said Ana Ruiz.',
      'Ana Ruiz stood up. “We will not give up a single metre,” she told the meeting. “Not one.”',
      'According to the minutes, the pier was “closed until further notice”.',
      'She read “The Old Man of the Shore” to the class.',
      'The word “pier” comes from the French.',
      'Ana Ruiz called the plan “a joke”. The “joke” has cost two million crowns.',
      'The ship, known as “the Duchess”, sank in May.',
      'Per Lund, known to friends as “Pelle”, won the race.',
      'Ana Ruiz: “We will not give up a single metre of this shore.”',
      'Ana Ruiz went to Port Hale to warn of “grave and lasting harm to all who live by the sea in this town”.',
      '“Come and work with us,” was the message of the union.',
      '“We will not give up a single metre of this shore,” the latest letter of the fishermen said.',
      '“We stay,” Ana Ruiz said.\n\n“Nothing in this town will ever be the same again after tonight.”\n\n“We will not go.”',
      'He married the woman known as the “duchess”.',
      'The Arden Post reports:\n\n“Nothing in this town will ever be the same again after tonight.”',
      'A lesson from Ida Moss: “Never let go of the rope before the ship has stopped.”',
    ],
  },
});

/** True for words that somebody must have uttered: a sentence of five words or more, or a long piece of one. */
function isUtterance(quotation: Quotation, words: string): boolean {
  return quotation.words >= 9 || (quotation.words >= 5 && /^\P{L}*\p{Lu}/u.test(words));
}

/** What a quotation's block says of it, whatever stands around the block. */
interface Heard {
  readonly quotation: Quotation;
  readonly words: string;
  /** The words in small letters, without marks. */
  readonly key: string;
  /** True when somebody speaks in its sentence or a neighbouring one, or spoke before it in the block. */
  readonly hasSpeaker: boolean;
  /** True when marks alone make it something to ask about. */
  readonly isQuestionable: boolean;
}

const heardIn = perBlock(({ block, facts }): readonly Heard[] => {
  let heard = false;
  return facts.quotations.map((quotation) => {
    const words = block.text.slice(quotation.inner.start, quotation.inner.end);
    const key = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    heard ||= besideReport(block.text, quotation) || saidInSentence(block.text, quotation, facts);
    const isAsked =
      isUtterance(quotation, words) ||
      (facts.attributions.length === 0 && quotation.mark === 'double' && isScare(block.text, quotation, words));
    return {
      quotation,
      words,
      key,
      hasSpeaker: heard || hasSpeaker(quotation, facts),
      isQuestionable: isAsked && key !== '' && !isMention(block.text, quotation, words),
    };
  });
});

/** Notes the block's words that nobody speaks; true where somebody is heard in it. `isSpeaking`: somebody was in the block before. */
function addQuotes(
  outline: OutlineBlock,
  before: OutlineBlock | undefined,
  after: OutlineBlock | undefined,
  isSpeaking: boolean,
  spoken: Set<string>,
  drafts: Draft[],
): boolean {
  let isHeard = false;
  for (const heard of heardIn(outline)) {
    const { quotation, words, key } = heard;
    // Words once given to a speaker may be taken up again without one.
    if (heard.hasSpeaker || (isSpeaking && quotation.start <= 1) || goesOn(quotation, outline.facts, before, after)) {
      isHeard = true;
      for (const word of [key, ...key.split(' ')]) spoken.add(word);
    } else if (heard.isQuestionable && !spoken.has(key)) drafts.push(draftOf(quotation, outline.block.start, words));
  }
  return isHeard;
}

function draftOf(quotation: Quotation, shift: number, words: string): Draft {
  const span = { start: quotation.start + shift, end: quotation.end + shift };
  return !isUtterance(quotation, words)
    ? { ...span, severity: 'hint', message: `"${words}" in quotation marks: whose word is it, and why the marks?` }
    : {
        ...span,
        message: `Nobody is named as the speaker of "${words.length > 60 ? `${words.slice(0, 57).trimEnd()} …` : words}".`,
      };
}

const VERBS =
  'says?|said|asks?|asked|adds?|added|tells?|told|writes?|wrote|replie[sd]|answer(?:s|ed)|explain(?:s|ed)|recall(?:s|ed)|joke[sd]|shout(?:s|ed)';
const REPORT_AFTER = new RegExp(`^[,\\s]*(?:\\p{L}+\\s+){0,3}(?:${VERBS})\\b`, 'u');
const REPORT_BEFORE = new RegExp(`\\b(?:${VERBS})(?:\\s+\\p{L}+){0,2}[,:]?\\s*$`, 'u');

/**
 * True when a verb of saying stands right beside the marks. Whoever its subject is, the text does name a speaker,
 * here and for what else is quoted in the paragraph, though the search for sources may have missed the name.
 */
function besideReport(text: string, { start, end }: Quotation): boolean {
  return REPORT_AFTER.test(text.slice(end, end + 60)) || REPORT_BEFORE.test(text.slice(Math.max(0, start - 60), start));
}

const SAYING_VERB = new RegExp(`\\b(?:${sayingVerbs})\\b`, 'i');

/** True when somebody speaks in the quotation's sentence or a neighbouring one. */
function hasSpeaker(quotation: Quotation, facts: OutlineBlock['facts']): boolean {
  if (facts.attributions.some((a) => a.source !== null && overlaps(a.content, quotation))) return true;
  const index = facts.sentences.findIndex((s) => overlaps(s, quotation));
  const first = facts.sentences[index - 1] ?? facts.sentences[index];
  const last = facts.sentences.findLast((s) => overlaps(s, quotation)) ?? first;
  const next = facts.sentences[facts.sentences.findLastIndex((s) => overlaps(s, quotation)) + 1] ?? last;
  if (first && next) {
    const near = { start: first.start, end: next.end };
    return facts.attributions.some((a) => a.source !== null && overlaps(a.cue ?? a.source, near));
  }
  return false;
}

/** True when the quotation goes on from the block before, or its speaker is named in the block after. */
function goesOn(
  quotation: Quotation,
  facts: OutlineBlock['facts'],
  before: OutlineBlock | undefined,
  after: OutlineBlock | undefined,
): boolean {
  const alone = quotation.start <= 1;
  // "-Ida Moss, Arden", "[Arden Post]": who it is stands on the next line.
  if (alone && after !== undefined && /^(?:[-–—]\s?\p{Lu}|[[(]\p{Lu})/u.test(after.block.text)) return true;
  const last = alone ? before?.facts.sentences.at(-1) : undefined;
  if (before && last && SAYING_VERB.test(before.block.text.slice(last.start, last.end))) return true;
  // "The Arden Post reports:", and the words stand in a paragraph of their own.
  if (alone && before?.block.text.trimEnd().endsWith(':')) return true;
  if (alone && (before?.facts.quotations.some((q) => !q.closed) || before?.facts.attributions.at(-1)?.source))
    return true;
  return (
    alone && quotation.end >= (facts.sentences.at(-1)?.end ?? 0) - 1 && after?.facts.attributions[0]?.source != null
  );
}

/** "Ana Ruiz: “…”", as in a printed interview. */
const SPEAKER_LABEL = /(?<!\p{L})\p{Lu}[\p{L}.’'-]*:\s*$/u;
/** Words before the marks that show a name or term is mentioned, not somebody quoted. */
const MENTION =
  /(?:called|named|nicknamed|dubbed|known (?:to \S+ )?as|titled|entitled|headlined|term|terms|word|words|phrase|label|labelled|labeled|slogan|song|book|film|novel|series|album|episode|poem|play|keyword|keywords|such as|or|and|means?|meaning|read|reads|reading|says?|said|saying|:)(?:\s+(?:the|an?))?\s*,?\s*$/i;

function isMention(text: string, quotation: Quotation, words: string): boolean {
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start);
  if (SPEAKER_LABEL.test(before)) return true;
  if (!isUtterance(quotation, words) && MENTION.test(before)) return true;
  // A title: every longer word begins with a capital.
  const long = (words.match(/\p{L}{4,}/gu) ?? []).filter((w) => !/^(?:with|from|into|over|that|upon)$/.test(w));
  return long.length > 0 && quotation.words <= 12 && long.every((w) => /^\p{Lu}/u.test(w));
}

/** One plain word of praise or blame before a noun, or something that is said to be somebody's. Other words are as often terms or nicknames. */
function isScare(text: string, { start, end }: Quotation, words: string): boolean {
  if (!/^\p{Ll}[\p{Ll}’'-]*$/u.test(words)) return false;
  if (OWNED.test(text.slice(Math.max(0, start - OWNER), start))) return true;
  return (
    DESCRIBING.test(words) &&
    /^ (?!(?:to|from|by|and|or|but|in|on|at|of|for|with) )\p{Ll}/u.test(text.slice(end, end + 9))
  );
}

const OWNER = 12;
const OWNED = /(?:[’']s|s[’']|\b(?:his|her|its|their|your|our|so-called)) $/;
const DESCRIBING = /(?:ic|al|ed|ent|ant|able|ible|ive|ary|ist|ian|ous|ful|less|ate|isan)$/;
