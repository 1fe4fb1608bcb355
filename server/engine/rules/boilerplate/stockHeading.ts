import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { type StockHead, stockHeadOf } from './stockHeadOf.ts';

/** A heading that any article could bear: "Final Thoughts", "Background and Context". */
export const stockHeading = documentRule({
  id: 'stock-heading',
  category: 'boilerplate',
  severity: 'information',
  title: 'Stock headings',
  what: 'The heading names a part of an article and says nothing of this one.',
  why: 'A heading is read before the text, and often instead of it. One that would fit any article tells the reader nothing, and is a sign of a text filled into a template.',
  advice:
    'Put what the section says in its place: who did what, the figure, the question it answers. If nothing comes to mind, the section may not be needed.',
  sift: 'stop',
  limits:
    'Papers with a fixed order (abstract, methods, results, conclusion) are left alone, and so are lists of sources. House style may ask for "Background".',
  reads: 'voice',
  note: 'What does this section say?',
  find({ blocks }) {
    if (isPaper(blocks)) return [];
    const drafts: Draft[] = [];
    for (const outline of blocks) {
      const draft = headingIn(outline);
      if (!draft) continue;
      const { start } = outline.block;
      drafts.push({ start: start + draft.start, end: start + draft.end, message: draft.message });
    }
    return drafts;
  },
  examples: {
    flags: [
      { text: '# Ferry sinks\n\nThe ferry sank.\n\n## Final Thoughts\n\nThe sea is wide.', format: 'markdown' },
      { text: '# Ferry sinks\n\nThe ferry sank.\n\n## Key Takeaways\n\n- The sea is wide.', format: 'markdown' },
      { text: '## Background & Context\n\nThe ferry was built in 1931.', format: 'markdown' },
      { text: '## 3. Conclusion\n\nThe ferry will be missed.', format: 'markdown' },
      { text: '### In-Depth Analysis\n\nThe hull was weak.', format: 'markdown' },
      { text: '## Looking Ahead: Possible Outcomes and Implications\n\nThe line may close.', format: 'markdown' },
      { text: '## What We Know So Far\n\nThe ferry sank at noon.', format: 'markdown' },
      { text: '## Frequently Asked Questions\n\nWhy did it sink?', format: 'markdown' },
      { text: '## Pros and Cons\n\nFerries are slow.', format: 'markdown' },
      { text: '## Call to Action\n\nWrite to the port.', format: 'markdown' },
      'Ferry sinks off Larkfield\n\nThe ferry sank at noon on Monday, the port said.\n\nFuture Outlook\n\nThe line will stay closed until the spring, the port said.',
      { text: '## Conclusion: A Harbour in Mourning\n\nThe flags hung low.', format: 'markdown' },
      {
        text: '**Why It Matters**\n\nThe island has no other link to the mainland, and no bridge is planned.',
        format: 'markdown',
      },
      { text: '## Real-World Applications\n\nFerries carry cars.', format: 'markdown' },
      { text: '## Zooming Out\n\nFerries are old.', format: 'markdown' },
      { text: '## Policy Context\n\nThe law is old.', format: 'markdown' },
      { text: '## The Debate Continues\n\nThe law is old.', format: 'markdown' },
      { text: '## Understanding the Technology\n\nThe engine burns oil.', format: 'markdown' },
    ],
    passes: [
      { text: '## Why the hull broke\n\nThe steel was thin.', format: 'markdown' },
      {
        text: '# Salt in lake water\n\n## Abstract\n\nWe measured salt.\n\n## Methods\n\nWe took samples.\n\n## Results\n\nSalt rose.\n\n## Conclusion\n\nThe lake is getting saltier.',
        format: 'markdown',
      },
      { text: '## Implications for island trade\n\nPrices will rise.', format: 'markdown' },
      { text: '## Reactions from the port\n\nThe port was silent.', format: 'markdown' },
      { text: '## Sources\n\n- Arden Port Authority', format: 'markdown' },
      { text: '## The conclusion of the inquiry\n\nThe captain was cleared.', format: 'markdown' },
      { text: '## Challenges at the dock\n\nThe dock is narrow.', format: 'markdown' },
      'In conclusion, the captain was cleared of all blame by the court.',
      { text: '## How many people were on board?\n\nThere were 84, the port said.', format: 'markdown' },
      { text: '## The road to Larkfield\n\nIt winds along the coast.', format: 'markdown' },
      { text: '## Why the vote matters to fishermen\n\nThe law is old.', format: 'markdown' },
      { text: '## The risks\n\nThe hull is old.', format: 'markdown' },
    ],
  },
});

/** The stock heading that a block is, relative to it. */
const headingIn = perBlock((outline): Draft | null => {
  const { text } = outline.block;
  const kind = isHeadingLike(outline.block) ? stockHeadOf(outline) : null;
  if (!kind) return null;
  const lead = text.length - text.replace(/^[\s#*_>•·-]+/, '').length;
  const words = text.slice(lead).replace(/(?<![\s*_#])[\s*_#]+$/, '');
  return { start: lead, end: lead + words.length, message: `"${words}" ${SAY[kind]}` };
});

/** A heading, a line of one to three words closed by a colon, as "Pros:", or a line of a few words without a stop. */
function isHeadingLike({ kind, text }: OutlineBlock['block']): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' && kind !== 'listItem') return false;
  // "Introduction" among lines without empty ones between them.
  return (
    text.length <= 40 &&
    /^(?:[^\n]*:\s*(?:\*\*)?|\*\*[^\n*]{3,36}\*\*|\p{Lu}\p{Ll}{5,}|\p{Lu}[\p{L}’'&]*(?: [\p{L}’'&]+){1,4})$/u.test(text)
  );
}

/** True for a text with the fixed parts of a scientific paper, where these headings are asked for. */
function isPaper(blocks: readonly OutlineBlock[]): boolean {
  let parts = 0;
  for (const outline of blocks) if (outline.block.kind === 'heading' && isPaperPart(outline)) parts++;
  return parts >= 2;
}

const isPaperPart = perBlock(({ block }): boolean => PAPER_PART.test(block.text));

const PAPER_PART =
  /^[\s#*_\d.]*(?:abstract|(?:materials and )?methods?|methodology|results(?: and discussion)?|discussion|references|bibliography|literature review|related work|acknowledge?ments|appendix)\b[\s*_:]*$/i;

const SAY: Readonly<Record<StockHead, string>> = {
  closing: 'would close any article. What does this one conclude? Say that in the heading, or drop it.',
  action: 'would fit any appeal. A report has readers, not followers: say who asks whom for what, or drop it.',
  outlook: 'looks ahead without saying to what. Name the date, decision or question the section is about.',
  general: 'could stand over any section. Say what this one tells.',
};
