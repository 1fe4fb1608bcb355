import { perBlock } from '../../rule/perBlock.ts';

/** What a heading that any article could bear promises. */
export type StockHead = 'closing' | 'action' | 'outlook' | 'general';

/**
 * What kind of stock heading the words are, if they are one: every word of it says what part of an article this is, and
 * none says what the article is about. Takes the heading as a reader sees it.
 */
function headingKind(heading: string): StockHead | undefined {
  const words = plain(heading);
  if (words === '' || words.length > 90) return undefined;
  const parts = words.split(/(?<!\s)\s*[:–—|]\s*|\s-\s/).filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const kind = kindOf(first);
  if (!kind) return undefined;
  // "Conclusion: a city under water" opens with the stock part; elsewhere every part has to be one.
  return rest.length === 0 || OPENERS.test(first) || rest.every((part) => kindOf(part)) ? kind : undefined;
}

/** The same of a block that is a heading; null where it is none of them. */
export const stockHeadOf = perBlock(({ block }): StockHead | null => headingKind(block.text) ?? null);

/** Lower case, without markup, numbering, pictures and closing marks. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[\s#*_>•·-]+|(?<![\s*_#])[\s*_#]+$/g, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+|^(?:part|section|step) \d+\s?[:.–—-]?\s*/, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/(?<![.!?…])[.!?…]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:so|and|but|now),? (?=(?:w|h)\p{L}+ )/u, '')
    .trim()
    .replace(/:$/, '');
}

