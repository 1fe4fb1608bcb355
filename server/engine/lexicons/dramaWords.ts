import { type FigureGroup, figureGroup } from './figureGroup.ts';

const MATTER =
  '(plan|plans|proposal|proposals|bill|deal|economy|budget|pensions|sector|industry|trade|service|services|growth|firms|business|businesses|reform|reforms|programme|program|scheme|policy|policies|report|record|idea|ideas|argument|talks|pact|agreement|hopes|career|reputation|system|schools|hospitals|recovery|project|bid|claims|strategy|party|market|markets|agency|law|laws|rules|savings|finances|coffers|public purse|legacy|process|peace|vote|summit|ceasefire|truce|campaign|candidacy|merger|negotiations|initiative|accord)';

/**
 * Drama made of plain matters: war, wounds, floods and plague where nobody is hurt, feelings that seize crowds, adverbs
 * that judge a sentence, and nouns that sum somebody up. "/" parts the patterns. Put together for this project from
 * everyday English; the names are senses of `loaded-language`.
 */
export const dramaWords: readonly FigureGroup[] = [
  figureGroup(
    'manner',
    `^ (predictably|unsurprisingly|bizarrely|mercifully|astonishingly|thankfully|alarmingly|worryingly|disturbingly|inexplicably|depressingly|infuriatingly|maddeningly|perversely|absurdly|conveniently|tellingly|sadly|regrettably|shamefully|disgracefully|tragically|heartbreakingly|miraculously|laughably|outrageously|scandalously|cruelly|incredibly|unbelievably|amazingly|remarkably|chillingly|ominously|fittingly|deliciously|gloriously|lamentably|ludicrously|comically|farcically) ,
     (, however ,|, and|, but|;|—|–) (predictably|unsurprisingly|bizarrely|mercifully|astonishingly|thankfully|alarmingly|worryingly|disturbingly|inexplicably|depressingly|infuriatingly|maddeningly|perversely|shamefully|miraculously|outrageously|tragically|incredibly|unbelievably|amazingly|chillingly|ominously) ,`,
  ),
  figureGroup(
    'verb',
    `(~torch|~skewer|~savage|~shred|~gut|~butcher|~torpedo|~kneecap|~neuter|~hobble|~cripple|~throttle|~strangle|~plunder|~loot|~pillage|~hijack|~sabotage|~massacre|~vandalise|~vandalize|~mutilate|~hollow out|~tear up|~rip up|~blow apart|~blow up) (:DET,PRON)? (:ADJ)? (:NOUN)? ${MATTER}
     ~hit out (at|over|against) / ~rage (on|against|at) / ~thunder:VERB (that|against|at|on) / ~tear strips off / ~lay into (:PRON,DET,PROPN) / ~wade into (:PRON,DET,PROPN) / ~round on (:PRON,PROPN,DET) (:ADJ)? (critics|rivals|reporters|opponents|colleagues)
     ~erupt (in|into|with) (fury|anger|outrage|joy|rage|controversy|chaos|scandal|jubilation)
     (~haemorrhage|~hemorrhage) (:ADJ)? (cash|money|jobs|votes|support|staff|viewers|users|members|talent|customers|points|voters)
     (~bungle|~botch) (:DET,PRON) / ~squander (:DET,PRON,ADJ)? (:ADJ)? (millions|billions|fortune|chance|lead|money|goodwill|opportunity|cash|legacy) / ~fritter away
     (panic|terror|fury|hysteria|despair|gloom|paranoia|euphoria|dread|chaos|scandal) (:ADV)? (has|have|had)? (~grip|~sweep|~engulf|~seize|~stalk|~descend|~reign) / (~grip|gripped|seized|consumed|engulfed|paralysed|paralyzed) by (:ADJ)? (panic|terror|fury|hysteria|despair|fear|paranoia|euphoria|scandal|dread)
     (scandal|crisis|affair|row|saga|allegations|revelations|feud|controversy|chaos|turmoil) (that|which)? (has|have|had)? (:ADV)? (~rock|~engulf|~convulse|~bedevil|~sink|~blight|~stain) (:DET,PROPN,PRON)
     (~declare|~wage) (:ADJ,DET)? war (on|against) (:DET,PRON)? (:ADJ)? (staff|cars|motorists|drivers|plastic|waste|sugar|obesity|woke|business|workers|landlords|tenants|families|truth|science|poverty|inflation|bureaucracy|tape|fat|calories|weeds|patients|customers|parents|teachers|nature|farmers|savers|renters|clutter|fun|print)
     (bill|plan|proposal|idea|deal|budget|talks|scheme|reform|project|amendment|measure) (is|was|are|were|looks|looked) (:ADV)? dead (on arrival|in the water|and buried)
     ~flex (:PRON) muscles / ~rattle (:PRON) sabre / ~circle (like)? (vultures|sharks) / (vultures|sharks|wolves) (:AUX)? (:ADV)? (~circle) / ~smell blood / ~go for the jugular / blood in the water / ~draw (first)? blood / ~twist the knife / ~stab (:PRON,DET,PROPN) (:NOUN)? in the back / ~bleed (:PRON,DET) (:NOUN)? dry / ~hold (:PRON,DET,PROPN) (:NOUN)? (to ransom|hostage to) / ~starve (:PRON,DET) (:NOUN)? of (cash|funds|funding|investment|money)
     (~gobble|~hoover|~swallow) up (:ADJ)? (rivals|firms|companies|land|cash|market|jobs|homes|data|profits|smaller|money|houses|budget)
     ~ram home / ~hammer home / ~railroad (:DET,PRON,PROPN) / ~strong-arm (:DET,PRON,PROPN) / ~arm-twist / ~ambush (:DET,PRON,PROPN) (:NOUN)? (with|over) / ~blindside (:DET,PRON,PROPN) / ~sucker-punch / ~stonewall (:DET,PRON,PROPN) / ~muzzle (:DET,PRON,PROPN) (:ADJ)? (press|critics|media|judges|scientists|dissent) / ~gag (:DET,PRON)? (:ADJ)? (critics|press|judges|whistleblowers)
     (~deluge|~inundate|~bombard|~pepper|~barrage) (with|by) (:ADJ)? (calls|questions|complaints|messages|emails|letters|requests|criticism|abuse|offers|hate|threats)
     ~crash (and burn|spectacularly) / ~limp (on|along|into|home|towards) / ~stagger (on|from|into|towards) / ~lurch (from|into|towards|to the) / ~teeter / ~nosedive / ~nose-dive / ~crater:VERB / ~tank:VERB / ~implode / ~unravel:VERB (:ADV)? (.|,|;|as|when|fast|spectacularly)`,
    'army troops soldiers rebels artillery missile ship bomb explosion gun guns fossil moon fuel aircraft pilot leg knee ankle',
  ),
  figureGroup(
    'scale',
    `(in|into) (meltdown|freefall|free fall|tatters|disarray) / in (total|utter|complete|open) (revolt|chaos|disarray|rebellion|meltdown) / (into|in) open (war|warfare|revolt|rebellion|hostility)
     wave of (:ADJ)? (terror|panic|anger|fury|hysteria|revulsion|euphoria|outrage|grief|misery|disgust|nostalgia)
     (hordes|swarms|droves|armies|legions|throngs|mobs|packs) of (:ADJ)? (:ADJ)? (shoppers|tourists|fans|visitors|reporters|critics|bureaucrats|lawyers|consultants|investors|drinkers|teenagers|cyclists|admirers|trolls|supporters|buyers|day-trippers|influencers|lobbyists) / in droves
     (gem|beast|monster|peach|corker|belter|bear|nightmare|joke|shambles|disgrace|dream|jewel|whale|brute|devil|hell) of (a|an) (:ADJ)? (:NOUN)
     (is|was|remains|are|were|becomes|became) (nothing short of|little short of|nothing less than|tantamount to) / nothing (short of|less than) (a|an|the)? (:ADJ)? (:NOUN)
     (is|was|remains|became|proved) (a|an) (:ADJ)? (treasure|delight|joy|gem|jewel|marvel|wonder|revelation|masterpiece|catastrophe|disgrace|scandal|outrage|joke|mess|sham|nightmare|miracle|shambles|humiliation|travesty|betrayal|masterstroke|godsend|calamity|abomination|insult|horror|embarrassment)
     (is|was|are) (:ADV)? (madness|lunacy|insanity|folly|nonsense|vandalism|hypocrisy|bliss|heaven|hell|torture|carnage|mayhem|pandemonium|chaos) (.|,|;|!|and)
     (seismic|titanic|tectonic|volcanic|nuclear|thermonuclear|kamikaze|suicidal|scorched-earth) (row|fallout|blow|upset|clash|battle|gamble|option|policy|move|decision|result|struggle|anger|strategy|tactics)
     assault on (the|our|their|:ADJ)? (:ADJ)? (poor|middle|working|freedom|freedoms|liberty|democracy|truth|senses|sense|decency|rights|workers|farmers|taxpayers|families|speech|science|reason|pensioners|values|living|wages|renters|savers)
     (the|a) (:ADJ)? (death knell|body blow|hammer blow|bitter blow|crushing blow|devastating blow|mortal blow|knockout blow|killer blow|cruel blow|huge blow|major blow|fresh blow|heavy blow) (to|for) (:DET,PRON,PROPN,NOUN)
     (bitter|vicious|brutal|ugly|savage|bloody|bruising|blistering|poisonous|toxic|nasty|explosive) (:ADJ,NOUN)? (row|feud|battle|fight|dispute|divorce|war of words|contest|campaign|rivalry|clash|split|quarrel|infighting|power struggle|turf war|showdown|bidding war|attack on the|attack ads|primary|leadership)`,
    'plates volcano ship iceberg earthquake magnitude troops rebels soldiers army bees locusts insects boxer boxing knocked theatre acts reactor warhead mayhem',
  ),
  figureGroup(
    'feeling',
    `(shocking|chilling|disturbing|harrowing|horrifying|haunting|sickening|explosive|bombshell|bizarre|jaw-dropping|heart-stopping|gut-wrenching|distressing|dramatic|incredible|terrifying|unbelievable|astonishing) (:ADJ,NOUN)? (footage|video|clip|images|photos|details|scenes|moment|pictures|audio|truth|discovery|admission|reality|statistic|statistics|figures|message|warning|confession|twist|revelation|revelations|glimpse|testimony|account|reminder|indictment|lack of|rise in|increase in|decline|toll)
     (grim|stark|bleak|dire|sobering|chilling|cruel|bitter|harsh|brutal|painful|heartbreaking|horrifying|terrible) (reality|realities|reminder|truth|truths|irony|twist of|milestone|toll|picture|warning|warnings|portrait|harvest|choice between|fate|verdict|blow)
     (gaping|yawning|aching) (hole|void|gap|gulf|chasm|wound) / (untold|unimaginable|immeasurable|needless|endless|unspeakable) (:ADJ)? (suffering|misery|damage|harm|pain|grief|horror|horrors|cruelty|anguish|hardship)
     (spectre|specter|ghost|shadow) of (:ADJ)? (hunger|war|famine|fear|death|unemployment|recession|bankruptcy|violence|poverty|fascism|the past|defeat|collapse) / (living|dwelling) in (constant|perpetual|daily)? (fear|terror|dread) / (gripped|wracked|racked|riven|torn apart|ravaged|scarred|blighted|crippled|besieged|tormented|haunted|consumed|paralysed|paralyzed|overwhelmed) by (:ADJ)? (debt|debts|scandal|fear|grief|guilt|doubt|division|divisions|infighting|poverty|greed|rage|anger|hatred|corruption|crisis|strikes|neglect|cuts|crime)
     (tugs|tug|tugging|pulls|pull) at the (heartstrings|heart-strings|heart strings) / (broke|breaks|breaking|melted|melt|melts|stole|steal|steals|captured|captures|won|warm|warms|warmed) (the)? (hearts|heart) (of|and) / (hearts|heart) (:AUX)? (:ADV)? (~break|~sink|~melt|~swell|~leap|~race|~soar) / lump in (the|my|your|his|her) throat / not a dry eye / (tears|tear) (~stream|~roll|~flow|~well)`,
    'blood pressure heartbeat cardiac film museum',
  ),
  figureGroup(
    'condemn',
    `(absurd|cushy|doomed|cynical|toxic|rotten|bloated|crooked|gutless|wasteful|heartless|senseless|pointless|spurious|insulting|insultingly|half-hearted|cack-handed|cowardly|crippling|punishing|ruinous|extortionate|exorbitant|astronomical|obscene|scandalous|indefensible|feeble|lame|limp|pitiful|hollow|empty|broken|brazen|naked|shabby|sordid|squalid|sorry|tired|tawdry|flimsy|threadbare|lazy) (excuse|excuses|promise|promises|rhetoric|words|gesture|gestures|ploy|stunt|stunts|bid|attempt|attempts|culture|project|plan|scheme|rule|rules|tax|taxes|cuts|policy|policies|decision|budget|bureaucracy|state|system|job|jobs|deal|waste|fees|prices|price|rents|costs|bills|profits|bonuses|sums|salaries|debts|pay|apology|response|argument|arguments|logic|saga|affair|episode|spectacle|tale|mess|politics|power grab|grab|assumptions|claims|platitudes|slogans|threats|compromise|regime|establishment|elite|elites|voyage|mission|venture|experiment)
     (cruel|heartless|callous|mindless|senseless|shameless) (:ADJ)? (tax|cut|cuts|policy|policies|joke|hoax|decision|act|acts|trick|world|system|killing|killings|violence|murder|murders|attack|attacks|landlord|landlords|regime|rule|rules|game|indifference|disregard|boss|bosses|employer|employers|vandalism|destruction|waste)
     motley (crew|band|bunch|collection|assortment) / hangers-on / (rag-tag|ragtag) / gravy train / (old boys '|old boy|old-boy) (network|club) / (fat cat|fat cats|fat-cat) / pen-pushers / pen pushers / bean counters / bean-counters / do-gooders / busybodies / killjoys / doom-mongers / doomsayers / doomsters / spin doctors / doom and gloom / gloom and doom / tin-eared / tone-deaf / out of touch / out-of-touch / power grab / land grab / cash grab / money grab / cash cow / vanity project / vanity projects / white elephant / publicity stunt / pr stunt / cover-up of / whitewash / stitch-up / stitch up of / smoke-filled rooms / backroom (deal|deals) / dirty (tricks|war|work|money|deal|deals|little secret)
     (self-appointed|self-styled|self-anointed) (:ADJ)? (:NOUN,PROPN) / so-called (experts|expert|leaders|reform|reforms|friends|freedom|justice|democracy|progress|news|scientists|elites|reformers|charity|moderates|solution|solutions|improvements|efficiency|allies|journalists|activists|environmentalists)
     (asleep at the (wheel|switch)|asleep on the job|in bed with|in cahoots|in league with|in the pocket of|in thrall to|hand in glove|beyond the pale|rotten to the core|not fit for purpose|past its sell-by date|a law unto (itself|themselves|himself|herself)|drunk on (power|its|his|their)|playing politics|political football|political pawn|pawns in|cannon fodder|lambs to the slaughter|sacrificial lamb|fall guy|scapegoat for)
     (fleecing|gouging|swindling|shafting|stiffing|screwing|ripping off|rip off|ripped off|lining (:PRON) pockets|lined (:PRON) pockets|feathering|feathered (:PRON) nest|cashing in on|cashed in on|raking it in|rakes in|raking in|wolfing down)`,
    'driver car crash plane iron lead metal oxide disease chemical bed tree wood eggs',
  ),
  // One of these alone says little: see `leaningWords`.
  figureGroup(
    'mild',
    `(heroic|fearless|gutsy|vibrant|bustling|captivating|poignant|heartfelt|stirring|chilling|haunting|grim|bleak|brutal|savage|vicious|cruel|heartless|callous|toxic|nasty|monstrous|evil|sinister|infamous|notorious|disgraced|embattled|beleaguered|flailing|greedy|desperate|frenzied|crippling|soaring|unbridled|rabid|mighty|glittering|dazzled|gifted|stricken|fateful|fabled|treasure|triumph)
     (~soar|~plummet|~nosedive|~rocket:VERB|~balloon:VERB|~swamp|~besiege|~bombard|~dazzle|~rattle|~batter|~pummel|~maul|~cripple|~gut:VERB|~ditch|~snub|~stun|~shatter|~dog:VERB|~mar|~tarnish|~blight)`,
    'museum jewellery waste mould fumes exhibition rivers river levee tree trees taste storm storms floods hurricane typhoon flood earthquake coast volcano wind winds species aircraft airport',
  ),
];
