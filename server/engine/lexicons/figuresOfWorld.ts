import { type FigureGroup, figureGroup } from './figureGroup.ts';

/**
 * Set figures of speech of beasts, nature, money and tales, by where the picture is taken from; "/" parts the patterns. Put together for this project;
 * none is from a published list. Figures that plain news cannot do without ("on the table", "step down", "crack down")
 * are left out.
 */
export const figuresOfWorld: readonly FigureGroup[] = [
  figureGroup(
    'animal',
    `~let the cat out / (elephant|gorilla|800-pound gorilla) in the (room|boardroom|chamber|corner) / white elephant / cat among the pigeons
     ~open a can of / ~put the cart before / ~flog a dead horse / ~beat a dead horse / (dark|trojan|stalking) horse / horse trading
     horse-trading / ~hold (:PRON) horses / ~get off (:PRON) high horse / high horse / ~chicken out / chickens ~come home
     (chickens|pigeons) (:AUX)? (coming|come|came) home to roost / ~ruffle (:ADJ)? feathers / feather in (:DET,PRON,PROPN,NOUN) ('s)? cap
     ~kill two birds / ~eat crow / canary in the / sitting (duck|ducks) / dead duck / ~duck the (question|questions|issue)
     ~take to (:PRON,DET)? (:NOUN)? like a duck / ugly duckling / ~swim with the sharks / big fish in / bigger fish to fry
     (~smell|~smells) a rat / ~smell fishy / sheep to the slaughter / (lamb|lambs) to the slaughter / (black|white) sheep of
     (sacrificial|slaughtered) (lamb|lambs) / ~take the bull / bull by the horns / red rag to / ~cry wolf / ~keep the wolf from
     ~throw *3 to the (wolves|lions|dogs) / dog 's (breakfast|dinner) / (dog-eat-dog|cut-throat|cutthroat) (:NOUN) / let sleeping dogs
     tail (:AUX)? (wagging|wags) the dog / ~wag the dog / ~bark up the wrong tree / ~go to the dogs / ~monkey (around|about) with
     ~stir up a hornets / bee in (:PRON) bonnet / butterflies in (:PRON) stomach / ants in (:PRON) pants / ~worm (:PRON) way / can of worms
     ~paint lipstick / lipstick on a pig / when pigs fly / (guinea pig|guinea pigs) (for|in) (:DET) (:ADJ)? (experiment|reform|policy|reforms)
     ~pull a rabbit out / rabbit out of (:DET,PRON) hat / down the rabbit
     ~go (ape|bananas|ballistic|bonkers|berserk|haywire|gaga|nuts|postal|full throttle)`,
    'zoo farm farmer farmers breed breeder veterinary animals slaughterhouse aviary birds rspca species mine museum aquarium keeper kennel racing stables',
  ),
  figureGroup(
    'nature',
    `~weather the (:ADJ)? (storm|gale|turbulence|backlash) / (~ride|~riding) (out)? the (:ADJ)? (storm|wave of) / ~ride (a|the|this) wave of
     against the (current|tide) of / ~swim against the tide / (rising|shifting|changing) (tide|tides) of / ~open the floodgates
     drop in the (ocean|bucket) / ~come (crashing|tumbling) (down|to earth|to a halt) / ~bring (:PRON,DET)? (:NOUN)? crashing (down|to earth)
     (~spread|~spreading) like wildfire / (~play|~playing) with fire / (light|lights|lit|lighting) (a|the) (fire|fuse) (under|of|on|for)
     ~set *3 (ablaze|alight) with / ~burn (:PRON) (bridges|fingers) / ~go up in (flames|smoke) / (trial|baptism) by fire / where there 's smoke
     no smoke without / ~skate on thin ice / ~break the ice / just the tip of / ~snowball into / snowball 's chance
     (breath|gust|blast) of fresh air / (out of|into) thin air / ~clear the air (over|on|about|with|between|.) / ~get wind of
     (~throw|throws|threw) caution to / ~bend with the wind / which way the wind / in uncharted / (bolt|bolts) from the blue / out of the blue
     once in a blue moon / (~promise|~offer|~ask for|~want) the (moon|earth|moon and|sun and) / ~reach for the (stars|moon|sky)
     (star-crossed|silver-lined|sun-drenched|sun-kissed|storm-tossed) / ~turn over a new leaf / ~nip *2 in the bud
     ~sow (division|discord|chaos|doubt|confusion|distrust|mistrust) / ~plant the seeds / ~reap (what|the whirlwind|a bitter) / ~bear fruit
     (bitter|bumper) fruit of / low-hanging fruit / ~beat about the bush / out of the woods / not see the wood for / forest for the trees
     ~kick *5 into the long grass / grass is (always)? greener / (long|tall) grass / bed of roses
     (rose-tinted|rose-coloured|rose-colored) (glasses|spectacles|lens) / (mountain|everest) to climb / ~make a mountain out of
     ~move (mountains|heaven and earth) / (~leave|leaves|left) no stone / set in stone / written in stone / (between|caught between) a rock
     rock and a hard place / (~hit|hits|hitting|reach|reached|reaching) rock bottom / (bottomless|money|moral|black) (pit|morass) / down to earth
     salt of the earth / ~go to the ends of / (four|far) corners of the (earth|globe|world)
     (cracks|fissures|fault lines) (:AUX)? (:ADV)? (begin|began|begun|beginning|start|started|starting)? (to)? (appear|appeared|appearing|show|showing|showed|emerge|emerged|emerging|widen|widening) (in (:DET,PRON) (:ADJ)? (coalition|alliance|party|relationship|unity|facade|façade|marriage|government|team)|within|among|between)
     for cracks to (appear|show|emerge) / ~paper over (the|these|those|its|their) (:ADJ)? (cracks|divisions|differences)
     (faultline|fault line|fault lines) (in|of|between|that) (:DET)? (:ADJ)? (politics|society|party|coalition|debate|nation|country|america)
     at a (glacial|snail 's|breakneck|blistering|dizzying|frantic|lightning|furious|frenetic) (pace|speed|rate) / glacial pace`,
    'firefighters blaze wildfire hurricane flooding ice climber climbers geologist plane crashed crash roof ceiling concrete bridge dam wall pavement orchard garden gardener golf cricket mowing helicopter nasa astronaut apollo tunnel earthquake crane scaffolding fault seismic lawn reservoir river dams waves sea',
  ),
  figureGroup(
    'money',
    `~break the (bank|mould|mold) / ~cash in on / (~pay|paying|paid) dividends / ~cut (:PRON) losses / ~hedge (:PRON) bets / all bets (:AUX)? off
     ~bet the (farm|house|ranch) / ~roll the dice / (roll|throw) of the dice / ~play (:PRON) cards (right|well|close)
     ~hold all the (cards|aces) / (house|stack) of cards / ~ace up (:PRON) sleeve / (ace|card|trick|tricks) up (:PRON) sleeve / ~go for broke
     ~hit paydirt / ~strike gold / (worth|worth its) (:PRON)? weight in gold / (gold|golden) (rush|ticket|egg|goose|standard) (for|of|in)
     golden goose / ~kill the golden goose / ~laugh all the way / ~pass the buck / (quick|fast) buck / bang for (:PRON,DET) buck
     ~foot the bill for / ~pick up the tab / ~throw money at / (~pour|~pump|~throw|~sink) (good money after bad|money down) / money pit
     (:NUM)-dollar question / blank (check|cheque) (for|to) / ~sell (:PRON) soul / ~sell like hot
     (gravy train|cash cow|cash grab|money grab|power grab|fat cat|fat cats|rip-off|quick fix|free lunch|free ride|daylight robbery|highway robbery|sweetheart deal|sticker shock|belt tightening|penny-pinching|cash-strapped|cash-rich|money-spinner|nest egg)
     ~tighten (:PRON) belt / ~count the cost / (two sides|other side|flip side) of the (same)? coin / ~coin it
     price tag (of|on) (freedom|peace|war|democracy) / (worst|best|worse) (kept|kept-secret) secret / (jewel|star) in the crown
     crown (jewel|jewels) of / ~make a (killing|mint|fortune) (from|on|out|off|with) / ~come at a (:ADJ)? (steep|terrible|heavy) (price|cost)
     (marriage|match) (of convenience|made in heaven|made in hell)`,
    'casino roulette bookmaker gambler bank lottery robbery visa immigration tower diamonds museum mint',
  ),
  figureGroup(
    'tale',
    `(fairytale|fairy-tale|storybook) (ending|romance|wedding|run|start|moment|return|debut|season|comeback|life|story|victory|win)
     fairy tale (:AUX) *2 (over|end|ended) / fairytale (moment|ending|:NOUN) for
     (cinderella|rags-to-riches|david-and-goliath|underdog|feel-good|against-all-odds) (story|tale|run|season|battle)
     (stuff|things) of (legend|legends|nightmares|dreams|science fiction|fantasy|folklore|fairy tales|myth)
     (~seem|~sound|~look|~read|~feel) like (something (out of|from)|a scene from|the plot of|a page from|science fiction)
     like something out of (a|an) / ~write (itself|themselves|the next chapter|:PRON name into)
     ~tear up the (script|rulebook|rule book|playbook)
     (~rewrite|~rip up) the (rules|rulebook|history|history books|record books|textbooks|script|playbook)
     (from|straight from|straight out of) (the|a) (:ADJ)? playbook / ~see this (movie|film) before / seen this (movie|film|show) before
     ghosts of the past / (ghost|ghosts|demons) of (:PRON,DET) past / skeleton in (:DET,PRON) (closet|cupboard) / skeletons in
     skeletons (~emerge|~tumble) (from|out) / ~play (devil 's advocate|god|the (:NOUN) card) / (deal|pact|bargain) with the devil
     (faustian|devil 's) (bargain|pact|deal) / ~open a pandora / holy grail (of|for) / crossing the rubicon / ~cross the rubicon
     ~reinvent the wheel / ~work (wonders|miracles|:PRON magic) / (wave|waved|waving) a magic
     (miracle|wonder|magic) (cure|cures|drug|drugs|diet|pill|remedy|remedies|food|fix|solution|ingredient|ingredients|formula|weapon|fungus|plant|supplement|supplements|treatment|berry)
     (small|minor|little|near) miracle
     (nothing|little) (less than|short of) (a|an)? (:ADV)? (miracle|miraculous|revolution|revolutionary|magical|disaster|disastrous|catastrophe|catastrophic|:ADJ)
     (trouble|storm) in paradise / (paradise|innocence) lost / (golden|dream|power) couple
     golden (boy|girl|child|generation|opportunity|handshake|age of) / ~live happily ever after / happily ever after / ~have a field day
     false dawn / (dawn|dawning|cusp|brink) of a (:ADJ)? (age|era|day|revolution)
     (final|last|next|new|latest|bleak|dark|darkest|sorry|sad|shameful|grim|ugly|bitter|painful) (chapter|chapters) (in|of|for|.)
     ~enter a (new|fresh|bold|dark|dangerous|critical|decisive) (chapter|era|age) / (~turn|turning|turned) a (new|fresh)? page
     (long|sorry|sad|bitter|long-running|winding|tangled|sordid) (and (:ADJ))? saga / saga (~continue|~rumble|~drag|~unfold)
     (plot|mystery|intrigue) (~thicken|~deepen) / ~set the stage / curtain (~fall|~come down|comes down|came down|falls) on
     ~bring the curtain down / ~steal (the|:PRON) (show|thunder|limelight|spotlight|scene) / (waiting|wait|waited) in the wings
     (~play|~playing) to the gallery / (behind|behind the) scenes (drama|battle|wrangling|tussle)
     (sideshow|circus|pantomime|melodrama|soap opera|farce) (of|that|in|which) / ~face the music / mood music / ~march to the beat
     ~change (:PRON,DET) tune / ~strike a (:ADJ)? chord / ~call the (tune|shots) / ~sing from the same / ~blow (:PRON) own trumpet
     (swan song|swansong|last hurrah|curtain call|encore performance|star turn|tour de force|piece de resistance)
     music to (:PRON,DET) (:NOUN)? ('s)? ears / (same|broken) (old song|old story|record|script)
     (heroes|villains|hero|villain) of the (piece|hour|story|day) / (knight|knights) in shining / (rite|rites) of passage
     ~capture the (:ADJ)? (imagination|imaginations|hearts|heart|zeitgeist|essence|mood|spirit) of
     eyes of the (:ADJ)? (world|nation|country|globe) / all eyes (:ADV)? (~turn|turned|are|were|will|on)
     (~take|taking|took) (:DET,PROPN,NOUN,PRON)? *4 by storm`,
    'theatre museum ballet novel opera orchestra fiction film movie actor actress conductor choir disney manuscript library bible musician musicians series episode episodes season sequel',
  ),
];
