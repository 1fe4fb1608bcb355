import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { voiceSentences, voiceText } from '../../rule/voiceSentences.ts';
import { coverFinder } from '../../text/coverFinder.ts';
import { firstWhere } from '../../text/firstWhere.ts';
import { ENDS, endsInMark, isInterview, isOnlyQuestions } from './interview.ts';
import { isSpokenTurn } from './spokenTurn.ts';

/** A question put to the reader. */
export const rhetoricalQuestion = documentRule({
  id: 'rhetorical-question',
  category: 'tone',
  severity: 'hint',
  title: 'Questions to the reader',
  what: 'The writer asks the reader a question instead of telling what is known.',
  why: 'A question can suggest what a statement would have to prove: "Could this be the end?" claims nothing and leaves the fear. It also passes the work of finding out to the reader.',
  advice: 'Answer it, with a source; or say who asks it; or say that nobody knows yet, and why.',
  sift: 'stop',
  limits:
    'A question that the next sentence answers, in an explainer, is a fair way to order a text. Headings in the text and the questions of a printed interview are left alone; a headline is not, where it asks whether.',
  reads: 'voice',
  note: 'What is the answer, and who knows it?',
  find({ text: source, blocks }) {
    let interview: boolean | undefined;
    const drafts: Draft[] = [];
    for (let place = 0; place < blocks.length; place++) {
      const outline = blocks[place] as OutlineBlock;
      const questions = questionsIn(outline);
      if (questions.length === 0) continue;
      const before = place > 0 ? (blocks[place - 1] as OutlineBlock).block.text : '';
      if (before.endsWith(':') && SPEAKS.test(before.slice(-ANNOUNCED))) continue;
      if (isHeadline(blocks, place)) continue;
      interview ??= isInterview(blocks);
      if (interview && isOnlyQuestions(outline)) continue;
      for (const { at: mark, message } of questions) {
        const at = outline.block.start + mark;
        // "page.cfm?id=4", "C.?S. Moss", "his book Who Sank? shows": an address, a letter that was lost, a title.
        if (NOT_ENDED.test(source.slice(at + 1, at + 4))) continue;
        // Only the mark: the other words may be found wanting for their own reasons.
        drafts.push({ start: at, end: at + 1, message });
      }
    }
    return drafts;
  },
  examples: {
    flags: [
      'Could this be the end of the island ferry?',
      'So, what does it all mean?',
      'And who will pay for it?',
      'The hull was weak, but can we really trust the builder?',
      'What about the crew?',
      'You might be wondering, why did nobody call?',
      'Is the port to blame? The question is on every quay.',
      'If the line closes, what would that mean for the school?',
      'Why would that be?',
      'Is the Ferry About to Sink?\n\nThe hull is old, the port said.',
    ],
    passes: [
      '“Will the ferry sail?” asked Ana Ruiz.',
      'Ana Ruiz asked whether the ferry would sail.',
      'She wants an answer to one question: “Who locked the door?”',
      { text: '## Who owns the ferry?\n\nThe port does, by a law of 1931.', format: 'markdown' },
      'The reporter asked the captain: Who was on the bridge?',
      { text: '**Who was on the bridge?**\n\nI was.\n\n**And the mate?**\n\nAsleep.', format: 'markdown' },
      'His song “What Shall We Do?” was sung on the quay.',
      'The question of who pays is open.',
      'Q: Were you on the bridge?',
      'The year of his birth (1901?) is not known.',
      'The paper is at papers.example.org/list.cfm?id=64, in two parts.',
      'The novels of C.?S. Moss are read on every island.',
      'He praised his own record: "Who gives us the best chance to win? I know that I do."',
      'Why is the ferry always late? Mr. Orsk was asked.',
      'QBut you knew the captain. Was he afraid?',
      'The mayor leads.\n\nTrouble in the south of the island?\n\nThe southern wards have never voted for her, and the last count there was against the bridge.',
      'His book Who Sank the Ferry? shows how little the port knew.',
      'Who owns the ferry?\n\nThe port does, by a law of 1931.\n\nThe town had owned it before.\n\nIt paid 40 crowns.',
      'The mayor leads.\n\n2) Who pays?\n\nThe port will pay for the hull and the town for the crew.',
      "Orsk did not stop there. ''It is hard to know who is right. Are they way out?",
      'HOW SAFE ARE THE FERRIES? - The port counted 40 faults in May.',
      'The vote was close.\n\nWhat Ideology?\n\nThe young voters of the island are hard to count to either side.',
      'So I asked him what he would do if the line closed, and who pays?',
      'Orsk shouted:"I never saw it. Who told you that?"',
      'The captain was angry. Orsk added:\n\nThey cannot sail without a mate? They cannot sail without a chart?',
      'Where were you born?\n\nOn the island, in the house above the quay.\n\nWhen did you first go to sea?\n\nAt nine, with my father and two uncles.\n\nWere you afraid?\n\nNever of the sea, only of my father.',
      'The mayor leads.\n\nWhy is the ferry always late?\n\nThe hull is old, and the engine was built for a smaller boat.',
    ],
  },
});

