import type { SentenceFacts } from '../../facts/blockFacts.ts';
import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { voiceSentences, voiceText } from '../../rule/voiceSentences.ts';
import { ADDRESSED, ADVISED, ASKED, IMPERATIVE, INVITES_ACTION, POINTED } from './actionGrammar.ts';
import { mayCall, mayCallIn } from './mayCall.ts';
import { stockHeadOf } from './stockHeadOf.ts';

/** The reader is told to act, follow, share, give, or look elsewhere. */
export const callToAction = documentRule({
  id: 'call-to-action',
  category: 'boilerplate',
  severity: 'information',
  title: 'Calls to action',
  what: 'The reader is told to do something: follow, share, give, sign up, look elsewhere.',
  why: 'A report that turns to its reader with a request has stopped reporting. Stock appeals ("stay informed", "find more information at") also fill space where a fact or a link should be.',
  advice:
    'Cut it. If a source is worth visiting, cite it with a link where it supports a claim; if an appeal is news, report who makes it.',
  sift: 'stop',
  limits:
    'Service journalism tells readers what to do, and appeals of editors have their place when marked as such. Advice of an authority should name it.',
  reads: 'voice',
  note: 'Who is calling on whom?',
  unnecessary: true,
  find({ blocks }) {
    const drafts: Draft[] = [];
    // Inside a list that a line like "Individuals can help by:" opens, every item is a call.
    let list: 'none' | 'open' | 'awaited' = 'none';
    const ending = blocks.findLastIndex(({ block }) => block.kind === 'paragraph' && block.text.length > 80);
    for (let i = 0; i < blocks.length; i++) {
      const outline = blocks[i] as OutlineBlock;
      const { kind } = outline.block;
      if (kind === 'heading' || kind === 'title') {
        list = stockHeadOf(outline) === 'action' ? 'awaited' : 'none';
        continue;
      }
      if (kind === 'byline' || kind === 'quotation') continue;
      if (kind === 'listItem' && list !== 'none') list = 'open';
      else if (list === 'open') list = 'none';
      const readings = readingsOf(outline);
      if (list === 'open') {
        for (const sentence of voiceSentences(outline))
          drafts.push(draftOf(outline, sentence, firstWords(voiceText(outline, sentence))));
        continue;
      }
      for (let k = 0; k < readings.length; k++) {
        const { sentence, call, asked, invites, isBeforeCall } = readings[k] as Reading;
        // In the middle a question may be an interviewer's; at the end, or right before a call, it leads to one.
        const words = call ?? (i >= ending || isBeforeCall ? asked : undefined);
        if (words !== undefined) drafts.push(draftOf(outline, sentence, words));
        if (kind !== 'listItem' && invites) list = 'awaited';
      }
    }
    return drafts;
  },
  examples: {
    flags: [
      'You can find more information about the ferry on the website of the port.',
      'Share this story with your friends and subscribe to our newsletter.',
      'For more information, visit the museum online.',
      'Stay informed and engage with your elected officials.',
      'Don’t forget to leave a comment below.',
      'Consider donating to the rescue fund.',
      'Details on the timetable can be found on the website of the line.',
      'The port will speak to the builder, the owner and the crew, and then to the islanders who wait on the quay. So, what do you think about the new ferry?',
      {
        text: '## How You Can Help\n\n- Writing to the port: The port reads its letters.\n- Giving time.',
        format: 'markdown',
      },
      'Citizens can contribute by:\n\n• Learning about the sea.\n• Speaking to their neighbours.',
      'Join us in asking the port for answers.',
      'Readers are encouraged to sign the petition.',
      'Always talk to your doctor before you swim in cold water.',
      'The port will speak to the builder, the owner and the crew, and then to the islanders who wait.\n\nWhat’s your take?',
      'Donations to relief funds can make a real difference.',
      'Pack your bags and book a berth today!',
      'Do your own research, and never lend more than you can afford to lose.',
      'So why not take the night boat?',
      'If this story touched you, please consider sharing it with a friend.',
      'We would love to hear from you.',
    ],
    passes: [
      'Share prices fell after the sale.',
      'Support for the mayor fell to 12 per cent.',
      '“Join us,” said Ana Ruiz.',
      'The union called on its members to vote.',
      'Residents were told to stay indoors until noon.',
      'Follow-up talks are planned for May.',
      'He went to see a doctor before the match.',
      'The judge asked for the code 31 times.',
      'Visitors can see the wreck from the quay.',
      'Donations to the party rose by a third last year, its books show.',
      'Contact between the two boats was lost at noon.',
      'Vote counting began at ten.',
      'The details can be read in the verdict, which runs to 80 pages.',
      'The museum asked Per Lund to write to the owner.',
      'Some islanders say: It’s time for us to leave.',
      'Take action after the vote and face a trial for it.',
      'Pack ice closed the harbour for a week.',
      'Watch towers stand along the coast.',
      'Train services to our towns were stopped at noon.',
    ],
  },
});

