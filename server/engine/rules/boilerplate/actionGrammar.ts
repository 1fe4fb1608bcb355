/** How a text turns to its reader with a request. All read one sentence, straight quotes, from its first word. */

const LEAD =
  "^(?:so|and|but|please|now|today|then|finally|also|instead|meanwhile|remember|if (?:symptoms|pain|problems|doubts?|in doubt|(?:it|they) (?:persists?|continues?|worsens?|gets? worse))[^,]{0,60}|if you (?:'d|would|want|wish|have|are|like|enjoyed|found|can|need)[^,]{0,80}|if (?:this|our|the) (?:story|article|post|piece|guide|list|recipe|newsletter|report|video|series)[^,]{2,60}|whether you[^,]{3,80}|to (?:learn|find out|read|see|help|get|support|stay|keep|donate|subscribe|join|register|buy|book|make)[^,]{0,80}|as always|in the meantime|together|whatever (?:happens|the (?:result|outcome|weather|score))|either way|one way or (?:the other|another)|until (?:then|next time)|in any case|above all|better still|better yet)?,? ?(?:please )?";

/** Verbs that give an order to a reader, with the word after them that makes it one. */
const ORDERS = [
  "(?:do not|don't) (?:forget(?! about)|hesitate|miss|wait|be afraid)",
  '(?:be sure|make sure|remember|feel free) to',
  'make sure you',
  'take (?:action|a stand|part in|the time to|a moment to)',
  'get (?:involved|in touch|started|your)',
  'speak (?:up|out)',
  'stay (?:informed|tuned|updated|up to date|engaged|connected|vigilant|aware|curious|ahead)',
  'keep (?:an eye|up with|informed|following|checking|in touch|reading|your eyes|yourself)',
  'join (?:us|our|me|the (?:conversation|discussion|debate|movement|community|fight|cause|campaign)|in the|thousands|millions)',
  'follow (?:us|me|our|along|@)',
  'subscribe(?: to| now| today| for|$|!|\\.)',
  'sign (?:up (?:for|to|now|here|today)|the petition|our)',
  'share (?:if you|this|your|these|it|with|the (?:article|story|post|news|link)|on)',
  'like and (?:share|subscribe)',
  'donate(?: to| now| today| here| what| via|$|!|\\.)',
  'contribute (?:to our|now|today|by|what)',
  'give (?:now|today|what you|your time|generously)',
  'support (?:our|your local|local|independent|organi[sz]ations|reputable|efforts|initiatives|charities|relief|humanitarian|causes|ethical|those who)',
  'volunteer (?:with|for|your|at)',
  'vote (?:for|in|on|with your|today|now)(?! the )',
  'call (?:your|on your|us|for your|the number|now)',
  'contact (?:us|your|me|the (?:author|editor|newsroom|team)|(?:elected|local) (?:officials|representatives|leaders))',
  'write to (?:us|your|me|the editor)',
  'e-?mail (?:us|your|me)',
  'tell (?:us (?:what|how|why|which|where|about|your|in the|below|on|if)|your (?:friends|representatives?))',
  'let us know',
  'leave (?:a|your|us) (?:comment|thoughts?|reply|review|message|note)',
  'drop (?:a comment|your|us)',
  'comment (?:below|and|on)',
  'check (?:out|back|your|our|the (?:[^.,]{2,40} )?(?:website|site|link|page))',
  'refer to (?:the|our|official)',
  '(?:always )?(?:consult|talk to|speak (?:to|with)|check with|ask|see) (?:with )?(?:your|a) (?:own )?(?:qualified |licensed |healthcare |medical |financial |trusted )*(?:doctor|physician|gp|pharmacist|provider|professional|practitioner|adviser|advisor|dermatologist|dietitian|vet|veterinarian|lawyer|attorney|accountant)',
  'pass (?:this|it) (?:on|along)',
  '(?:send|forward) (?:this|us|your)',
  'explore (?:our|the (?:full|official|complete)|more)',
  'consult (?:the (?:official|full)|your|our)',
  '(?:let|make) your voices? (?:be )?heard',
  'be (?:a )?part of (?:the|this|our)',
  'visit (?:our|us|the (?:official )?(?:website|site|page|link)|their (?:website|site)|https?|www)',
  'click (?:here|on|the|below)',
  '(?:hit|smash|press) (?:the|that|our)(?: \\w+)? (?:button|bell|link|icon)',
  'never miss (?:an?|our|the)',
  'tap (?:here|on|the)',
  'download (?:our|the|your|now)',
  'register (?:now|here|today|for your|at)',
  'learn (?:more|how you)',
  'find out (?:more|how you)',
  'read (?:more|our|the full|on (?:to|for|below)|also|next)',
  'watch (?:our|this space)',
  'listen to our',
  'tune in',
  'book (?:your|now|a)',
  'buy (?:now|your|tickets)',
  'order (?:now|yours?|today)',
  'try (?:it|our) ',
  'spread the word',
  'raise (?:your voice|awareness)',
  'engage (?:with|in) (?:your|our|elected|local|the community|community|conversations?|discussions?|dialogue|policymakers|thoughtful|constructive|respectful|informed)',
  'reach out (?:to|and)',
  'help (?:us|spread|make a difference)',
  'urge your',
  'hold (?:your|them|leaders|our leaders) accountable',
  'stand (?:with|up for) ',
  'consider (?:donating|supporting|subscribing|sharing|joining|volunteering|signing|contacting|contributing|becoming|making a)',
  'advocate for',
  '(?:continuously |actively |always )?seek out',
  'grab (?:yours|your|our|this|one|an? (?:\\w+ )?(?:coffee|cuppa|tea|drink|seat|chair|pew|pen|notebook|brew|snack|beer|blanket|copy)|some popcorn|the popcorn)',
  '(?:strap|buckle|settle|tuck|dive|dig|jump) (?:yourselves |yourself )?(?:in|up)(?=[,.!:;]| (?:for|because|and|with|as)\\b|$)',
  'brace (?:yourself|yourselves)',
  '(?:pull up|take) a (?:chair|seat|pew)',
  'sit (?:back|tight)(?= and|[,.!]| while)',
  'put the kettle on',
  'get (?:comfortable|comfy|ready|set|cosy|cozy)(?=[,.!:;]| (?:for|to|because|and|with|as)\\b|$)',
  '(?:stick|stay|hang|bear) (?:with us|with me|around|tight|right here|put)',
  '(?:mark|circle|save) (?:your|the) (?:calendars?|diar(?:y|ies)|date)',
  'set (?:a|your) (?:reminder|alarm)',
  'take (?:the|our|this|part in our) (?:pledge|quiz|poll|survey|challenge|test|first step)',
  'turn on (?:post )?notifications',
  '(?:switch|allow|enable) (?:on )?notifications',
  '(?:see|view|browse|discover) (?:our|all our|more (?:from|of|on|stories|articles|deals|like))',
  'cast your (?:vote|ballot)',
  'do your (?:bit|part)',
  'play your part',
  'become (?:a (?:member|subscriber|supporter|patron|sponsor|volunteer)|part of)',
  'request (?:a|your) (?:quote|demo|copy|callback|consultation|brochure|free)',
  '(?:speak|talk|chat) (?:to|with) (?:one of our|our|us|an adviser|an advisor|an expert)',
  'schedule (?:a|your)',
  'start (?:your|today|now|a free|saving|here)',
  'apply (?:now|here|today|online)',
  'upgrade (?:now|today|your|to)',
  'bookmark (?:this|us|our)',
  'remember to (?:like|share|subscribe|follow|vote|check|sign)',
  'rate (?:this|us|our)',
  'nominate (?:a|your)',
  '(?:drop|shoot|send) (?:us|me) (?:a|an|your)',
  'print (?:this|out)',
  'turn on (?:the )?(?:alerts?|notifications)',
  '(?:pass|send) (?:it|this) (?:on|along|to)',
  '(?:sound off|weigh in|chime in)(?=[.!:]| (?:below|in|on|with)\\b)',
  'consider (?:a (?:small |regular |monthly )?(?:donation|contribution|subscription|gift)|helping|passing)',
  'over to you',
  '(?:copy|paste) (?:this|the link)',
  'thank (?:you|us later)',
  'shop (?:now|our|the|here)',
  'use (?:the |our |my )?(?:promo |discount |coupon )?code',
  'educate yourself',
  'act now',
  '(?:send|post) (?:us|your|in your|me)\\b',
  'pin (?:this|it)',
  'tag (?:a|us|your)',
  'save (?:this|\\d+ ?(?:%|per ?cent)|up to)',
  'stay (?:safe|strong|hydrated|alert|put|with us|in touch)',
  'watch this space',
  'keep (?:scrolling|it here|coming back)',
  '(?:keep|read) (?:reading|on)(?: (?:to|for|below)|[.:!]|$)',
  'swipe (?:up|left|right|through)',
  'claim your',
  'have your say',
  'enter (?:our|the) (?:competition|contest|giveaway|draw)',
  'come (?:and )?(?:join|visit|see us|along)',
  'head (?:over )?to (?:our|the (?:comments|link|website|site|store|shop))',
  'scroll (?:down|through|on)',
  'foster (?:dialogue|understanding|open)',
  'encourage (?:your|others|open|dialogue|friends)',
  'demand (?:that your|action from|answers from|accountability|transparency from)',
  "let's (?:all |not |keep |make |work |stand |hope |build |ensure |come )+(?:\\w+ )?(?:together|all|sure|pressure|working|hold|act|remember|difference|future|world|action|demand|up)",
];
export const IMPERATIVE = new RegExp(`${LEAD}(?:${ORDERS.join('|')})`, 'i');

