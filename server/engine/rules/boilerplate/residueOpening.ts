import { gate } from '../../rule/gate.ts';

/**
 * False when a line in lower case can be no left-over from publishing: it begins with none of the words that such lines
 * begin with, and holds none of those that show them further in. One look spares most lines the grammars. `holdsWords`
 * is false where none of `INSIDE_WORDS` stands in the line.
 */
export function mayBeResidue(lower: string, holdsWords: boolean): boolean {
  let at = 0;
  while (at < lower.length && SKIPPED.includes(lower[at] as string)) at++;
  const first = lower.charCodeAt(at);
  // Marks and digits open menus, prices and counters; a quotation mark opens what somebody said.
  if (first < 0x61 && first !== 0x22 && first !== 0x27) return true;
  let end = at;
  while (end < lower.length && isLetter(lower.charCodeAt(end))) end++;
  const opening = lower.slice(at, end);
  if (OPENINGS.has(opening)) return true;
  const rest = COMMON.get(opening);
  return rest?.test(lower) || MARKS.test(lower) || (holdsWords && INSIDE.test(lower));
}

const SKIPPED = '([•·*- ';

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that few sentences begin with. */
const OPENINGS = set(
  `
  about accept accessibility add adds additional also ad admin advertise advertiser affiliate advertisement advertising allow already archive archives article audio autoplay back be
  begin bookmark by c categories category chart charts click closed comment comments compiled connect contact continue cookie copy
  copyright correct corrects clarifies courtesy cover credit credits disclaimer don download e ednote ednotes editing editor
  editors eds email end ends enditem enlarge enter estimated expand facebook factbox featured feature file filed find flipboard
  follow footage full gallery get go graphic graphics hashtag hashtags header hide hits home illustration image images
  instagram interactive interactives join jump label labels latest launch lead learn leave like likes link linkedin listen live load loading log
  login main manage mandatory map maps media menu messenger more most newer newsletter newsletters next not now older open optional
  original originally our page paid pause permalink phone photo photograph photographs photography photos picture pictured
  pictures pin pingback pingbacks pinterest play please pocket popular post posted prev previous print privacy produced promoted
  published reach read reading reads receive recast recasts recommended reddit refile refiles register reject related repeat repeats
  replay reporting required research retweet save screenshot scroll search section see share shares show sign signup skip slideshow
  sms sponsored stock story subscribe suggested table tag tagged tags tel telegram terms text threads tiktok time timeline timelines toggle
  top topic topics trackback trending tumblr tweet twitter type uncategorised uncategorized unmute up update updates via
  video view views visited want watch web whatsapp word write writing written x xxx youtube bluesky source thank thanks did expert fact know last listen medically send careers jobs help
  sitemap site imprint faq faqs corrections disclosure updated breaking check come opinion opinions
  background explainer analysis quiz podcast elsewhere exclusive exclusives further trending hear also match chat talk engage keep dm message love enjoying need receive
  access enjoy unlock support premium subscriber members affiliate price prices gamble gambleaware capital past local press staff wire agencies newsroom news online
  comment sponsored editorial advertorial partner just modified reviewed edited checked headline title caption social thumbnail infographic pull pullquote keyword keywords odds prices information details figures times dates rates availability offers data fixtures listings valid accurate bet drink restrictions conditions exclusions fees charges new while individual results names some powered registered iso issn isbn vat t subject errors e value money home investments politics business sport world uk us tech culture lifestyle science entertainment features celebrity football climate environment travel national property refreshed capital
  excerpt dek standfirst strapline slug synopsis teaser target audience language format status publish author byline subject call cta rate help contents jump tone suggest reposted republished reprinted used shared syndicated tk tktk parts part midjourney dall ai art illustrations suggested alternative alternate
  proposed possible potential working seo alt h sub subhead subheading subheadline headlines body rewritten revised paraphrased polished improved humanised humanized spun cleaned draft drafts version
  notes note submit request spot spotted found notice noticed full words compiled final url path canonical hero visual subjects gift cite clip translate reuse republish license correspondence poll continued cont brought presented curated pic pics readability content anchor layout design approximate total external subject translated
`.trim(),
);

/** Words that many sentences begin with, and what stands further on where a left-over does. */
const COMMON: ReadonlyMap<string, RegExp> = new Map([
  [
    'the',
    /^\W*the (?:video|page|discussion|thread|topic|version|story|article|material|post\b|views|opinions|best|top|latest|biggest|hottest|cheapest|\p{L}+\.? \d|the |this )|comments?/u,
  ],
  [
    'this',
    /^\W*this (?:video|page|discussion|thread|topic|content|media|version|story|article|material|piece|post|report|is an? |(?:\p{L}+\.? )?\d|the )/u,
  ],
  ['in', /^\W*in (?:this|case|other news|(?:paid )?(?:partnership|association|collaboration))\b/],
  ['it', /^\W*it(?: is|['’]s) an? /],
  ['we', /updat|correct|amend|edit|revis|chang|keep you|have more|bring you|earn|receive|commission/],
  ['today', /best|top|latest|biggest/],
  ['our', /best|top|latest|biggest/],
  ['if', /\b(?:you|we|us)\b/],
  ['when', /\b(?:we|us)\b/],
  ['do', /have (?:an?|any|your)/],
  ['views', /author|writer|columnist|contributor/],
  ['breaking', /news|$/],
  ['for', /graphic|interactive|photo essay|factbox|timeline/],
  ['to', /graphic|interactive|photo essay|factbox|timeline/],
  ['from', /^\W*from around /],
  ['you', /also|articles?|stories|here|love|like/],
  ['you’ve', /articles?|stories/],
  ['your', /mail/],
  ['what', /read next/],
  ['with', /additional|inputs?|agency|wire|staff|reporting|reports|contributions|files?|information/],
  ['identifying', /details/],
  ['correct', /time|date|press|publi/],
  ['how', /^\W*how to cite/],
  ['key', /^\W*key topics/],
  ['vote', /now/],
  ['first', /(?:published|posted|appeared)/],
  ['report', /by|typo|error|mistake|problem|inaccuracy/],
  ['main', /:/],
  ['a', /comment/],
  ['was', /(?:helpful|useful|interesting)/],
  ['is', /(?:helpful|useful|interesting)/],
  ['got', /@|mail|story|tip|lead|correction|feedback|question/],
  ['have', /@|mail|story|tip|lead|correction|feedback|question/],
  ['yes', /no$/],
  ['as', /amazon/],
  ['all', /comment|price/],
  ['no', /comment/],
  ['one', /comment/],
  ['on', /[,|•·/]|and|this/],
]);

/** The words that show a left-over wherever they stand in the line. */
const INSIDE =
  /\b(?:(?:contributed|all rights reserved|generated|cookies|privacy policy|terms|mail alert|advice|purposes|reviewed|checked|verified|approved)\b|consent|agree|newsletter|commission|affiliate|compensat|partner|developing story|(?:editor|reporter|correspondent|columnist|contributor|writer|journalist|blogger) (?:at|for|with|based|on|who|covering) )/;
/** The marks that do. */
const MARKS = /©|\/\w|[|•·]/;

/** Stands before `INSIDE`. */
export const INSIDE_WORDS = gate(
  'contributed rights generated cookies privacy terms conse* agree* newsl* mail advice purposes editor reporter correspondent columnist contributor writer journalist blogger developing commi* affil* compe* partn* reviewed checked verified approved',
  INSIDE,
);
