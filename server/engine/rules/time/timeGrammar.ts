import { gate } from '../../rule/gate.ts';

/** How a text refers to a time without saying which. All read a sentence in lower case. */

const UNIT = '(?:minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?)';
const UNITS = '(?:minutes|hours|days|weeks|months|years|decades|centuries)';
const FEW = '(?:few|several|couple(?: of)?|many|some|handful of|number of)';
const NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|an?|half a|a dozen|a hundred)';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** "did not begin yesterday", "will not disappear tomorrow": long ago, and for long. */
const NOT_BEGUN = "(?:n['’]t|\\bnot|\\bnever) (?:been )?(?:start|begin|happen|emerge|arise|born|built|invented)";
const NOT_OVER =
  "(?:n['’]t|\\bnot|\\bnever) (?:simply |just )?(?:disappear|vanish|change|fade|evaporate|heal|end|go away)";
const LEAST = '(?:(?:just|only|barely|merely?|mere|nearly|almost|about|some|a) )';

/** "recently", "in the coming months", "a few days ago": no date anywhere else can fix it. */
const LOOSE = [
  '(?:just |only |very |more |quite |until |until very )?(?<!most |\\bas )recently',
  "(?:(?:in|over|during|through|throughout|within|since|at|after|following|amid) )?(?:(?:the|a|this|that|these|those|his|her|its|their|our|several|some|many|other|both|two|three|more) )?(?<!most )recent (?!(?:and|but|or|(?:graduate|immigrant|migrant|arrival|convert|retiree|recruit|hire|transplant|widow)s?|college|university|school)\\b)[\\p{L}][\\p{L}'’-]*(?: (?:conference|interview|statement|meeting|speech|attacks?|reports?|study|poll|visit|trip|elections?|violence|debate|shootings?|campaign|events?|briefing|call|protests?))?",
  `(?:(?:in|during|for|over) )?(?:its|their|his|her|the) most recent (?:quarter|quarters|fiscal (?:year|quarter)|financial (?:year|quarter)|season|term|visit|statement|report|results|filing|meeting)`,
  `the (?:coming|ensuing|upcoming) ${UNITS}`,
  'in (?:the|a) (?:latest|recent) (?:developments?|twist|turn)(?: of events)?',
  '(?:in|during|at) (?:a|an|some|one|his|her|its|their) (?:previous|earlier|prior) (?:statement|interview|speech|post|tweet|report|article|meeting|conversation|phone (?:call|conversation)|call|press conference|briefing|debate|appearance)',
  `(?:in|over|during|for|within|throughout|across) (?:the )?(?:past|last|previous|preceding|next|coming|following) ${FEW} ${UNIT}`,
  '(?:in|over|during|within) (?:the )?(?:past|last|previous) (?:days|weeks|months|years|decades)',
  `the (?:past|last|next|coming) ${FEW} ${UNITS}`,
  `for (?:(?:many |several |some |${NUMBER} )?${UNITS}|(?:quite )?(?:some time|a while)|ages) now`,
  'for ages',
  '(?<!\\b(?:said|says|asked|told|added|wrote|joked) )at (?:one|some) (?:point|stage)(?=[.;!?])',
  `in (?:previous|past|prior|earlier|former) (?:${UNITS}|seasons)`,
  'at (?:a|some) (?:later|future|unspecified) (?:date|time|stage|point)|at some (?:point|stage) (?:in the (?:future|past)|soon)|in due course|any (?:day|time|moment|minute) now',
  '(?:in|for) the (?:immediate |foreseeable )future',
  '(?:in|at|during) (?:his|her|its|their|our) latest (?:statement|interview|report|speech|post|study|filing|results|update|visit|quarter|survey|poll|appearance|meeting)',
  `in the ${UNITS} (?:that followed|leading up to|after|before|since)`,
  `(?:${LEAST}+(?:${FEW} )?|(?:a )?${FEW} |^)(?!minutes|hours)${UNITS} earlier`,
  `in ${UNITS} past|in the not[- ](?:so|too)[- ]distant (?:past|future)`,
  `(?:a )?${FEW} ${UNITS} (?:back|prior)`,
  `(?:in|over|during|within|throughout|for|across) the (?:past|last|previous) (?:days|weeks|months|years|decades)`,
  '(?<!\\bof )these days(?! of\\b)|nowadays|in (?:recent|modern|more recent|latter) times|of late',
  `(?:earlier|later|early|late|midway) (?:in|into|on in|through) the (?:season|year|summer|winter|spring|autumn|decade|campaign|term|session|tournament)(?! of)`,
  `(?:the )?(?:week|weekend|month|year|season|summer|winter|spring|autumn|night|day|one|quarter) before last`,
  '(?:only |just |until |up until |till )*(?:not (?:so|that|too|all that|very) long ago|a (?:short|little) (?:time|while) (?:ago|back))',
  `(?:in|over|during|for|within|throughout) the (?:coming|ensuing|upcoming) ${UNIT}(?: ahead| and ${UNITS})?`,
  `in the ${UNITS} (?:ahead|to come)`,
  'in the (?:very |not too distant |not-too-distant )?near future',
  `(?<!${NUMBER} )(?<!${NUMBER} ${FEW} )${LEAST}*(?:${FEW} )?(?:(?!minutes|hours)${UNITS}|seasons|summers|winters|elections|generations|terms|campaigns) (?:ago|back)`,
  `(?<!${NUMBER} )(?:^|${LEAST}+(?:${FEW} )?|(?:a )?${FEW} )(?!minutes|hours)${UNITS} (?:before|after|prior to|ahead of)(?= (?!that\\b|this\\b|it\\b|he\\b|she\\b|they\\b|we\\b))`,
  '(?:not (?:so |too |all that |that )?)?long ago|(?:just |only )?(?:some time|a (?:(?:little|short|good|long) )?(?:while|time)|ages|moments) (?:ago|back)|(?:just |only )?the other (?:day|night|evening|morning|afternoon|week|month|year)|lately|of late',
  'at (?:some|one) point (?:last|this|in the last|in the past) (?:week|month|year|summer|winter|spring|autumn|decade)|in (?:days|years|times) gone by',
];
/** Counted from what has just been told, and fixed where that has its date. */
export const COUNTED_ON = /\bthat followed$|\bearlier$|\bensuing\b/;
/** "this week", "yesterday", "two years ago": fixed by a date line, or by a year beside it. */
const RELATIVE = [
  `(?<!(?:${MONTH}|spring|summer|autumn|winter) of )(?:(?:earlier|later|late|early|until|since) )?(?:this past|this|last|(?<!\\bthe )(?<!this time )next) (?:week(?:end)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|month|year|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|(?<!this )season|(?<!\\b(?:last|next|this) )${MONTH})(?! of\\b|-)`,
  '(?:earlier|later|early|late) in the (?:week|month)(?! of)',
  '(?:over|at|during) the (?:past |last |long |bank holiday |holiday )?weekend(?! of)',
  `(?:over|in|during|for|within) the (?:next (?:week|month|year|decade)|(?:past|last) (?:week|month|year|decade|${NUMBER} ${UNIT}))(?! of\\b)`,
  'the past (?:week|month|year|decade)(?= (?:has|have|had|was|alone|saw|brought)\\b)',
  `(?:earlier |later )?(?:yesterday(?<!${NOT_BEGUN} yesterday)|(?<!\\b(?:no|of|a|an|the|better|brighter|smarter|greener|safer|new|sustainable|uncertain|hopeful) )tomorrow(?<!${NOT_OVER} tomorrow)|tonight)(?!['’]s| show\\b)`,
  '(?:earlier|later) today|(?:said|announced|told|confirmed|reported|revealed) today|today (?:said|announced|confirmed|revealed|reported)',
  `(?:(?:just|only|barely|nearly|almost|about|some|more than|less than|over) )?${NUMBER} (?!minute|hour)(?:${UNIT}|seasons?|summers?|winters?|springs?|autumns?|elections?|generations?) ago`,
];

