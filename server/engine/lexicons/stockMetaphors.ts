/** A family of stock metaphors: its patterns, and words that show the literal thing is meant where they stand in the same block. */
export interface MetaphorFamily {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly literal: ReadonlySet<string>;
}

/**
 * Metaphors that any article could bear, by family, in the pattern language of `Phrase`. Dead ones that news cannot do
 * without ("backdrop", "common ground", "red line", "balance of power", "sticking point", "pave the way") are left out.
 */
export const stockMetaphors: readonly MetaphorFamily[] = [
  family(
    'road',
    `at (a|another|the|this|that) (:ADJ)? (:ADJ,NOUN)? crossroads
     (rocky|bumpy|thorny|winding|arduous|treacherous|perilous|tortuous|stony) (road|path|journey|route) (ahead|forward|to|toward|towards|for|back)
     long (and|,) (winding|arduous|difficult|hard|painful) (road|path|journey)
     (journey|quest|march) (to|toward|towards) (:ADJ)? (:ADJ)? (peace|recovery|healing|justice|freedom|democracy|equality|redemption|success|greatness|stardom|reconciliation|stability|sustainability|prosperity|wellness|unity|progress|victory|resolution)
     ~navigate (:DET,PRON)? (:ADV)? (:ADJ)? (:ADJ,NOUN)? (path|waters|seas|minefield|maze|labyrinth|terrain|tightrope|storm|storms)
     ~walk (a|the|this|that) (:ADV)? (:ADJ)? (tightrope|line|path|balance) (between|of|,|—|.)
     (~tread|~chart|~forge|~carve) (:DET,PRON)? (:ADV)? (delicate|careful|fine|perilous|precarious|treacherous|bold|narrow|lonely|new|own) (:ADJ)? (path|line|balance)
     (tightrope|high-wire) (walk|act)
     (delicate|fine|precarious|diplomatic|political) (tightrope|balancing act|juggling act)
     (slippery slope|point of no return|dead in the water|light at the end of the tunnel)
     (uncharted|choppy|stormy|turbulent|troubled|murky|treacherous|perilous|calmer|untested) (waters|territory|seas)
     ~lead the way (in|on|toward|towards|to|for|,|.)
     ~step up (to the plate|and (lead|take|make|do|help|act|show|seize|fill))
     ~go the extra mile
     ~hit (a|another|the|its) (:ADJ)? (brick wall|ground running|nail on the head|jackpot)
     (long|wild|bumpy|rocky|hell of a) ride`,
    'ship ships boat boats vessel vessels sail sailed sailing sailor captain coast driver drivers motorway highway intersection traffic cyclist hikers km miles circus acrobat gymnast swim swimmers drone bus railway',
  ),
  family(
    'game',
    `(chess|poker) (match|game|board|move|player|players)
     (chessboard|shell game|zero-sum game|waiting game|guessing game|blame game|chess pieces)
     game of (chess|poker|chicken|brinkmanship|cat and mouse|thrones)
     high-stakes (game|gamble|poker|showdown|chess|drama|gambit|diplomacy|dance|standoff|battle|bet|diplomatic|geopolitical)
     cat-and-mouse
     marathon ,? (and|rather than|instead of|—|-)? (not)? a sprint
     (game-changer|game changer|game changers|gamechanger|game-changing|game changing)
     stakes (are|were|have never been|had never been|could not be|could n't be|remain|are getting|have rarely been) (:ADV)? (high|higher|enormous|immense|sky-high)
     ball is (now|firmly|squarely|back)? in (:PRON,DET,PROPN) (:NOUN,PROPN)? ('s)? court
     ~move the goalposts
     (slam dunk|hail mary|curveball|curve ball|own goal|knockout blow|low blow|sucker punch|house of cards|roll of the dice|luck of the draw|all bets are off|cards close to)
     (~throw|~hurl) (:DET,PRON) (:ADJ)? (curveball|hat in the ring|hat into the ring|towel)
     ~tip the scales
     ~pull (no|any|its|his|her|their) punches
     ~play (hardball|with fire|second fiddle|the long game)
     ~raise the stakes
     ~up the ante
     race against (time|the clock)
     race to the bottom`,
    'grandmaster grandmasters fide checkmate pawn pawns tournament champion championship championships runner runners race inning innings pitcher batter coach fixture season league penalty goalkeeper striker tennis racket boxing boxer dealer casino olympic wwe',
  ),
  family(
    'fabric',
    `(complex|intricate|delicate|tangled|rich|complicated|vibrant|vast|colourful|colorful|sprawling|dizzying|entangled|sophisticated|elaborate) (web|tapestry|tableau|mosaic|dance|ballet|puzzle|patchwork|kaleidoscope|labyrinth|choreography)
     (tapestry|tableau|kaleidoscope|cauldron) of (:ADJ)? (:ADJ)? (:NOUN)
     web of (lies|deceit|intrigue|alliances|relationships|interests|diplomacy|corruption)
     (woven|interwoven|ingrained|etched) (:ADV)? (into|in) the (:ADJ)? fabric
     (social|moral|very) fabric of
     (~come|~fall) apart at the seams
     ~hang by a thread`,
    'spider spiders woven wool loom museum weaver weavers embroidery textile textiles painting gallery tiles roman dancer dancers ballet stage theatre',
  ),
  family(
    'weather',
    `(perfect storm|calm before the storm|eye of the storm|silver lining|storm clouds|storm is brewing|tip of the iceberg|winds of change|political storm|media storm|firestorm)
     ~weather (the|this|that|a|any|another) (:ADJ)? (storm|storms)
     (thaw|chill|deep freeze|big freeze|ice age) (in|between) (:DET,PRON,PROPN)? (:ADJ,PROPN,NOUN)? (-)? (:PROPN)? (relations|relationship|ties|diplomacy|diplomatic|friendship|cooperation)
     (diplomatic|political) (thaw|chill|frost|freeze|storm|earthquake|tsunami|whirlwind|hurricane|tempest)
     (rocky|stormy|frosty|icy|tumultuous|turbulent|testy|prickly|chequered|checkered|roller-coaster|rollercoaster) (relationship|relations|ties|marriage|alliance|friendship|partnership|start|ride|reception|rapport)
     (whirlwind|avalanche|tsunami|tidal wave|flood|deluge|torrent|barrage|flurry|groundswell|storm|hurricane|firestorm) of (:ADJ)? (criticism|controversy|speculation|emotions|emotion|activity|outrage|protest|protests|anger|rumours|rumors|allegations|accusations|abuse|complaints|diplomacy|diplomatic|misinformation|lies|negativity|hate|publicity)
     ~send (:ADJ)? (shockwaves|shock waves|ripples|tremors|shivers|chills)
     (shockwaves|seismic (shift|change|impact|event|moment)|tectonic (shift|shifts)|sea change|ripple (effect|effects)|domino effect|snowball effect|butterfly effect)
     ~cast (a|its|their|his|her) (:ADJ)? (shadow|pall|cloud|spell) (over|on|upon|across)
     ~loom large
     (storm|dark|gathering|darkening) clouds
     ~break the ice`,
    'blast blasts explosion explosions ice snow rain rainfall wind weather forecaster forecasters meteorologist meteorological flooding river coast mph metres degrees temperature temperatures glacier titanic tornado skating quake magnitude epicentre epicenter homes winter antarctica arctic wildfire wildfires acres eclipse',
  ),
  family(
    'fire',
    `~fan the flames
     ~add (more)? fuel to
     ~pour (more)? (gasoline|petrol|fuel|oil|cold water) on
     (~ignite|~inflame) (a|an|the|this|that|its|their|his|her|new|fresh)? (:ADV)? (:ADJ)? (:ADJ)? (debate|controversy|passions|passion|atmosphere|tensions|firestorm|outrage|fury|imagination|backlash|speculation|hope|hopes|situation|anger|protests|dispute|feud|interest)
     ~spark (a|an|the|this|that|new|fresh|widespread|massive|public)? (:ADJ)? (:ADJ)? (outrage|fury|uproar|firestorm|frenzy|furore|furor|hysteria|pandemonium|joy|imagination|meltdown|buzz)
     ~spark (a|an|the)? (lively|heated|fierce|fiery|furious|raging|passionate|spirited|vigorous) (:ADJ)? (debate|discussion|discussions|row|conversation|backlash|argument|debates)
     (powder keg|tinderbox|ticking time bomb|ticking bomb|ticking clock|baptism of fire|trial by fire|burning question|burning questions|hot potato|smoking gun|smoke and mirrors|scorched-earth)
     (heated|fiery|explosive) (exchange|exchanges|row|clash|confrontation|rant|tirade|rhetoric|showdown|speech|feud)
     (simmering|seething|boiling|smouldering|smoldering) (tensions|tension|anger|resentment|rage|discontent|rivalry|feud|dispute|row)
     (boiling point|fever pitch|breaking point|tipping point)`,
    'firefighters firefighter blaze wildfire wildfires arson crews artillery shelling kitchen oven celsius fahrenheit mortar sniper snipers explosives detonated liquid water army troops soldiers',
  ),
  family(
    'stage',
    `eyes (are|were|will be|turn|turned|remain) (:ADV)? on (the|this|:PROPN)
     all eyes on
     (~take|~steal|~hog|~claim|~seize) (the (spotlight|limelight|center stage|centre stage)|center stage|centre stage)
     (in|into|out of|under) the (:ADJ)? (spotlight|limelight)
     ~shine (a|the) (:ADJ)? spotlight
     (delicate|diplomatic|awkward|intricate|high-stakes) (dance|ballet|waltz|tango)
     takes two to tango
     puppet master
     ~pull the strings
     (drama|saga|soap opera|circus|spectacle) (:ADV)? ~unfold
     (political|media|diplomatic|legal|corporate|geopolitical) (theatre|theater|circus|spectacle|soap opera|drama|showdown|chess|chessboard|minefield|football|quagmire|tightrope|bombshell|dynamite|suicide|poker|ping-pong)
     (waiting in the wings|in the driver 's seat|under the bus|elephant in the room)
     on the edge of (your|their|our|his|her) (seat|seats)
     (million|billion)-dollar question
     (million|billion) dollar question
     question on everyone 's (mind|lips)`,
    'actor actors actress director orchestra dancer dancers musical concert singer comedian pianist singers tent clowns marionette guitarist choir album',
  ),
  family(
    'body',
    `~scratch (:PRON,DET,PROPN) (heads|head)
     (head-scratching|head-scratcher|jaw-dropping|eye-opening|eye-opener|eye-watering|knee-jerk|hair-raising|white-knuckle|nail-biting|heavy-handed|cold-blooded|thin-skinned)
     ~raise (:ADV)? (:DET,ADJ,NUM,PRON)? (:ADJ)? (eyebrow|eyebrows)
     (eyebrows|eyebrow) (:AUX) (:AUX)? (:ADV)? (raised|raising)
     ~turn (a blind eye|the other cheek|a deaf ear|the tables|over a new leaf|heads)
     (blind eye|deaf ears|cold shoulder|achilles heel|achilles ' heel|rude awakening|wake-up call|wake up call|bitter pill|lip service|kiss of death|breath of fresh air|bad blood|shot in the arm|slap in the face|kick in the teeth|punch in the gut|gut punch|stab in the back|tip of the spear|new lease on life|new lease of life|drop in the ocean|drop in the bucket)
     ~hold (:PRON,PART) (:ADJ)? (breath|breaths)
     ~hold (:PRON) collective (breath|breaths)
     (fingers crossed|on its knees|on their knees|up in arms|cold feet|at each other 's throats|in the crosshairs|on the ropes|on thin ice|in hot water|in dire straits|on a knife edge|on a knife-edge|on tenterhooks|between a rock and a hard place|under the microscope)
     on the brink of (:ADJ)? (war|collapse|disaster|chaos|catastrophe|ruin|extinction|bankruptcy|civil|anarchy|famine|a|an|the)
     (~hang|hung) in the balance
     ~leave a (bitter|sour|bad) taste
     ~bite the (bullet|dust)
     ~rub salt (in|into)
     ~open old wounds
     ~fall on deaf ears
     ~drag (:PRON) (feet|heels)
     ~flex (:PRON) (:ADJ)? (muscle|muscles)
     ~breathe (new|fresh) (life|air|energy) into
     ~drive a wedge between
     ~bury the hatchet`,
    'surgeon surgery physiotherapist lung lungs diving diver boxing boxer barber lice microscopes cells praying prayed',
  ),
];

function family(name: string, patterns: string, literal: string): MetaphorFamily {
  return { name, patterns: patterns.split('\n').map((p) => p.trim()), literal: new Set(literal.split(' ')) };
}
