import { type FigureGroup, figureGroup } from './figureGroup.ts';

/**
 * Figures of speech that reports, press releases and opinion pages share, by where the picture is taken from; "/" parts the
 * patterns. Each has a plain sense beside the words at its end, in which it is left alone. Put together for this project.
 */
export const figuresOfPress: readonly FigureGroup[] = [
  figureGroup(
    'combat',
    `~come under (:ADJ)? fire (for|over|after|in|amid|because|.|,|from (:ADJ)? (critics|all|both|many|some|opponents|campaigners|investors|voters|fans|unions|activists|the))
     ~come under (sustained|fierce|withering|renewed|furious|savage) attack / caught between two fires
     (fierce|stiff|dogged|fiery|bitter) (resistance|opposition|competition) (from|to|at|in|within|among|.|,)
     (embroiled|mired|bogged down) in (:DET)? (:ADV)? (:ADJ)? (:ADJ,NOUN)? (controversy|controversies|scandal|scandals|crisis|row|dispute|feud|debt|corruption|allegations|bureaucracy|lawsuits|uncertainty|intrigue|acrimony|infighting|poverty|recession|stagnation)
     (dogged|beset) by (:ADJ)? (:ADJ,NOUN)? (controversy|scandal|scandals|delays|doubts|problems|allegations|rumours|rumors|criticism|claims|questions|infighting|setbacks)
     locked in (a|an|their|this) (:ADJ)? (:ADJ)? (battle|struggle|standoff|stand-off|feud|row|tussle|stalemate|embrace|duel)`,
    'troops soldiers soldier army artillery shelling convoy patrol gunmen gunman militants rebels fighters bullets mortar mortars rockets jets fighting front base insurgents',
  ),
  figureGroup(
    'limbs',
    `(hard|difficult|tough|impossible) to (stomach|swallow) / (band-aid|band aid|sticking-plaster|sticking plaster) (solution|solutions|fix|measure|approach|on|for|.|,|that|rather)
     salt (on|in|into) (the|an|old|open) (:ADJ)? (wound|wounds)
     open (wound|wounds) (.|,|in|for|that|of) / (wounds|scars) (:AUX) (:ADV)? (raw|fresh|healing|unhealed|visible|deep)
     (left|leaves|leaving) (:DET,PRON)? (:ADJ)? (:NOUN) (shattered|traumatised|traumatized|broken-hearted|numb|scarred)
     work cut out / (~dig|digging|dug) in (:PRON) heels / ~lay bare (:DET,ADJ,PRON,NOUN)`,
    'throat tablet tablets pill pills food patient patients surgery nurse skin window windows glass windscreen',
  ),
  figureGroup(
    'stage',
    `(~cast|~put|~turn|~throw|~train|~place) (a|the|its|their) (:ADJ)? spotlight (on|onto|upon|back)
     household (name|names) (.|,|in|around|across|after|for|and|with|thanks) / (spectre|specter) of (:ADJ)? (:NOUN) / question (mark|marks) (~hang|~hover|hung|hanging) over
     (cloud|clouds|shadow|shadows|spectre|specter) (:ADV)? (~hang|hung|hanging|~loom|~hover) over`,
    'theatre theater actor actors stage concert lamp lamps lighting sky rain rainfall forecast forecasters',
  ),
  figureGroup(
    'weather',
    `(fragile|tentative|cautious|uneasy|diplomatic|apparent|gradual|brief|unlikely|political) thaw
     (rocked|buffeted|battered) by (:DET)? (:ADJ)? (:ADJ)? (scandal|scandals|claims|allegations|news|controversy|revelations|accusations|crisis|crises|infighting|resignations|protests|row|headwinds)
     floodgates (have|has|had)? (:ADV)? (open|opened|opening|burst) / awash (with|in) (:ADJ)? (cash|money|rumours|rumors|debt|capital|speculation|credit|misinformation|data|colour|color)`,
    'ice snow river lake temperatures winter frost explosion blast quake earthquake bomb reservoir dam ship boat flood flooding',
  ),
  figureGroup(
    'fire',
    `(~reignite|~rekindle) (a|an|the|old|its|their|his|her|long-running|simmering)? (:ADJ)? (:ADJ)? (debate|debates|calls|fears|tensions|tension|row|dispute|hopes|speculation|concerns|controversy|interest|feud|rivalry|discussion|discussions|conversation|questions|anger|conflict|friendship|romance|enthusiasm|passion)
     (emotions|passions|feelings|tempers) (:AUX)? (:ADV)? (~run|ran|running) high / (tensions|tempers|passions) (:AUX)? (:ADV)? (flare|flared|flaring|boil|boiled|boiling|simmer|simmered|simmering) (over|up|again|between|at|in|.|,|as|when|after)`,
    'firefighters wildfire blaze stove oven',
  ),
  figureGroup(
    'nature',
    `(avalanche|tidal wave|tsunami|deluge|torrent|barrage) of (:ADJ)? (lawsuits|cases|claims|requests|demands|bills|orders|questions|data|information|content|litigation|bad news|debt)
     (facade|façade|edifice) (:AUX) (:ADV)? (crumbling|cracking|slipping|crumbled|slipped) / cracks (:AUX)? (:ADV)? (begin|began|beginning|begun|start|started|starting)? (to)? (show|showing|appearing) (.|,|in|between|within)
     (~tread|treading) water / heat (is|was) on (.|,|for|to|as)
     at the mercy of (:DET,PRON,ADJ,NOUN) / (become|became|is|was|remains|remained|been|as|into) (a|the|something of a) (:ADJ)? magnet for (:ADJ)? (:ADJ,NOUN)
     (uncharted|untrodden) ground / (roots|tentacles) (:AUX)? (run|ran|reach|reached) deep / fertile ground for / (breeding|hunting) ground for (:ADJ)? (crime|extremism|extremists|corruption|resentment|conspiracy|scammers|misinformation|hate|speculators)`,
    'waves sailors ship boat boats wind winds currents iron magnetic magnets birds mosquitoes fish',
  ),
  figureGroup(
    'road',
    `road to (peace|recovery|redemption|ruin|justice|reconciliation|victory|glory|prosperity|freedom|democracy|normality|normalcy|stability|success|nowhere|hell|serfdom|net zero)
     path to (victory|glory|redemption|greatness|salvation|ruin)
     (long|rocky|bumpy|hard) road (ahead|back|to) / ~open the door to (:DET)? (:ADJ)? (abuse|corruption|chaos|fraud|further|more|new|possibility|war|compromise|peace|change|talks|dialogue|a)
     ~leave the door (:ADV)? open (to|for) / ~shut the door on (:DET)? (:ADJ)? (:NOUN) / ~pave the (road|path) (to|for)`,
    'bus traffic motorway lane lanes pavement potholes highway room house apartment bedroom van knocked burglar hiking hikers',
  ),
  figureGroup(
    'market',
    `(win-win|win - win|win – win|lose-lose|lose - lose) / (paper|cast-iron|pie-crust|hollow) (promise|promises|assurance|assurances|guarantee|guarantees|victory|victories)
     long on *3 (and|but|,) short on / ~pay (mere|only)? lip service / ~ring hollow / (a|the) (:ADJ)? lifeline (for|to) (:DET,ADJ,PRON,NOUN)`,
    'rope helpline hotline paperwork',
  ),
  figureGroup(
    'opinion',
    `(~go|gone|going|went) viral (.|,|;|on|after|in|when|with|and|last|this|for|as|at) / (bold|daring|audacious) (move|step|gamble|bid|experiment|stance|vision|promise|claim|leap)
     (is|was|are|were|seemed|became) (:ADV)? palpable / (~show|showing|shows) (no|few|little) (sign|signs) of (abating|letting up|relenting|fading)
     (expose|exposes|exposed|exposing|reveal|revealed|reveals) (:DET)? (deep|bitter|gaping|glaring|yawning|stark|profound|painful) (:ADJ)? (rifts|rift|divisions|division|cracks|fissures|gulf|chasm|faultlines|inequalities|weaknesses|flaws|divide)
     (yawning|gaping|widening|unbridgeable) (gap|gulf|chasm|divide|hole) (between|in|of|at)
     (:ADJ)? dance of (:ADJ)? (diplomacy|power|politics|egos|deception|alliances)
     much-needed (boost|relief|break|respite|change|reform|reforms|shake-up|overhaul|clarity|breathing|lift|injection|win|victory|hope|attention)
     (hard-fought|hard-won) (:NOUN) / heated (debate|debates|discussion|discussions) / (~tear|tore|torn) (itself|themselves) apart
     (~spiral|spiralled|spiraled|spiralling|spiraling) out of control / every (parent|mother|father|politician|traveller|traveler) 's (worst)? nightmare
     proof (is|of the pudding is|will be) in the (pudding|eating) / (~herald|~signal|~mark|~usher in) (a|the) (dawn|birth|beginning|start)? (of)? (a)? new (era|dawn|age|chapter)
     black mark (on|against) / clock can (not|n't) be turned back / ~turn back the clock
     precious (natural|heritage|landscape|landscapes|environment|ecosystem|ecosystems|wildlife|memories|moments|countryside|little|few) / ~grill:VERB (:PRON,PROPN)? (by|on|over|about) (:DET,NOUN,PROPN,ADJ,PRON)`,
    'virus infection cough bacterial chicken burger burgers barbecue meat fish steak sausage gemstones metals stones',
  ),
];
