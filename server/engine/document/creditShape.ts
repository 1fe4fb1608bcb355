/** True when the words of a short paragraph are a caption or a picture credit: "Photo: ...", "(Image credit: ...)". */
export function captionShape(words: string): boolean {
  if (words.length > 400) return false;
  // What a credit is known by stands at one end of it.
  if (!HINT.test(words.length > 140 ? words.slice(0, 60) + words.slice(-80) : words)) return false;
  if (LABEL.test(words) || AGENCY.test(words) || GALLERY.test(words)) return true;
  if (words.length <= 200 && BRACKETED.test(words)) return true;
  if (words.split(/\s+/).length <= 9 && CREDIT_LINE.test(words)) return true;
  return CLOSING_CREDIT.test(words);
}

/** True when the words of a short paragraph say who wrote the article or when: "By Jane Doe, Staff Writer", "3 May 2024". */
export function bylineShape(words: string): boolean {
  if (words.length > 160) return false;
  if (BY_NAME.test(words) || NAME_AND_ROLE.test(words)) return !/[.!?]$/.test(words) || /\b\p{Lu}\.$/u.test(words);
  return DATE_LINE.test(words) || (SOURCE_LINE.test(words) && words.split(/\s+/).length <= 14 && !/[.!?]$/.test(words));
}

/** Without one of these no pattern below can match; one quick look spares most paragraphs the others. */
const HINT =
  /photo|image|picture|video|illustration|graphic|map|chart|credit|caption|fig|table|courtesy|file|screenshot|above|below|slideshow|gallery|\/|via /i;
const PICTURE = '(?:photo(?:graph)?|image|picture|video|illustration|graphic|infographic|map|chart)';
const LABEL = new RegExp(
  `^(?:(?:file|handout|stock|lead|cover|featured?|header|main|top|screen) ?)?${PICTURE}s?(?: (?:credits?|source|courtesy|caption|by|of|via|credit by))?(?: of)?\\s*[:|]\\s|^(?:caption|credits?|pictured|above|below|(?:fig(?:ure)?\\.?|chart|table|map) \\d+)\\s?[:.]\\s`,
  'i',
);
/** "Agency/Name", "Name/Paper via Agency", in brackets or not: names and slashes, no sentence. */
const AGENCY =
  /^[([]?(?:(?:AP|AFP|EPA|PA|DPA|TASS|REUTERS|Reuters|Xinhua|Getty(?: Images)?|Shutterstock|Alamy)(?: (?:[Pp]hoto|[Ii]mages?|[Ff]ile|[Pp]ool))?\s?\/\s?\p{Lu}[^.:;!?]{0,60}|\p{Lu}[^.:;!?]{2,60}(?:\s?\/\s?[^.:;!?/]{2,40}){0,3}(?:\/|\bvia )(?:AP|AFP|EPA|PA|REUTERS|Reuters|Xinhua|USA TODAY|Getty Images|Shutterstock|Pool|[Ff]ile [Pp]hoto|[Hh]andout)\b[^.:;!?]{0,40})[)\]]?\.?$/u;
const GALLERY = /^(?:slideshow|gallery|photo gallery|photos|images)\s*\(\d+/i;
const BRACKETED = new RegExp(
  `^[([](?:[\\w ]{0,20}\\b)?(?:${PICTURE}s?|credit|file|screenshot|courtesy)\\b[^\\])]*[\\])]\\.?$`,
  'i',
);
const CREDIT_LINE = new RegExp(`^${PICTURE}s? (?:by|via|courtesy(?: of)?|from|credit) \\p{Lu}`, 'iu');
const CLOSING_CREDIT = new RegExp(
  `[.)”"]\\s+[([]?(?:file )?${PICTURE}s?(?: credit| by| courtesy)?:\\s[^.]{2,60}[)\\]]?\\.?$`,
  'i',
);

const WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|de|del|da|di|van|von|der|den|la|le|el|al|bin|ibn)";
const NAME = `${WORD}(?:\\s+${WORD}){0,5}`;
const ROLE =
  '(?:\\p{L}+\\s){0,2}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]ontributor|[Cc]olumnist|[Jj]ournalist|[Aa]uthor|[Bb]ureau|[Dd]esk|[Ff]ellow|[Pp]rofessor|[Aa]nalyst)s?';
/** "By Tuesday, ..." names no writer. */
const NO_DATE =
  '(?!(?:\\p{L}{3,6}day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
const BY_NAME = new RegExp(
  `^(?:by|[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Pp]osted by|[Ss]tory by|[Ww]ords by|[Tt]ext by|[Rr]eporting by|[Aa]nalysis by|[Oo]pinion by|[Ee]dited by)\\s+(?:the\\s+|(?:\\p{L}+\\s+){0,2}(?:writer|reporter|correspondent)s?\\s+)?${NO_DATE}${NAME}(?:\\s*(?:,|\\band\\b|&)\\s*${NAME}){0,4}(?:$|\\s*[,|•·/(–—-].*|\\s(?:for|in|at|on|of)\\s.*|\\s*(?:Published|Updated|Posted).*)`,
  'u',
);
const NAME_AND_ROLE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]+\\s){1,3}\\p{Lu}[\\p{L}'’.-]+\\s?[,|•·–—-]\\s?${ROLE}(?:[\\s,|•·–—-].{0,60})?$`,
  'u',
);
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?';
const DATE = `(?:${DAY}\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const TIME = '(?:[\\s,|•·–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?)?';
const DATE_LINE = new RegExp(
  `^(?:(?:first |last )?(?:published|updated|posted|modified|date|created)(?: on| at)?\\s?:?\\s*)?${DATE}${TIME}(?:[\\s,|•·–—-]*(?:updated|published|last updated|modified)?\\s?:?\\s*${DATE}${TIME})?(?:\\s?[|•·–—-]\\s?.{0,40})?\\.?$`,
  'i',
);
const SOURCE_LINE = /^(?:source|author|editor|reporter|writer|published|updated)s?\s?:\s/i;
