import type { Claim } from '../../facts/claim.ts';
import { documentRule } from '../../rule/documentRule.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { sourcedNearby } from './sourcedNearby.ts';

/** A checkable claim in the writer's own voice, with nobody behind it. */
export const unsourcedClaim = documentRule({
  id: 'unsourced-claim',
  category: 'sourcing',
  severity: 'warning',
  title: 'Claims without a source',
  what: 'A checkable claim stands in the writer’s own voice, and no source is given in the sentence or carried over to it.',
  why: 'A reader who wants to know whether it is so has nowhere to go: no person, document or link answers for it.',
  advice:
    'Say who said it or where it is written, with a name, a date and a link. If you saw it yourself, say so. If nothing can be found, cut it.',
  sift: 'trace',
  limits:
    'What every reader knows, or could see by looking (“Paris is in France”), needs no source. Nor does what the whole article is plainly drawn from, if it says so once. The rule reads the shape of a sentence and takes some interpretation for a claim.',
  reads: 'voice',
  note: 'Who says this?',
  tag: 'citation needed',
  yieldsTo: [
    'vague-attribution',
    'anonymous-source',
    'unattributed-quote',
    'self-reference',
    'call-to-action',
    'stock-closing',
    'publishing-residue',
    'seo-section',
    'generator-residue',
    'repeated-text',
    'rhetorical-question',
  ],
  find: ({ blocks }) => {
    const near = sourcedNearby(blocks);
    return blocks.flatMap((outline, i) => claimsIn(outline, near[i] ?? false));
  },
  examples: {
    flags: [
      'The harbour authority closed the northern pier in March.',
      'In 2019 the council sold the old mill to a builder from Larkfield.',
      'Arden has lost its last ferry since the strike.',
      'The river flooded the lower town twice last year.',
      'Mayor Ruiz wants to build a new bridge.',
      'The company was founded by two brothers in Port Hale.',
      'Police arrested eleven people after the match in Arden.',
      'The treaty was signed in Oslo and took effect in June.',
    ],
    passes: [
      'The harbour authority closed the northern pier in March, according to its annual report.',
      'Ana Ruiz, the city engineer, said the pier had been closed in March.',
      'Did the council close the pier in March?',
      'Patience is essential in a long dispute.',
      'You should ask the council for the minutes.',
      'The pier may close in March.',
      'The pier closed in March, [the minutes show](https://example.org/minutes).',
      'This article looks at the closing of the pier.',
      '“We closed the pier in March,” said Ana Ruiz.',
      'The importance of the pier to Arden cannot be measured.',
    ].map((text) => ({ text, format: 'markdown' as const })),
  },
});

const PLAIN = 0.7;

function claimsIn({ block, facts }: OutlineBlock, nearSource: boolean): Draft[] {
  return facts.sentences.flatMap(({ claim, figures, sourced }) => {
    // A sentence with a figure is the business of unsourced-figure.
    if (!claim || sourced || figures.length > 0) return [];
    const span = { start: block.start + claim.start, end: block.start + claim.end };
    const draft = { ...span, message: message(claim, block.text.slice(claim.start, claim.end)) };
    const grave = !nearSource && (claim.strength >= PLAIN || claim.part === 'figure' || claim.part === 'date');
    return [grave ? draft : { ...draft, severity: 'hint' }];
  });
}

const ASK: Readonly<Record<Claim['part'], string>> = {
  figure: 'Where does the figure come from?',
  date: 'Which record or report gives the date?',
  name: 'Where did they say or do this?',
  act: 'Who saw or reported it?',
};

function message(claim: Claim, words: string): string {
  return `No source is given for "${shortened(words)}". ${ASK[claim.part]}`;
}

/** At most 80 characters, cut between words, so that a message fits a line of the Problems view. */
function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  if (plain.length <= 80) return plain;
  const cut = plain.slice(0, 79);
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))} …`;
}
