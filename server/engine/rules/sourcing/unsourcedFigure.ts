import type { SentenceFacts } from '../../facts/blockFacts.ts';
import type { Figure } from '../../facts/findFigures.ts';
import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
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
    const drafts: Draft[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const outline = blocks[i] as OutlineBlock;
      if (outline.block.kind === 'tableRow') {
        const end = tableEnd(blocks, i);
        const draft = tableDraft(blocks, i, end);
        if (draft) drafts.push(draft);
        i = end - 1;
        continue;
      }
      const shift = outline.block.start;
      for (const { start, end, message, goesOn } of figuresIn(outline)) {
        if (goesOn && near[i]) continue;
        const draft = { start: start + shift, end: end + shift, message };
        drafts.push(near[i] ? { ...draft, severity: 'hint' } : draft);
      }
    }
    return drafts;
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
      'Average catch: 12,400 eels',
      'The wall will cost 12 million crowns in Arden.',
    ],
    passes: [
      'Arden has lost 45 percent of its bus routes, according to the transport office.',
      'The council met on 3 May 2024 at 7 p.m. in room 12.',
      'Two men and a dog crossed the bridge.',
      'The Arden Institute had Ida Moss leading by 12 percent.',
      'The wall will shelter 12,400 boats, the firm Larkfield Works calculated in a 2031 report.',
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
      'Larkfield Foods made more this spring, it said in a trading update.\n\nRevenue rose 6 percent to 912 million crowns.',
      'Analysts polled by Larkfield Data had expected revenue of 897 million crowns.',
      'The engineer, Ida Moss, put the cost of the wall at 340 million crowns.',
      'Imports fell by half in autumn, customs data show, while exports rose by 44 percent.',
      'Sales fell 2.2 percent, which the company blamed on the rain.',
      'I have crossed the bay some four thousand times.',
      'Ana Ruiz’s claim that only 1 percent of the boats are insured drew fire.',
    ],
  },
});

/** A figure that nobody is said to have counted, relative to its block. */
interface OpenFigure extends Draft {
  /** True where it stands in the books of which the text has told before. */
  readonly goesOn: boolean;
}

const NONE: readonly OpenFigure[] = [];

/** The figures of a block that nobody is said to have counted. */
const figuresIn = perBlock((outline): readonly OpenFigure[] => {
  const { block, facts } = outline;
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return NONE;
  let found: OpenFigure[] | undefined;
  for (let i = 0; i < facts.sentences.length; i++) {
    const { claim, figures: all, sourced, start, end } = facts.sentences[i] as SentenceFacts;
    if (all.length === 0 || sourced || (!claim && !LABELLED.test(block.text.slice(start, end)))) continue;
    // "the richest 1 percent" names people.
    const figures = all.filter((one) => !GROUPED.test(block.text.slice(Math.max(0, one.start - BEFORE), one.start)));
    const figure = figures[0];
    if (!figure || tellsItsSource(outline, i) || TRADED.test(block.text.slice(start, end))) continue;
    const last = figures.at(-1) ?? figure;
    const others =
      figures.length > 1 ? ` (and ${figures.length - 1} more up to "${block.text.slice(last.start, last.end)}")` : '';
    const words = block.text.slice(figure.start, figure.end);
    found ??= [];
    found.push({
      start: figure.start,
      end: figure.end,
      message: `No source is given for "${words}"${others}. ${ASK[figure.kind]}`,
      goesOn: BOOKED.test(block.text.slice(start, start + BOOKING)),
    });
  }
  return found ?? NONE;
});

/** How many characters before a figure are looked at. */
const BEFORE = 12;
/** "Median price: 412,000 crowns": no sentence, but a statistic all the same. */
const LABELLED =
  /^[^\p{L}:]{0,6}(?:\p{L}+ ){0,4}(?:median|average|mean|total|annual|growth|rate|share|turnout|population|revenue|unemployment|inflation|profits?|sales|deaths|cases|gdp|debt|income|salary|yield|budget|spending|emissions|output|increase|decline|decrease|rise|drop)(?: \p{L}+){0,4}: [^\p{L}.:]{0,4}\d/iu;
const GROUPED = /\b(?:top|bottom|richest|poorest|wealthiest) $/i;
/** How many characters of a sentence are looked at for what stands in the books. */
const BOOKING = 60;
/** "Net profit rose": after somebody has told of a company's results, the rest of them is told by the same. */
const BOOKED =
  /^(?:(?:Net|Gross|Total|Operating|Quarterly|Annual|Pre-tax|Group|Underlying|Its|The company’s|The company's) )*(?:[Rr]evenues?|[Ss]ales|[Pp]rofits?|[Ee]arnings|[Tt]urnover|[Mm]argins?|[Dd]ebts?|[Oo]rders|[Oo]utput|[Bb]ookings)\b/;
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

/** Where the table that begins with a block ends: the first block after it. */
function tableEnd(blocks: readonly OutlineBlock[], first: number): number {
  let end = first;
  while (blocks[end]?.block.kind === 'tableRow') end++;
  return end;
}

/** One finding a table, on its first row of figures; none where a source stands in it, just before or just after. */
function tableDraft(blocks: readonly OutlineBlock[], first: number, end: number): Draft | undefined {
  const rows = blocks.slice(first, end);
  const figured = rows.filter(hasFigure);
  const row = figured[0];
  if (!row || figured.length < 2) return undefined;
  const around = [blocks[first - 1], ...rows, blocks[end]];
  if (around.some((b) => b && isSourced(b))) return undefined;
  return {
    start: row.block.start,
    end: row.block.end,
    message: `A table of ${rows.length} rows, beginning with "${shortened(row.block.text)}", has no source.`,
  };
}

const hasFigure = ({ block }: OutlineBlock): boolean => /\d/.test(block.text);

function isSourced({ block, facts }: OutlineBlock): boolean {
  return facts.links.length > 0 || facts.sentences.some((s) => s.sourced) || /^\W*sources?\b\s*:/i.test(block.text);
}

function shortened(row: string): string {
  const plain = row.replace(/\s+/g, ' ');
  return plain.length <= 40 ? plain : `${plain.slice(0, 39)}…`;
}
