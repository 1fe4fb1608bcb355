import type { Figure } from '../../facts/findFigures.ts';
import { documentRule } from '../../rule/documentRule.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { sourcedNearby } from './sourcedNearby.ts';
import { tellsItsSource } from './tellsItsSource.ts';

/** A number that somebody must have counted, and the text does not say who. */
export const unsourcedFigure = documentRule({
  id: 'unsourced-figure',
  category: 'sourcing',
  severity: 'warning',
  title: 'Figures without a source',
  what: 'A share, an amount, a rank or a large number, or a whole table of them, stands without a source.',
  why: 'Figures look exact and are quoted on. Without knowing who counted, what, when and how, a reader cannot tell a census from a guess.',
  advice:
    'Name the body that counted and the year, and link to the table the figure is taken from. Under a table, a line "Source: …" is enough.',
  sift: 'trace',
  limits:
    'Figures a reader can count in the text, scores of a match that was watched, prices printed on a product and prices paid at an exchange need no source.',
  reads: 'voice',
  note: 'Where does this figure come from?',
  tag: 'citation needed',
  yieldsTo: [
    'publishing-residue',
    'seo-section',
    'generator-residue',
    'repeated-text',
    'vague-attribution',
    'anonymous-source',
  ],
  find: ({ blocks }) => {
    const near = sourcedNearby(blocks);
    return blocks.flatMap((outline, i) =>
      outline.block.kind === 'tableRow' ? tableDraft(blocks, i) : figuresIn(outline, near[i] ?? false),
    );
  },
  examples: {
    flags: [
      'Arden has lost 45 percent of its bus routes since the strike.',
      'The new pier cost €3.5 million and opened in June.',
      'Port Hale is the third largest port in the north.',
      'Half of the boats in Port Hale were sold last year.',
      'Thousands of people left the valley after the flood.',
      'The price of a ticket has doubled.',
      'The company employed 12,400 workers in Arden.',
      'Town | Boats | Change\nArden | 1,204 | 12%\nPort Hale | 2,310 | 8%',
    ],
    passes: [
      'Arden has lost 45 percent of its bus routes, according to the transport office.',
      'The council met on 3 May 2024 at 7 p.m. in room 12.',
      'Two men and a dog crossed the bridge.',
      'Could 45 percent of the routes close?',
      '“We have lost 45 percent of our routes,” said Ana Ruiz.',
      'Ana Ruiz, 51, lives at 14 Mill Lane.',
      'The match ended 3-1 after extra time.',
      'Town | Boats\nArden | 1,204\nPort Hale | 2,310\n\nSource: Harbour Office, annual report 2030.',
      'The minutes say that the pier cost €3.5 million.',
      'When the poll asked about all four candidates, Ana Ruiz was supported by 42 percent of those responding.',
      'Another chart shows that half of all boats are built in Arden.',
      'If all boats were taxed, the researchers tallied, the town would receive 12 million crowns.',
      'Shares in the port fell 3 percent to €14.20 on Friday.',
      'The richest 1 percent own the yachts.',
      'Ana Ruiz’s claim that only 1 percent of the boats are insured drew fire.',
    ],
  },
});

function figuresIn({ block, facts }: OutlineBlock, nearSource: boolean): Draft[] {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return [];
  return facts.sentences.flatMap(({ claim, figures: all, sourced, ...sentence }) => {
    if (all.length === 0) return [];
    // "the richest 1 percent" names people.
    const figures = all.filter(({ start }) => !GROUPED.test(block.text.slice(Math.max(0, start - BEFORE), start)));
    const figure = figures[0];
    if (!figure || !claim || sourced) return [];
    const words = block.text.slice(sentence.start, sentence.end);
    if (tellsItsSource(words) || TRADED.test(words)) return [];
    const last = figures.at(-1) ?? figure;
    const span = { start: block.start + figure.start, end: block.start + figure.end };
    const others =
      figures.length > 1 ? ` (and ${figures.length - 1} more up to "${block.text.slice(last.start, last.end)}")` : '';
    const draft = {
      ...span,
      message: `No source is given for "${block.text.slice(figure.start, figure.end)}"${others}. ${ASK[figure.kind]}`,
    };
    return [nearSource ? { ...draft, severity: 'hint' } : draft];
  });
}

/** How many characters before a figure are looked at. */
const BEFORE = 12;
const GROUPED = /\b(?:top|bottom|richest|poorest|wealthiest) $/i;
/** What was paid at an exchange is written down there for all to see. */
const TRADED =
  /\b(?:[Ss]hares?|[Ss]tocks?|[Ii]ndex|[Yy]ields?|futures|FTSE|Nasdaq|Dow|STOXX|S&P)\b.{0,80}\b(?:rose|fell|closed|slid|soared|dropped|gained|ended|climbed|jumped|eased|surged|traded|(?:were|was) (?:up|down))\b/;

const ASK: Readonly<Record<Figure['kind'], string>> = {
  share: 'A share of what, counted by whom, and when?',
  money: 'Which budget, contract or report gives the amount?',
  rank: 'In whose ranking, of what year?',
  count: 'Who counted, and when?',
  change: 'From what to what, between which dates, and who measured it?',
};

/** One finding a table, on its first row of figures; none where a source stands in it, just before or just after. */
function tableDraft(blocks: readonly OutlineBlock[], i: number): Draft[] {
  let first = i;
  while (blocks[first - 1]?.block.kind === 'tableRow') first--;
  let last = i;
  while (blocks[last + 1]?.block.kind === 'tableRow') last++;
  const rows = blocks.slice(first, last + 1);
  const figured = rows.findIndex(hasFigure);
  if (figured !== i - first || rows.filter(hasFigure).length < 2) return [];
  const around = [blocks[first - 1], ...rows, blocks[last + 1]];
  if (around.some((b) => b && isSourced(b))) return [];
  const { block } = blocks[i] as OutlineBlock;
  return [
    {
      start: block.start,
      end: block.end,
      message: `A table of ${rows.length} rows, beginning with "${shortened(block.text)}", has no source.`,
    },
  ];
}

const hasFigure = ({ block }: OutlineBlock): boolean => /\d/.test(block.text);

function isSourced({ block, facts }: OutlineBlock): boolean {
  return facts.links.length > 0 || facts.sentences.some((s) => s.sourced) || /^\W*sources?\b\s*:/i.test(block.text);
}

function shortened(row: string): string {
  const plain = row.replace(/\s+/g, ' ');
  return plain.length <= 40 ? plain : `${plain.slice(0, 39)}…`;
}
