import { type Closing, closing } from './closing.ts';

/** Endings that say of a great thing what is always true of it. All read one sentence with straight quotes, from its first word. */

const LEAD =
  '(?:(?:and|but|yet|so|for|because|in the end|at the end of the day|ultimately|perhaps|still|after all|sometimes|until then|for now),? ){0,2}';
const ASIDE = '(?:, [^,]{3,40},)?';
/** Great things, named without an article: nobody reports of them. */
const GREAT =
  'hope|peace|trust|history|democracy|change|progress|courage|resilience|unity|compassion|dialogue|diplomacy|tomorrow|failure|silence|patience|justice|healing|success|leadership|reconciliation|solidarity|kindness|love|faith|truth|victory|inaction|complacency|vigilance|cooperation|collaboration|innovation|adaptation|wisdom|humanity|forgiveness|freedom|perseverance|preparation|responsibility|transparency|accountability|dreams|words|actions|promises|legends|heroes';
const ALWAYS =
  "(?:is|are|isn't|will|won't|remains?|must|can|cannot|can't|may|needs?|deserves?|demands?|requires?|begins?|starts?|dies|die|endures?|lies|waits?|never|always|rarely|comes?|takes?|depends|belongs?|lives|matters?|knows|does(?: not|n't)|do(?: not|n't)|has (?:no|its|a|always|never)|speak)(?! (?:due|planned|scheduled|expected|taught|held|signed|paid|measured))";

/** "Trust, once broken, is hard to rebuild", "The path to peace is never a straight line" */
const GREAT_THING = new RegExp(
  `^${LEAD}(?:(?:true|real|lasting|genuine) )?(?:${GREAT})${ASIDE} ${ALWAYS}\\b[^;]{0,120}[.!]?$|^${LEAD}(?:the )?(?:path|road|door|way|journey|key|route|bridge) (?:to|towards?) (?:(?:lasting|real|true|a) )?(?:${GREAT}|recovery|stability|prosperity|reform)${ASIDE} ${ALWAYS}\\b[^;]{0,120}[.!]?$|^${LEAD}the (?:price|cost|alternative)(?: (?:of|to) (?:${GREAT}|doing nothing|war|conflict|delay))?${ASIDE} (?:is|would be|will be|may be|could be) (?:\\w+ )?(?:unthinkable|too (?:high|grim|great|terrible)|clear|simple|far (?:worse|higher)|worse|higher|eternal vigilance|chaos|war)\\b`,
  'i',
);
/** "Peace is a journey, not a destination" */
const NOT_BUT =
  /^[^,;.]{2,50} (?:is|are|remains?|was never) (?:not )?(?:just |only |merely )?(?:an?|the|about) [\p{L} -]{2,30}, (?:not|but) (?:just |rather |only )?(?:an?|the|about) [\p{L} -]{2,30}[.!]?$/iu;
