import { gate } from '../../rule/gate.ts';
import { type Glance, mayHold } from '../../rule/glance.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})`;

/**
 * True when a line by itself reads as the caption of a picture that is not there: told in the present and closed with
 * place and date, or pointing into a picture ("(L)", "An aerial view shows", "Photo taken on"). `look` is what was seen of the
 * block in which it stands.
 */
export function isCaptionLine(line: string, look: Glance): boolean {
  if (line.length < 15 || line.length > 450) return false;
  if (mayHold(look, OPENING_WORDS) && OPENING.test(line)) return true;
  const mayClose = mayHold(look, MONTH_WORDS);
  if (!mayClose && !line.includes(')')) return false;
  if (!/[\d)]/.test(line) || isPast(line) || NOTE.test(line)) return false;
  if (POINTING.test(line) && POINTING_TWICE.test(line)) return true;
  const closing = mayClose ? CLOSING_DATE.exec(line) : null;
  // A date line by itself, or a sentence with no place in it, is no caption.
  if (
    !closing ||
    !line.slice(0, closing.index + 1).includes(',') ||
    (line.slice(0, closing.index).match(/\p{Ll}{2,}/gu)?.length ?? 0) < 3
  )
    return false;
  return (line.match(/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/gu)?.length ?? 0) < 2;
}

/** True when a line that stands right above a bare credit reads as what the credit belongs to. */
export function mayBeCaption(line: string): boolean {
  if (line.length < 10 || line.length > 450 || isPast(line) || NO_PICTURE.test(line)) return false;
  return PLACED.test(line) && SHOWN.test(line);
}

/** A table's source and a byline end with place and date as well. */
const NOTE = /^(?:\[\d+\]|\d+[.)]|[Ss]ources?|[Nn]otes?|[Bb]y|[Dd]ata|[Pp]ublished|[Uu]pdated|[Cc]orrection)(?!\p{L})/u;
const NO_PICTURE = /^(?:There|He|She|It|They|We|I|You|But|And|So|This|That|If|When|While|Despite|However)\b/;
const PLACED = /\b(?:in|at|on|near|outside|inside|during|after|before)\b/;
/** Something in the present: captions tell what the picture shows as it happens. */
const SHOWN =
  /\b(?:is|are)\b|\b\p{Lu}[\p{L}.]+(?: \([^)]{1,12}\))? \p{Ll}{2,}s\b|\b\p{Ll}{3,}(?:s|men|women|ple) \p{Ll}{2,}\b/u;

function isPast(line: string): boolean {
  return PAST.test(line) || PAST_OPENING.test(line);
}

/** A verb in -ed in the main clause: "The party dropped out", not "Ramos, suspected of" or "a crowd gathered in". */
const PAST_OPENING =
  /^[^,(]{3,60}\b\p{Ll}{2,}ed (?!(?:by|in|at|on|from|with|of|to|after|for|near|outside|during|area|house|road|street|home|village)\b)/u;

/** "A view of the harbour is seen", "An aerial photo shows", "Photo taken on May 3". */
const OPENING = new RegExp(
  [
    '^(?:file (?:photo|picture|image)|handout (?:photo|picture|image))\\b',
    `^(?:an? |the )?(?:aerial |undated |combination |satellite |file |handout |still |screen ?)?(?:photo|photograph|picture|image|grab|combo)s?(?: combo| combination| illustration)? (?:taken|released|provided|made available|obtained|dated) `,
    '^(?:in )?th(?:is|ese) (?:undated |file |combination |handout |aerial |\\p{L}+\\.? \\d{1,2}, (?:\\d{4},? )?){1,3}(?:photo|photograph|picture|image|frame grab|combination)',
    '^(?:l-r|left to right|from left(?: to right)?|clockwise from|pictured(?: here| above| below| left| right)?)\\s?[:,]',
  ].join('|'),
  'iu',
);
/** Marks that only make sense beside the picture. */
const POINTING =
  /\((?:L|R|C|2nd[ -]?[LR]|[Ff]ront|[Tt]op|[Bb]ottom|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|[Nn]ot pictured|[Pp]ictured)\)/;
const POINTING_TWICE = new RegExp(`\\((?:L|R|C)\\).*\\((?:L|R|C)\\)|\\((?:[Nn]ot )?[Pp]ictured\\)|${DATE}`, 'u');
const CLOSING_DATE = new RegExp(
  `(?:,|\\bon|\\bin|\\p{L})\\s${DATE}(?:,? in this (?:\\p{L}+ ){0,4}(?:photo|picture|image|grab)[^.]{0,80})?\\.?(?: (?:Picture|Photo) taken [^.]{0,60}\\.)?$`,
  'u',
);
/** A past tense in the main clause or a report: news, not a caption. */
const PAST =
  /\b(?:was|were|had|said|says|told|has|have|will|would|did|could|should|announced|reported|died|came|went|took|began|became|rose|fell|grew|broke|left|brought|held|spoke|met|gave|sent|ran|lay|made|killed|established|ended|started|according|accused of|accused by|centered on|centred on|opened|closed|won|lost|signed|voted|ruled|published|launched)\b|["“”]/;
const OPENING_WORDS = gate(
  'file handout scree* photo* pictu* image* grab grabs combo combos combi* frame l left clockwise',
  OPENING,
);
const MONTH_WORDS = gate(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept sepem* september oct october nov november dec
  december`,
  CLOSING_DATE,
);
