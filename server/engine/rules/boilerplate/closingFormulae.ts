import { type Closing, closing } from './closing.ts';

/** "it is", "it's", "that remains": what a formula begins with. All read one sentence with straight quotes, from its first word. */
const LEAD = '(?:(?:and|but|yet|so|still|for now|perhaps|in the end|ultimately),? ){0,2}';
const IS = "(?:is|are|'s|remains?|will be|may be|might be|could be|would be|seems|is going to be|promises? to be)";
const FORCES =
  '(?:wisdom|patience|courage|collaboration|cooperation|co-operation|commitment|compromise|leadership|willpower|goodwill|will|efforts?|vigilance|dialogue|understanding|innovation|care|trust|vision|action|approach(?:es)?|balance|resolve|unity|nerve|humility|imagination|transparency|accountability|persistence|diplomacy)';
const WEIGHTY =
  '(?:key|essential|crucial|vital|critical|paramount|pivotal|decisive|central|imperative|indispensable|all-important)';

/** "something only time can answer", "the future, as ever, will have the final say" */
const TIME_ANSWERS =
  /\bonly (?:time|the future|history|the (?:coming|next) \w+) (?:can|will|may|could|would)\b|\b(?:history|posterity|the future|time)(?:, [^,]{2,30},)? will (?:\w+ )?(?:have the (?:final|last) (?:say|word)|remember|record|look back|be the (?:judge|ultimate judge)|deliver its verdict)\b/i;
/** "The situation remains fluid", "a story that is sure to keep evolving" */
const STILL_MOVING =
  /^(?:as of now,? |for now,? |but )?(?:the|this) (?:[\p{L}-]+ )?(?:situation|story|picture|saga|matter|crisis|dispute|debate|landscape|conflict|controversy|case) (?:is|remains?|continues? to be|is still) (?:\w+ )?(?:fluid|evolving|developing|unfolding|in flux|unresolved|far from settled|a developing one)\b[^.;]{0,60}[.!]?$|^(?:but )?(?:the|this) (?:situation|story|picture|saga|crisis|debate|landscape|controversy) continues? to (?:evolve|develop|unfold|change|shift)\b|\b(?:story|saga|debate|situation) (?:that )?(?:is|will|seems) (?:\w+ )?(?:sure|bound|certain|set|likely|continue|keep) ?(?:to )?(?:keep |continue )?(?:to )?(?:evolv|unfold|develop|grow)\w*|^(?:more|further) (?:details|updates|information|developments|news)\b[^.;]{0,40}\b(?:to follow|to come|expected|emerge)\b[^.;]{0,40}[.!]?$/iu;
/** "As more details emerge, the picture will become clearer" */
const AS_IT_COMES =
  /^as [^,;]{3,140}\b(?:emerges?|surfaces?|comes? (?:in|to light)|digs? in|rages? on|mounts?|grows?|looms?|nears?|approach(?:es)?|fades?|draws? (?:near|closer|to a close|on)|sets|dawns|turns?|gains? momentum|heats? up|intensif(?:y|ies)|shifts?|weighs?|debates?|search(?:es)?|seeks?|rebuilds?|heals?|ticks?|plays? out|takes? shape|unravels?|deepens?)\b[^,;]{0,100}, [^;]{0,200}\b(?:remains?|questions?|the future|hope|hopes|only|must|clearer|clarity|(?:as|more) [\p{L}-]+ (?:as|than) ever|than ever|never (?:be|been)|time will|will (?:likely |no doubt |undoubtedly |surely )?(?:continue|have to|need|depend|be (?:watching|closely|key|crucial|tested|remembered)))\b/iu;