/** Verbs that order a reader only beside a word for the reader, the writer or the page. */
const VERBS =
  'act add adopt aim apply ask avoid bear begin believe bookmark boost bring browse buy call cancel carry catch celebrate change check choose claim click collect compare connect continue cook create cut dig discover discuss do donate download drink drop earn eat embrace empower enjoy enter experience explore fill find fix follow forget forward fuel gather get give go grab grow have head help hit hop ignore imagine include indulge invest invite join keep kick know learn leave let limit listen look love make mark meet message mind move never open order pack pay pick pin plan play post practi[cs]e prepare press prioriti[sz]e protect pull put read reach rejoin remember renew replace reply reserve rest rethink reward ride run say schedule scroll see seek sell send set share shop show sign skip snag snap speak spend spread stand start stay steer step stick stock stop store stream stretch submit subscribe support swap switch tag take talk tap tell text think throw trade train treat trust try tune turn unlock unsubscribe update upgrade use visit vote wait walk wash watch wear weigh work write'
    .split(' ')
    .join('|');
/** What follows an order; "Train services", "Watch towers" are nouns. */
const OBJECT =
  'an?|the|this|that|these|those|it|them|you|your|yourself|us|our|me|my|his|her|their|any|some|all|every|each|more|up|out|in|on|off|over|down|back|for|with|by|about|from|into|around|through|along|today|now|here|below|and|how|what|why|where|which|whether|if|\\d+|ahead|away|well|free|together|as|at|before|after|no|one|two|three|only|both|plenty|lots|new|good|local|fresh';
