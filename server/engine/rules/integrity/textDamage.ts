import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { blockDamage, type Damage } from './blockDamage.ts';
import { outlineDamage } from './outlineDamage.ts';

/** Traces of copying by machine: "dynamics,as", "the the", letters decoded wrongly, an end in the middle of a sentence. */
export const textDamage = documentRule({
  id: 'text-damage',
  category: 'integrity',
  severity: 'information',
  title: 'Damaged text',
  what: 'The text bears traces of copying by machine: missing spaces, broken letters, words swapped or cut off.',
  why: 'Nobody read this sentence before it was published. Text that was scraped, converted or spun loses more than a space: words, numbers and names in it may be wrong too.',
  advice: 'Find the original and compare. Mend what was lost, and ask where the text came from.',
  sift: 'find',
  limits:
    'A word may be doubled or written small on purpose. Names that begin with a small letter (iPhone, de Gaulle) are left alone, others of the kind may not be.',
  reads: 'both',
  note: 'What did the original say?',
  tag: 'clarify',
  find(context) {
    const damageIn = context.format === 'markdown' ? damageInMarkdown : damageInText;
    const drafts: Draft[] = [];
    for (const outline of context.blocks) {
      for (const { start, end, message } of damageIn(outline)) {
        drafts.push({ start: outline.block.start + start, end: outline.block.start + end, message });
      }
    }
    return [...drafts, ...outlineDamage(context.blocks)];
  },
  examples: {
    flags: [
      'The vote changed the dynamics,as the mayor had feared.',
      'The council met on Monday.The mayor was not there.',
      'The boat left the the harbour at noon.',
      'The mayorâ€™s office was closed.',
      'A fee of 40 crowns&nbsp;is due in May.',
      'The caf\ufffd on Quay Street was closed.',
      'The council met on Monday.\n\nthe mayor was not there, and no vote was held.\n\nThe next meeting is in May.\n\nIt begins at noon.',
      'The council met on Monday.\n\nThe mayor was not there.\n\nThe members voted for a new bridge over the river and for the',
      'The vote was lost. the mayor left the hall.',
      'The ship was bought by a firm from the Joined Together States.',
      'The roof was mended in May,but the rain still came in.',
    ],
    passes: [
      'The council met on Monday.\n\nThe mayor was not there.\n\nNo vote was held.\n\ndesk(at)arden-post.example takes your letters.',
      'The fee rose from 1,200 to 1,400 crowns.',
      'The office opens at 9 a.m. and closes at 5 p.m. on weekdays.',
      'Write to office@council.example.org or see council.example.org/notices,all for the minutes.',
      'He had had the boat for a year.',
      'She said that that was her last word.',
      'J.R.R. Tolkien never saw the bridge.',
      'The firm sells iPhones. eBay sells the rest.',
      'The café on Quay Street was closed, and São Paulo is far away.',
      'The U.S. Navy bought 40 boats.',
      'Members:\n\n- the mayor\n- the treasurer\n- the harbourmaster',
      'Duran Duran played in Walla Walla.',
      { text: 'Fish &amp; chips cost 9&nbsp;crowns.', format: 'markdown' },
    ],
  },
});

const READ: ReadonlySet<OutlineBlock['block']['kind']> = new Set([
  'title',
  'heading',
  'paragraph',
  'listItem',
  'quotation',
]);

const damageInMarkdown = perBlock((outline) => damageOf(outline, true));
const damageInText = perBlock((outline) => damageOf(outline, false));

function damageOf(outline: OutlineBlock, isMarkdown: boolean): readonly Damage[] {
  return READ.has(outline.block.kind) ? blockDamage(outline, isMarkdown) : [];
}
