import { documentRule } from '../../rule/documentRule.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { voiceSentences } from '../../rule/voiceSentences.ts';

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
    'A question that the next sentence answers, in an explainer, is a fair way to order a text. Headings and the questions of a printed interview are left alone.',
  reads: 'voice',
  note: 'What is the answer, and who knows it?',
  find({ text: source, blocks }) {
    const interview = isInterview(blocks);
    const drafts: Draft[] = [];
    for (const outline of blocks) {
      if (!ASKING_KINDS.has(outline.block.kind)) continue;
      const sentences = voiceSentences(outline);
      if (interview && isOnlyQuestions(outline)) continue;
      for (const { end, text } of sentences) {
        if (!ENDS.test(text) || endsInQuotation(text) || ASKED.test(text) || SPEAKER.test(text)) continue;
        const shown = text.length > 70 ? `…${text.slice(-66).trimStart()}` : text;
        const message = `"${shown}" leaves the answer to the reader. Is there one, and who gives it?`;
        // Only the mark: the other words may be found wanting for their own reasons.
        const at = source.lastIndexOf('?', end - 1);
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
      'Where were you born?\n\nOn the island, in the house above the quay.\n\nWhen did you first go to sea?\n\nAt nine, with my father and two uncles.\n\nWere you afraid?\n\nNever of the sea, only of my father.',
    ],
  },
});

const ASKING_KINDS: ReadonlySet<OutlineBlock['block']['kind']> = new Set(['paragraph', 'listItem', 'tableRow']);
const ENDS = /\?[!?]*["”'’*_)\]]*$/;
/** "The reporter asked the captain: who …?": somebody in the text asks, not the writer. */
const ASKED =
  /(?<!\b(?:you|we|i|one|many|some|to|be|might|may|would|will|are) )\b(?:asks|asked|wonders|wondered|inquire[sd]|tweeted|demand(?:s|ed)|wrote|writes|said|says)\b[^.?!]{0,80}[:,—–]\s?\S/iu;
/** "Q: …", "ANNA RUIZ: …", a speaker in a printed interview. */
const SPEAKER =
  /^[*_]{0,3}(?:Q(?:uestion)?\s?\d*|\p{Lu}[\p{Lu}.'’ -]{1,30}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+)\s?:[*_]{0,3}\s/u;

/** Quoted words ask: the mark stands inside the quotation that closes the sentence. */
function endsInQuotation(text: string): boolean {
  const closing = /\?[!?]*(["”'’])[*_)\]]*$/.exec(text)?.[1];
  if (closing === undefined) return false;
  if (closing === '”') return text.includes('“');
  return text.indexOf(closing) < text.lastIndexOf(closing);
}

/** How many paragraphs of questions alone, each with an answer below, make an interview. */
const FEWEST_ASKED = 2;

/** A printed interview: paragraphs that only ask, with paragraphs that answer between them. */
function isInterview(blocks: readonly OutlineBlock[]): boolean {
  const body = blocks.filter(
    ({ block }) => block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'caption',
  );
  let asked = 0;
  let answered = 0;
  for (const [i, outline] of body.entries()) {
    const next = body[i + 1];
    if (!next || !isOnlyQuestions(outline) || isOnlyQuestions(next)) continue;
    asked++;
    if (/^["“‘']/.test(next.block.text)) answered++;
  }
  // Answers may run on over paragraphs; then it is their quotation marks that show who speaks.
  return asked >= FEWEST_ASKED && (asked * 4 >= body.length || (answered >= FEWEST_ASKED && answered * 2 > asked));
}

/** True when a paragraph ends with a question and is little more than it. */
function isOnlyQuestions({ block, facts }: OutlineBlock): boolean {
  const text = block.text.trimEnd();
  return block.kind === 'paragraph' && text.length < 320 && facts.sentences.length <= 3 && ENDS.test(text);
}