const TO_READER =
  "(?:your(?:self|selves)?|yours|you(?:'re|'ll|'ve)?|(?:us|our(?:selves)?)(?! (?:all|both)\\b)|below|in the comments|a friend|friends and family|for later|for yourself|at checkout|link in bio|right now|while (?:stocks|supplies) last|before it's too late|(?:here|now|today)[.!]?$)";
/** "Pack your bags", "Do your own research", "Pin it for later": any verb, and the reader in sight. */
export const ADVISED = new RegExp(
  `^(?:(?:so|and|now|please|just|always|simply|then|first|also|remember|as always|finally|instead|next time|today|better yet|when in doubt|for best results|until then|meanwhile|in the meantime|in short|bottom line)[,:]? ){0,3}(?:(?:if|whether|before you|to) [^,]{3,90}, )?(?:please |just |always |simply |never |do not |don't )?(?:${VERBS})(?= (?:${OBJECT})\\b)(?! the question\\b)[^?;“”"]{0,110}?\\b${TO_READER}|^(?:so |and |well |then )*,?(?:why not|why don't (?:you|we)) \\w+`,
  'i',
);

/** The reader is pointed to another place. */
export const POINTED = new RegExp(
  [
    '^(?:you|readers|those interested|anyone interested|interested (?:readers|parties)|people) (?:can|may|could|will)(?: also| always)? (?:find|read|learn|get|see|download|access|visit|donate|sign up|subscribe|follow|join|help|support|contact|explore|check|discover|consult|refer)\\b.{0,60}\\b(?:more|information|details|resources|here|website|online|at|via|through|on|from|below|by|out)\\b',
    '^for (?:more|further|additional|full|all|the latest|detailed|up-to-date)(?: \\w+)? ?(?:information|details|updates|news|insights?|context|analysis|background|reading|resources|help|tips|stories|on|about)\\b[^,]{0,80},? (?:please )?(?:visit|see|check|click|go|read|contact|follow|refer|consult|call|head|you can|stay|subscribe)',
    '^(?:more |further |additional |detailed |up-to-date |official |the latest )?(?:information|details|resources|updates|guidance|data|insights|reports|statistics)\\b(?: (?:on|about|regarding|concerning|for|from|related to|relating to)\\b.{2,120}?)? (?:can|may)(?: \\w+)? be (?:found|accessed|obtained|viewed|downloaded|read|consulted) (?:on|at|via|through|from|in|by|here|online)\\b',
    '^to (?:learn|find out|read|see|know|discover|explore) more\\b[^,]{0,90}, (?:please )?(?:visit|see|check|go|call|contact|click|read|follow|head|explore|refer|consult)',
    '^(?:information|details|resources|updates)\\b.{0,90}\\b(?:is|are) available (?:on|at|via|through|online|from)\\b.{0,60}\\b(?:website|site|online|page|portal)\\b',
    '\\b(?:with|use|using|enter|apply)(?: the| our| my)?(?: promo| discount| coupon)* code:? [a-z]*\\d+[a-z\\d]*\\b',
    '^(?:more|further|additional|detailed) (?:information|details|resources)\\b.{0,80}\\b(?:is|are) available (?:on|at|via|through|from|here|online)\\b',
  ].join('|'),
  'i',
);