/** "the islanders can do little but wait", "it will be interesting to see" */
const WE_WAIT =
  /\bcan (?:only|do (?:little|nothing)(?: else| more)? (?:but|except|other than)|simply|merely) (?:wait|hope|watch|pray|wonder|speculate|guess|imagine|dream)(?=[.!,]|$| (?:and|to see|for (?:answers|the best|news|now|clarity)|that|what|whether|how|about|so long)\b)|^(?:and |but )?(?:it|that) (?:will|would|is going to|should|promises to) be (?:\w+ )?(?:interesting|fascinating|intriguing|telling|exciting|instructive|worth watching)(?: to (?:see|watch|observe|follow|note|hear|find out)\b|[.!]?$)|^we(?:'ll| will| shall)(?: all)? (?:continue to|keep|be|have to) (?:\w+ )?(?:follow|monitor|track|updat|watch|bring|report|cover|keep|post|wait|ey)\w*|^expect (?:fireworks|more of|plenty|drama|the unexpected|a (?:wild|bumpy))|\bwill (?:all )?be watching[.!]?$|\bthe (?:whole |entire )?(?:world|nation|country|city|town|island|industry)(?:, [^,]{3,30},)? (?:is|will be) (?:watching|waiting|holding)\b/i;
/** "the clock is ticking", "the ball is firmly in the board's court" */
const ITS_TURN =
  /\bthe clock is (?:now |still |already )?ticking\b|\btime is (?:fast |quickly )?running out\b[^.;]{0,30}[.!]?$|\bthe ball is (?:\w+ ){0,2}in (?:[^,;.]{2,40}'s?|his|her|its|their|our|your) court\b|^(?:but |and )?(?:the|that) (?:choice|decision|future|outcome|answer|rest)\b[^,;.]{0,40}(?:, [^,]{3,30},)? (?:is|lies|rests|remains) (?:\w+ )?(?:ours|yours|theirs|up to (?:us|you|all of us|each of us)|in (?:our|your|their|his|her) (?:own )?hands)\b|\bis (?:ultimately |now )?up to (?:us|all of us|us all|each (?:and every one )?of us|every one of us|everyone|all stakeholders)\b|^the time (?:for|to) [^,;.]{2,40} is now\b|^(?:now|today),? more than ever\b/i;
/** "Whether that will be enough is another question", "but that is a story for another day" */
const ANOTHER_STORY =
  /^(?:but |and )?whether\b[^.;]{3,160} (?:is|remains|will be) (?:quite |entirely |altogether )?(?:another|a different|an? (?:\w+ )?different|a separate) (?:question|matter|story)\b|^(?:but |and )?(?:that|this)(?:, [^,]{3,30},)?(?: is|'s) (?:quite )?(?:another|an? (?:\w+ )?different|a) (?:story|question|matter|debate|conversation|tale)(?: for another (?:day|time|article)| altogether| entirely)?[.!]?$|^(?:but )?whether\b[^.;]{3,200}\b(?:depends?|hinges?|rests?)\b(?: \w+){0,2} (?:on|upon) (?:the (?:choices|decisions|willingness|ability|actions|commitment|goodwill|resolve|courage|leadership)|how|whether|who|what)\b/i;
/** "What is clear is that", "The lesson is clear" */
const IT_IS_CLEAR = new RegExp(
  `^${LEAD}(?:what|this much|that much|one thing|the (?:message|lesson|takeaway|moral|warning|stakes|choice|challenge|path forward|way forward|bottom line|reality))(?:, [^,]{2,30},)? (?:is|are|remains?|seems|could not be|couldn't be)(?: \\w+)? (?:clear(?:er)?|certain|undeniable|evident|obvious|simple|sure|stark|indisputable|unmistakable)\\b`,
  'i',
);
/** "There are no easy answers", "Change is never easy" */
const NO_EASY_ANSWER =
  /^(?:but |and |yet |in truth,? |of course,? )?there (?:is|are|'s|may be|will be|can be) (?:no|few|never) (?:(?:easy|simple|quick|magic|clear|single|one-size-fits-all|perfect|straightforward) (?:answers?|solutions?|fix(?:es)?|wins?|options?|choices?|winners?|shortcuts?|resolutions?|remed(?:y|ies)|cures?|bullets?|formulas?|recipes?|paths?|ways? (?:out|forward|ahead))|shortage of|going back|turning back)\b|\b(?:is|are) (?:never|rarely|seldom) (?:easy|simple|straightforward|guaranteed|perfect|linear)\b|\b(?:answer|truth|solution|reality)(?:, [^,]{3,30},)? (?:\w+ )?(?:lies?|is|sits) (?:\w+ )?somewhere (?:in (?:the middle|between)|between)\b|\bdevil(?:, [^,]{3,20},)? (?:is|will be|lies) in the details?\b/i;
/** "The real work begins now", "This is just the beginning" */
const IT_BEGINS =
  /^(?:and |but )?(?:now,? |and now,? )?(?:the|her|his|their|our) (?:hard|harder|real|difficult|serious|true|toughest|biggest|next) (?:work|test|challenge|question|fight|battle|story|journey|part)(?: \w+){0,2} (?:starts?|begins?|lies? ahead|(?:is|may be|has) (?:only |just |still |now )*(?:yet to come|begun|beginning|to come|ahead|begins)|comes? (?:now|next)|awaits)\b|^(?:and |but )?(?:this|that|it|what[^,;.]{3,60}|the [^,;.]{3,50}) (?:is|was|may be|might be|could be|may well be) (?:just|only|merely) (?:the|a) (?:beginning|start|tip of the iceberg|first (?:step|chapter|act|of many)|opening (?:act|salvo|chapter))\b|\b(?:next|final|last|latest|new) chapter\b[^.;]{0,60}\b(?:yet to be (?:written|told)|being written|is about to|begins|unfolds)\b|\b(?:light at the end of (?:the|this|that) tunnel|hope springs eternal|a new dawn|(?:the )?winds of change)\b/i;
/** "That may be the most important lesson of all", "It is a reminder that" */
const THE_LESSON = new RegExp(
  `^${LEAD}(?:that|this|it|there)(?:, [^,]{3,30},)? ${IS} (?:(?:perhaps|maybe|the|a|yet|another|its|his|her|their|most|single|important|enduring|valuable|powerful|bitter|sobering|real|true|ultimate|\\w{2,10}est) ){0,5}(?:lesson|legacy|takeaway|tragedy|point of it all|reminder (?:that|of|to)|lesson (?:that|in|of|for))\\b|\\b(?:legacy|memory|spirit|story|example|music|name|voice|words)(?: of [^,;.]{2,40})? (?:will|shall|lives? on)(?: \\w+)?(?: (?:live on|endure|inspire|outlive|be (?:felt|remembered|missed|cherished|forgotten)|resonate|echo|guide))?\\b[^.;]{0,60}\\b(?:generations|years|forever|on|decades|world|everywhere|come)[.!]?$`,
  'i',
);
/** "will be felt far beyond the harbour", "could reshape the industry for decades" */
const FAR_REACHING =
  /\bwill be (?:\w+ )?(?:felt|heard|remembered|talked about|debated|studied|remembered)\b[^.;]{0,40}\b(?:for (?:years|decades|generations|a (?:very )?long time|some time)|(?:far|well) beyond|long after|around the world|across the (?:world|globe|nation|country|region))\b|\b(?:could|may|might|will|would) (?:\w+ )?(?:reshape|redefine|transform|change|alter|rewrite|upend)\b[^.;]{0,80}\b(?:for (?:years|decades|generations|ever|good)|forever|everything|as we know (?:it|them)|the rules)\b|\bshow(?:s|ing)? (?:no|little|few) signs? of (?:abating|slowing|stopping|ending|letting up|going away|fading|dying down|cooling|disappearing|waning)\b|\bnever be (?:quite )?the same(?: again)?[.!]?$/i;
/** "Striking the right balance will be key", "Rebuilding trust will require patience" */
const DEEDS_TO_COME = new RegExp(
  `^(?:striking|finding|balancing|bridging|navigating|overcoming|addressing|meeting|managing|maintaining|restoring|rebuilding|building|achieving|resolving|tackling|securing|ensuring|preserving|getting|doing|fixing|healing|breaking|solving)\\b[^.;]{3,140}\\b(?:will|would|is going to|may|requires|demands|calls for)\\b(?: \\w+)?(?: (?:require|demand|take|call for|need))?(?: (?:be (?:\\w+ )?${WEIGHTY}|be (?:no easy|the key|a (?:real |true )?(?:challenge|test)|anything but easy)|[^.;]{0,120}\\b${FORCES})\\b)|\\bwill be (?:absolutely |more )?${WEIGHTY}(?: (?:to|for|in|as|if)\\b[^.;]{0,120})?[.!]?$|\\b${IS} (?:the )?key to (?:\\w+ )?(?:\\w+ing|survival|success|progress|unlocking|lasting)\\b[^.;]{0,80}[.!]?$`,
  'i',
);
/** "How the line navigates these challenges will define its future", "What they do next could change everything" */
const IT_WILL_SHOW =
  /^(?:and |but |ultimately,? )?(?:how|what|whether|where)\b[^.;]{3,160}\b(?:will|could|may|might|is likely to)(?: \w+)? (?:define|shape|determine|decide|set the (?:tone|stage)|change everything|reveal|be telling|prove (?:crucial|decisive|pivotal|telling)|speak volumes|go a long way)\b|^(?:what (?:happens|comes|they do|he does|she does|we do)(?: \w+){0,2} (?:next|from here|now)|where (?:things|it|this|they|we) (?:go|goes|stands?|leads?) from here)\b/i;
/** "Regardless of the outcome, …": whatever follows, it follows from anything. */
const REGARDLESS =
  /^(?:but |and )?(?:regardless|irrespective)(?: of)? (?:the (?:\w+ )?(?:outcome|result|verdict|score|decision|final)|what|how|who|which|where)\b[^,;]{0,60}, /i;
/** "Food for thought.", "That's a wrap." */
const SIGNING_OFF =
  /^(?:(?:just |some |certainly )*food for thought|(?:and )?that(?:'s| is) a wrap|enough said|(?:so |and )?there you have it|case closed|until next time|(?:so )?let that sink in|(?:and )?that,? (?:dear|my friends?|folks)|(?:only )?in (?:football|politics|america|life|sport|show ?business)[.!]?$)/i;
/** "The hope is that", "One can hope", "Leaders must rise to the occasion" */
const PIOUS_HOPE =
  /\b(?:rise|rises) to the (?:occasion|challenge|moment)\b|\b(?:before|until) it(?:'s| is) too late[.!]?$|\b(?:must|should|can|need to|have to) (?:\w+ )?(?:work|come|stand|pull|act|move forward) together(?=[.!]?$| (?:to|for|as|and|in)\b)|^(?:the|our) (?:hope|dream|goal) (?:is|remains) (?:that|to|for)\b|\b(?:so that|ensure|ensuring) (?:that )?(?:such|this|these|no) [^,;.]{0,60}\b(?:never (?:happens?|occur|again|be repeated)|again)[.!]?$|\bmust never (?:be forgotten|forget|happen again|be repeated)\b/i;

/** Formulae of one turn each, empty where a text ends. */
export const CLOSING_FORMULAE: readonly Closing[] = [
  closing(TIME_ANSWERS, 'time history future posterity coming next'),
  closing(
    STILL_MOVING,
    'situation story picture saga matter crisis dispute debate landscape conflict controversy case more further',
  ),
  closing(AS_IT_COMES, 'as'),
  closing(
    WE_WAIT,
    'can interesting fascinating intriguing telling exciting instructive worth we expect watching world nation country city town island industry',
  ),
  closing(ITS_TURN, 'clock running ball choice decision future outcome answer rest up now today'),
  closing(ANOTHER_STORY, 'whether that this'),
  closing(IT_IS_CLEAR, 'clear clearer certain undeniable evident obvious simple sure stark indisputable unmistakable'),
  closing(NO_EASY_ANSWER, 'no few never rarely seldom somewhere devil'),
  closing(
    IT_BEGINS,
    'starts start begins begin lies lie yet begun beginning come ahead comes awaits just only merely chapter tunnel springs dawn winds next',
  ),
  closing(
    THE_LESSON,
    'lesson legacy takeaway tragedy point reminder memory spirit story example music name voice words',
  ),
  closing(FAR_REACHING, 'be reshape redefine transform change alter rewrite upend sign signs'),
  closing(
    DEEDS_TO_COME,
    `striking finding balancing bridging navigating overcoming addressing meeting managing maintaining restoring rebuilding
    building achieving resolving tackling securing ensuring preserving getting doing fixing healing breaking solving key essential
    crucial vital critical paramount pivotal decisive central imperative indispensable important`,
  ),
  closing(IT_WILL_SHOW, 'how what whether where'),
  closing(REGARDLESS, 'regardless irrespective'),
  closing(SIGNING_OFF, 'food wrap enough there case until sink that in'),
  closing(PIOUS_HOPE, 'rise rises late together hope dream goal ensure ensuring so never'),
];
