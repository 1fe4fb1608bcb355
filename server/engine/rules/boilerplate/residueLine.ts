import { type Glance, mayHold } from '../../rule/glance.ts';
import { lowerCase } from '../../text/lowerCase.ts';
import { isAgencyCredit } from './agencyCredit.ts';
import { residueGrammar } from './residueGrammar.ts';
import { INSIDE_WORDS, mayBeResidue } from './residueOpening.ts';

/** What a line left over from publishing once was. */
export type ResidueKind =
  | 'credit'
  | 'player'
  | 'desk'
  | 'navigation'
  | 'sharing'
  | 'subscription'
  | 'rights'
  | 'filing';

/** A stretch of a line: UTF-16 code units from its start. */
export interface ResidueHit {
  readonly kind: ResidueKind;
  readonly start: number;
  readonly end: number;
}

/**
 * What a line is a left-over of, if of anything: the whole line, or a credit at its end. The line comes as a reader
 * sees it, without white space around it, and with what was seen of its block. Left-overs are short, so long lines are only looked at where they begin and end.
 */
export function residueOf(line: string, look: Glance): ResidueHit | undefined {
  if (line === '') return undefined;
  if (line.length <= LONGEST) {
    const kind = kindOf(line, look);
    if (kind) return { kind, start: 0, end: line.length };
  }
  const dated = line.includes(' By ') || line.includes(' by ') ? DATED_BYLINE.exec(line) : null;
  if (dated) return { kind: 'filing', start: dated[0].length, end: line.length };
  if (line.length <= 600 && DESK_BEGINS.test(line)) return { kind: 'desk', start: 0, end: line.length };
  return closingOf(line);
}

const LONGEST = 240;
const LONGEST_PART = 80;

function kindOf(line: string, look: Glance): ResidueKind | undefined {
  if (isAgencyCredit(line)) return 'credit';
  const lower = lowerCase(line);
  if (!mayBeResidue(lower, mayHold(look, INSIDE_WORDS))) return undefined;
  const whole = grammarOf(lower);
  if (whole) return whole;
  // "Medically reviewed by our team. We may earn a commission.": several of them in one line.
  const parts = lower.split(/(?<=[.!?]) +| ?[|•·] ?/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  if (parts.length <= 4) {
    const [first, ...others] = parts as [string, ...string[]];
    const kind = grammarOf(first);
    if (kind !== undefined && others.every((part) => grammarOf(part) !== undefined)) return kind;
  }
  // "By Ana Ruiz | 5 min read": beside a bar one part is enough, where the others are no sentences.
  return /[|•·]/.test(lower) && parts.length <= 6 && parts.every((part) => part.length <= LONGEST_PART)
    ? parts.map(grammarOf).find((kind) => kind !== undefined)
    : undefined;
}

function grammarOf(lower: string): ResidueKind | undefined {
  for (const [kind, grammar] of residueGrammar) if (grammar.test(lower)) return kind;
  return undefined;
}

/** Lines by which a desk talks to other desks begin with a label; what follows may be long. */
const DESK_BEGINS =
  /^\(?(?:EDNOTES?|EDS|With|BC-\w+)\s?:\s?.*(?:\b[A-Z]{4,}\b|\);)|^\(?(?:Additional )?[Rr]eporting by [^.!?]+;\s?(?:[Ww]riting|[Ee]diting|[Aa]dditional)/u;

/** "Friday 8 November" before "By Ana Ruiz, city reporter": who wrote it, told by the page. */
const DATED_BYLINE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}(?:st|nd|rd|th)?),?(?: \d{4})?(?:,? \d{1,2}[:.]\d{2}(?: ?[ap]m)?)?\s?[|•·,–—-]?\s?(?=[Bb]y (?:\p{Lu}[\p{L}.’'-]* ?){2,4}(?:,[^.!?]{3,60})?$)/u;

const TAIL = 260;

/** "We will update this story as we learn more." at the end of a paragraph. */
const UPDATE =
  /(?<=[.!?]\s)(?:We(?:['’]ll| will) (?:keep you (?:posted|updated)|update (?:this|the) (?:story|article|page|post))|This (?:story|article|page|post) (?:will be|was|has been) updated)\b[^.!?]{0,120}[.!]?$/u;

/** A credit or a desk line that ends a paragraph. */
function closingOf(line: string): ResidueHit | undefined {
  const update = line.includes('pdate') || line.includes('osted') ? UPDATE.exec(line) : null;
  if (update) return { kind: 'desk', start: update.index, end: line.length };
  // It stands in brackets, or begins with a label not far from the end.
  const last = line.at(line.endsWith('.') ? -2 : -1);
  if (last !== ')' && last !== ']' && line.indexOf(':', Math.max(0, line.length - 64)) < 0) return undefined;
  const tail = lowerCase(line.length > TAIL ? line.slice(-TAIL) : line);
  const closing = CLOSING.exec(tail);
  if (!closing) return undefined;
  const lead = closing[0].length - closing[0].trimStart().length;
  const start = line.length - tail.length + closing.index + lead;
  return { kind: /report|edit/.test(closing[0]) ? 'desk' : 'credit', start, end: line.length };
}

const PICTURE = '(?:photo(?:graph)?s?|image|picture|illustration|video|footage|graphic|screenshot)';
const AGENCY =
  '(?:ap|afp|epa|pa|dpa|tass|ansa|reuters|xinhua|kyodo|bloomberg|getty(?: images)?|shutterstock|alamy|istock|unsplash|pexels|pixabay|handout|pool|flickr|wikimedia(?: commons)?)';
/** In lower case: in brackets, or labelled. */
const CLOSING = new RegExp(
  `(?:^|\\s)[([](?:(?:file )?${PICTURE}s?(?: (?:credits?|by|via|courtesy(?: of)?))?\\s?[:/ ][^)\\]]{2,80}|${AGENCY}(?: photo)?/[^)\\]]{2,60}|(?:additional )?(?:reporting|writing|editing) by [^)\\]]{3,220})[)\\]]\\.?$|(?<=[.)”"!?]\\s)(?:file )?${PICTURE}s?(?: (?:credits?|courtesy(?: of)?|by))?\\s?:\\s?(?:\\p{L}\\. ?)*[^.:!?]{2,60}\\.?$`,
  'u',
);