/** Readers, or everybody, are called upon. */
export const ADDRESSED = new RegExp(
  [
    '^(?:readers|our readers|you|we all|everyone|all of us|each of us) (?:are|is) (?:encouraged|urged|invited|asked|called upon|welcome) to\\b',
    '^(?:so,? |but |and |remember[,:] |because )?(?:every|each) (?:(?:little|small|single|tiny|extra|last|one of us|bit of) ?)*(?:action|step|bit|voice|vote|gesture|donation|contribution|degree|drop|penny|pound|dollar|effort|choice|act|click|share|person|signature|little)?(?: of \\w+)? (?:counts|helps|matters|adds up|makes (?:a|all the) difference|really (?:does|counts|matters|helps))\\b',
    '\\b(?:we|i) (?:encourage|urge|invite|ask|call on|implore) (?:you|readers|our readers|everyone|all of you|all citizens)\\b',
    '^(?:citizens|individuals|people|consumers|voters|viewers|fans|everyone|the public) (?:are|is) (?:encouraged|urged|invited|called upon) to (?:stay|seek|engage|support|follow|share|participate|contact|advocate|educate|learn|speak|join|take part|remain|consider|explore)\\b',
    '^(?:everyone|everybody|each of us|every one of us|we all|all of us|you) (?:has|have|can|must|needs? to|should)(?: all)? (?:an? (?:role|part|responsibility|duty|voice|stake)|make a difference|do (?:our|your) part|play)\\b',
    "^(?:now is|it is|it's|the time (?:is|has come)) (?:the |high |now )?(?:time )?(?:to|for us to|for all of us to) (?:act|take action|stand|speak|demand|make|come together|join|get involved|raise)\\b",
    "^(?:it is|it's) (?:time|up to|incumbent (?:up)?on|our (?:duty|responsibility))(?: (?:for|to))? ?(?:us|all of us|each of us|you|everyone|every one of us|we)\\b",
    '^(?:together|as (?:citizens|consumers|readers|individuals|a society)), (?:we|you) (?:can|must|should|have)\\b',
    '^(?:your|every|any|all) (?:contributions?|donations?|support|help|gift|voice)\\b.{0,60}\\b(?:can|will|makes?|matters?|counts?|helps?)\\b',
    '^(?:contributions?|donations?)\\b.{3,140}\\b(?:can|will|may|could) (?:make|help|go|have|provide|save|be made)\\b',
    "^(?:and |as always, )?we(?:'d| would|(?: really| always)?)(?: (?:really|always))? (?:love|like|want) to (?:hear|know|see) (?:from you|what you|your|how you|if you|about your)",
    "^(?:if you (?:enjoyed|liked|found|want|would like|'d like|have)\\b[^,]{3,80}, (?:please|consider|share|subscribe|follow|let|visit|contact|check|leave|sign|click|email|call|donate|join|head|reach|get))",
  ].join('|'),
  'i',
);

