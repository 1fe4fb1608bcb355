/**
 * Worn turns of speech beside the idioms of `stockIdioms`: sayings, pictures of hunting, doors, clocks and sails, and the
 * set pieces of feature writing and of machine-written prose. In the pattern language of `Phrase`, one a line; where a
 * turn has a plain sense too, the words around it are part of the entry. Put together for this project.
 */
export const wornTurns: readonly string[] = `
  (like|as) (a hawk|hawks|a vulture|vultures|a moth to|moths to|a bull at|a duck to|ducks to|a fish out|fish out|a phoenix|rabbits in|a rabbit in|sardines|flies|a dog with|sheep to|a cat on|a ton of|a bolt from|a knife through)
  ~follow the money
  money talks
  a journey , not a destination
  (never|nothing will (ever)?) be the same (again)?
  (nobody|no one|few|none of us|anyone) (saw|could have seen) (it|this|that|them)? coming
  (nobody|no one|few) saw coming
  (for the ages|for the history books|one for the ages|one for the books|the stuff of (legend|legends|nightmares|dreams|thrillers|myth))
  ~go down in (history|the annals|the history books)
  (rewrite|rewrites|rewriting|rewrote|rewritten) the (rulebook|rules|rule book|history books|playbook|script)
  (straight|right|page) (out of|from) (the|a) (:ADJ)? (playbook|script|thriller|novel|textbook|movie|film|spy novel|soap opera|fairy tale|fairytale|horror film)
  (caught|catch|catches|catching) (:DET,PRON,PROPN)? (:NOUN)? (flat-footed|napping|off-balance|red-handed|in the crossfire|between a rock|with (his|her|their) (trousers|pants) down|off guard)
  at daggers drawn
  at loggerheads (with|over)
  (at|in) each other 's (throats|hair|faces)
  (~face|~meet|~hit|~encounter) (:ADJ)? (:ADJ)? (headwinds|turbulence|roadblocks)
  (strong|stiff|fierce|economic|global|political|regulatory|macroeconomic|growing|serious|significant) headwinds
  (headwinds|tailwinds) (from|for|in|of|as|,|.)
  window of opportunity
  window (of :NOUN)? (is|was) (:ADV)? (closing|narrowing|shutting|open)
  (shut|slam|slams|slammed) the door on (:DET,ADJ,PRON)? (:NOUN)
  elephant in the (:NOUN,ADJ)? room
  elephant in the :NOUN
  elephant in the (negotiating|conference|meeting|board|court|dressing|locker|ball|living|class) - room
  (stand|stands|stood|serve|serves|served|standing|serving) as (a|an) (:ADJ)? (testament|beacon|cautionary tale|wake-up call) (to|of|for|that)
  (a|an) (:ADJ)? testament to
  (~strike|striking) (a|the) (:ADJ)? (delicate|careful|fine|perfect|happy|right|difficult|uneasy|precarious) balance
  (~reignite|~rekindle|~spark|~ignite|~fuel|~start|~open) (a|the|an) (:ADJ)? (wider|broader|larger|national|global|fierce|important|much-needed|long-overdue|difficult|urgent|new|fresh|age-old|perennial) (:ADJ)? (conversation|debate|discussion|reckoning|dialogue)
  ~chart (a|the|its|their|his|her|our) (:ADJ)? (new|different|bold|own|independent|steady|careful|fresh)? course
  ~turn (a|the) (:ADJ)? (corner|page) (on|in|for|of|.|,|after|and)
  ~break new ground
  ~blaze (a|the|new) (:ADJ)? (trail|trails)
  (search|searching|hunt|hunting|look|looking|scrambling|grasping|desperate|left) for answers
  ~reach (a|the)? (:ADJ)? (boiling|breaking|tipping|saturation) point
  (~blow|blew|blown) up in (:PRON,DET,PROPN) (:NOUN)? ('s)? (face|faces)
  gamble (:AUX)? (:ADV)? (~pay off|pay off|paid off|backfire|backfired|backfires)
  (play|plays|played|playing) with (fire|people 's lives|house money)
  (flower|flame|candle|seed|seeds|ember|embers|spark|flicker|thread|crumb|crumbs|lifeline|oasis|bridge|wind|winds) of (hope|peace|freedom|change|doubt|dissent|discontent|democracy|rebellion|comfort|discord|truth|reform)
  (hope|hopes|dream|dreams|peace) (:AUX)? (:ADV)? (bloom|blooms|bloomed|blooming|blossom|blossoms|blossomed|flicker|flickers|spring eternal|springs eternal|hang by a thread|hangs by a thread|turned to ashes|in tatters)
  (lives|families|communities|dreams|hopes|illusions|families|homes|confidence|trust) (:AUX)? (:AUX)? (:ADV)? (shattered|torn apart|upended|turned upside down|hang in the balance|hanging in the balance|on hold)
  (turn|turns|turned|turning) (:DET,PRON,PROPN)? (:NOUN)? (:NOUN)? (upside down|on (its|their|his|her) head|inside out|full circle)
  tells a story (that|of)
  (face|eyes|hands|walls|scars|numbers|streets|silence) (~tell|~speak) (a|an|the|its|volumes|louder)
  speaks volumes
  speak volumes
  (sends|send|sent|sending) (a|an) (:ADV)? (clear|strong|powerful|unmistakable|chilling|stark|unequivocal|loud|bold|firm) (:ADJ)? (message|signal)
  (loud and clear|crystal clear|in no uncertain terms|in black and white|plain for all to see|hiding in plain sight|under (his|her|its|their|our) (very)? noses)
  (~cool|cooling|~kick|kicking) (:PRON) heels
  (over the moon|on cloud nine|in seventh heaven|walking on air|on top of the world|like a million dollars|pleased as punch|tickled pink|down in the dumps|green with envy|seeing red|sees red|saw red|spitting (feathers|fury|blood)|hopping mad|mad as hell|fit to be tied|hot under the collar|at (his|her|its|their) wits' end|at the end of (his|her|its|their) tether)
  (through|hit|hits|hitting) the roof
  (~go|going|gone|went) (up in (smoke|flames)|down the (drain|toilet|tubes|plughole)|to the (dogs|wall)|belly up|out of the window|out the window|for broke|the distance|nuclear|rogue|south|cap in hand|through the motions|with the flow|back to basics|hand in hand)
  (~put|putting|~lay|laying) (:PRON,DET) (:NOUN)? (cards on the table|money where|shoulder to the wheel|foot down|foot in|house in order|finger on|best foot forward|neck on the line|thumb on the scale)
  (~take|taking|taken|took) (the gloves off|it on the chin|its toll|their toll|his toll|a heavy toll|a terrible toll|a back seat|the bait|the wind out of|the plunge|the high road|matters into|a leaf out of|with both hands|no prisoners|centre stage|center stage|the world by storm|by storm|a dim view|a hard line|the moral high ground|up the mantle|up the cudgels)
  (gloves are off|knives are out|chips are down|die is cast|jury is (still)? out|tide is turning|tide has turned|clock is ticking|clock has run out|bottom line is|time is running out|sands of time|writing is on|game is up|honeymoon is over|party is over|show must go on|genie is out|cat is out|ship has sailed|rot has set in|pendulum (has)? (swung|swings)|wheels (have|had)? (come|came) off|rubber (meets|hits) the road|stage is set|battle lines (are|were|have been) drawn|plot thickens|penny (has)? dropped)
  (fall|falls|fell|falling|fallen) (by the wayside|on hard times|from grace|through the cracks|between two stools|like dominoes|short of the mark|into the trap|on (his|her|its|their) sword|at the (first|final|last) hurdle|off a cliff|like a house of cards|into line|prey to)
  (hit|hits|hitting) (a|the|its|their) (:ADJ)? (wall|snag|rough patch|nerve|sweet spot|bumpy|rocks|buffers|skids|sour note|bullseye|home run|panic button|reset button)
  (keep|keeps|kept|keeping) (:PRON,DET) (:NOUN)? (on (his|her|its|their|our) toes|at bay|at arm 's length|powder dry|afloat|head above water|heads above water|feet on the ground|eye on the ball|options open|lips sealed)
  (leave|leaves|left|leaving) (:DET,PRON,PROPN) (:NOUN)? (high and dry|in the lurch|in limbo|out in the cold|hanging|in (his|her|its|their) wake|to (his|her|its|their) own devices|reeling|shaken|holding the baby|with egg on|red-faced|for dead|in the dust|in the dark|on the shelf)
  (left|leave|leaves|leaving) (many|the|a|an) *5 (reeling|shaken|in shock|stunned|speechless|devastated|heartbroken|searching|wondering)
  (bite|bites|biting|bit) (the hand|back|off more|(his|her|its|their) tongue|(his|her|its|their) nails)
  (drop|drops|dropping|dropped) in the (ocean|bucket)
  (tip|tips) of the (iceberg|spear|hat)
  (only|just|barely|merely) scratch the surface
  (scratch|scratches|scratched|scratching) the surface
  (back|square|ground) (to|at) (square one|zero|the drawing board)
  (two sides of the same coin|other side of the coin|worlds apart|apples and oranges|chalk and cheese|night and day|poles apart|miles apart|cut from the same cloth|birds of a feather|a different kettle of fish|a horse of a different colour|six of one)
  (plain|smooth) sailing
  (all hands on deck|batten down the hatches|in the same boat|on an even keel|sinking ship|rats leaving|deck chairs on|deckchairs on|steady the ship|steadied the ship|rudderless|run aground:VERB|up the creek|shot across the bows|sail close to the wind|sailing close to the wind|any port in a storm|weathering the storm|run a tight ship|lost at sea|all at sea|plot a course|safe harbour for|missed the boat|jump ship|jumped ship|jumping ship)
  (wolf|wolves) at the door
  (ticking|time) (clock|bomb)
  (waiting|accident|disaster|tragedy|scandal) (waiting)? to happen
  (bad|rotten) (apple|apples)
  (thin|slippery|delicate|fragile) (ice|thread|truce|ceasefire|calm|peace) (of|between|:PUNCT)
  (long|dark|deep) shadow (of|over|on)
  (long shadow|heavy cloud|dark cloud) (of|over|hangs|hung|hanging)
  (steep|uphill|mountain) (climb|to climb|battle|task)
  (heavy|big|giant|large) (lifting|shoes to fill|boots to fill|footsteps)
  shoes to fill
  (easy|low-hanging|forbidden|bitter) (pickings|fruit|harvest)
  (hard|tough|bitter) (pill to swallow|sell|nut to crack|row to hoe|lesson|act to follow|going)
  (a|the) (:ADJ)? (litany|laundry list|patchwork quilt|melting pot|hotbed|hotbeds|who 's who|rogues' gallery|house of horrors|comedy of errors|tale of two|race to the|game of two halves|labour of love|labor of love|leap of faith|leap in the dark|shot in the arm|shot in the dark|foot in the door|feather in (his|her|its|their) cap|thorn in (the|his|her|its|their) side|stone 's throw|stick in the mud|fly in the ointment|spanner in the works|wrench in the works|flash in the pan|fork in the road|bump in the road|bumps in the road|stumbling block|sword hanging|millstone|albatross|poisoned chalice|gift that keeps|double whammy|perfect fit|safe pair of hands|steady hand|level playing field|north star|moral compass|sounding board|launchpad|blank cheque|blank check|clean slate|clean break|new dawn|false dawn|fresh start|second bite|last hurrah|swan song|parting shot|long shot|close shave|dead end|dead duck|lame duck|sitting duck|sitting ducks|guinea pig|guinea pigs|dark horse|war chest|warchest|nest egg|cautionary tale|labyrinth of|quagmire|minefield|powder keg|house of cards|domino effect|knock-on effect|snowball effect|vicious cycle|virtuous circle|virtuous cycle|race against time|zero-sum game|waiting game|numbers game|blame game|balancing act|juggling act|disappearing act|class act|tightrope|catch-22|chicken-and-egg|bone to pick|axe to grind|tough nut|bitter irony|cruel irony|cold comfort|crying shame|fever dream|rude shock|rite of passage|sign of the times|sea of (:NOUN)|war of attrition|war of words|battle of wills|clash of cultures|meeting of minds|marriage of convenience|match made in heaven|recipe for disaster) (for|of|in|on|to|that|over|between|with|as|and|at|from|when|,|.|;|:|—|–)
  (rise|rising|risen|rose|rises) (from the ashes|to the occasion|to the challenge|like a phoenix)
  (from the ashes|against the odds|against all odds|against the clock|against the tide|beyond (his|her|their|its) wildest|by the skin of|by the seat of|come hell or high water|come rain or shine|through thick and thin|in the trenches|on the front foot|on the back foot|on the warpath|on the ropes|on borrowed time|on life support|on its last legs|on their last legs|on a collision course|on a par with|on the home straight|in the firing line|in the eye of|in the lion 's|in the driving seat|in the doghouse|in the limelight|in the wilderness|in the balance|in the same breath|in one fell swoop|in dire straits|in deep water|in the red zone|in the nick of|in free fall|in the cold light from|under a cloud|under the gun|under the hammer|up to (his|her|its|their) neck|down to the wire|out of the woods|out of the blue|out on a limb|out of thin air|off the charts|off the beaten|over a barrel|behind the curve|ahead of the curve|below the belt|at the coalface|at the eleventh hour|at a snail 's pace|at breakneck speed|to the bitter end|to the hilt|to the bone|with flying colours|with flying colors|with a bang|with a whimper|with a heavy heart|with a pinch of|within a whisker|within striking distance|without rhyme or reason|tooth and nail|hook , line and sinker|lock , stock and barrel|blood , sweat and tears|warts and all|hammer and tongs|cloak and dagger|smoke and mirrors|bread and butter|peaks and troughs|ebb and flow|ebbs and flows|touch and go|hit and miss|doom and gloom|nip and tuck|cut and thrust|cut and dried|cut and dry|bells and whistles|nuts and bolts|fits and starts|leaps and bounds|dribs and drabs)
  (pull|pulls|pulled|pulling) (the plug|the rug|the wool|the strings|out all|(his|her|its|their) weight|(his|her|its|their) punches|(his|her|its|their) socks|rank|a rabbit|together|the trigger on)
  (pass|passes|passed|passing) (the buck|the torch|the baton|muster|the smell test)
  (turn|turns|turned|turning) (the screw|the screws|up the heat on|the other cheek|heads|sour|a blind eye|a deaf ear|tail|the clock back|back the clock|the page|the corner|over a new leaf|the tide|the tables)
  (cut|cuts|cutting) (:DET)? (corners|ties with|both ways|to the chase|the gordian|to the bone|to the quick|(his|her|its|their) (teeth|losses|cloth)|through the (noise|clutter|red tape|fog)|no ice|a swathe|a swath|a sorry figure|a lonely figure)
  (raise|raises|raised|raising) (the (bar|stakes|roof|spectre|specter|alarm|curtain)|more questions than|eyebrows|cain|hell)
  (stand|stands|stood|standing) (on ceremony|(his|her|its|their) ground|shoulder to shoulder|tall|up and be counted|in the way of progress|the test of)
  (hold|holds|held|holding) ((his|her|its|their) (breath|nose|feet to the fire|own)|the (fort|line|purse strings|key|keys|whip hand|upper hand|moral high ground|reins|torch)|all the (cards|aces))
  (throw|throws|threw|throwing|thrown) (:DET,PRON)? (:ADJ)? (under the bus|to the wolves|to the lions|a lifeline|caution|in the towel|good money|the book at|the baby|(his|her|its|their) (weight|hat)|down the gauntlet|money at|cold water|a tantrum|into (sharp relief|the mix|the spotlight|the deep end)|open the doors)
  (sow|sows|sowing|reap|reaps|reaping|reaped) (the (whirlwind|seeds|rewards|benefits|dividends)|what)
  (walk|walks|walked|walking) (a (fine|tightrope|thin)|the (walk|talk|plank|line)|on eggshells|into a trap|away empty-handed|(a)? tall|back)
  (eat|eats|ate|eating) (humble pie|(his|her|their) words|into (profits|savings|margins)|crow|dust)
  (dance|dances|danced|dancing) (around the|to (his|her|its|their|the) tune|on the grave|with the devil)
  (pick|picks|picked|picking) up the (pieces|tab|slack|baton|pace|bill|thread|threads)
  (paint|paints|painted|painting) (a|an|:PRON,DET) (:NOUN)? (:ADJ)? (into a corner|picture|with a broad|the town)
  (plant|plants|planted|planting) (its|his|her|their|the) flag
  (cross|crosses|crossed|crossing) (the (rubicon|line|floor)|that bridge|swords|(his|her|their) fingers|a red line)
  (swim|swims|swam|swimming) (against the|upstream|with sharks|with the tide)
  (level|levels|levelling|leveling) the playing field
  (nail|nails|nailed|nailing) (:PRON) colours to
  (ruffle|ruffles|ruffled|ruffling) (:ADJ)? feathers
  (rain|rains|rained|raining) on (:PRON,PROPN,DET) parade
  (wear|wears|wore|wearing) (its|his|her|their) (heart|hearts) on
  (lick|licks|licked|licking) (its|his|her|their) wounds
  (lift|lifts|lifted|lifting) the (lid|veil|curtain) (on|off)
  (move|moves|moved|moving) the (needle|dial|goalposts)
  (connect|connects|connected|connecting) the dots
  (beat|beats|beating) (the odds|the drum|a (hasty)? retreat|a path to|about the bush|at (his|her|its|their) own game)
  (burn|burns|burned|burnt|burning) (:PRON,DET)? (:ADJ)? (bridges|the candle|the midnight oil|through cash|a hole)
  (bridge|bridges|bridging|bridged) (the|that|this|a) (:ADJ)? (divide|gulf|chasm)
  (breathe|breathes|breathed|breathing) (:ADJ)? (new life|easy|easier|fire|down (his|her|its|their) neck|a sigh of)
  (buy|buys|buying|bought) (into the hype|the farm|itself time|himself time|time for)
  (call|calls|called|calling) (the shots|time on|a spade|(:PRON) bluff|the tune)
  (change|changes|changed|changing) (the game|hearts and minds|the conversation|the narrative|course mid-stream|tack|(:PRON) tune)
  hearts and minds
  (come|comes|came|coming) (to a head|to blows|to a grinding|home to roost|up smelling|up trumps|up short|unstuck|with strings|full circle|crashing down|back to (haunt|bite)|out of (the woodwork|the woods|left field|nowhere)|in from the cold|a cropper|thick and fast)
  (grind|grinds|ground|grinding) to a (halt|standstill)
  (gain|gains|gained|gaining) (traction|ground on|the upper hand|a foothold)
  (give|gives|gave|giving) (:DET,PRON)? (:NOUN)? (food for|pause for|the cold shoulder|the slip|as good as|(a|the) wide berth|short shrift|rise to|a run for|the game away|with one hand)
  (black sheep|white knight|silver bullet|golden (goose|age|ticket|rule|boy|handshake|parachute)|blue-sky thinking)
`
  .trim()
  .split(/\s*\n\s*/);