function draftOf({ block }: OutlineBlock, { start, end }: SentenceFacts, words: string): Draft {
  return { start: block.start + start, end: block.start + end, message: say(words) };
}

/** A sentence and what it asks of its reader. Offsets are relative to the block. */
interface Reading {
  readonly sentence: SentenceFacts;
  /** The words that call, if it calls. */
  readonly call: string | undefined;
  /** The words that ask for the reader's opinion. */
  readonly asked: string | undefined;
  /** True when it opens a list of things to do. */
  readonly invites: boolean;
  /** True when the next sentence calls. */
  readonly isBeforeCall: boolean;
}

const NONE: readonly Reading[] = [];

/** The sentences of a block that may ask something of the reader. */
const readingsOf = perBlock((outline): readonly Reading[] => {
  let found: Reading[] | undefined;
  let isBeforeCall = false;
  // From the last to the first, since a question leads to the call after it.
  const sentences = voiceSentences(outline);
  for (let k = sentences.length - 1; k >= 0; k--) {
    const sentence = sentences[k] as SentenceFacts;
    const reading: Reading | undefined = mayCallIn(outline, sentence)
      ? readingOf(outline, sentence, isBeforeCall)
      : undefined;
    isBeforeCall = reading?.call !== undefined;
    if (!reading) continue;
    found ??= [];
    found.push(reading);
  }
  return found?.reverse() ?? NONE;
});

function readingOf(outline: OutlineBlock, sentence: SentenceFacts, isBeforeCall: boolean): Reading | undefined {
  const text = voiceText(outline, sentence);
  if (!mayCall(text)) return undefined;
  const invited = INVITES_ACTION.exec(text)?.[0].trim();
  const call = callIn(text) ?? invited;
  const asked = ASKED.exec(text)?.[0];
  if (call === undefined && asked === undefined) return undefined;
  return { sentence, call, asked, invites: invited !== undefined, isBeforeCall };
}

function callIn(text: string): string | undefined {
  // "Staying informed: seek out …": the call may follow a label.
  const label = /^[^:.!?]{3,60}: (?=\p{Lu})/u.exec(text)?.[0] ?? '';
  for (const candidate of label === '' ? [text] : [text, text.slice(label.length)]) {
    for (const grammar of [IMPERATIVE, POINTED, ADDRESSED, ADVISED]) {
      const hit = grammar.exec(candidate);
      if (hit && !isQuoted(candidate, hit.index) && (grammar === POINTED || !REPORTED.test(text))) return hit[0].trim();
    }
  }
  return undefined;
}

/** "Take action before the vote, they said": somebody else's call, reported; "take action late and face a trial": what would follow. */
const REPORTED =
  /\b(?:said|says|told|asked|wrote|urged|added)\b|^[^:]{3,60}\bsay:|^take [^,.]{0,40}\band (?:you )?(?:face|risk|lose)\b/i;

/** True when a quotation that began before the place is still open there. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at + 1);
  const opened = before.match(/“/g)?.length ?? 0;
  return opened > (before.match(/”/g)?.length ?? 0) || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

const firstWords = (text: string): string =>
  text
    .split(' ')
    .slice(0, 4)
    .join(' ')
    .replace(/[.,:;]$/, '');

function say(words: string): string {
  const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
  return `"${shown}" tells the reader what to do. Cut it, or report who asks for this and why.`;
}