/** The reader's opinion or purse is asked for. */
export const ASKED =
  /^(?:so|and|now|well|but)?,? ?(?:(?:what|how)(?:'s| is| are| about) (?:your|you)\b.{0,80}|(?:did|do|have|are) (?:we|i) (?:miss|forget|leave|get|overlook|missed|forgotten|missing|wrong)\b.{0,60}|(?:agree|disagree)(?: (?:or|with) .{2,30})?|sound familiar|(?:which|what) [\p{L} ]{2,30} (?:do|are|would|will|did) you\b.{0,60}|what (?:works|worked|helps|helped) (?:best )?for you\b.{0,40}|(?:have|got|do you have) (?:an? |any |some |your own |more )*(?:memor(?:y|ies)|photos?|pictures?|videos?|thoughts?|opinions?|questions?|views?|something to (?:say|add)|(?:\w+ )?story|experiences?|predictions?|tips?|recipes?|ideas?|suggestions?)\b.{0,80}|(?:are you )?ready to \w+.{0,90}|(?:want|need|fancy|craving|hungry for|curious|interested in|thinking (?:of|about)|tired of|struggling|missed|new to|love|planning|feeling|worried|confused|on a budget|short on time)\b.{1,110}|(?:enjoyed|liked?|loved?|found) (?:this|what you|reading|the)\b.{0,60}|have you (?:ever |already |yet )?(?:tried|used|seen|read|been|had|spotted|met|eaten|watched|heard|got|bought|visited|made|experienced|noticed|voted|considered)\b.{0,90}|looking for (?:more|other|the best|a|an)\b.{0,80}|(?:what|how|where|which|who) (?:do|are|would|will|did|is) (?:you|your)\b.{0,80}|(?:do|are|would|have|will) you (?:think|agree|believe|have (?:any|a|an)|ever|support|planning|excited|ready)\b.{0,100})\?(?:[^?]*(?:below|comments?|know))?$/iu;

/** A line that opens a list of things to do. */
export const INVITES_ACTION =
  /^(?:here(?:'s| is| are) (?:how|what|some ways?|\w+ (?:ways|things|steps))(?: that)? (?:you|we|individuals|citizens|people|readers|everyone) (?:can|could|should)\b|(?:individuals|citizens|you|readers|people|everyone|anyone|we|consumers|communities|supporters|concerned citizens) (?:can|could|may|should)(?: all| also)? (?:contribute|help|make a difference|support|get involved|take action|play (?:a|their|your|our)|do (?:their|your|our) part|act|respond|participate)\b[^.!?]{0,80}(?:by|:|through|in several ways|in the following ways)[^.!?]{0,40}:?$)/i;
