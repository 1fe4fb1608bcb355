/**
 * Set phrases of every kind that are worn out and have no plain sense to be taken for, in the pattern language of
 * `Phrase`, one a line.
 */
export const stockIdioms: readonly string[] = `
  (hornet 's nest|hornets ' nest|can of worms|pandora 's box|lion 's den|sacred cow|black swan event|trojan horse|red herring|wild goose chase|cash cow|one-trick pony|wolf in sheep 's clothing|bull in a china shop|canary in the coal mine|canary in a coal mine|crocodile tears|feeding frenzy|media frenzy|rat race|straw that broke|last straw|final straw|snake oil|paper tiger|lame duck session)
  ~stir up (quite)? (a|the|some)? (:ADJ)? (buzz|hornet|storm|controversy|hype)
  (~create|~generate|~cause) (quite)? (a|some|much)? (:ADJ)? (buzz|stir)
  ~take the bull by
  ~beat around the bush
  ~open the floodgates (to|for)
  (carrot and stick|carrot-and-stick)
  (silver|magic) bullet
  (magic wand|double-edged sword|two-edged sword|litmus test|acid test|olive branch|holy grail|golden opportunity|crown jewel|final nail|nail in the coffin|tall order|uphill (battle|struggle|climb)|vicious (circle|cycle)|catch-22|mixed (bag|blessing)|tug of war|tug-of-war|battle lines|line in the sand|writing on the wall|pyrrhic victory|david and goliath|david versus goliath|herculean (task|effort)|sisyphean|gordian knot|sword of damocles|low-hanging fruit|needle in a haystack|missing piece of|piece of the puzzle|emotional (rollercoaster|roller coaster))
  (legal|moral|ethical|bureaucratic|security|intellectual) (quagmire|minefield|labyrinth|maze|black hole)
  (healthy|hefty|generous|strong|much-needed) dose of (:ADJ)? (:NOUN)
  (glimmer|ray|beacon|flicker|sliver|spark) of (:ADJ)? (hope|optimism|light|peace)
  (beacon|bastion|bulwark|shining example) of (:ADJ)? (:NOUN)
  ~drop (a|the|another|this) (:ADJ)? bombshell
  (lightning rod|recipe for (disaster|success|trouble|chaos)|blessing in disguise|bitter end|crux of the matter|heart of the matter|nuts and bolts|bells and whistles|smoke screen|tunnel vision|food for thought|rock bottom|square one|moment of truth|sigh of relief|world of difference|bone of contention|battle of wills|battle royale|clash of (titans|egos)|force to be reckoned with|force of nature|brave new world|new normal|paradigm shift|paradigm shifts|paradigm-shifting)
  back to the drawing board
  ~sweep *4 under the (rug|carpet)
  ~strike a (:ADJ)? (chord|nerve)
  ~add insult to injury
  ~turn the tide
  ~seal (the|its|his|her|their) fate
  (~decide|~determine|~shape|~control) the (:ADJ)? fate of
  (~open|~begin|~start|~write|~mark) (a|the) (new|next|fresh|dark|bold|exciting) chapter
  (new|next|dark|darkest|latest|another) chapter in (:DET,PRON,PROPN)
  ~push the envelope
  ~stand the test of time
  ~stack the deck
  ~test the waters
  ~rock the boat
  ~spill the beans
  ~jump (on)? the (bandwagon|gun)
  ~cut through the noise
  ~change the game
  ~come full circle
  ~turn back the clock
  ~think outside the box
  ~sound the death knell
  death knell
  ~ring hollow
  alarm bells
  ~hold all the cards
  ~grease the wheels
  ~toe the (:ADJ,NOUN)? line
  ~throw (a|the) (:ADJ)? (wrench|spanner)
  ~leave no stone unturned
  ~kick the can
  ~rest on (its|their|his|her|our) laurels
  (~plant|sow|sows|sowed|sown|sowing) (the)? seeds of
  (~spiral|spiraling|spiraled) out of control
  (once|when|until|before|after|as) the (dust|smoke) (has|had)? (:ADV)? (settles|settled|settle|clears|cleared|clear)
  in the (blink of an eye|nick of time|heat of the moment|grand scheme|belly of the beast|court of public opinion)
  (at the end of the day|when all is said and done|for better or worse|for better or for worse|last but not least|needless to say|easier said than done|by leaps and bounds|the rest is history|the devil is in the|loud and clear|tried and true|tried-and-true|few and far between|against all odds|the buck stops|actions speak louder|pull out all the stops|pulling out all the stops|pulled out all the stops|make or break|make-or-break|do or die|do-or-die|sink or swim)
  (fraught|rife) with (:ADV)? (:ADJ)? (:ADJ)? (:NOUN,VERB,PROPN)
  riddled with (:ADJ)? (errors|mistakes|holes in|lies|contradictions|inconsistencies|corruption|flaws|doubt|doubts|guilt|debt|challenges|problems)
  (~hit|~strike) close to home
  (~burst|~pop) (:DET,PRON) bubble
  ~paint (a|the) (:ADV)? (bleak|grim|rosy|stark|vivid|dire|gloomy|troubling|sobering|worrying|different) (picture|portrait)
  (~pile|~heap|~ramp up) (:ADJ)? (pressure|praise|scorn) (on|upon)
  far cry from
  (tensions|anger|tempers|passions|emotions) (:AUX)? (:AUX)? (:ADV)? (simmer|simmered|simmering|boil|boiled|boiling|flare|flared|flaring)
  (tensions|anger|frustration|frustrations|tempers|fury|resentment) *5 (boil|boils|boiled|boiling|spilled|spilling) over
  ~sound the alarm (over|about|on)
  ~lay *4 at the (door|feet) of
  ~draw (a|the) line in the sand
  (tip|tipping) of the hat
  ~throw caution to the wind
  (storied|fabled|vaunted|checkered|chequered) (past|history|career)
`
  .trim()
  .split('\n')
  .map((line) => line.trim());
