import { isIdentifiable } from '../../facts/attribution.ts';
import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock, Related } from '../../rule/rule.ts';
import { type Span, shifted } from '../../text/span.ts';
import { openClaims } from './openClaims.ts';
import { shortened } from './shortened.ts';
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
    const nearest = nearestSource(blocks);
    const drafts: Draft[] = [];
    blocks.forEach((outline, i) => {
      const shift = outline.block.start;
      for (const { claim, isWorthACheck } of openClaims(outline)) {
        const start = claim.start + shift;
        const end = claim.end + shift;
        const { message } = claim;
        const related = nearest(start, end);
        if (isWorthACheck && !near[i])
          drafts.push(related ? { start, end, message, related } : { start, end, message });
        else if (related) drafts.push({ start, end, message, related, severity: 'hint' });
        else drafts.push({ start, end, message, severity: 'hint' });
      }
    });
    return blocks.some((outline) => sourcesIn(outline).length > 0)
      ? drafts
      : [...headNote(blocks, drafts.length), ...drafts];
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
      'A cup of the tea contains twice as much salt as milk.',
      'A ferry of the line costs less than a house in Arden.',
      'The Harbour Party said nothing in Arden.',
      'Mayor Ruiz conceded on Monday.',
      'The fence was requested by the harbour school in June.',
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
      'The Larkfield poll showed Ana Ruiz doing better than in May.',
      'Ana Ruiz was cleared under a deal signed in 2022, court documents show.',
      'The council met in private on Monday, its minutes show.',
      'The basin was not dug in March, Arden Radio reported on Wednesday.',
      'A court ruled that the pier was safe.',
      'A company spokesman said that the crew had been told in March.',
      'The harbour office published new rules in March.',
      'Arguably the pier has been a failure.',
      'Hold on to the rail, because the ferry just left Arden.',
      'The captain declined to confirm the date.',
      'The ferry struck a rock in March.[1]',
      'The eels left the lower lock, an audit by the engineer Ida Moss showed.',
      'In an open letter, the harbour union backed Ida Moss.',
      'Under the contract, the lock keeper lives beside the gate.',
      'The islanders’ association welcomed the result.',
      'Do not bet on the Port Hale crew.',
      'My neighbour has sold the boat.',
      'The inquest was told that the pier had been closed in March.',
      'The pier was sold to a builder on Sunday, official council records showed on Monday.',
    ].map((text) => ({ text, format: 'markdown' as const })),
  },
});

/** From this many claims on, having no source at all is worth saying of the text as a whole. */
const MANY = 5;

/** Who or what can be asked; offsets relative to its block. */
interface Source extends Span {
  /** What is said of it beside a claim, once it was. */
  message?: string;
}

/** Where a block names someone who can be asked, or links to it, in order. */
const sourcesIn = perBlock(({ facts }): readonly Source[] => {
  const found: Source[] = [];
  for (const a of facts.attributions) {
    if (a.source && a.reports && isIdentifiable(a)) found.push({ start: a.source.start, end: a.source.end });
  }
  for (const { kind, start, end } of facts.links) if (kind !== 'citation-needed') found.push({ start, end });
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
});

/**
 * Makes the function that says of a claim which source in the text stands nearest, the earlier of two. Claims are to be
 * given in order: as sources come in order too, they are gone through once, and no list of them is made.
 */
function nearestSource(
  blocks: readonly OutlineBlock[],
): (start: number, end: number) => readonly Related[] | undefined {
  let after = placeFrom(blocks, 0, 0);
  let before: Place | undefined;
  let earlier: Place | undefined;
  return (start, end) => {
    while (after && after.start < start) {
      earlier = before;
      before = after;
      after = placeFrom(blocks, after.block, after.index + 1);
    }
    const [one, other] = after ? [before, after] : [earlier, before];
    if (!other) return undefined;
    const isEarlier = one && start - one.end <= other.start - end;
    return relatedTo(blocks, isEarlier ? one : other);
  };
}

/** A source by its block and its place among the sources there; offsets in the document. */
interface Place extends Span {
  readonly block: number;
  readonly index: number;
  /** What is said of it beside every claim to which it is the nearest. */
  related: readonly Related[] | undefined;
}

/** The first source in a block from the given one on, or in a later block. */
function placeFrom(blocks: readonly OutlineBlock[], block: number, index: number): Place | undefined {
  for (let i = block, k = index; i < blocks.length; i++, k = 0) {
    const outline = blocks[i] as OutlineBlock;
    const source = sourcesIn(outline)[k];
    if (!source) continue;
    const shift = outline.block.start;
    return { block: i, index: k, start: source.start + shift, end: source.end + shift, related: undefined };
  }
  return undefined;
}

function relatedTo(blocks: readonly OutlineBlock[], place: Place): readonly Related[] {
  if (place.related) return place.related;
  const outline = blocks[place.block] as OutlineBlock;
  const source = sourcesIn(outline)[place.index] as Source;
  source.message ??= `The nearest source in the text: "${shortened(outline.block.text.slice(source.start, source.end))}".`;
  place.related = [{ start: place.start, end: place.end, message: source.message }];
  return place.related;
}

/** One finding on the headline, or the first block, of a text in which nobody answers for anything. */
function headNote(blocks: readonly OutlineBlock[], claims: number): Draft[] {
  const head = blocks.find(({ block }) => block.kind === 'title') ?? blocks[0];
  if (claims < MANY || !head) return [];
  const sentence = head.facts.sentences[0];
  if (!sentence) return [];
  return [
    {
      ...shifted(sentence, head.block.start),
      message: `None of the ${claims} claims found in this text has a source: no name, document or link answers for them.`,
    },
  ];
}
