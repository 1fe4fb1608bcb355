import { documentRule } from '../../rule/documentRule.ts';
import { glance, mayHold, sentenceMayHold } from '../../rule/glance.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { voiceSentences, voiceText } from '../../rule/voiceSentences.ts';
import { overlaps, shifted } from '../../text/span.ts';
import { ASKED, IMPERATIVE } from './actionGrammar.ts';
import type { Closing } from './closing.ts';
import { CLOSING_ANYWHERE, CLOSING_AT_THE_END } from './closingGrammar.ts';
import { mayCall } from './mayCall.ts';
import { residueOf } from './residueLine.ts';
import { stockHeadOf } from './stockHeadOf.ts';

/** A content-free ending: "As the situation unfolds, ...". */
export const stockClosing = documentRule({
  id: 'stock-closing',
  category: 'boilerplate',
  severity: 'information',
  title: 'Stock endings',
  what: 'The text ends with a sentence that would end any other text as well.',
  why: 'The last sentence is what a reader keeps. One that says only that things go on, matter or should be watched uses that place for nothing, and covers up that the reporting stops here.',
  advice:
    'End on the last fact, the next date, or a quotation that adds something. Most stock endings can be cut without a trace.',
  sift: 'stop',
  limits:
    'In a comment or an essay a hope or warning may be the point. With a date, figure or source the sentence is not empty and is left alone.',
  reads: 'voice',
  note: 'What is the last fact?',
  unnecessary: true,
  find({ blocks }) {
    const drafts: Draft[] = [];
    const ending = lastBodies(blocks, blocks.length, 0, 2);
    let from = 0;
    let isClosing = false;
    const closeSection = (to: number): void => {
      if (isClosing) {
        for (const outline of blocks.slice(from, to)) {
          if (outline.block.kind === 'paragraph' && !ending.includes(outline) && isBody(outline)) {
            drafts.push(...placed(closingsAtTheEnd(outline), outline));
          }
        }
        return;
      }
      for (const outline of lastBodies(blocks, to, from, 1)) {
        if (!ending.includes(outline)) drafts.push(...placed(closingsAnywhere(outline).slice(-1), outline));
      }
    };
    for (let i = 0; i < blocks.length; i++) {
      const outline = blocks[i] as OutlineBlock;
      if (outline.block.kind !== 'heading') continue;
      closeSection(i);
      from = i + 1;
      isClosing = stockHeadOf(outline) === 'closing';
    }
    if (isClosing) closeSection(blocks.length);
    for (const outline of ending) drafts.push(...placed(closingsAtTheEnd(outline), outline));
    return drafts;
  },
  examples: {
    flags: [
      'The ferry sank at noon.\n\nAs the situation unfolds, the need for calm remains paramount.',
      'The ferry sank at noon.\n\nOnly time will tell.',
      'The ferry sank at noon.\n\nThe world will be watching closely.',
      'The ferry sank at noon.\n\nWhether the line will sail again is anyone’s guess.',
      'The ferry sank at noon.\n\nAs the dust settles on the quay, the islanders can only wait.\n\nWhat do you think?',
      'The ferry sank at noon.\n\nBy working together, the islands can build a safer future.',
      'The ferry sank at noon.\n\nThe road to recovery is long.',
      'The ferry sank at noon.\n\nIn the coming weeks, it will be crucial to see how the port responds.',
      'The ferry sank at noon.\n\nAs the islands continue to mourn, it remains essential to learn from the past.',
      'The ferry sank at noon.\n\nUltimately, the future of the line depends on trust.',
      'The ferry sank at noon.\n\nOne thing is certain: the sea will never be the same.',
      'The ferry sank at noon.\n\nAll eyes are now on the port.',
      'The ferry sank at noon.\n\nMany questions remain.',
      'The ferry sank at noon.\n\nTrust, once broken, is hard to rebuild.',
      'The ferry sank at noon.\n\nThe stakes could hardly be higher.',
      'The ferry sank at noon.\n\nIn the meantime, the families are left to wait for news.',
      'The ferry sank at noon.\n\nStriking the right balance will be key.',
      'The ferry sank at noon.\n\nThere are no easy answers.',
      'The ferry sank at noon.\n\nThere is still a long way to go.',
    ],
    passes: [
      'The ferry sank at noon.\n\nThe inquiry opens on 3 May, the port said.',
      'The ferry sank at noon.\n\n“The world will be watching,” said Ana Ruiz.',
      'As the storm moved north, the ferry left port.\n\nIt sank at noon.\n\nNo one was hurt.',
      'The ferry sank at noon.\n\nDivers will examine the hull in the coming weeks.',
      'The ferry sank at noon.\n\nBy cutting two crossings a day, the line can save 4 million crowns.',
      'The ferry sank at noon.\n\nThe road to the harbour is closed.',
      'The ferry sank at noon.\n\nThere are no quick trains to Holm.',
      'The ferry sank at noon.\n\nFor now, residents can use the bus.',
      'The ferry sank at noon.\n\nAs winter nears, the port is buying salt.',
      'The ferry sank at noon.\n\nAll eyes turn to the board, which meets on Monday.',
      'The ferry sank at noon.\n\nThe captain was watching the birds.',
      'It is essential to wear a vest, the port says.\n\nThe ferry sank at noon.\n\nThree people were hurt.',
      'The ferry sank at noon.\n\nThe wreck remains on the sea floor.',
      'The ferry sank at noon.\n\nThe guests asked many questions about the remains of the ship.',
    ],
  },
});

