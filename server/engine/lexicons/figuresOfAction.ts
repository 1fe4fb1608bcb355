import { type FigureGroup, figureGroup } from './figureGroup.ts';

/**
 * Set figures of speech of fights, games, bodies and machines, by where the picture is taken from; "/" parts the patterns. Put together for this project;
 * none is from a published list. Figures that plain news cannot do without ("on the table", "step down", "crack down")
 * are left out.
 */
export const figuresOfAction: readonly FigureGroup[] = [
  figureGroup(
    'combat',
    `(all|with) guns blazing / guns (:AUX)? (:AUX)? (:ADV)? (fell|fall|falls|fallen|falling) silent / guns (:AUX)? ~do the talking
     ~lick (:PRON) wounds / ~draw first blood / ~call a truce on / ~go on the (offensive|warpath|rampage) / ~stick to (:PRON) guns
     ~jump the gun / ~bite back (at|against) / ~cross swords (with|over) / ~go down fighting / ~take no prisoners
     ~have a dog in (the|this|that|any) fight / ~have (:DET)? skin in the game
     ~fire (a|the|another|an) (:ADJ)? (broadside|salvo|warning shot|parting shot) (at|across|against)?
     (opening|latest|parting) (salvo|broadside) / shot across the (bow|bows) / (~trade|~swap|~exchange) (barbs|blows|insults|jabs|punches)
     (weapon|weapons) in (:PRON,DET) (:ADJ)? arsenal / (secret|not-so-secret) (weapon|sauce) / (battle|fight|struggle|war) royal
     ~fight tooth and nail / tooth and nail / ~lead the charge (against|to|for|on) / ~rally the troops / ~circle the wagons
     (~hold|held) (:PRON) fire / ~bite the hand that / (calm|lull) before the / scorched earth (tactics|policy|campaign)
     ~go to war (with|over) (:DET,PRON)? (:ADJ)? (media|press|courts|unions|tech|judges|regulators)
     war on (christmas|woke|truth|facts|reality|common sense|women|science|coal) / (political|cultural|economic) (civil war|bloodbath|firestorm)
     ~dodge (a|the|that) bullet / ~take a bullet for / silver bullet / ~play russian roulette / death by a thousand cuts
     ~rub (:PRON) (nose|noses) in / ~twist the knife / ~go for the jugular / ~sharpen (:PRON) (knives|claws) / ~nail (:PRON) colours to
     (dig|digs|digging|dug) (:PRON) (heels|own grave) / ~dig in (:PRON) heels`,
    'rifle rifles artillery trench ammunition gunmen gunman duel fencing casino prosecutors truck window ring bout boxers',
  ),
  figureGroup(
    'sport',
    `~throw in the towel / ~run (riot|rings around|circles around)
     ~pull off (a|an|the) (:ADV)? (stunning|shock|miracle|miraculous|improbable|audacious|remarkable|great|greatest|unlikely|incredible|sensational|heist of|coup|upset|unthinkable)
     great escape / ~knock it out of the (park|ground) / (~blow|blown) (:NOUN,PRON)? (:DET)? (:ADJ)? (:NOUN,PRON)? (wide open|out of the water)
     ~be blown away by / ~punch above (:PRON) weight / ~go the distance / ~come out swinging
     (first|second|next) (out of the blocks|off the mark) / ~hit it out of the park / ~drop the ball (on|when|with|over|again|.)
     ~take (:PRON) eye off the ball / ~throw (a|the|another|one) (:ADJ)? hail mary / ~jockey for (position|power|influence|advantage)
     neck and neck / (neck-and-neck|down to the wire|photo finish|home stretch|eleventh hour|down but not out)
     ~go (head-to-head|toe-to-toe) with / (dream|nightmare|fairytale|perfect|flying|blistering) (start|debut) to
     horror (tackle|miss|start|crash|smash|injury|show|run) / (giant-killing|giant-killers|giant killing)
     ~snatch (:ADJ)? (victory|defeat) from the jaws / jaws of (victory|defeat|death)
     (~tear|~rip|~cut) (:DET,PROPN,PRON,NOUN) *3 to (shreds|ribbons|pieces) / (~explode|~burst|~roar) (:ADV)? (into|back to) life
     (~send|sent) (:DET,PROPN,PRON,NOUN) *3 into (raptures|ecstasy|ecstasies|hysterics|a frenzy|a tailspin|a spiral|orbit|meltdown|overdrive)
     ~bring the house down / (~blow|~raise|~take) the roof off / ~lose the dressing room
     (mother|granddaddy|grandaddy) of all (:ADJ)? (:NOUN,VERB) / done and dusted / ~turn on the style / ~up (:PRON) game / bring (:PRON) a-game
     on (:PRON) a-game / ~pass with flying colors / with flying (colors|colours) / back to winning ways
     (whole|different|whole new|entirely different) ball game / (whole|whole new) ballgame / ~step up to the plate / ~run out of steam
     ~set the pace for / (must-win|do-or-die|winner-takes-all|seesaw|see-saw|edge-of-the-seat) (:NOUN)`,
    'boxers racecourse bowling teeth shredder paper documents submarine prison tent gust gusts winds hurricane typhoon cyclone tornado storm',
  ),
  figureGroup(
    'limbs',
    `~feel the (heat|pinch|squeeze|sting|burn)
     ~bear the (:ADJ)? brunt of (:DET,PRON)? (:ADJ)? (criticism|anger|blame|crisis|cuts|war|conflict|tariffs|sanctions|catastrophe|fallout|backlash|pain|cost|costs|recession|pandemic)
     ~roll (:PRON) (:ADJ)? eyes at / ~turn (:PRON) (back|backs|nose|noses) (on|up at) / ~grit (:PRON) teeth / ~wash (:PRON) hands of
     (~wring|~wringing) (:PRON) hands / ~tie (:PRON) hands / ~stick (:PRON) (neck|necks|nose) (out|into|in)
     thorn in (:DET,PRON) (:ADJ,PROPN,NOUN)? ('s)? (side|flesh) / (~send|~run|~sends) (:ADJ)? (shiver|shivers|chill|chills) (down|up|through)
     (~keep|~have) (:PRON) (finger|fingers) on the pulse / finger on the (pulse|button|trigger) / ~point the finger (at|of) / ~point fingers
     ~lend an ear / ~play it by ear / (in|up to) (:PRON) (eyeballs|eyes|ears|neck) in / ~cost (:DET) arm and (:DET) leg / an arm and a leg
     ~pull (:PRON,DET,NOUN) (leg|strings) / ~put (:PRON) best foot forward / ~shoot (:PRON,PART) in the foot / ~get off on the wrong foot
     ~put (:PRON) foot in (:PRON) mouth / (~vote|~voting) with (:PRON) feet / ~find (:PRON) feet / ~get cold feet / ~see eye to eye
     in the blink of an eye / ~bat an (eyelid|eye|eyelash) / ~cry over spilt milk / ~bend over backwards / ~break (:PRON) back (to|over)
     ~scratch the surface of / by the skin of (:PRON) teeth / long in the tooth / ~take it on the chin / ~keep a stiff upper lip
     (~shrug|~shake) (:PRON) (head|heads) (at|in) (disbelief|dismay|despair|wonder) / on everyone 's (lips|mind|minds) / ~set tongues wagging
     tongues (:AUX)? wagging / ~bare (:PRON) teeth / with teeth bared / (heart|hearts) (~skip|~sink|~melt|~break|~bleed|~ache)
     ~wear (:PRON) heart / at the (very)? (heart|core) of (:DET) (:ADJ)? (storm|scandal|row|controversy|drama|feud|tangle|puzzle|saga)
     change of heart / lump in (:PRON,DET) throat / ~leave a bad taste / ~lose sleep (over|about)
     (sleepless nights|night sweats) (for|over|in|among) / ~cut (a|an) (:ADV)? (:ADJ) figure / (pain|lump|kick) in the (neck|backside|butt|pants)
     ~get under (:PRON,DET) skin / to (:PRON) (very)? core (.|,|;|and|by) / (~shake|~rattle|~rock) *5 to (its|the|their|our|his|her) (:ADJ)? foundations
     a (clean|new|fresh) pair of (hands|eyes) / (band-aid|bandaid|sticking plaster|sticking-plaster|plaster) (on|over) (a|the|an)
     ~bleed (dry|red ink|to death|support|votes|cash|money) / (tightening|tighten|tightens|tightened) (:PRON) (belt|belts|grip on power)
     belt-tightening`,
    'surgeon hospital injury earthquake quake dentist patient heatwave temperatures shooting apples muffler knee',
  ),
  figureGroup(
    'machine',
    `(asleep|~fall asleep|fell asleep) at the (wheel|switch) / ~pump the brakes / ~put the brakes on / ~shift (into|up|down) (:ADJ)? gear
     (into|in) (high|top|low|full) gear / ~move up a gear / ~fire on all cylinders / full steam ahead / ~let off steam / ~pick up steam
     ~go off the rails / (~come|came|going|goes|gone|went) off the rails
     ~derail the (talks|process|deal|truce|ceasefire|plan|campaign|agenda|negotiations|peace)
     (slow-motion|slow motion) (train wreck|car crash|disaster) / (car crash|car-crash|train-wreck) (interview|performance|debate|tv|television)
     (~throw|throws|threw) a (:ADJ)? (spanner|wrench|curveball) / (nuts and bolts|cog in the|cogs in the) / well-oiled (machine|:NOUN)
     ~push (:PRON,DET)? (:ADJ)? buttons / ~pull the (plug|trigger|rug) / rug (:AUX)? (:AUX)? (:ADV)? pulled (out|from)
     ~flip the (switch|script) / ~hit the (ground running|panic button|reset button|roof|ceiling|road running|jackpot)
     (panic|nuclear|reset) button / ~light (a|the) fuse / ticking time bomb / ~connect the dots / ~move the (needle|dial)
     ~raise the bar (for|on|of) / ~set the bar (high|low|for) / ~push the (boundaries|limits|needle) of / on (autopilot|steroids|overdrive)
     ~fly blind / ~crash and burn / collision course / ~stay in (:PRON) lane / road to nowhere / end of the road (for|.) / ~hit a roadblock
     ~drive (:PRON,DET,NOUN,PROPN)? (crazy|mad|nuts|insane|up the wall|round the bend) / ~take the wheel / ~take a back seat
     (bumpy|wild|rough|white-knuckle) ride / ~kick (the)? tires / (shiny|bright shiny|shiny new) (toy|object|objects)
     ~ratchet up (the)? (:ADJ)? (pressure|tension|tensions|rhetoric) / ~dial (up|down|back) the (rhetoric|pressure|heat|tension)
     ~turn up the (heat|pressure|volume) / ~turn down the (heat|temperature) / ~crank up the (pressure|heat|volume)
     (~supercharge|~turbocharge|turbo-charge|turbo-charged) / ~short-circuit the`,
    'driver drivers crash lorry truck pilot cockpit cyclist train locomotive bus railway motorist motorway vehicle oven thermostat gymnastics carpet anaesthetic intoxicated hotel thermostats homepod heating',
  ),
];
