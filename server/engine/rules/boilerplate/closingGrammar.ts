import { type Closing, closing } from './closing.ts';
import { CLOSING_APHORISMS } from './closingAphorisms.ts';
import { CLOSING_FORMULAE } from './closingFormulae.ts';
import { CLOSING_PLATITUDES } from './closingPlatitudes.ts';

/** What content-free endings are made of. All read one sentence with straight quotes, from its first word. */

const WEIGHT =
  '(?:\\w+ly |more |as )?(?:essential|crucial|vital|paramount|imperative|critical|important|key|necessary|clear|incumbent|evident|urgent)';
const GOES_ON =
  '(?:unfolds?|evolves?|develops?|progress(?:es)?|continues?|moves? (?:forward|ahead|on|closer)|looks? (?:ahead|forward|to the future)|grapples?|navigates?|awaits?|watch(?:es)?|waits?|prepares?|braces?|embarks?|stands? (?:at|on)|settles?|reflects?|mourns?|comes? to terms|adapts?|strives?|enters?)';

/** "As the situation unfolds, …" */
const AS_IT_GOES = new RegExp(
  `^(?:so,? |and )?as (?:the|this|these|those|both|all|we|our|it|they|more|\\p{L}{1,20})\\b[^,;]{0,140}?\\b${GOES_ON}\\b[^,;]{0,140}, (?!it (?:seems|looks|appears|is) (?:\\w+ )?(?:likely|unlikely|probable|possible)\\b)`,
  'iu',
);
/** "it remains essential to", "the need for calm remains paramount" */
const IT_MATTERS = new RegExp(
  `\\b(?:it (?:is|remains|will be|will remain|becomes)|it's(?: going to be)?|it is going to be) ${WEIGHT} (?:to|that|for)\\b|\\b(?:need|importance|role|dialogue|cooperation|diplomacy|vigilance|collaboration|transparency|trust|unity|resilience|commitment|question|focus)\\b[^,;.]{0,80} (?:is|are|remains?|will be|will remain) ${WEIGHT}(?=[\\s—–.,;!]|$)(?! part| role| to (?:the|our|his|her))`,
  'iu',
);
/** "The importance of dialogue cannot be overstated", "the need has never been greater" */
const NEVER_MORE =
  /\b(?:importance|need|role|significance|urgency|value|case)\b[^;.]{0,110}\b(?:cannot be (?:overstated|underestimated|ignored|understated)|(?:has|have) never been (?:more |so )?\w+|(?:is|are) (?:more \w+|greater|clearer) than ever)\b/i;
