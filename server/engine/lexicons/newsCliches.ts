/**
 * Worn phrases of news writing and of texts that imitate it, in the pattern language of `Phrase`, one a line. Each was
 * chosen because it would fit any story; where a phrase has a plain sense too, the words around it are part of the entry.
 */
export const newsCliches: readonly string[] = `
  with bated breath
  shrouded in (:ADJ)? (secrecy|mystery|uncertainty|controversy|darkness|doubt|silence)
  (spectre|specter) of (:DET)? (:ADJ)? (:ADJ)? (:NOUN,PROPN)
  (~loom|looming) over (the|this|these|all|any|every|:PROPN)
  at an all-time (high|low)
  ~lock horns
  ~throw down the gauntlet
  ~run the gauntlet
  ~pick up the gauntlet
  bombshell:NOUN
  optics of
  (~pave|paved) with (obstacles|challenges|difficulties|good intentions|uncertainty|pitfalls)
  (dramatic|unexpected|surprising|stunning|shocking|bizarre|cruel) (turn of events|twist|twists|twist of fate|u-turn|about-face|about face)
  twists and turns
  ~catch (many|everyone|observers|the world|fans|them|some|analysts) (by surprise|off guard|off-guard)
  on life support
  ~breathe down (:PRON,DET) neck
  clock is ticking
  ~double down on
  stage (is|was|has been|had been) (now)? set (for|to)
  on a collision course
  ~walk on eggshells
  (tumultuous|turbulent|storied|checkered|chequered|tortured|fraught|murky|dark) (history|past|relationship|tenure|journey|chapter|period|times|legacy|waters|saga)
  adds another layer (of|to)
  (layer|layers) of (complexity|intrigue|uncertainty)
  worthy of (hollywood|a hollywood|a thriller|a soap opera|shakespeare|a movie)
  (red carpet) (:AUX)? (:AUX)? rolled out
  (~roll|rolled|rolling) out the red carpet
  quagmire
  ~turn (the|a) (:ADJ)? page (on|in|from|after|and|.)
  (ever-evolving|ever-changing|ever-shifting|fast-paced|rapidly evolving|rapidly changing|increasingly complex|increasingly interconnected|increasingly polarized) (landscape|world|environment|era|tapestry|stage|realm|dynamics|scene|nature)
  in today 's (:ADV)? (:ADJ)? (-)? (:VERB,ADJ)? (world|landscape|climate|age|society|era|environment)
  (cat is out of the bag|cat out of the bag|genie is out|genie out of the bottle|genie back in)
  (mirage|light|storm|clouds) on the horizon
  (heavy|dark|long|ominous|growing) (cloud|shadow|shadows|pall)
  under a cloud of
  ~hit a (:ADJ)? (snag|speed bump|rough patch|nerve|low point|dead end|stumbling block|bump in the road|wall|fever pitch)
  (bump|bumps) in the road
  worlds apart
  (pressure cooker|house of cards|hall of mirrors|tug of war|war of words|war of attrition|game of inches|comedy of errors|tale of two|tale as old as|march of time|sands of time|tides of history|wheels of (justice|power|government|diplomacy)|corridors of power|halls of power|seat of power|levers of power|reins of power|eye of the beholder|court of last resort|cloak of|veil of (secrecy|silence)|wall of silence|cone of silence|trail of (destruction|devastation|tears|blood)|wave of (panic|fear|anger|optimism|nostalgia|euphoria|outrage|hysteria)|sea of (faces|red|troubles|change|sorrow|people|uncertainty)|ocean of|mountain of (evidence|debt|problems|paperwork)|litany of|chorus of (criticism|voices|boos|disapproval|concern|condemnation|calls)|cacophony of|symphony of|treasure trove|plethora of|myriad of|whole host of|kaleidoscope of|cornucopia of|smorgasbord of|hodgepodge of|microcosm of|rabbit hole|echo chamber|melting pot|ivory tower|proving ground|bedrock of (:DET,PRON)? (:ADJ)? (democracy|society|trust|freedom)|cornerstone of (:DET,PRON)? (:ADJ)? (democracy|society|trust|freedom|peace|stability)|lifeblood of|beating heart of|nerve center of|nerve centre of|backbone of (:DET,PRON)? (:ADJ)? (economy|society|democracy|community|industry|nation))
  ~paint (:PRON) into a corner
  (~paint|~tar) (:PRON,NOUN)? with the same brush
  ~back (:PRON)? into a corner
  wounds of (:DET)? (war|the past|history|division|conflict)
  (old|deep|fresh|festering|lingering|psychological|emotional) wounds (that|of|run|remain|to heal|have)
  (~reshape|~redraw|~redefine|~rewrite|~upend|~transform|~revolutionize|~revolutionise) (the|our|its|this|how) (:ADJ)? (:ADJ)? (order|map|rules|rulebook|landscape|world|industry|playbook|history|future|narrative|script|boundaries|way)
  (thorny|vexed|vexing|knotty|prickly|perennial|burning|hot-button|gnawing|nagging|age-old) (issue|issues|question|questions|problem|problems|topic|subject|debate|dilemma)
  (saga|drama|story|tale|mystery) (~continue|~unfold|~rumble|~drag|~take) (to|on|another|a new)
  (world|globe|all of europe) (is|was|are|will be) watching
  world (watches|watched|holds|held|waits|waited|looks|looked) (as|with|for|and|on|its|in)
  (distant|impossible|pipe|broken|faded|wildest) (dream|dreams)
  atmosphere (was|is) (electric|tense|charged|palpable|thick)
  (palpable|electrifying|tense|charged|heady|febrile) (tension|excitement|sense|atmosphere|anticipation|silence|energy|mood|relief)
  (~be|is|was|were|are|been|left|still) reeling (from|after|.)
  (~send|~sent|leave|left|leaves) (:PRON,DET,PROPN,NOUN)? (:NOUN)? (reeling|stunned|speechless|spellbound|breathless|heartbroken|shell-shocked|in shock|in limbo|in tatters|hanging|high and dry|out in the cold|in the dust|in the dark|in its wake|in their wake|in his wake|no stone)
  (in|into) (tatters|shambles|freefall|free fall|limbo|overdrive)
  poised to (revolutionize|revolutionise|transform|reshape|redefine|disrupt|change the|take the)
  race is on (to|for)
  (race|scramble|rush|mad dash|battle|fight) (against|for) (survival|the soul of|hearts and minds|time|its life|their lives)
  hearts and minds
  soul of (the|our|a|this|america|europe)
  (scrambling|scrambled|scramble) (to|for) (:VERB,DET)? (answers|respond|contain|catch|adapt|explain|make sense|salvage|save|pick up|keep up|cope|limit)
  at loggerheads
  (embattled|beleaguered|scandal-plagued|scandal-hit|under-fire|much-maligned|crisis-hit|besieged|firebrand|tough-talking|mercurial|larger-than-life) (:NOUN,PROPN,ADJ)
  ~face (a|the|an) (:ADJ)? (music|reckoning|uphill|perfect storm|barrage|moment of truth|day of reckoning)
  dust (has|had)? (yet to|not yet|is yet to) (settle|settled)
  fallout (~continue|~reverberate)
  ~send ripples
  (~make|~making) waves
  (~make|~making) or break
  (~cause|~cause a|~create|~create a) (:ADJ)? (stir|uproar|furore|furor|media storm|sensation|frenzy|buzz)
  ~take (:PRON,DET)? (:NOUN)? by storm
  ~take a (:ADJ)? (nosedive|turn for the worse|dim view|leaf out|page from|leap of faith|deep dive|hard look|hammering|battering|beating)
  ~take the (gloves off|plunge|high road|moral high ground|reins|wind out of|bait|cake|heat|fall for|easy way)
  ~take no prisoners
  gloves (are|were|come|came|have come) off
  ~steal (the show|the headlines|:PRON thunder)
  ~grab (the|all)? (:ADJ)? headlines
  hot on the heels of
  in the wake of (:DET)? (:ADV)? (devastating|shocking|tragic|explosive|stunning)
  in the (eye|midst|throes|grip|jaws|face|shadow) of (a|the|an) (:ADJ)? (turmoil|chaos|despair|crisis|tragedy|adversity|defeat|uncertainty|war)
  in the (hot seat|firing line|line of fire|crosshairs|doghouse|limelight|spotlight|cold light of day|court of public|lap of luxury|final analysis|fullness of time|dead of night|here and now)
  on the (back foot|front foot|back burner|chopping block|warpath|ropes|fence about|same wavelength|tip of|cusp of|verge of (:DET)? (:ADJ)? (collapse|tears|disaster|bankruptcy|extinction|history)|edge of (:PRON,DET)? (:ADJ)? (seat|seats|abyss|precipice|cliff)|precipice)
  (brink|precipice|edge|verge|cusp) of (:DET)? (:ADJ)? (abyss|disaster|greatness|catastrophe|history|revolution|oblivion|chaos)
  (abyss|precipice)
  (wolf|wolves|vultures|knives|sharks) (at the door|are circling|are out|circling)
  ~smell blood
  blood in the water
  (gone|going|go|goes|went) (off the rails|down in flames|for broke|for the jugular|against the grain|the distance|through the roof|to great lengths|to the dogs|under the radar|up in smoke|down the drain|up in flames|belly up|head to head|head-to-head|toe to toe|toe-to-toe|hand in hand|over the edge|into overdrive|viral overnight)
  ~fly under the radar
  ~fly in the face of
  ~fall (from grace|by the wayside|through the cracks|into place|into the trap|like dominoes|flat on|apart at)
  fall from grace
  (~put|~lay) (:PRON,DET,NOUN)? (:NOUN)? (on the line|on ice|on the back burner|out to pasture|under the microscope|through the wringer|all (:PRON) eggs|the brakes on|the cart before|the final nail|(:PRON) foot down|(:PRON) cards on the table|(:PRON) money where|the pedal|it all on)
  ~bring (:PRON,DET,NOUN)? (:NOUN)? (to its knees|to their knees|full circle|to the brink)
  ~get (the ball rolling|the green light|a taste of|to grips|off scot-free|the short end|cold feet|wind of|the last laugh|out of hand|a free pass|under (:PRON) skin|(:PRON) act together|(:PRON) ducks)
  ~give (:PRON,DET,NOUN)? (:NOUN)? (the cold shoulder|a run for|a new lease|free rein|a free pass|short shrift|the benefit of the doubt|food for thought|pause|a black eye|a wide berth|the slip|the thumbs up)
  (cold comfort|short shrift|free rein|last laugh|lone wolf|loose cannon|bad apple|bad apples|rotten apple|easy pickings|dead end|dead ringer|dead weight|damage control|uneasy truce|uneasy calm|fragile peace|fragile calm|fragile truce|eerie silence|deafening silence|stony silence|wall-to-wall|no-brainer|no mean feat|no small feat|no walk in the park|walk in the park|piece of cake|child 's play|rocket science|brain surgery|rookie mistake|fatal blow|death blow|crushing blow|devastating blow|body blow|hammer blow|severe blow|bitter blow|heavy blow|major blow|huge blow|blow to (:PRON,DET) (:ADJ)? (hopes|ambitions|image|reputation|pride|ego|credibility))
  ~deal (a|another|the) (:ADJ)? blow
  (bitter|fierce|sworn|deadly|lifelong|old) (rivals|rival|rivalry|enemies|enemy|foes|foe|feud|irony|dispute|battle|acrimony|recriminations)
  (sworn|bitter|age-old|arch) (enemy|enemies|enmity|rivalry|foe|foes)
  (arch-rival|arch-rivals|arch-nemesis|archenemy|arch-enemy)
  (strange|unlikely) bedfellows
  (tough|bitter|hard) pill to swallow
  (tip|turn|turned|turning|tips|tipped) the (scales|balance|tables|tide)
  (steep|slippery|uphill|downhill) (price|slope|from here)
  ~pay the (ultimate)? price
  (ultimate|heavy|terrible|high) price (for|to pay)
  price to pay
  ~hang (in the air|out to dry)
  (~enter|~join|~jump into|into) the fray
  ~rise (from the ashes|to the occasion|to the challenge|to fame|like a phoenix)
  phoenix from the ashes
  meteoric rise
  (~rear|rearing|reared) (:PRON) (:ADJ)? ugly head
  ugly head
  ~open (the)? (old wounds|pandora)
  (~stem|~turn) the tide
  (~stand|~stay) the course
  ~stay ahead of the curve
  (ahead|behind) of the curve
  ahead of the (game|pack|curve)
  level the playing field
  (long|short) end of the stick
  ~sit on the fence
  ~sit idly by
  ~keep (a|an) (watchful|wary|eagle) eye
  ~keep (:PRON)? (at bay|on (:PRON,DET) toes|head above|cards close|the peace alive|hope alive|the dream alive)
  ~keep (:NOUN) alive
  (hope|hopes|dream|dreams) (alive|dashed|shattered|pinned|fade|faded|fading|lingering)
  (~dash|~pin|~dampen|~shatter|~crush) (:PRON,DET,ADJ)? (:ADJ)? (hopes|dreams|spirits|illusions|expectations)
  (pinned|lingering|dashed|false|fading) hopes
  (shattered|broken) dreams
  (glaring|stark|telling|sobering|chilling|alarming|bitter|harsh|brutal|grim|painful|inconvenient|uncomfortable|hard|cold, hard|stubborn) (reminder|truth|truths|reality|realities|contrast|omission|absence|irony|disparity|disconnect|warning|lesson|picture)
  (stark|jarring) contrast
  (stark|harsh|grim|bleak|sobering|bitter) (reality|realities|choice|outlook|assessment|milestone|statistics|reckoning)
  (grim|bleak|dire) (future|prospects|consequences|straits|warning|prediction|outlook|picture|forecast)
  (day|moment) of reckoning
  (conundrum|maelstrom|juggernaut|tailspin|cauldron|crucible)
  (delicate|precarious|uneasy) (balancing|equilibrium|dance|truce|calm|web|tightrope|path|act)
`
  .trim()
  .split('\n')
  .map((line) => line.trim());
