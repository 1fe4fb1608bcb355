import { type FigureGroup, figureGroup } from './figureGroup.ts';

/**
 * Words of showbiz, sports and advertising pages, and of chat, which news in its own voice does without; "/" parts the
 * patterns. Put together for this project; none is from a published list.
 */
export const chattyWords: readonly FigureGroup[] = [
  figureGroup(
    'gossip',
    `(+hunk|+heartthrob|+heart-throb|+lothario|+lovebird|+bombshell|+songstress|+hitmaker|+megastar|+A-lister|bromance|bro-mance|+sparkler|beau|ex-beau|ex-flame|+stunner|diva|+fashionista|+starlet|loved-up|love-rat|+sexpot|+toyboy|toy boy|+cougar|gal pal|gal pals|love nest|baby daddy|bestie|besties|frenemy|frenemies)
     (pop|rock|rap|country|hollywood|rugby|tv|reality|soap|film|teen|movie) (royalty|sensation|princess|queen|goddess|bad boy|hunk|babe|stunner|darling|titan|heartthrob)
     (national|media|tabloid|silver-screen) (treasure|darling)
     (former|old|ex|new) flame / mystery (man|woman|blonde|brunette|date|beau) / (whirlwind|torrid|steamy|star-crossed) (romance|affair|love)
     ~flaunt (:PRON,DET) / (toned|killer|enviable|ample|incredible|gym-honed|washboard|sculpted) (figure|curves|abs|physique|legs|body|pins|torso|assets)
     (~sizzle|~smoulder|~smolder|~wow) (in|onlookers|fans|the crowd|audiences|crowds|viewers) / (~ooze|~exude) (:ADJ)? (glamour|glamor|confidence|charm|sex appeal|class|charisma|style|elegance)
     (~look|looked|looking) (:ADV)? (sensational|stunning|incredible|radiant|flawless|gorgeous|glamorous|dapper|effortlessly|every inch|worse for wear)
     (~set|sets|setting|sent|~send) (:DET)? (tongues|pulses|hearts|fans|social media|twitter|the internet) (wagging|racing|aflutter|wild|alight|ablaze|crazy|into)
     (internet|twitter|social media|instagram|tiktok|fans|fan|viewers|followers|the web|netizens) (:ADV)? (:AUX)? (:ADV)? (went|gone|going|go|goes) (:ADV)? (wild|nuts|crazy|bananas|mad|into meltdown|into a frenzy|berserk|ballistic)
     (~lose|losing|lost) (:PRON) (collective) (:NOUN) / (~lose|losing|lost|loses) (:PRON) (ever-loving)? (cool|marbles|rag)
     ~break (:PRON) silence / (broke|breaks|breaking|broken|break) the internet / ~spill the (tea|beans) / (tea|beans) (:AUX) (:ADV)? spilled / ~dish the dirt / ~dish (out)? on (:PRON,PROPN)
     (source|insider|pal|friend|onlooker|fan|star|singer|actress|actor|he|she) (:ADV)? (gushed|dished|blabbed|squealed|raved|cooed|swooned|quipped|sniped|fumed|snapped)
     (~gush|~swoon|~rave|~drool|~obsess|~fawn|~salivate) (over|about) / eagle-eyed (:NOUN) / star-studded / tell-all (:NOUN) / drop-dead gorgeous
     (shock|messy|bitter|acrimonious|nasty|ugly|public|high-profile|painful) (split|break-up|breakup|bust-up|divorce|feud|spat|falling-out|showdown)
     (blazing|flaming|almighty|furious|foul-mouthed) (row|rows|argument|rage|tirade|rant|temper) / cue (the)? (:ADJ)? (pandemonium|chaos|outrage|bedlam|panic|hysteria|confusion|mayhem|eye-rolling|collective) / pandemonium / bedlam
     here 's the tea / here's the tea / hot (mess|goss|gossip|take|takes) / (juicy|salacious|saucy|racy|raunchy|steamy|sultry|lurid|tawdry|titillating) (:ADJ)? (details|gossip|photo|photos|scenes|scene|snap|snaps|video|rumours|rumors|secrets|tidbits|revelations|affair|allegations|texts)
     (~trade|~swap) (:ADJ)? (barbs|insults) / tight-lipped / (~call|calls|called|calling) it quits / on-again , off-again / on-again, off-again / on-off (romance|relationship|couple)`,
    'shark aircraft bomber opera piano',
  ),
  figureGroup(
    'chat',
    `(a|an) (real|absolute|proper|total|right|genuine|complete)? (:ADJ)? (belter|corker|humdinger|stonker|nail-biter|barnburner|zinger|stinker|doozy|scorcher|rip-snorter|bobby-dazzler) / strap (:PRON)? in (.|,|;|!|for|because|and|—) / buckle up (.|,|;|!|for|because|and|—) / hold on to (:PRON) (hats|hat|seats|wallets) / brace (yourself|yourselves) / grab (the|your|some) popcorn / ~get (:ADV)? (murky|messy|weird|spicy|dicey|hairy|ugly|wild|murkier|messier|uglier|weirder|wilder) (:ADV)? (.|,|;|!|fast|quickly|when|from|as|and) / not for the (faint-hearted|faint of heart|squeamish)
     (doozy|humdinger|no-brainer|biggie|shindig|shenanigans|malarkey|hoo-ha|hullabaloo|brouhaha|hoopla|kerfuffle|ballyhoo|argy-bargy|fisticuffs|skulduggery|tomfoolery|bonkers|cray|epic fail|facepalm|mic drop|mic-drop|nothingburger|nothing-burger|shitshow|clusterfuck|snafu|crapshoot|slugfest|gabfest|lovefest|hatefest|snoozefest|slam-dunk)
     (super|kinda|kind of|sorta|pretty|totally|seriously|freaking|insanely|ridiculously|crazy|stupid) (awkward|wild|cool|awesome|crazy|insane|gross|creepy|scary|weird|savvy|sweet|gnarly|lame|epic|dumb|ugly|brutal)
     (pesky|scrappy|plucky|feisty|gutsy|spunky|nifty|snazzy|zany|wacky|quirky|geeky|nerdy|cheesy|cringey|cringeworthy|cringe-worthy|creepy|yucky|icky|gnarly|whopping|humongous|sassy|swanky|glitzy|posh|bonny|hapless|clueless|gormless|spineless|toothless|bone-headed|cockamamie|bombastic|blowhard)
     (one|a) (heck|hell) of (a|an) / (heck|hell) of a (lot|time|job|ride|run|story|way) / like there 's no tomorrow / (like|as) (a|the) hot knife / like (hotcakes|hot cakes|clockwork|wildfire|gangbusters|a house on fire|a ton of bricks|a bull in|a rocket|a charm|a sore thumb|a deer in|a kid in a|moths to|rats from|lambs to|a broken record|a train wreck|a dream come true|never before|nobody 's business|crazy|mad)
     (masterclass|master class) in (:ADJ)? (:NOUN) / ~rave about / (~squabble|~bicker|~grouse|~grumble|~gripe|~moan|~whinge|~kvetch|~carp) (about|over|that|with|among)
     (~cough|coughing) up (:DET,PRON,NUM,SYM) / ~fork (out|over) (:DET,PRON,NUM,SYM) / ~shell out (:DET,PRON,NUM,SYM) / ~splash out on / ~rake in (:DET,NUM,SYM,ADJ) / ~splurge on / ~guzzle
     (adults|adult|grown-ups|grownups) (:ADV)? (:AUX)? (:ADV)? (:ADV)? in the room / cooler heads (:AUX)? (:ADV)? ~prevail / ~pop the champagne / ~uncork the champagne / champagne corks / (drumroll|drum roll)
     (not|nothing) to be sniffed at / (not|nothing) to be sneezed at / nothing to write home about / not all it's cracked up / what's not to (like|love) / (~swear|swears|swearing) by (it|them|its|this|these|the)
     (thanks|no thanks) but no thanks / too good to be true / you name it / and then some / (rinse and repeat|lather , rinse) / the (whole nine yards|whole shebang|whole enchilada|full monty)
     (sure|safe) bet / slim pickings / (cold hard|cold , hard) (cash|facts|truth|reality) / ~cut the mustard / ~take it with a (pinch|grain) / (pinch|grain) of salt / ~call a spade / ~call (:PRON,DET,PROPN) (:NOUN)? ('s)? bluff
     (stranger|worse) things (:AUX)? ~happen / ~never say never / ~check your pulse / (your|our) (heart|wallet|body|skin|taste buds|tummy|waistline|bank account|future self) (will|'ll) thank you / (icing|cherry) on (the|top) / bread and butter / ~have (:PRON) cake / ~bite off more / ~eat (humble pie|crow|:PRON words) / humble pie / hard to swallow / half-baked / hot potato / sour grapes / (food|nourishment) for (thought|the soul) / ~sugarcoat / ~sugar-coat / ~spice (things|it) up`,
    'baker recipe recipes grapes dentist cake kitchen',
  ),
  figureGroup(
    'advert',
    `(silent|hidden|invisible|stealth) (killer|killers|epidemic|enemy|danger|menace|threat) / (lurking|lurks|lurk) (in|inside|beneath|under|behind|within) (your|our|the (shadows|kitchen|home|dark|corner))
     (could|can|may|might|will) (save|change|ruin|destroy|transform) your (life|health|skin|sleep|career|marriage|gut|body|future) / (toxic|dirty|ugly|shocking|dark|terrifying|horrifying|grim|hidden|inconvenient|uncomfortable) (truth|truths|secret|secrets) (about|behind|of|lurking)?
     (do|does) n't want you to (know|see|hear|find) / (do|does) not want you to (know|see|hear|find) / (big (pharma|food|sugar|oil|ag|tobacco|tech)) (does|do|wants|want|hates|will|is) (n't|not|you|lying|hiding)? / what they're not telling
     (nutritional|nutrient|flavour|flavor|antioxidant|vitamin|protein|storytelling|musical|creative|economic|industrial) (powerhouse|bomb|goldmine) / +powerhouse of / liquid gold / (superfood|superfoods|wonder-drug|wonderdrug|must-have|must-haves|must-try|must-read|game-changing|next-level|next-gen|bleeding-edge|cutting-edge|world-beating|earth-shattering|best-in-class|best-of-breed|future-proof|life-changing|life-altering|age-defying|gut-busting|fat-busting|fat-burning|belly-busting|bucket-list|mouth-watering|mouthwatering|finger-licking|lip-smacking|show-stopping|showstopping|jaw-dropper|eye-popping|mind-boggling|mind-altering innovation|never-before-seen|world-renowned|trail-blazing|groundbreaking|ground-breaking|trailblazing|path-breaking|pathbreaking|one-stop shop|seamlessly|effortlessly|turbocharged|supercharged|souped-up)
     (bursting|brimming|overflowing|teeming|jam-packed|packed) with (:ADJ)? (:ADJ)? (vitamins|vitamin|nutrients|flavour|flavor|antioxidants|goodness|energy|life|ideas|promise|possibilities|potential|character|colour|color|charm|omega-3|protein|fibre|fiber) / ~melt away (:ADJ,NOUN,PRON)
     (~unlock|~unleash|~harness|~tap into|~unveil) (the|your|its|their|our|his|her) (:ADJ)? (:ADJ)? (secret|secrets|power|potential|mysteries|mystery|magic|benefits|creativity|full|true) / (~boggle|~blow) (the|your|my|our|:PRON) (mind|minds) / ~defy (belief|gravity|logic|the odds|imagination|description|explanation|all odds|expectations)
     (holds|hold|held) the (key|keys|promise|secret) to / (the|a) (possibilities|potential|opportunities|applications|choices) (is|are) (:ADV)? (endless|limitless|infinite|boundless|staggering|mind-blowing) / (sky is the|sky 's the) limit / only (just)? the beginning / (just|only) getting started / thing of the past / best thing since / the (future|sky|best) (of (:DET)? (:NOUN))? (:AUX)? (is|has) (now|here|never|yet) (looked)? (brighter|bright|to come|.|!)
     (of|in) our (time|times|age|lifetime|generation) / (quantum|giant|great) (leap|leaps) (forward|in|for|over|ahead|from|beyond) / next big thing / +moonshot / (revolution|revolutionary) (new|approach|treatment|technology|product|idea|method|breakthrough|way) / (~revolutionize|~revolutionise|~reinvent|~reimagine) (the|how|our|its|modern|:NOUN) / (science|stuff of science) fiction (:ADV)? (become|becomes|made|come|turned) (reality|real|fact|true|to life)
     (scientists|researchers|experts|doctors|astronomers|physicists|archaeologists|historians|biologists|engineers|economists) (:AUX)? (:ADV)? (stunned|baffled|amazed|astonished|shocked|dumbfounded|flabbergasted|speechless|mystified|gobsmacked|bewildered|in awe|blown away) / (~stun|~baffle|~amaze|~astonish|~shock|~dumbfound|~floor|~mystify|~bewilder|~wow|~dazzle) (scientists|researchers|experts|doctors|astronomers|the world|everyone|observers|critics|audiences|even|pundits|analysts|investors|crowds|judges|viewers|fans)`,
  ),
];
