import { documentRule } from '../../rule/documentRule.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { contains } from '../../text/span.ts';
import { isCaptionLine, mayBeCaption } from './captionLine.ts';
import { type ResidueKind, residueOf } from './residueLine.ts';

/** What the publishing system left in the text: credits, player controls, share lines, desk notes. */
export const publishingResidue = documentRule({
  id: 'publishing-residue',
  category: 'boilerplate',
  severity: 'warning',
  title: 'Left over from publishing',
  what: 'A line belongs to the page the text was taken from, not to the article.',
  why: 'Photo credits, share buttons, player controls and filing lines show that a text was copied or sent out unread. A reader stumbles over them, and a search engine or a screen reader takes them for the article.',
  advice:
    'Cut the line. Where it is a picture credit, put it with the picture; where it says that the text came from elsewhere, turn it into a proper credit with a link.',
  sift: 'investigate',
  limits:
    'A caption or credit that stands beside its picture belongs there. So does a tag list that the paper prints on purpose: accept the phrase, or turn the rule off for that folder.',
  reads: 'voice',
  note: 'Cut this line?',
  unnecessary: true,
  find({ blocks }) {
    const lines = blocks.flatMap(linesOf);
    const drafts: Draft[] = [];
    const add = (line: Line, start: number, end: number, kind: ResidueKind | 'caption' | 'byline'): void => {
      const from = line.start + start;
      drafts.push({ start: from, end: line.start + end, message: SAY[kind](line.text.slice(start, end)) });
    };
    let body = 0;
    lines.forEach((line, i) => {
      const { hit } = line;
      if (hit && line.quoted) return;
      if (hit) add(line, hit.start, hit.end, hit.kind);
      else if (line.caption) add(line, 0, line.text.length, 'caption');
      else if (isUnderCredit(lines, i)) add(line, 0, line.text.length, 'caption');
      else if (body >= MOST_OPENING && i === lines.length - 1 && isLabel(line))
        add(line, 0, line.text.length, 'filing');
      else if (body >= MOST_OPENING && isLateByline(line, lines[i + 1])) add(line, 0, line.text.length, 'byline');
      if (line.text.length > 100) body++;
    });
    return drafts;
  },
  examples: {
    flags: [
      'The ferry sank at noon.\nSource link',
      'The council met on Monday.\n\nCategories Uncategorized',
      'The bridge reopened in May.\n\n(Reporting by Ana Ruiz; Editing by Per Lund)',
      'FILE PHOTO: The mayor of Larkfield speaks in the old harbour, 4 May 2021.\n\nThe mayor has resigned.',
      'The mine closed last week.\n\nShare this article:\n\nFacebook Twitter WhatsApp',
      'Media playback is unsupported on your device\n\nThe match ended without a goal.',
      'The vote is on Friday.\n\nAdvertisement\n\nPolls open at seven.',
      'The lake is low.\n\nSign up for our daily newsletter\n\nNo rain is expected.',
      'A tram runs past the town hall in Arden. Image: Ida Moss.\n\nFares rise in spring.',
      'The strike goes on.\n\nRead more: How the strike began\n\nTalks resume on Monday.',
      'The choir won.\n\nFollow Ida Moss on Twitter',
      'The tower was sold.\n\nCopyright © 2021 Arden Post. All rights reserved.',
      'Slideshow (4 Images)\n\nThe dam held.',
      'Fishermen mend their nets on the quay in Larkfield, Arden, May 4, 2021.\n\nAgency/Ida Moss\n\nCatches have fallen.',
      'The fund grew.\n\n($1 = 0.88 euros)',
      'The fund grew.\n\nThis is for informational purposes only and does not constitute investment advice.',
      'Some links in this article may earn us a commission.\n\nSalt keeps meat fresh.',
      'The bay froze.\n\nRead the full story here',
      'The choir won.\n\nCookie settings | Privacy policy | Contact us',
      'We use cookies to improve your visit.\n\nThe trial begins today.',
    ],
    passes: [
      'The source of the river lies in Arden.',
      'The photograph was taken by Ida Moss in 1931 and hangs in the town hall.',
      'Ana Ruiz asked people to share the article with their neighbours.',
      'The newspaper said it would cut its share of advertising by half.',
      'By Ida Moss, Staff Writer\n\nThe ferry sank at noon, the harbour office said.',
      '“Read more books,” she told the class.',
      'The company, which uses cookies to follow its customers, was fined.',
      'The union signed up four hundred members in a week.',
      'He reported the theft on 4 May 2021.',
      'Sources: Arden Port Authority; Larkfield Museum.',
      {
        text: '![The quay](quay.jpg)\n\n*The quay in Larkfield. Photo: Ida Moss*\n\nCatches have fallen.',
        format: 'markdown',
      },
      'Correction: an earlier version of this article gave the wrong year for the fire.',
      'The video shows a man on the roof, police said.',
      'The bank gave its clients bad investment advice, the court found.',
      'The agent earned a commission of 4 percent on every flat she sold.',
      'Have you read the full story of the wreck? Ida Moss has.',
    ],
  },
});

/** A line of a block, with its place in the document. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly hit: ReturnType<typeof residueOf>;
  readonly caption: boolean;
  /** True for all of it being somebody's quoted words. */
  readonly quoted: boolean;
  /** True beside a picture, where captions and credits belong. */
  readonly pictured: boolean;
}

type Kept = Omit<Line, 'start' | 'pictured'> & { readonly offset: number };