/** "Her story reminds us all of what truly matters", "We are all in this together" */
const US_ALL =
  /\b(?:remind|teach|show|tell|warn|inspire|challenge)(?:s|es)? us (?:all )?(?:that|of|how|what|why|to|not)\b|\b(?:to|for|of|on|concerns|affects|behoves|touches) us all[.!]?$|\bwe(?:'re| are) all (?:in|human|responsible|part|the|connected)\b|\bwe owe (?:it|them|each|that)\b|\b(?:our|their|the) (?:children|grandchildren|planet|world|communities|country|people|victims|families|voters|fans|(?:people|citizens|residents) of [^,;.]{2,40}) deserves? (?:\w+ )?(?:better|less|answers|more|peace|the truth|nothing|no less)\b/i;
/** "The stakes could hardly be higher", "A lot is riding on the vote" */
const AT_STAKE =
  /\bstakes (?:could|can) (?:hardly|scarcely|not|barely|never) be (?:higher|greater)\b|\bstakes (?:have (?:rarely|seldom|hardly ever)|are as) (?:been )?(?:so |this |as )?high(?:er)?\b|^(?:and |but )?(?:a lot|much|everything|so much|a great deal|the fate of [^,;.]{3,50}|nothing less than [^.;]{3,60}) (?:is riding|rides|hangs|hinges|(?:now |will )?depends?|will hinge|rests|is at stake|is on the line)\b|^(?:and |but )?anything less (?:would|will|is)\b|\b(?:is|are) (?:left to (?:wonder|pick up|wait|ponder|hope|rebuild|mourn|grapple|count|ask|cope|carry|face)|left (?:wondering|waiting|hoping|holding|asking))\b|\bthere(?: is|'s) no time (?:to (?:lose|waste)|left)\b|\btime is of the essence\b|\bfailure is not an option\b|\b(?:will not|won't|cannot|can't|does not|doesn't) (?:wait|last|stay open|remain (?:open|so)|stay that way)(?: forever| much longer| for ever)?[.!]?$/i;
/** "The window of opportunity is open", "The die is cast" */
const OPENING_CLOSING =
  /\bwindow (?:of opportunity|for [^,;.]{3,30})\b[^.;]{0,60}\b(?:open|closing|narrowing|shrinking|close|closes|shut)\b|\b(?:opportunity|moment|chance|momentum) (?:must|should|cannot|can't|may|will) not be (?:squandered|wasted|missed|lost|ignored|let slip)\b|\b(?:the die is cast|the genie is out|no (?:turning|going) back|rome was(?: not|n't) built|where there(?:'s| is) a will|united we stand|cooler heads (?:\w+ )?prevail|tomorrow is another day|brighter days|better days (?:are|lie) ahead)\b|^if history is any (?:guide|indication)\b|\b(?:countdown|clock) (?:has begun|is on|starts now|has started)\b|\b(?:history|the future|a new chapter) is being (?:written|made|shaped)\b|\bremains? (?:a distant|an elusive|a fragile|only a|but a) (?:dream|hope|prospect|goal)\b|^(?:and |but )?(?:it|that|this|the (?:road|path|task|way|work|journey)(?: [^,;.]{2,30})?) (?:will not|won't|may not|is not going to|isn't going to) be (?:easy|quick|simple|painless|straightforward)(?:[.!]?$|,? (?:but|and|yet)\b)/i;
/** "And so it goes", "You heard it here first" */
const LAST_WORD =
  /^(?:and so (?:it goes|(?:the|life|it) [^,;.]{0,30} ?(?:goes|continues|begins))|life goes on|such is (?:life|the|war|politics|love)\b|(?:and )?of that there (?:is|can be) (?:no|little) doubt|(?:and )?(?:sometimes,? )?that(?:'s| is| may be|,? sometimes,? is) enough|you heard it here|consider yourself(?:ves)? warned|don't say (?:we|i) didn't|make of (?:that|it|this) what you will|draw your own conclusions?|(?:we(?:'ll| will) )?(?:leave|let) (?:that|it|this|you)\b[^.;]{0,30}\b(?:you|decide|judge)\b|here's to\b|may (?:cooler|the best|it|they|we|this|god)\b|let(?:'s| us) (?:hope|pray)\b|it(?:'s| is) going to be an? (?:\w+, )?(?:long|bumpy|wild|interesting|fascinating|busy|hot|rough)\b|(?:and |but )?for (?:the|those|many|millions|thousands|families|now|her|him|them)\b[^;.]{0,60}, the (?:\w+ )?(?:wait|waiting|fight|struggle|search|nightmare|pain|grief|battle|journey|work|healing|uncertainty) (?:goes on|continues|is far from|has only|is only|begins|remains)|(?:the )?next move (?:belongs|is|lies|rests)\b|(?:the )?(?:spotlight|onus|burden|pressure) (?:is|now|falls|rests)\b)/i;

/** Aphorisms and idioms, empty where a text ends. */
export const CLOSING_APHORISMS: readonly Closing[] = [
  closing(
    GREAT_THING,
    `${GREAT.replaceAll('|', ' ')} path road door way journey key route bridge price cost alternative`,
  ),
  closing(NOT_BUT, 'not but'),
  closing(US_ALL, 'us we deserve deserves'),
  closing(
    AT_STAKE,
    'stakes riding rides hangs hinges hinge depends depend rests stake line less left time failure wait last open so way remain stay',
  ),
  closing(
    OPENING_CLOSING,
    'window squandered wasted missed lost ignored slip die genie back rome will united cooler tomorrow brighter better history countdown clock future chapter dream hope prospect goal be',
  ),
  closing(
    LAST_WORD,
    'so life such that you consider don make draw leave let here may it for next spotlight onus burden pressure sometimes enough',
  ),
];