// Sticky: the reader says where a time may begin.
const any = (parts: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${parts.map((part) => part.replaceAll(' ', '\\s')).join('|')})(?![\\p{L}\\p{N}])`,
    'yu',
  );

/** Times that no other date fixes. */
export const LOOSE_TIME = any(LOOSE);
/** Times that a date line fixes. */
export const RELATIVE_TIME = any(RELATIVE);
const OLD_OR_NEW =
  'recent(?:ly)?|latest|previous|earlier|prior|past|last|preceding|next|coming|following|ensuing|upcoming';
/** What stands in every one of them: most sentences hold none, and need no further look. */
export const TIME_WORD = new RegExp(
  `\\b(?:${[
    OLD_OR_NEW,
    '(?:over|at|during)\\sthe\\s(?:long\\s|bank\\sholiday\\s|holiday\\s)?weekend|other\\s(?:night|evening|morning|afternoon|week|month|year)|ago|lately|of\\slate|distant|(?:modern|latter)\\stimes|future|some\\stime|a\\swhile|due\\scourse|now|ages|years\\snow|point|stage|near\\sfuture|other\\sday|(?:time|while|ages|moments)\\sback|gone\\sby|these\\sdays|nowadays|(?:later?|early|midway)\\s(?:in|into|on\\sin|through)\\sthe|point\\slast|in\\sthe\\s(?:week|month)|yesterday|tomorrow|tonight|today',
    `${UNIT}\\s(?:past|back|prior|before|after|ahead|to\\scome|that\\sfollowed|leading\\sup|since)`,
    `this\\s(?:past|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|month|year|quarter|spring|summer|autumn|fall|winter|season|morning|afternoon|evening|night|${MONTH})`,
  ].join('|')})`,
  'g',
);
/** Words of a time; one of them stands in every time, with one of the next list beside it where it says too little. */
export const TIME_WORDS = gate(
  `recently recent latest previous earlier prior past last preceding next coming following ensuing upcoming ago lately late
  distant near weekend yesterday tomorrow tonight today this after before since other back ahead come leading followed
  ages moments gone at early later in these nowadays midway for any over during course past`,
  LOOSE_TIME,
  RELATIVE_TIME,
);
/** The same without those that say too little alone, and with the spans, days and seasons that stand beside them. */
export const TIME_SPANS = gate(
  `recently recent latest previous earlier prior past last preceding next coming following ensuing upcoming ago lately late
  distant near weekend yesterday tomorrow tonight today minute minutes hour hours day days week weeks weekends month months
  quarter quarters year years decade decades centuries monday tuesday wednesday thursday friday saturday sunday spring summer
  autumn fall winter season morning afternoon evening night january february march april may june july august september october
  november december time while ages moments times nowadays decade campaign term session tournament seasons summers winters elections generations terms campaigns one now future date stage point course springs autumns election generation`,
  LOOSE_TIME,
  RELATIVE_TIME,
);
/** How many words of a time may stand before such a word: "until just a couple of | years before". */
export const MOST_BEFORE = 6;

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day with its month and year, in the usual ways of writing, in lower case. */
export const FULL_DATE = new RegExp(
  `\\b(?:${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2})\\b`,
  'u',
);
/** "LARKFIELD, 7 May (Agency) -": the day without its year, which whoever reads the page knows. */
export const DATELINE = new RegExp(
  `(?:^|\\n)[^\\n.!?]{2,60}, (?:${MONTHS} \\d{1,2}|\\d{1,2} ${MONTHS})(?: \\([^)\\n]{2,60}\\))? ?[-–—:]`,
  'u',
);
/** A year, or a day of a month: enough to fix the time of a sentence it stands in, in lower case. */
export const FIXED_TIME = new RegExp(
  `\\b(?:19|20|21)\\d{2}s?\\b|\\b${MONTHS} \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}(?![\\p{L}])`,
  'u',
);