/** A question in the writer's voice: where its mark stands in the block, and what is said of it. */
interface Question {
  readonly at: number;
  readonly message: string;
}

const NONE: readonly Question[] = [];

/** The questions of a block that nobody else asks, as far as the block tells. */
const questionsIn = perBlock((outline): readonly Question[] => {
  const { text: source, kind } = outline.block;
  if (!source.includes('?')) return NONE;
  if (kind === 'title') {
    const asked = TEASING_TITLE.exec(source)?.[0];
    return asked ? [{ at: asked.length - 1, message: sayOf(asked) }] : NONE;
  }
  if (!ASKING_KINDS.has(kind) || isForeign(source)) return NONE;
  const questions: Question[] = [];
  const sentences = voiceSentences(outline);
  sentences.forEach((sentence, i) => {
    if (!endsInMark(source, sentence.end)) return;
    const text = voiceText(outline, sentence);
    if (
      !ENDS.test(text) ||
      endsInQuotation(text) ||
      ASKED.test(text) ||
      I_ASKED.test(text) ||
      IN_CAPITALS.test(text) ||
      SPEAKER.test(text)
    )
      return;
    const at = source.lastIndexOf('?', sentence.end - 1);
    if (isWithinQuotation(outline, at)) return;
    const next = sentences[i + 1];
    if (next && ASKED_AFTER.test(voiceText(outline, next))) return;
    questions.push({ at, message: sayOf(text) });
  });
  return questions;
});
function sayOf(text: string): string {
  const shown = text.length > 70 ? `…${text.slice(-66).trimStart()}` : text;
  return `"${shown}" leaves the answer to the reader. Is there one, and who gives it?`;
}