function kindOf(part: string): StockHead | undefined {
  for (const [kind, grammar] of FIXED) if (grammar.test(part)) return kind;
  const words = part.split(/[\s,/-]+|&/).filter((word) => word !== '');
  const heads = words.filter((word) => HEADS.has(word));
  if (words.length === 1 && ALONE.has(part)) return CLOSING_WORDS.test(part) ? 'closing' : 'general';
  if (words.length > 7 || (heads.length === 0 && !GERUND.test(part))) return undefined;
  // "The risks": of this matter.
  if (words.length === 2 && BARE_ARTICLE.test(part)) return undefined;
  if (words.length === 1) return undefined;
  if (!words.every((word) => HEADS.has(word) || FRAMES.has(word))) return undefined;
  if (CLOSING_WORDS.test(part)) return 'closing';
  return /\b(?:future|outlook|prospects|ahead|forward|next)\b/.test(part) ? 'outlook' : 'general';
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for a part of any article. */
const HEADS = set(
  'thoughts thought remarks reflections takeaways takeaway conclusion conclusions introduction intro overview summary recap background context ' +
    'backdrop analysis outlook prospects implications insights considerations perspective perspectives highlights points outcomes scenarios ' +
    'recommendations lessons word words verdict steps directions challenges opportunities pros cons advantages disadvantages benefits ' +
    'drawbacks strengths weaknesses risks rewards limitations uncertainties impact impacts significance consequences ' +
    'basics fundamentals essentials landscape drivers trends factors aspects dimensions dynamics stakes stakeholders reaction reactions response ' +
    'responses criticism criticisms concerns controversies controversy applications uses examples strategies solutions approaches metrics statistics ' +
    'developments evidence research science data facts figures findings take takes opinion opinions view views commentary details issues issue ' +
    'problem solution role importance relevance evolution rise future features specifications pricing tips questions answers effects side causes symptoms ' +
    'motivations legacy aftermath fallout ramifications repercussions horizon reality realities debate narrative discourse picture numbers timeline preparation resources ' +
    'prediction predictions forecast forecasts pick picks preview previews expectations odds tips advice guidance warning warnings caveats caveat pitfalls mistakes myths truth truths basics rundown lowdown breakdown snapshot roundup primer voices ' +
    'options alternatives choices tradeoffs trade-offs winners losers contenders favourites favorites bottom catch downsides upsides downside upside hurdles obstacles barriers setbacks threats threat ' +
    'causes reasons origins roots root explanation explanations details specifics nuances complexities intricacies ins outs nitty gritty crux essence core ' +
    'stats assessment statement buzz chatter sentiment backlash scoreline lineups line-ups notes thinking reflection',
);
/** Words that may stand with them and still say nothing of the matter. */
const FRAMES = set(
  'final closing concluding key main major important core critical essential historical broader wider global overall general brief quick short ' +
    'detailed in depth indepth deep deeper comprehensive expert future potential possible likely long term short-term immediate strategic further additional ' +
    'current initial personal practical last parting some my our the a an and of for on to ahead forward moving learned learnt next setting ' +
    'understanding exploring examining analyzing analysing evaluating assessing weighing summarizing with what are is it ' +
    'navigating unpacking decoding breaking down behind about how why by more other new latest recent real world practical everyday modern today todays ' +
    'economic social political cultural environmental international national local public global legal ethical human technological industry market ' +
    'community government technology regulatory diplomatic geopolitical research says tells know need consider watch growth matters ' +
    'challenging mixed growing common different alternative possible emerging ongoing unanswered open lingering frequently asked top ' +
    'biggest best worst hidden underlying root surprising little known did ultimate complete definitive at stake in play other side both sides from to be early ' +
    'voices experts expert official prediction match media look bigger larger closer article executive success events actionable ponder policy regional strategic institutional stakeholder swot risk problem scope methodology hot tactical talking key big small short quickly facts people',
);
/** "Understanding the technology": whatever it is, it is named by its kind. */
const GERUND = /^(?:understanding|exploring|examining|navigating|unpacking|decoding|introducing) the \p{L}+$/u;
const BARE_ARTICLE = /^(?:the|a|an|its|their|our|my) /;
const ALONE = set(
  'conclusion conclusions introduction overview summary recap background context takeaways outlook analysis implications highlights insights pros cons significance recommendations synthesis reflections discussion afterword epilogue prologue preamble foreword verdict',
);
const CLOSING_WORDS =
  /\b(?:conclusions?|concluding|final|closing|parting|summary|recap|takeaways?|last|verdict|lessons)\b/;
const OPENERS =
  /^(?:(?:in )?conclusions?|final thoughts?|closing thoughts?|key takeaways?|introduction|looking (?:ahead|forward)|(?:the )?future outlook|(?:the )?bottom line|overview|in summary|wrapping up|the road ahead|the (?:problem|solution|verdict|takeaway|upshot|catch|background|context)|(?:our|my) (?:prediction|verdict|take|pick)|fast facts|at a glance|tl;?dr|why it matters|the bigger picture)$/;

/** Headings that are one phrase. */
const FIXED: readonly (readonly [StockHead, RegExp])[] = [
  [
    'closing',
    /^(?:in (?:conclusion|closing|summary|short|a nutshell)|to (?:conclude|sum (?:it |things )?(?:all )?up|wrap up|summari[sz]e)|summing (?:it |things |this )?(?:all )?up|wrapping (?:it |things |this )?(?:all )?up|(?:to )?wrap(?:ping)? (?:it|things|this) (?:all )?up|(?:a )?(?:quick |final )?wrap[- ]?up|(?:conclusively|finally) speaking|(?:the )?bottom line|(?:the )?final (?:word|say|verdict)|key (?:points|facts|takeaways|learnings) to remember|(?:the |our |my )?(?:final |overall |honest |quick )?(?:verdict|take|rating|score|thoughts|takeaway|takeaways|conclusion|summary)|(?:the )?(?:last|parting) (?:word|words|shot)|so,? (?:what's|what is|where does (?:this|that|it) leave us|is it worth it)|is it worth (?:it|the (?:money|hype|price))|should you (?:buy|get|try|care|worry|switch|upgrade|invest|go)(?: it| one| them)?|who (?:is it|should|is this) (?:for|buy)\b.{0,20}|what (?:we|have we|you) (?:have )?learned|tl;?dr|that's a wrap|closing|the upshot|the long and short of it|the takeaway|so there you have it|over to you|where (?:that|this|it) leaves us|(?:our|the|my) (?:final )?(?:score )?(?:prediction|predictions|forecast|picks?|call|view|opinion|advice|recommendations?)|(?:one )?(?:last|final) (?:thing|note|tip|thoughts?)|before you go|in the end|all in all|signing off|the final (?:analysis|reckoning|whistle|score|tally)|to (?:finish|end)|all things considered|(?:a |some )?(?:final|parting|concluding|closing|last) (?:note|comments?|thoughts?|observations?|advice))$/,
  ],
  [
    'action',
    /^(?:(?:a |the )?calls? (?:to|for) (?:action|unity|change|peace|reform|calm|justice|dialogue)|take action(?: now| today)?|get involved|how (?:you|we) can (?:help|make a difference|get involved|contribute)|what (?:you|we|can you|can we|individuals) can (?:do|help)(?: (?:now|today|next|right now|about it|to help))?|what (?:can|should|could|must) (?:you|we|i|readers|people) do(?: (?:now|today|next|about it|to help))?|(?:share|tell us) your (?:thoughts|story|stories|views?|opinions?|experiences?|take)|stay (?:in the know|in touch|up to date|updated)|how to (?:help|get involved|take action|donate|contribute|support (?:us|them|the cause))|(?:be|become) (?:a )?part of (?:the )?(?:solution|change|story)|(?:support|contact|join|follow|connect with|write (?:for|to)) us|support (?:our|independent|local) (?:work|journalism|mission|reporting|newsroom)|your turn|over to you|tell us what you think|what do you think|ways to (?:help|give|get involved)|spread the word|make a difference|act now|join the (?:conversation|discussion|movement)|have your say|make your voice heard)$/,
  ],
  [
    'outlook',
    /^(?:(?:looking|moving|going|pressing|pushing) (?:ahead|forward|on|to the future)(?: together)?|(?:(?:an? |the )?(?:glimmer|ray|rays|sign|signs|glimmers|seeds|message) of hope|(?:new )?hope (?:on the horizon|for the future|amid (?:the )?\w+)|a new (?:era|beginning|chapter|day|dawn|normal))|(?:an?|the|our|finding a|charting an?|building a) (?:\w+ )?(?:path|way|road|course|roadmap) (?:ahead|forward)|(?:an? |the )?(?:bright(?:er)?|uncertain|promising|sustainable|better|shared|new) (?:future|tomorrow|horizons?|dawn|era|chapter)(?: ahead| for all)?|(?:the |a )?(?:future|outlook|horizon) (?:is|looks|remains) \w+|taking stock|turning the page|what(?:'s| is| comes| happens)? next|what happens (?:now|next)|what'?s ahead|what (?:lies|is) ahead|what to (?:expect|watch(?: for)?|look (?:out )?for)(?: next| now| going forward| from here| (?:in|over) the (?:coming|next few) (?:days|weeks|months|years)| this (?:week|month|season|year))?|where (?:do we|does (?:it|this|that) (?:all )?) ?(?:go|leave us) (?:from here|next)|what (?:does )?the future (?:holds?|may hold)|the (?:road|path|way|journey) (?:ahead|forward)|the way forward|a look (?:ahead|to the future)|next steps|into the future|what (?:could|might|may|will) (?:happen|come) next|what (?:happens|comes) (?:now|from here|after)|where (?:next|now|to from here|things (?:stand|go)|we go from here)|the (?:next|coming) (?:chapter|steps?|phase|days|weeks|months|years)|on the horizon|beyond (?:today|the headlines|the numbers)|looking further ahead|hope for the future|the (?:long|wider|bigger) view|tomorrow and beyond|(?:a )?glimpse (?:of|into) the future|(?:dates|things|what|ones?) to watch|what (?:we're|to be) watching|eyes on the future|where (?:things|it) (?:could|might) go(?: next)?)$/,
  ],
  [
    'general',
    /^(?:(?:a |the )?(?:view from (?:here|the (?:ground|inside|outside|top|street|stands|touchline))|back ?story|deep(?:er)? dive|closer look|deeper look|big(?:ger)? picture|broader picture|bird's[- ]eye view)|why (?:it|this|that)(?: (?:story|issue|news|debate|case|topic|decision|vote|fight|moment|election|match|change|deal))? (?:all |still |really )*matters(?: (?:to|for) (?:you|us|everyone|the future)| now| today)?|what (?:this|it|that) (?:(?:all|really|actually|could|might|may|will) )*means?(?: going forward| now| in practice| from here| next| in the (?:long|short) (?:run|term))?|what does (?:this|it|that) (?:all )?(?:really )?mean(?: going forward| in practice)?|(?:what|everything) you (?:need|should|want)(?: to)? (?:to )?know(?: about (?:it|this))?|(?:(?:the )?(?:background|context|facts|key facts|numbers|basics|story|essentials) )?at a glance|setting the (?:scene|stage)|the (?:backdrop|context|basics|takeaway|future)|expert (?:opinions?|views|commentary)|(?:the )?pros (?:and|&|vs\.?) cons|(?:zooming|stepping) (?:out|back)|(?:the )?[\p{L}-]+ (?:context|backdrop)|(?:the )?(?:ripple|domino|knock-on|butterfly|snowball) effects?|the (?:big|bigger|biggest|million[- ]dollar|burning|key|central|unanswered|lingering|only) questions?|the other side(?: of the (?:coin|story|argument))?|(?:voices |life |facts |word |mood |view )?on the (?:ground|street|streets)|(?:the )?(?:a )?turning point|at (?:a|the) crossroads|behind closed doors|(?:the )?(?:story|case|news|facts|issue) in (?:brief|short)|the (?:short|long|quick) (?:version|answer|story)|the long game|what (?:went wrong|now|changed|gives)|so what|now what|where (?:did )?it (?:all )?(?:began|begin|started|went wrong|go wrong)|how it all (?:began|started|ended)|the beginning of the end|(?:our|my) two cents|(?:taking )?a step back|(?:breaking|boiling|pulling|putting|tying|bringing) (?:it|this|things|everything) (?:all )?(?:down|together)|(?:diving|digging|going|delving) deep(?:er)?|connecting the dots|unpacking (?:it|this)(?: all)?|making sense of (?:it|this)(?: all)?|reading the tea leaves|(?:the )?(?:current )?state of (?:play|affairs|things)|(?:the )?numbers (?:don't lie|tell the story|speak for themselves)|(?:a )?timeline of (?:events|the (?:case|crisis|story|events))|how (?:it|events|things|this)(?: all)? unfolded|(?:the )?(?:controversy|debate|issue|problem|basics|details|situation|science|jargon|background|rules) explained|the (?:debate|story|journey|saga|fight|battle|search|wait|legacy|work|conversation|show|dream|struggle) (?:continues|goes on|lives on|rages on|begins|isn't over|is(?: far from)? over)|(?:all )?(?:your )?(?:\w+ )?questions,? answered|what (?:makes|sets) (?:it|this|that|them|us)(?: one)? (?:so )?(?:different|apart|special|unique|tick|stand out|work|important|possible)|(?:the )?(?:good|bad) and the (?:bad|ugly)|did you know|fun facts|food for thought|the impact|the implications|(?:the )?(?:high )?stakes(?: (?:are|have never been|could not be|couldn't be) (?:\w+ )?high(?:er)?)?|what we(?: (?:do(?:n't| not)|still|don't yet))? know(?: so far| about it| right now)?|what we know and (?:what we )?do(?:n't| not)(?: know)?|what happened|(?:what's|what is) at stake|frequently asked questions|faqs?|(?:the )?(?:science|research|data|technology|numbers|evidence|facts|history|story|meaning|thinking) (?:behind (?:it|this|that|them)(?: all)?|says?|shows?|at play)|what (?:the )?(?:science|research|data|evidence|numbers|studies|fans|doctors) (?:says?|shows?|tells? us|reveals?|are saying)|how (?:it|this|that) (?:all )?(?:works?|happened|started|began|came about)|how (?:we|did we|it) (?:got|get) (?:here|to this point)|why (?:now|we (?:love|like|care)(?: it| them| this)?)|(?:key |some |a few )?things to (?:know|consider|watch|remember|note|keep in mind|bear in mind|look out for|look for|think about)(?: (?:it|them|this|next|out for))?|getting (?:there|around|started|here)|where to (?:stay|eat|drink|shop|buy|go|start|find it)|when to (?:go|visit|see a doctor)|(?:the )?best times? to (?:visit|go|buy)|what to (?:do|see|eat|pack|wear|know|bring)|(?:are there )?(?:any )?side effects|(?:is it|is this) (?:safe|legit|a scam|right for you)|how to (?:use|take|get|watch|apply|choose|start)(?: (?:it|them|one|started))?|how (?:much|often|long) (?:should|do|does|can|will) (?:you|it|i)\b.{0,30}|who(?:'s| is) (?:who|affected|involved|it for)|(?:the )?key (?:people|dates|terms|numbers|metrics|stats|ingredients)|(?:the )?(?:human|wider|bigger|other) (?:side|cost|angle|factor|element)(?: of (?:the story|it all))?|stay (?:ahead of the curve|informed|connected|tuned|in the loop)|(?:a |the )?(?:brief|short|little|quick) (?:history|background|overview|recap|primer)|some background|a bit of (?:history|background|context)|reading between the lines|what (?:the )?(?:experts|critics|analysts|people|others) (?:are )?(?:say|saying|think|thinking)|why (?:you should|it's worth) (?:care|caring)|why should (?:you|we|i) care|the (?:reaction|background|challenges|benefits)|related (?:articles|stories|posts|reading)|you (?:may|might) also like|key (?:facts|figures|questions|players|details|developments|factors|highlights|aspects|issues|concepts)|main points|quick facts|what(?:'s| is) (?:causing|behind|driving|fuell?ing|going on|happening|wrong|new|different|changed|changing|the (?:problem|issue|story|deal|catch|fuss|point|big deal|damage|answer|solution|alternative|latest|plan|difference|cost|impact|background|context))(?: (?:with|about|behind|here|all|it|this|that|them|now|so far)){0,4}|why (?:is|does|did|has) (?:it|this|that) (?:so |all )?(?:happening|happen(?:ed)?|matters?|important|work|controversial|significant|urgent|a (?:big deal|problem|concern)|going on)(?: now| to (?:you|us))?|how (?:did|does|is|can|could|will) (?:it|this|that|we|they|things)(?: (?:all|get|be|happen|happening|work|start|begin|come about|to|here|affect|help|made|done|us|you)){1,4}|how (?:bad|big|serious|likely) (?:is|are) (?:it|this|that|they|things)|who (?:are|is|were) (?:they|it|behind (?:it|this)|the (?:players|key players|winners|losers))|who (?:wins|loses|pays|benefits),?(?: (?:and )?who (?:loses|pays|doesn't))?|when (?:did|does|will) (?:it|this|that) (?:all )?(?:start|begin|happen|end)|is there (?:a (?:solution|downside|problem|better way|way (?:out|forward))|hope|(?:any|an) (?:hope|alternative|upside)|anything (?:you|we) can do)|should (?:we|you|i) (?:be )?(?:worr(?:y|ied)|concerned|care|panic|believe it)|can (?:it|this|we|they|anything|they) (?:work|last|be (?:stopped|fixed|saved|done|solved|reversed)|win|succeed|fix it|stop it)|will (?:it|this) (?:work|last|happen|matter)|does (?:it|this) (?:work|matter)|(?:an? |the )?overview(?: of (?:the|this) (?:problem|issue|situation|topic|matter|crisis|story|event|case))?|(?:the )?(?:scale|scope|nature|root|roots|heart|size|extent|history|causes?|consequences|state|anatomy|truth|facts?) of (?:the (?:problem|issue|matter|crisis|challenge|situation|damage|story)|play|it all|things)|(?:the )?(?:road|path|route|journey|run|build-?up) (?:to (?:here|this point|where we are|now|today)|so far)|how we got here|the story so far|where (?:we are|things stand|we stand|it stands)(?: now| today)?|the (?:key|main|big(?:gest)?) (?:talking points?|questions?|players?|issues?|numbers?|challenges?|stor(?:y|ies)|unknowns?|debate)|talking points?|(?:team|match|injury|transfer) news|(?:head[- ]to[- ]head|form guide|(?:predicted|probable|possible|confirmed) (?:line-?ups?|teams?|xis?|starting xis?)|how to (?:watch|follow|listen|buy|vote|apply|enter|book|get (?:there|tickets|involved))(?: (?:it|live|online|tickets))?|where to watch|kick-?off time|tv channel|ticket(?:s| information)?|the (?:tale of the tape|odds|betting|venue|format|rules|draw|schedule))|(?:possible|potential|proposed|practical|simple|some) (?:solutions?|fixes|answers|remedies|explanations?|causes?)|(?:the )?(?:wider|broader|bigger|global|local|human|economic|political|personal|historical|legal|environmental|social) (?:picture|impact|context|cost|toll|fallout|angle|dimension|story|response|reaction|view|perspective|stakes|implications|consequences|ramifications)|(?:expert|top|quick|handy|insider|pro|helpful|useful|practical|essential|our|final|simple|money-saving) (?:tips|advice|hints|hacks|pointers|tricks)(?: (?:and|&) (?:tricks|advice|hints))?|(?:dos|do's|do’s) and (?:don'ts|donts)|common (?:mistakes|questions|myths|misconceptions|pitfalls|problems|concerns|causes|symptoms)(?: to avoid)?|myths? (?:vs\.?|and|versus|&) (?:facts?|reality)|(?:facts?|fiction) (?:vs\.?|and|or|versus|&) (?:fiction|facts?|myths?)|fast facts|(?:the )?(?:by the )?numbers(?: game)?|in (?:numbers|brief|focus|context|perspective|detail|depth|pictures|their own words|other news)|by the numbers|behind the (?:scenes|headlines|numbers|curtain)|under the (?:hood|microscope|spotlight)|(?:the )?(?:ins and outs|nitty[- ]gritty|lowdown|rundown|down[- ]low|low-down|need[- ]to[- ]knows?|essentials|basics|fundamentals|finer points|upsides?|downsides?|catch|twist|backlash|buzz|hype|controversy|critics|skeptics|sceptics|doubters|other side|flip side|counter-?arguments?|case (?:for|against|for and against)|arguments? (?:for|against|for and against)|winners and losers|good news|bad news|good,? the bad(?:,? and the ugly)?|stakes|science|numbers|problem|solution|aftermath|fallout|reaction|response|bigger question|human cost|road so far)|(?:voices|views|lessons|notes|scenes|stories|reports|dispatches|tales) from (?:the )?(?:ground|field|front ?line|community|experts|public|street|past|inside)|(?:expert|public|community|global|international|official|local|media|industry|market|fan|social media|online|political) (?:reactions?|responses?|voices?|opinions?|views?|insights?|analysis|perspectives?|sentiment|commentary|buzz)|what (?:people|fans|readers|users|locals|others|the (?:papers?|press|media|internet|numbers|polls|figures|future|law|rules|change|changes|deal|vote|ruling)) (?:are saying|say|said|think|says|means?|could mean)(?: for (?:you|us))?|what (?:this|it|that|the (?:change|changes|news|ruling|deal|decision|vote|result))(?: could| might| will| may)? means? for (?:you|us|everyone|the future|all of us|consumers|investors|readers|businesses|families|fans|patients|the industry|the rest of us)|the (?:short|long|simple|quick|honest) answer|q ?(?:&|and) ?a|q&as?|(?:table of )?contents|in this (?:article|guide|story|post)|about (?:the (?:author|writer|company|site)|us|me|this (?:article|story|series|site|website|page|guide|post|report|project)))$/u,
  ],
];