/** Running text that is not a left-over of the page: the end of the article is before those. */
const isBody = perBlock((outline): boolean => {
  const { block } = outline;
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return false;
  // Expressions and lengths count a line end once, whichever it is.
  const text = block.text.replace(/\r\n/g, '\n');
  if (text.length > 240) return true;
  return !isAppeal(text) && !LABEL.test(text) && residueOf(text.trim(), glance(outline)) === undefined;
});

/** "What do you think?", "Share this": what asks something of the reader stands below the end. */
const isAppeal = (text: string): boolean => {
  const plain = text.trim().replace(/[’‘]/g, "'");
  return mayCall(plain) && (ASKED.test(plain) || IMPERATIVE.test(plain));
};
/** "Keywords: ferry, harbour": a field of a publishing system. */
const LABEL = /^[\s*_#•-]*\p{L}+(?: \p{L}+)?(?: \([^)]{2,30}\))?[*_]*: /u;

/** The last blocks of running text before place `to`, back to place `from`. */
function lastBodies(blocks: readonly OutlineBlock[], to: number, from: number, most: number): OutlineBlock[] {
  const found: OutlineBlock[] = [];
  for (let i = to - 1; i >= from && found.length < most; i--) {
    const outline = blocks[i] as OutlineBlock;
    if (isBody(outline)) found.push(outline);
  }
  return found;
}

const closingsAnywhere = perBlock((outline): readonly Draft[] => closingsOf(outline, CLOSING_ANYWHERE));
const closingsAtTheEnd = perBlock((outline): readonly Draft[] => closingsOf(outline, CLOSING_AT_THE_END));

function placed(drafts: readonly Draft[], { block }: OutlineBlock): readonly Draft[] {
  return drafts.length === 0 ? drafts : drafts.map((draft) => ({ ...draft, ...shifted(draft, block.start) }));
}

/** Offsets relative to the block. */
function closingsOf(outline: OutlineBlock, grammars: readonly Closing[]): readonly Draft[] {
  const look = glance(outline);
  if (!grammars.some(({ words }) => mayHold(look, words))) return NONE;
  const drafts: Draft[] = [];
  for (const sentence of voiceSentences(outline)) {
    const { index, start, end, sourced } = sentence;
    const grammarsHere = grammars.filter(({ words }) => sentenceMayHold(look, index, words));
    if (grammarsHere.length === 0) continue;
    const text = voiceText(outline, sentence);
    // A figure, a source or somebody's words: the sentence holds something after all.
    if (/\d/.test(text) || text.length > 420) continue;
    const span = { start, end };
    if (outline.facts.quotations.some((q) => q.words > 3 && overlaps(q, span))) continue;
    let hit: RegExpExecArray | null = null;
    for (const { pattern } of grammarsHere) {
      hit = pattern.exec(text);
      if (hit) break;
    }
    // "The coming days will tell", "we can only guess" look like a source, and are none.
    if (hit && (!sourced || SOURCELESS.test(text))) drafts.push({ ...span, message: say(hit[0].trim()) });
  }
  return drafts;
}

const NONE: readonly Draft[] = [];

const SOURCELESS =
  /^(?:(?:until then|for now|and|but|so),? )?(?:only |the |in the )?(?:time|history|coming|next|future|days|weeks|months|years|we)\b/i;

function say(words: string): string {
  const shown = words.length > 70 ? `${words.slice(0, 67).trimEnd()}…` : words;
  return `"${shown}" could end any article. Stop at the last fact, or say what happens next, and when.`;
}