/** A headline that asks whether instead of saying what is known: "Is the ferry about to sink?" */
const TEASING_TITLE =
  /^(?:so,? )?(?:is|are|was|will|could|can|has|have|did|does|might|would) (?!(?:you|your|we|i)\b)[^?:“”"]{4,90}\?(?=$|\s)/i;

const ASKING_KINDS: ReadonlySet<OutlineBlock['block']['kind']> = new Set(['paragraph', 'listItem', 'tableRow']);
/** "The captain added:", and the next paragraph is his. Read in the last units of the block before. */
const SPEAKS =
  /\b(?:said|says|add(?:s|ed)|ask(?:s|ed)|wrote|writes|tweeted|continued|continues|explained|explains|concluded|replied|message|statement|letter|tweet|speech)\b[^.?!:]{0,60}:$/i;
const ANNOUNCED = 90;
const NOT_ENDED = /^(?:[\p{L}\p{N};&=/]|(?: |\r\n?|\n)\p{Ll})/u;
/** "The reporter asked the captain: who …?": somebody in the text asks, not the writer. */
const ASKED =
  /(?<!\b(?:you|we|i|one|many|some|to|be|might|may|would|will|are) )\b(?:asks|asked|wonders|wondered|inquire[sd]|tweeted|demand(?:s|ed)|wrote|writes|said|says)\b[^.?!]{0,80}[:,—–]\s?\S/iu;
const I_ASKED = /\bI asked (?:him|her|them|the) /;
/** "Q: …", "ANNA RUIZ: …", a speaker in a printed interview. */
const SPEAKER =
  /^[*_]{0,3}(?:Q(?:uestion)?\s?\d*|\p{Lu}[\p{Lu}.'’ -]{1,30}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+)\s?:[*_]{0,3}\s/u;

/** A heading that asks, of which plain text shows only the place: the first line, "3) Who pays?", "Trouble in the south?" over a longer paragraph. */
function isHeadline(blocks: readonly OutlineBlock[], place: number): boolean {
  const { kind, text } = (blocks[place] as OutlineBlock).block;
  const below = blocks[place + 1]?.block;
  if (text.length > LONGEST_HEADLINE || below?.kind !== 'paragraph' || text.length >= below.text.length) return false;
  if (kind === 'listItem') return NUMBERED.test(text);
  if (kind !== 'paragraph') return false;
  return (
    (place === 0 && blocks.length > FEWEST_BELOW) ||
    CAPITALISED.test(text) ||
    FRAGMENT.test(text) ||
    (ALONE.test(text) && (OPEN_QUESTION.test(text) || isAmongQuestions(blocks, place)))
  );
}

/** One question, all of the line. */
const ALONE = /^\p{Lu}[^.?!…]+\?$/u;
/** "Why is it catching?" asks for what the paragraph below tells; "Is it over?" does so only among others of its kind. */
const OPEN_QUESTION = /^(?:why|how|where|when|which|who) /i;
const isAmongQuestions = (blocks: readonly OutlineBlock[], place: number): boolean =>
  [place - 2, place + 2].some((i) => ALONE.test(blocks[i]?.block.text ?? ''));

const LONGEST_HEADLINE = 90;
/** So many blocks below the first, and it is a title. */
const FEWEST_BELOW = 3;
const NUMBERED = /^\d{1,2}[.)] [^.?!]+\?$/;
/** "What Ideology?": every word with a capital. */
const CAPITALISED = /^\p{Lu}[^\s.?!]*(?: \p{Lu}[^\s.?!]*)+\?$/u;
/** "HOW SAFE ARE FERRIES? The port says …": a heading run into its paragraph. */
const IN_CAPITALS = /^\P{Ll}{8,}\?$/u;
/** Two words or more, none of them one that makes a question or turns to a reader. */
const FRAGMENT =
  /^(?!.*\b(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|may|might|must|have|has|had|you|your|we|our|i)\b)(?!(?:so|and|but|or|if|then|yet|sounds?|remember|right|really|not|ever|still|want|need|know|think|see)\b)[^\s.?!]+(?: [^\s.?!]+)+\?$/i;

/** "Why is the ferry late? Mr. Orsk was asked." */
const ASKED_AFTER = /^(?:\p{L}+\.? ){1,4}(?:asked|wondered)\b[^.?]{0,40}\.$/u;

/** A turn of a printed interview ("Q: …", "QWhy now?"), or a post pasted in with its tags. */
const isForeign = (text: string): boolean => text.startsWith('<') || /^Q\p{Lu}\p{Ll}/u.test(text) || isSpokenTurn(text);

/** True when the mark at that place of the block is quoted, and the quotation goes on in the next sentence. */
function isWithinQuotation(outline: OutlineBlock, place: number): boolean {
  const { isQuoted, straight } = marksIn(outline);
  if (isQuoted({ start: place, end: place + 1 })) return true;
  // Straight marks do not show which way they face: an odd one stands open, often into the next paragraph.
  return (firstWhere(straight, (at) => at >= place) & 1) === 1;
}

/** Where a block is quoted, and where its straight marks stand. */
const marksIn = perBlock(({ block, facts }) => ({
  isQuoted: coverFinder(facts.quotations.map(({ inner }) => inner)),
  straight: [...block.text.matchAll(STRAIGHT)].map(({ index }) => index),
}));

const STRAIGHT = /"|''/g;

/** Quoted words ask: the mark stands inside the quotation that closes the sentence. */
function endsInQuotation(text: string): boolean {
  const closing = /(?<![!?])(?=!*\?)[!?]+(["”'’])[*_)\]]*$/.exec(text)?.[1];
  if (closing === undefined) return false;
  // A closing mark of which the sentence has no beginning closes what an earlier sentence opened.
  if (closing === '”' || closing === '"') return true;
  return text.indexOf(closing) < text.lastIndexOf(closing);
}