function linesOf(outline: OutlineBlock, index: number, all: readonly OutlineBlock[]): Line[] {
  const { block } = outline;
  const kept = keptOf(outline);
  const pictured =
    kept.picture || (block.kind === 'caption' && index > 0 && keptOf(all[index - 1] as OutlineBlock).picture);
  return kept.lines.map((line) => ({
    start: block.start + line.offset,
    text: line.text,
    quoted: line.quoted,
    pictured,
    caption: line.caption && !pictured,
    hit: pictured && line.hit?.kind === 'credit' ? undefined : line.hit,
  }));
}

/** The lines of a block, and whether there is a picture in it. */
const keptOf = perBlock((outline) => ({ lines: readLines(outline), picture: hasPicture(outline.block.text) }));

const hasPicture = (text: string): boolean =>
  text.includes('![') || (text.includes('<') && /<(?:img|figure)\b/i.test(text));

/** A line without the marks of headings, lists and emphasis around it. */
const bare = (line: string): string =>
  /^[#*_•>]|[*_]$/.test(line) ? line.replace(/^(?:#{1,6}\s|[*_]{1,3}|[•>])\s*|(?<!\s)\s*[*_]{1,3}$/g, '') : line;

function readLines({ block, facts }: OutlineBlock): Kept[] {
  const kept: Kept[] = [];
  if (block.kind === 'tableRow') return kept;
  const pattern = /[^\r\n]+/g;
  for (let found = pattern.exec(block.text); found; found = pattern.exec(block.text)) {
    const raw = found[0];
    const text = bare(raw.trim());
    if (text === '') continue;
    const offset = found.index + raw.indexOf(text);
    const span = { start: offset, end: offset + text.length };
    kept.push({
      offset,
      text,
      hit: fitting(residueOf(text), block.kind, text),
      caption: CAPTIONED.has(block.kind) && isCaptionLine(text),
      quoted: facts.quotations.some((q) => contains(q, span)),
    });
  }
  return kept;
}

/** What a headline or byline may say of itself is no left-over: who wrote, edited or took the picture. */
function fitting(hit: Kept['hit'], kind: OutlineBlock['block']['kind'], text: string): Kept['hit'] {
  if (kind === 'title') return hit?.kind === 'player' || hit?.kind === 'navigation' ? hit : undefined;
  // "Facebook" may head a section about it.
  if (kind === 'heading' && hit?.kind === 'sharing' && !/[\s:]/.test(text)) return undefined;
  if (kind !== 'byline') return hit;
  return hit && (text.includes('|') || !['desk', 'credit', 'rights'].includes(hit.kind)) ? hit : undefined;
}

const CAPTIONED: ReadonlySet<OutlineBlock['block']['kind']> = new Set([
  'paragraph',
  'listItem',
  'caption',
  'quotation',
]);

/** The one or two lines above a credit that stands alone are its caption. */
function isUnderCredit(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  if (line.pictured || next === undefined || !isBareCredit(next) || !isTight(line, next)) return false;
  // A credit in brackets closes whatever stands above it; one without may as well open what follows.
  return next.text.startsWith('(') ? line.text.length <= 450 : mayBeCaption(line.text);
}

const isBareCredit = ({ hit, text, pictured }: Line): boolean =>
  !pictured && hit?.kind === 'credit' && hit.start === 0 && text.length <= 100 && text.includes('/');
/** Nothing but one line end between them. */
const isTight = (line: Line, next: Line): boolean => next.start - line.start - line.text.length <= 2;

/** Paragraphs above a line that show that it is not at the top. */
const MOST_OPENING = 3;

/** The name of a page or series in capitals at the very end, with nothing below it. */
const isLabel = ({ text, quoted }: Line): boolean =>
  !quoted &&
  text.length <= 60 &&
  /^\p{Lu}[\p{Lu}\d&:'’.,-]*(?: [\p{Lu}\d&:'’.,-]+)+$/u.test(text) &&
  !/[.!?]$/.test(text);

/** "By Ana Ruiz" far below the top, on a line of its own. */
function isLateByline({ text }: Line, next: Line | undefined): boolean {
  return text.length <= 60 && next !== undefined && /^[Bb]y (?:\p{Lu}[\p{L}'’.-]+[ ,]*(?:and )?){2,6}$/u.test(text);
}

const SAY: Readonly<Record<ResidueKind | 'caption' | 'byline', (words: string) => string>> = {
  credit: (words) => `"${short(words)}" is a picture credit without its picture. Move it to the picture, or cut it.`,
  caption: (words) =>
    `"${short(words)}" reads as the caption of a picture that is not here. Cut it, or bring the picture.`,
  byline: (words) => `"${short(words)}" is a byline in the middle of the text. Move it to the top, or cut it.`,
  player: (words) => `"${short(words)}" is a control of a player or gallery, not part of the article. Cut it.`,
  desk: (words) => `"${short(words)}" is a note between editors. Cut it, or turn it into a credit for readers.`,
  navigation: (words) => `"${short(words)}" leads about the page it came from. Cut it.`,
  sharing: (words) => `"${short(words)}" is a share or follow button in words. Cut it.`,
  subscription: (words) => `"${short(words)}" asks for a sign-up. It belongs to the page, not to the article.`,
  rights: (words) => `"${short(words)}" is small print of the page. Cut it, or credit the origin with a link.`,
  filing: (words) => `"${short(words)}" files the article in a system. Cut it.`,
};

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