/** "In an ever-changing world, …" */
const TIMES_WE_LIVE_IN =
  /^(?:in|amid) (?:this|these|an?|our|today's|such) (?:[^,]{0,40} )?(?:ever-?\w+|increasingly|rapidly|fast-?\w*|complex|interconnected|changing|evolving|uncertain|turbulent|volatile|polari[sz]ed|digital|modern|unprecedented)\b[^,]{0,50} (?:world|landscape|era|age|times?|environment|climate|society)\b[^,]{0,30}, /i;
/** "Through dialogue, … may yet find common ground" */
const WITH_CARE =
  /^(?:through|with) [^,;]{5,120}, [^;]{0,160}\b(?:can|could|may|might|will|is|are)\b[^;.]{0,80}\b(?:peace|future|common ground|hope|progress|stability|better|brighter|prosperity|reconciliation|possible|within reach|promise)\b/i;
/** "will be watching closely", "all eyes are on" */
const WATCHED =
  /\b(?:will|must|should|continues? to|remains?)\b(?: \w+){0,2} (?:watch(?:ing|ed)?|monitor(?:ing|ed)?|follow(?:ing|ed)?|observ(?:e|ing|ed))\b(?:[^.;]{0,60} )?(?:closely|carefully|keenly|with (?:great|keen|bated|close|interest|anticipation))\b|\b(?:closely|keenly|carefully) (?:watched|monitored|followed)\b|\bkeep(?:ing)? (?:a )?(?:close|watchful|keen) (?:eye|watch)\b|\ball eyes (?:will be|will remain|are|remain|now turn|turn)\b(?!.*, (?:which|who|where|when)\b)|\bthe (?:whole |entire )?(?:world|international community|nation|industry|public|region|country|community) (?:will be |is |are |remains? |continues to |now )?(?:watch(?:es|ing)?|wait(?:s|ing)?|hold(?:s|ing)? its breath|look(?:s|ing)? on)\b/i;
/** "Only time will tell" and its kin, when it is the whole of what is said. */
const TIME_TELLS =
  /\btime(?:,? (?:alone|as (?:ever|always|they say)),?)? (?:will|can) (?:only )?tell\b|^[^,;]{0,140}\b(?:remains?|is yet) to be seen\b|^(?:but |and )?who knows\b|\bone thing (?:is|remains) (?:\w+ )?(?:certain|clear|sure)\b|\b(?:history|the future) will (?:\w+ )?(?:tell|judge|decide|show)\b|^what (?:happens|comes) next\b|^(?:so )?for now,? (?:at least,? )?(?:all (?:we|anyone) can do is|we can only)\b|\bnext chapter\b[^.;]{0,40}\b(?:written|begins?|unfolds?)|\bfurther developments are (?:expected|likely|awaited)\b|^this (?:is a developing story|story is (?:still )?developing)/i;
/** "What comes of it is anyone's guess" */
const A_GUESS = /\b(?:is|remains|'s)(?: still)? (?:anyone|anybody)'s guess\b/i;
/** "By working together, … can build a better future" */
const BY_DOING =
  /^by (?:\w+ly )?\w+ing\b[^;]{5,220}, (?:[^,;]{2,120}) (?:can|could|will|may|might|stands? to|aims? to|hopes? to)\b(?: \w+){0,3} (?:play|pave|help|foster|build|ensure|create|make|move|work|lead|achieve|shape|contribute|promote|protect|strengthen|support|overcome|unlock|secure|become|emerge|find|turn|navigate|aim|hope|bring|forge|strive)\b/i;
/** "The road to peace is long" */
const THE_ROAD =
  /\b(?:journey|road|path|way|quest|pursuit|fight|struggle|search|march|story|saga|debate|battle|conversation)\b[^,;.]{0,80}\b(?:is|remains|will be|lies|continues|promises to be)\b[^.;]{0,60}\b(?:responsibility|long|far from over|not over|just begun|just beginning|only beginning|only just begun|not easy|never easy|uncertain|challenging|fraught|winding|arduous|clear|ahead|shared|collective|marathon|paved|unclear|ongoing|difficult|continues)\b|\b(?:journey|quest|pursuit|fight|struggle|search|saga|story|debate|work)\b[^,;.]{0,80} continues[.!]?$/i;
/** "Ultimately, … depends on", "For now, the world waits" */
const IN_THE_END =
  /^(?:ultimately|in the end|at the end of the day|above all|whatever (?:happens|the outcome|comes next))\b[^.;]{0,200}\b(?:depends?|will depend|hinges?|lies? in|rests?|comes? down to|remains?|waits?|hopes?|only|must|continues?|will)\b|^(?:at the end of the day|when all is said and done),? (?![^.;]*\b(?:was|were|had|did)\b)|^(?:until then|only then|for now|for the time being|for the moment|in the meantime)\b[^.;]{0,200}\b(?:depends?|hinges?|lies? in|rests?|remains?|waits?|hopes?|can only|only (?:time|hope|the)|must|continues?|will (?:have to|remain|continue|linger|keep|go on|be (?:patient|waiting|watching|left)))\b/i;
/** "In the coming months, it will be crucial" */
const COMING =
  /\b(?:the|in the) (?:coming|next few|following|weeks|months|years|days)\b(?: (?:days|weeks|months|years))?(?: ahead| to come)?(?:,| and\b[^,]{0,20},)? [^.;]{0,120}\b(?:essential|crucial|critical|pivotal|decisive|vital|interesting|keep an eye|will (?:reveal|show|determine|tell|prove|test|be telling|be key))\b/i;
/** "a brighter, more peaceful future for all" */
const BETTER_WORLD =
  /\b(?:an?|the) (?:more \w+|brighter|better|safer|fairer|greener|healthier|stronger|peaceful|sustainable|just|new)(?:(?:,|,? and) (?:more )?\w+){0,3} (?:future|tomorrow|world|society|era|chapter)\b(?! of the)|\bfor (?:generations to come|future generations|all)[.!]?$/i;
/** "The stakes have never been higher", "hope remains" */
const STAKES =
  /\b(?:the )?stakes (?:have never been|could not be|couldn't be|(?:are|remain) higher than ever)\b|\b(?:there is|there's|hope|hopes|optimism) (?:still )?(?:hope|remains?|springs|lives on|endures?)\b[^.]{0,40}$|\bthe future (?:of [^,;.]{2,80} )?(?:is|remains|looks|hangs|seems|lies) (?:\w+ )?(?:bright|uncertain|unclear|promising|open|in the balance|in doubt|in our hands|unwritten)\b|\ba testament to\b|\bwill (?:\w+ )?(?:be felt|resonate|reverberate|echo|shape|define|influence|continue to \w+)\b[^.;]{0,90}\b(?:for (?:years|decades|generations)|(?:years|decades|months|weeks) (?:to come|ahead)|the future)\b|^(?:let us|let's|one can only|we can only|here's|we must) hop(?:e|ing)\b/i;

/** "Many questions remain", "the story is far from over", "the rest, as they say, is history" */
const LEFT_OPEN =
  /\b(?:many |several |some |big |key |more )?questions (?:still )?(?:remain|linger|abound)\b[^.;]{0,60}[.!]?$|\bone question (?:still )?remains\b|^(?:it is |it's )?only (?:then|through|by|with|when|if|together)\b[^;.]{0,120} (?:can|will|could|may) [^;.]{3,140}[.!]?$|\bmore questions than answers\b|\b(?:is|are|remains?) far from (?:over|settled|done|finished|certain|resolved)\b|\b(?:life|the show|the beat|the dream|the wait|the search(?: for answers)?|the hunt(?: for answers)?|the debate|the saga) (?:must )?(?:goes|go|lives|rolls|drags|rages) on\b(?! (?:tour|sale|air|show|display|stage|trial|to))|\b(?:rest,? (?:as they say,? )?is history)\b|^(?:and )?(?:so )?the (?:wait|search|hunt|fight|struggle|debate|quest)(?: for [^,;.]{2,40})? (?:continues|begins|goes on)|^(?:it|that|this|they|we|the [^,;.]{2,60}) (?:will|would) (?:simply |just )?(?:have to|need to) wait\b|\b(?:the )?(?:ball|decision|choice|rest|next move) is (?:now )?(?:up to|in (?:their|his|her|your|our) (?:court|hands))\b|^(?:stay tuned|watch this space|buckle up|here's hoping|fingers crossed|we(?:'ll| will) (?:see|be watching|have to wait)|time to)\b|\b(?:choices|decisions|actions|steps) we (?:make|take) (?:today|now)\b|\bone thing(?:'s| is| seems| remains) (?:for )?(?:certain|sure|clear)\b|\b(?:the )?(?:best|worst|story|journey|adventure) (?:is|may be|has) (?:only |still )?(?:yet to come|just begun|just beginning|only just (?:begun|beginning|started))|\bwon't be (?:forgotten|fading|going away)\b[^.]{0,40}[.!]?$|\bnot (?:going|likely) (?:to go )?(?:away|anywhere)(?: any time soon| anytime soon)?[.!]?$|\bany ?time soon[.!]?$|\b(?:is|are) here to stay\b|\bonly (?:just )?(?:getting started|the beginning)\b/i;

/** "When the dust settles, …", "Win or lose, …", "Whatever your view, …": said over whatever happened. */
const WHATEVER =
  /^(?:(?:so|but|and),? )?(?:(?:when|once|after|until|as) (?:the (?:dust|smoke|votes|noise|music|cheering|curtain|music|final whistle|last vote|lights?|cameras?)|all is said|it is all|it's all|the day is|everything is|the chips|push)\b[^,;]{0,50}|win,? lose or draw|win or lose|(?:love|like|hate|believe|take) (?:it|them|him|her) or (?:not|hate it|loathe it|leave it|hate (?:them|him|her))|for better or (?:for )?worse|come what may|(?:one way or (?:another|the other))|whatever (?:your|you|the|one's|side|way|else|happens|comes|lies)\b[^,;]{0,50}|whichever (?:way|side)\b[^,;]{0,50}|(?:like|as) (?:it or not|with (?:most|so many|all) (?:things|such))|(?:either|any) way|in the final (?:analysis|reckoning)|all (?:things considered|in all|told)|no matter (?:what|who|how|which|the)\b[^,;]{0,50}), [^;]{3,200}\b(?:(?:the |it is the |it's the )(?:voters?|people|public|fans?|readers?|real|true|biggest|only|whole|next|last|winner|story|journey|road|lesson|game|debate|fight|conversation|message)\b|will (?:have|be|never|always|not|go down|live|long|certainly|surely)\b|(?:is|are) (?:sure|bound|set|certain|guaranteed|here to stay)\b|(?:nothing|everything|things) (?:will|would|is)\b|one thing\b|promises? to\b)/iu;

/** Empty wherever a section ends. */
export const CLOSING_ANYWHERE: readonly Closing[] = [
  closing(
    AS_IT_GOES,
    `unfold unfolds evolve evolves develop develops progress progresses continue continues move moves look looks grapple
    grapples navigate navigates await awaits watch watches wait waits prepare prepares brace braces embark embarks stand
    stands settle settles reflect reflects mourn mourns come comes adapt adapts strive strives enter enters`,
  ),
  closing(
    TIME_TELLS,
    'tell seen knows certain clear sure judge decide show happens comes now chapter developments developing story',
  ),
];
/** Empty where the text ends, or under a heading that closes it. */
export const CLOSING_AT_THE_END: readonly Closing[] = [
  ...CLOSING_ANYWHERE,
  closing(
    IT_MATTERS,
    'essential crucial vital paramount imperative critical important key necessary clear incumbent evident urgent',
  ),
  closing(A_GUESS, 'guess'),
  closing(NEVER_MORE, 'importance need role significance urgency value case'),
  closing(TIMES_WE_LIVE_IN, 'world landscape era age time times environment climate society'),
  closing(
    WITH_CARE,
    'peace future common hope progress stability better brighter prosperity reconciliation possible within promise',
  ),
  closing(
    WATCHED,
    'closely carefully keenly with watched watch watchful eye eyes world community nation industry public region country',
  ),
  closing(BY_DOING, 'by'),
  closing(
    THE_ROAD,
    'journey road path way quest pursuit fight struggle search march story saga debate battle conversation work',
  ),
  closing(IN_THE_END, 'ultimately end day above then now whatever being moment all meantime'),
  closing(COMING, 'coming next following weeks months years days'),
  closing(BETTER_WORLD, 'future tomorrow world society era chapter generations all'),
  closing(
    STAKES,
    'stakes hope hopes optimism remain remains springs lives endure endures future reminder testament years decades generations months weeks hoping',
  ),
  closing(
    WHATEVER,
    'when once after until as win love like hate believe take better come way whatever whichever either any final considered all matter',
  ),
  closing(
    LEFT_OPEN,
    `question questions only far on history wait search hunt fight struggle debate quest up hands court stay watch buckle hoping fingers see watching time make take
    thing best worst story journey adventure forgotten fading going likely any anytime soon`,
  ),
  ...CLOSING_FORMULAE,
  ...CLOSING_APHORISMS,
  ...CLOSING_PLATITUDES,
];
