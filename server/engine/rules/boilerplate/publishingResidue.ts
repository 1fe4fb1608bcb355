import { documentRule } from '../../rule/documentRule.ts';
import type { Draft, OutlineBlock } from '../../rule/rule.ts';
import { mayBeCaption } from './captionLine.ts';
import { isByline, keptLines, type Line, LONG, linesIn } from './keptLines.ts';
import type { ResidueKind } from './residueLine.ts';

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
    const drafts: Draft[] = [];
    const last = blocks.findLastIndex((outline) => keptLines(outline).lines.length > 0);
    let body = 0;
    // The next block after `i` in which there are lines.
    let next = 0;
    // Below "More from Politics" every line without a stop leads to another page.
    let isMenu = false;
    for (let i = 0; i <= last; i++) {
      const kept = keptLines(blocks[i] as OutlineBlock);
      if (next <= i) next = i + 1;
      while (next < last && keptLines(blocks[next] as OutlineBlock).lines.length === 0) next++;
      const after = next <= last ? (blocks[next] as OutlineBlock) : undefined;
      if (!isMenu && !kept.isNotable && i < last && !(after && keptLines(after).isNotable)) {
        body += kept.long;
        continue;
      }
      const lines = linesIn(blocks, i);
      const below = after && linesIn(blocks, next)[0];
      for (let k = 0; k < lines.length; k++) {
        const line = lines[k] as Line;
        const isLink: boolean = isMenu && !line.hit && isTeaser(line);
        isMenu = isLink || (line.hit !== undefined && MENU.test(line.text));
        const draft = isLink
          ? draftOf({ ...line, hit: { kind: 'navigation', start: 0, end: line.text.length } }, undefined, body)
          : draftOf(line, lines[k + 1] ?? below, body);
        if (draft) drafts.push(draft);
        // What is quoted is no part of the body above a line, for who says it may say anything.
        if (line.text.length > LONG && !(line.hit && line.quoted)) body++;
      }
    }
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
      'Salt keeps meat fresh.\n\nBy our staff | 6 min read',
      'The line is for sale. The owner did not answer. We will update this story.',
      'The bay froze.\n\nThe views expressed here are the author’s own.',
      'The bay froze.\n\nHeadline options: The bay is ice',
      'The bay froze.\n\nThis story was auto-generated from a syndicated feed.',
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
      'The story was updated for the stage by Ida Moss.',
      'Headline inflation fell to two per cent.',
      'Written by a nurse, the play opens in May.',
    ],
  },
});

/** What is said of a line; `next` is the one below it, `body` the number of long lines above it. */
function draftOf(line: Line, next: Line | undefined, body: number): Draft | undefined {
  const { hit } = line;
  if (hit) return line.quoted ? undefined : draft(line, hit.start, hit.end, hit.kind);
  const all = line.text.length;
  if (line.caption || isUnderCredit(line, next)) return draft(line, 0, all, 'caption');
  if (body < MOST_OPENING) return undefined;
  if (next === undefined && isLabel(line)) return draft(line, 0, all, 'filing');
  return isByline(line) ? draft(line, 0, all, 'byline') : undefined;
}

function draft({ start, text }: Line, from: number, to: number, kind: ResidueKind | 'caption' | 'byline'): Draft {
  return { start: start + from, end: start + to, message: SAY[kind](text.slice(from, to)) };
}

/** A headline that leads elsewhere: a few words without a stop. */
const isTeaser = ({ text, quoted }: Line): boolean =>
  !quoted && text.length <= 110 && text.split(' ').length >= 4 && !/[.!:;,”"]$/.test(text);

/** What stands over such headlines. */
const MENU =
  /^(?:more (?:from|on|in|stories|news|like this|about)\b.{0,40}|(?:related|recommended|suggested|popular|trending|latest|top|most (?:read|popular|viewed|shared)|you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|read (?:next|more|also)|also (?:read|see)|what to read next|don[’']t miss|in case you missed it|from around the web|elsewhere|up next|editor[’']?s[’']? picks?|see also)\b[^.!?:]{0,30}):?$/i;

/** The one or two lines above a credit that stands alone are its caption. */
function isUnderCredit(line: Line, next: Line | undefined): boolean {
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
