import { type Closing, closing } from './closing.ts';

/** Endings that nobody could deny. All read one sentence with straight quotes, from its first word. */

const LEAD = '(?:(?:and|but|yet|so|still|for now|in the end|ultimately|after all),? ){0,2}';

/** "Much remains to be done", "There is still a long way to go" */
const WORK_LEFT = new RegExp(
  `^${LEAD}(?:much|a lot|plenty|(?:much|a lot of|plenty of|hard) work|hurdles|(?:many |significant |big )?challenges|obstacles|doubts|uncertaint(?:y|ies))(?: (?:still|nonetheless))? (?:remains?|lies? ahead|abounds?|persists?|reigns?)(?: to be (?:done|seen|said))?[.!]?$|^${LEAD}there(?:'s| is| are)?\\b[^;.]{0,20}\\b(?:a long way to go|(?:much|more|plenty|a lot)(?: of)?(?: more)?(?: work)? (?:to be done|left to do|to do)|(?:reason|cause|grounds|room) (?:for|to) (?:\\w+ )?(?:optimism|hope|be hopeful|believe))\\b`,
  'i',
);
/** "While challenges remain, there is reason for optimism"; "The talks may be over, but the work is not" */
const AND_YET =
  /^(?:while|though|although|despite|amid) (?:(?:the|these|its|all|such|many|significant|considerable|real) ){0,3}(?:challenges?|obstacles?|setbacks?|road|path|journey|hurdles?|difficulties|uncertaint(?:y|ies)|odds)\b[^,;]{0,60}, [^;]{3,160}|^the [\p{L} ]{2,40} may (?:be (?:over|done|gone)|have (?:ended|finished|closed)), but\b/iu;
/** "The question now is whether the world will listen" */
const THE_QUESTION =
  /^(?:and |but |so )?the (?:[\p{L}-]+ )?question (?:now |then |that remains )?(?:is|remains|on everyone's (?:lips|mind))\b[^;]{0,120}[.?!]?$|^(?:the )?(?:consequences|implications|ramifications|repercussions|possibilities|rewards|risks)(?: of [^,;.]{2,40})? (?:is|are|would be|will be|could be|may be) (?:\w+ )?(?:profound|catastrophic|far-reaching|enormous|endless|dire|immense|devastating|unthinkable|severe|clear|real|huge|grave|incalculable)[.!]?$|^the answers? (?:may|could|will|might)\b[^.;]{0,120}[.!]?$|^(?:and |but )?only one thing (?:matters|counts|is)\b/iu;
/** "The region cannot afford another war", "Policymakers would be wise to take note" */
const ADVICE =
  /\b(?:world|region|country|nation|island|city|community|industry|planet|we) (?:can(?:not|'t)|can ill) afford (?:another|to (?:wait|ignore|fail|lose|look away)|not to|more)\b|\bwould (?:do well|be wise) to (?:remember|take note|heed|learn|keep|listen|watch|pay)\b|^(?:investors|fans|readers|travell?ers|consumers|markets|voters|residents|everyone) should (?:brace|prepare|expect|buckle)\b|\b(?:can't|cannot) wait (?:to (?:see|find out|hear)|for what)\b|\beagerly await\w*\b[^.;]{0,60}[.!]?$/i;
/** "It is a step in the right direction", "Every journey begins with a single step" */
const STEP_BY_STEP =
  /^(?:it|this|that)(?: is|'s)(?:, [^,]{2,20},)? (?:only |just |perhaps |but )?(?:a (?:\w+ )?step (?:in the right direction|forward[.!,]|nonetheless)|a (?:small|modest|first|welcome|tiny) (?:step|start)[,.!]|a start[.!]?$|a new beginning\b|no small (?:thing|feat)\b|a (?:story|tale) of (?:hope|courage|resilience|survival|love|loss|grit|triumph|second chances))|^(?:a small step|small steps|every (?:journey|great \w+|long \w+) (?:begins|starts))\b|^(?:slowly but surely|one day at a time|brick by brick|step by step|bit by bit|little by little|day by day)\b|\bone (?:day|step|game) at a time[.!]?$/i;
/** "For now, the island holds its breath", "As one chapter closes, another begins" */
const MEANWHILE =
  /^for (?:now|the moment)(?:, at least)?,? (?:that(?: is|'s) enough|[^,;.]{2,40} (?:holds? (?:its|their|his|her) breath|reigns?|(?:is|are|has|have) (?:fallen )?silent|takes? (?:it|things)|can breathe|prevails?))|^for the (?:sake|people|families|children) of\b[^,;]{2,50}, [^;]{0,60}\b(?:let us hope|cannot come soon|soon enough)\b|^as (?:the (?:old )?(?:saying|proverb|adage|song|cliche) (?:goes|has it|reminds us|says)|one (?:chapter|door|era) (?:closes|ends)|for (?:the rest|tomorrow|the future|what (?:comes|happens) next))\b|^all that (?:remains|is left) (?:now )?(?:is|to)\b|\b(?:weeks|months|days|years|hours) (?:ahead|to come) (?:could|may|might|will|promise|are)\b/i;
/** "The sky is the limit", "Anything can happen" */
const SAYINGS =
  /\b(?:the writing is on the wall|proof (?:of the pudding )?(?:is|will be|lies) in the (?:pudding|eating)|the sky(?:'s| is) the limit|the (?:show|game) must go on|let the games begin|you couldn't make it up|anything (?:can|could) (?:still )?happen|(?:jury|verdict) is (?:still )?out|the only certainty is|uncertainty(?:, it seems,)? (?:is the only|reigns)|loud and clear|the future is (?:now|here|ours)|nothing will ever be the same|nobody (?:really )?knows what|no one can (?:predict|know))\b|^(?:never say never|rain or shine|win or lose|cheers to|(?:it is|it's) safe to say|and honestly)\b|^(?:it|this|that) (?:promises to be|should be|is shaping up to be|has all the makings of) an? [^;.]{3,60}[.!]?$|^together,? (?:anything|everything|they are|we are|we)\b|^after all,? (?:we|isn't|aren't|what|who|there is|nothing)\b|\b(?:off the table|back in the bottle)[.!]?$/i;

/** Platitudes, empty where a text ends. */
export const CLOSING_PLATITUDES: readonly Closing[] = [
  closing(WORK_LEFT, 'much lot plenty work hurdles challenges obstacles doubts uncertainty uncertainties there'),
  closing(AND_YET, 'while though although despite amid but'),
  closing(
    THE_QUESTION,
    'question consequences implications ramifications repercussions possibilities rewards risks answer answers only',
  ),
  closing(ADVICE, 'afford would should wait eagerly'),
  closing(STEP_BY_STEP, 'step steps start beginning small story tale journey every slowly time brick bit little day'),
  closing(MEANWHILE, 'for as all ahead come'),
  closing(
    SAYINGS,
    `wall pudding eating sky must games couldn happen out certainty uncertainty loud future nothing nobody predict know never
    rain win cheers safe honestly promises should shaping makings together after table bottle`,
  ),
];
