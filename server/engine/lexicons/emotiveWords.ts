import { fillerWords } from './fillerWords.ts';

/** Words and short constructions that carry a feeling or a verdict, by what they do. In the pattern language of `Phrase`. */
export interface EmotiveGroup {
  readonly name:
    | 'condemn'
    | 'praise'
    | 'scale'
    | 'label'
    | 'verb'
    | 'manner'
    | 'hype'
    | 'feeling'
    | 'mild'
    | 'assurance';
  readonly patterns: readonly string[];
}

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
const anyOf = (text: string): string => `(${text.trim().split(/\s+/).join('|')})`;

/** Verdicts of disgust, horror and scorn. */
const CONDEMNING = anyOf(`
  abhorrent abominable abysmal absurdly appalling appallingly asinine atrocious barbaric bloodthirsty brazen brazenly callous callously contemptible craven deplorable depraved deranged despicable detestable diabolical disgraceful disgracefully disgusting draconian
  dystopian egregious egregiously execrable farcical feckless fiendish flagrant flagrantly foul-mouthed ghastly glaring glaringly grotesque grotesquely harebrained heartless heinous hideous hideously horrendous horrendously horrible horribly horrific horrifically
  horrifying horrifyingly idiotic ignominious imbecilic inexcusable inhumane insidious insidiously jingoistic laughable laughably loathed loathsome ludicrous ludicrously maniacal merciless mercilessly mindless monstrous moronic nauseating nefarious nonsensical odious
  orwellian outrageous outrageously outlandish pathetic pathetically pernicious perverse preposterous rabid reprehensible repugnant repulsive ruthless ruthlessly sadistic scandalous scandalously scurrilous self-serving shameful shamefully shameless shamelessly sickening
  sickeningly sinister sleazy slimy smug smugly sordid spineless spiteful thuggish treacherous tyrannical unconscionable ferocious ferociously fearsome venomous vitriolic vituperative blood-thirsty ham-fisted hamfisted heavy-handedly cack-handed half-hearted half-heartedly
  bogus phony phoney contemptuous duplicitous duplicity disingenuous disingenuously mealy-mouthed weaselly shambolic clownish cartoonish thin-skinned hypocritical bigoted hateful repellent revolting stomach-churning skin-crawling cold-hearted hard-hearted soulless brutish
  boorish loutish oafish puerile unpatriotic un-american anti-american extremist-loving terrorist-loving murderous genocidal fascistic totalitarian dictatorial despotic unforgivable ungodly unhinged unscrupulous vile villainous vindictive vulgar warped wretched witless
  wicked wickedly wrongheaded abjectly abominably addled amoral asininely bellicose benighted blood-drenched boneheaded bumptious calamitously callow cantankerous clapped-out clumsily condescending condescendingly contemptibly cringing crass crassly damnable dastardly
  deceitfully delusional demeaningly depravity derisively discreditable dishonourable disreputable distasteful doltish dopey dunderheaded egotistical embittered enfeebled facile farcically fatuously fawning fickle foolishly foppish frivolously ghoulishly glib glibly
  grovelling groveling gullible hackneyed half-witted hectoring high-handed high-handedly hubristic hush-hush idiotically ill-judged ill-starred ill-tempered ill-mannered ill-gotten imbecility incestuous indefensible infantile infantilising infantilizing infernal
  inglorious iniquitous iniquity insolent insufferable insufferably intemperate invidious jaundiced lackadaisical lamentably leaden lickspittle lily-livered ludicrousness malevolent malevolence malodorous mephistophelian misbegotten miserly moneygrubbing moth-eaten
  muddle-headed mulish narrow-minded nauseatingly obnoxious obnoxiously officious overbearing overhyped overwrought parlous patronising patronizing patronisingly patronizingly pettiness pigheaded piteous platitudinous platitudes poisonously ponderous pontificating
  pretentious prurient punch-drunk purblind pusillanimous putrid rancid rancorous retrograde ropey ropy rudderless sanctimony scornfully shoddily shrilly simplistic simplistically simple-minded sloppily slovenly smutty snarky soul-sucking specious spuriously squalor stodgy
  strident stridently stultifying stupefying swingeing tacky tinpot tin-pot tiresome tottering trashy treacherously truculent turgid two-bit unashamedly unbecoming underwhelming unedifying unpalatable unprincipled unsavoury unsavory unseemly untrammelled venal venality
  vengeful voyeuristic wanton wantonly washed-up weak-kneed weak-willed wearisome wishy-washy mind-bogglingly spinelessly sneeringly thuggery skullduggery chicanery treachery perfidiously villainy depravedly savagery idiocy inanity incompetently ineptness cravenly
  sleaze-ridden scandal-mired graft-ridden`);

/** Gushing praise. */
const PRAISING = anyOf(`
  amazing amazingly astonishing astonishingly astounding astoundingly awe-inspiring awesome bravest breathtaking breathtakingly dazzling dazzlingly electrifying enthralling exhilarating extraordinaire fabulous fantastic flawless flawlessly glorious gloriously
  heart-pounding heart-stopping heartwarming heroically impeccable incredible incredibly indomitable inimitable irresistible luminous magnificent magnificently masterful masterfully mesmerizing mesmerising mind-blowing mind-boggling mind-bending miraculous miraculously
  must-have must-see must-read phenomenal peerless riveting sensational sensationally spectacular spectacularly spellbinding splendid stunning stunningly superb superbly thrilling top-notch triumphant triumphantly unbelievable unbelievably unforgettable swashbuckling
  blistering virtuosic virtuoso spine-tinglingly transcendent soul-stirring tantalizing tantalising pulsating pulse-racing mouth-watering hair-raising show-stopping scintillating sumptuous exquisite exquisitely enchanting bewitching sublime unmatched unparalleled
  unrivalled unrivaled unwavering visionary wondrous world-class revolutionizing revolutionising tireless tirelessly bravura consummate dauntless deftly ebullient effervescent enviably faultlessly halcyon heartening heartwarmingly highly-rated immaculately impregnable
  incandescent indefatigable intrepid lion-hearted lionhearted lovable lustrous magisterial mesmeric mesmerisingly mesmerizingly prodigiously revelatory rousingly spellbindingly star-making stupendous stupendously sure-footed turbo-charge unerring unerringly unflappable
  unfailing unstinting vivacious wondrously zestful swashbucklingly blockbusting death-defying gravity-defying world-beater odds-defying red-blooded thunderously barnburner masterclasses genius-level bewitchingly tour-de-force gobsmackingly awesomely fantastically
  splendidly iconic world-famous world-renowned fabled`);

/** Horror, grief and alarm told to the reader instead of shown. */
const FEELINGS = anyOf(`
  agonizing agonising agonizingly alarmingly anguished bone-chilling blood-curdling blood-soaked calamitous cataclysmic catastrophically chillingly devastating devastatingly disastrous disastrously excruciating excruciatingly eye-popping gruesome gut-wrenching harrowing
  gory grisly bloodcurdling nail-biting white-knuckle terror-stricken panic-stricken grief-stricken shell-shocked doom-laden nightmare-inducing soul-destroying heartbreaking heart-breaking heartbreakingly heartrending heart-wrenching heart-rending hellish horrified
  jaw-droppingly nightmarish ominous ominously petrifying ruinous shockingly soul-crushing spine-chilling spine-tingling staggeringly sobering tear-jerking terrifying terrifyingly tragically traumatizing traumatising unbearable unbearably unfathomable unimaginable
  unspeakable unsettlingly wrenching yearning apocalyptic armageddon doomsday anguishing blood-chilling dispiriting dispiritingly disquieting doleful heart-stoppingly heartache heartaches heart-warmingly lachrymose maudlin mournfully nail-biter nail-biters nerve-jangling
  nerve-racked pulse-quickening spooky tear-soaked tear-jerker tearjerker tormented unnerving unnervingly woebegone blood-boiling rage-inducing headache-inducing despair-inducing fear-gripped crisis-wracked crisis-racked grief-wracked hate-fuelled hate-fueled anger-fuelled
  drama-filled emotion-charged emotionally-charged spleen-venting hope-crushing dream-shattering ill-omened foreboding dread-filled cataclysm abysmally ghastliness deathtrap death-trap hellishly nightmarishly bone-weary heart-sinking heart-in-mouth bum-clenching
  shocking buttock-clenching teeth-grinding toe-curlingly skin-crawlingly gut-churning gut-twisting jaw-clenching world-weary war-weary`);

/** Size and force without a measure. */
const SCALE = lines(`
  staggering:ADJ
  staggering (:ADJ,NOUN,NUM)
  (immense|immensely|colossal|gargantuan|monumental|monumentally|humongous|ginormous|whopping|eye-watering|sky-high|untold|incalculable|boundless|limitless|insatiable|unstoppable|inexorable|inexorably|earth-shattering|earth-shaking|world-shaking|record-shattering|unthinkable|cosmic|meteoric)
  (all-out|full-blown|full-scale|out-and-out) (assault|war on|attack on|panic|frenzy|meltdown|crisis|chaos|disaster|scandal|revolt|rebellion)
  (total|utter|complete|sheer|absolute|pure|outright|abject|unmitigated|unadulterated) (chaos|disaster|disgrace|nonsense|madness|insanity|lunacy|folly|stupidity|terror|horror|hell|failure|garbage|rubbish|joy|bliss|brilliance|genius|magic|misery|devastation|destruction|havoc|mess|farce|shambles|contempt|hypocrisy|arrogance|incompetence|evil|hatred|panic|carnage|bedlam|humiliation|disregard|brutality|desperation|disbelief|fabrication|lie|lies|fantasy|propaganda|hysteria)
  (plunge|plunged|plunges|plunging|descend|descends|descended|descending|spiral|spirals|spiraled|spiralled|spiraling|spiralling|slide|slides|sliding|thrown|throwing|throws) into (:ADJ)? (chaos|turmoil|anarchy|madness|despair|disarray|uncertainty|darkness|crisis|panic|violence|mayhem)
  (epic|biblical|historic|monumental|apocalyptic) proportions
  every single (day|time|person|one|minute|penny|word)
  in a (:ADV)? (stunning|shocking|dramatic|bold|daring|surprising|sensational|extraordinary|remarkable|bizarre|astonishing|explosive|rare|unprecedented) (move|twist|turn|rebuke|reversal|display|announcement|revelation|outburst|about-face|u-turn|admission|development|turnaround|upset|speech|rant|tirade|defeat|blow|interview)
  (bombshell|explosive|damning|blockbuster|earth-shattering|scathing|blistering|searing|withering|shock|stinging|fiery|savage) (report|reports|revelation|revelations|claim|claims|allegation|allegations|testimony|interview|evidence|attack|critique|rebuke|indictment|announcement|verdict|dossier|expose|exposé|memo|letter|admission|statement|response|criticism|assessment|review|remarks|editorial|op-ed|tweet|tweets)
  (desperate|frantic|frenzied|frenetic|valiant|futile|audacious|last-ditch|last-gasp|eleventh-hour|herculean) (:ADJ)? (push|bid|attempt|attempts|plea|pleas|effort|efforts|scramble|gamble|search|race|struggle|battle|fight|dash|rush|move|measures|hunt|appeal|rearguard)
  (humiliating|embarrassing|stunning|shock|crushing|devastating|stinging|bruising|spectacular|dramatic|sensational|ignominious|astonishing|jaw-dropping|spine-tingling|miraculous) (:ADJ)? (climbdown|climb-down|defeat|retreat|exit|u-turn|reversal|collapse|fall|comeback|downfall|victory|win|loss|setback|turnaround|upset|intervention|outburst|admission|departure|resignation|swoop|move|twist|escape|rise|start|end|finish|finale|showdown|return|rescue|breakthrough)
  shock (:PROPN,ADJ) (move|exit|departure|resignation|swoop|transfer|poll|decision|announcement|admission|result|win|victory|defeat)
  (fierce|furious|ferocious|savage|stinging|withering|blistering|relentless|scathing|swift|angry|massive|huge|vicious) (:ADJ)? (backlash|criticism|outcry|opposition|blowback|condemnation|denunciation|onslaught|rebuke|recriminations|infighting)
  (ugly|shocking|horrific|harrowing|chaotic|extraordinary|jubilant|emotional|heartbreaking|disturbing|apocalyptic|surreal|dramatic) scenes
  scenes of (:ADJ)? (jubilation|chaos|horror|carnage|devastation|panic|despair|pandemonium|celebration|anguish|terror|destruction|mayhem|desperation|joy|grief)
  (nationalist|patriotic|revolutionary|religious|messianic|missionary|evangelical|ideological) (fervor|fervour|zeal|frenzy)
  ~raise (:DET)? (:ADV)? (:ADJ)? (troubling|disturbing|uncomfortable|awkward|alarming|chilling|worrying|profound|burning|unsettling|explosive) (:ADJ)? questions
  (controversy|row|scandal|outcry|feud|fury|furore|furor|war of words|firestorm|outrage|drama|backlash|debate) (:AUX)? (:AUX)? (:ADV)? (~erupt|~explode|~rage|~engulf|~ignite)
  beyond (:PRON)? (belief|comprehension|parody|ridicule|reproach|wildest dreams|worst nightmares)
  (could|can) (hardly|scarcely|not|n't) (be|have been) (worse|bleaker|starker|higher)
  (rock-bottom|sky-rocketing|skyrocketing|breakneck|lightning-fast|record-smashing)
`);

/** Names for people and things that are verdicts. Plain uses ("a bomb hoax", "a bank fraud") are not listed or are told apart. */
const LABELS = lines(`
  (+crony|+henchman|henchmen|+stooge|+lackey|+goon|+minion|+thug|+zealot|+bigot|+warmonger|+tyrant|+despot|+charlatan|con man|con men|con artist|+hypocrite|+buffoon|+moron|+idiot|+imbecile|+lunatic|+psychopath|+snowflake|+fearmonger|fearmongering|fear-mongering|scaremongering|warmongering|hatemonger|race-baiting|race-baiter|virtue signaling|virtue signalling|virtue-signaling|grandstanding|posturing|chest-thumping|sabre-rattling|saber-rattling|finger-pointing|mudslinging|mud-slinging|backstabbing|backbiting|bootlicking|sycophant|sycophants|sycophantic|+bootlicker|+turncoat|+scumbag|+scoundrel|+traitor|+demagogue|demagoguery|demagogic|+megalomaniac|+ideologue|+crackpot|+wingnut|+nutjob|+whackjob|+loony|looney|+simpleton|+coward|cowardly|cowardice)
  (travesty|charade|debacle|fiasco|shambles|witch hunt|witch-hunt|laughingstock|laughing stock|kangaroo court|dumpster fire|train wreck|trainwreck|banana republic|nanny state|police state|deep state|lamestream|liberal media|left-wing media|right-wing media|corporate media|media elite|media elites|liberal elite|liberal elites|global elite|globalist|globalists|globalism|radical leftist|radical leftists|loony left|far-left mob|angry mob|lynch mob|mob rule|open-borders|open borders|social justice warrior|social justice warriors|cultural marxism|cultural marxist|brainwashing|brainwashed|indoctrination)
  (tissue|pack|web|litany|string|catalogue|catalog) of (lies|falsehoods|deceit|failures|outrages|atrocities|horrors|blunders|broken promises)
  (bald-faced|barefaced|bare-faced|outright|blatant|naked) (lie|lies|liar|attempt|aggression|hypocrisy|disregard|racism|power|bias|partisanship|propaganda|corruption|ambition|violation|greed)
  (bloodbath|horror show|horror-show|freak show|clown show|shitstorm|hit job|hit piece|smear campaign|smear campaigns|propaganda machine|echo chamber|cabal|kleptocracy|kakistocracy|idiocracy|swamp creatures|boondoggle|money pit|pipe dream|fool 's errand|fools' errand|wild goose chase|pantomime villain|laughing-stock|sheeple|sellout|sell-outs|cesspool|cesspit|hellhole|hell-hole|hellscape|wasteland of|graveyard of (:NOUN)|sycophancy|hypocrisies)
  (sham|mock|kangaroo|rubber-stamp|toothless|bogus|phony|puppet) (election|elections|trial|trials|referendum|court|courts|parliament|democracy|investigation|inquiry|charges|ceasefire|regulator|watchdog|process)
  (farce|sham|charade) (of|that|in|.|,|and)
  mockery of
  (unelected|faceless|nameless|overpaid|meddling|petty|power-mad|washington|brussels) (bureaucrats|bureaucracy|elites|elite|eurocrats|technocrats|mandarins|politicians|officials|judges|swamp)
  (liberal|leftist|left-wing|globalist|woke|gay|radical|far-left|socialist|hidden|sinister|nefarious|far-right|right-wing|anti-american|communist|marxist|islamist|zionist) (agenda|mob|mobs|nonsense|propaganda|loons|lunatics|nutjobs|ideologues|zealots|brigade|cabal|conspiracy|stooges|apologists|indoctrination|hysteria)
  (invasion|flood|swarm|swarms|horde|hordes|tidal wave|tsunami|deluge) of (:ADJ)? (:ADJ)? (migrants|immigrants|refugees|foreigners|aliens|illegals|invaders|outsiders)
  (illegals:NOUN|libtard|libtards|feminazi|feminazis|deplorables|islamofascists|islamofascism|commies|pinko|warmongers|merchants of (death|doom|hate)|axis of evil|prophets of doom|useful idiots|useful idiot|poverty pimp|race hustler|race hustlers|moral bankruptcy|morally bankrupt|intellectually bankrupt|big government|crony capitalism|crony capitalists|police-state|nanny-state|thought police|political correctness)
  (puppet|rogue|pariah|terror|thuggish) (regime|government|state)
`);

/** Verbs of drama for speaking, changing and suffering. Those with a plain use are told apart by what they act on. */
const VERBS = lines(`
  (~slam:VERB|~blast:VERB|~skewer:VERB|~pillory:VERB|~trash:VERB|~rip:VERB|~savage:VERB) (:PRON,DET,PROPN)
  (slammed|blasted|skewered|pilloried|trashed|lambasted|savaged) (:ADV)? (for|over|by|as)
  (~eviscerate|~excoriate|~lambaste|~lambast|~berate|~castigate|~vilify|~demonize|~demonise|~denigrate|~deride|~bemoan|~smear|~malign|~disparage)
  ~bash:VERB (:PRON,DET,PROPN)
  ~lash out
  ~rail (against|at|about)
  ~rip (into|apart)
  ~tear into (:PRON,DET,PROPN)
  ~hit back (at|against|with|after)
  ~fire back (at|with|after)
  ~clap back
  ~take (aim|a swipe|a swing|a jab|a shot|shots) at
  ~throw (shade|(:PRON)? under the bus)
  (~gloat|~grovel|~kowtow|~pander|~gush|~fawn|~whine|~rant|~seethe|~fume|~bluster|~blather|~spew|~spout|~bleat|~cower|~scoff|~sneer|~wail|~pontificate|~bloviate|~obfuscate)
  (~obliterate|~decimate|~annihilate|~eviscerate|~ravage|~pulverize|~pulverise|~steamroll|~bulldoze) (:PRON,DET,PROPN,ADJ,NOUN)
  ~wreak (:ADJ)? havoc
  (~browbeat|~bamboozle|~hoodwink|~brainwash|~indoctrinate)
  (~crave|~languish|~yearn)
  (~unleash) (:PRON,DET,ADJ)? (:ADJ)? (:NOUN,ADJ)
  ~grab headlines
  ~storm (out|off)
  (~peddle|~spew|~spout|~parrot|~regurgitate|~vomit) (:ADJ)? (:ADJ)? (lies|lie|falsehoods|misinformation|disinformation|conspiracy|conspiracies|myths|myth|fear|fears|hate|hatred|nonsense|propaganda|talking|rhetoric|poison|bile|venom|garbage|bullshit|untruths|smears|snake)
  (~concoct|~hatch) (:DET)? (:ADJ)? (plot|scheme|story|lie|lies|plan|excuse|excuses|conspiracy|narrative)
  (~foist|~inflict) (:DET,PRON,ADJ,NOUN) *4 (on|upon) (the|an|a|our|us|an unsuspecting)
  ~cave (to|under|in to|into) (:DET)? (:ADJ)? (pressure|demands|mob|outrage|threats|critics|activists|bullies|base|left|right|lobby|media)
  ~bow to (:DET)? (:ADJ)? (pressure|mob|demands|critics|outrage)
  (~flip-flop|~mudsling|~scaremonger|~fearmonger|~grandstand|~browbeat|~lionize|~lionise|~lampoon|~belittle|~besmirch|~bamboozle|~swindle|~fleece:VERB|~hoodwink)
  (~boast|~brag|~crow) (that|of|over)
  ~brag about
  ~whip *4 into (a|an) (:ADJ)? (frenzy|lather|fury|hysteria|panic)
  (~stoke|~foment|~inflame|~fuel|~whip up) (:ADJ)? (:ADJ)? (hatred|outrage|panic|hysteria|resentment|paranoia|fury|rage|prejudice|bigotry|xenophobia|racism|frenzy|fear-mongering|passions)
  ~shove (:DET)? (:ADJ)? (agenda|ideology) (on|down)
  (~shatter|~smash|~obliterate|~demolish) (:DET,PRON,ADJ) (:ADJ)? (record|records|illusion|illusions|myth|myths|expectations|dreams|hopes|stereotypes|glass|trust|faith|calm|peace|silence)
  (~thrash|~trounce|~humiliate|~annihilate|~hammer|~demolish|~crush|~stun) (:PROPN,DET) (:PROPN,NOUN,ADJ)? (:NUM)
  (~raze|~send|sent) *3 packing
  (~hound|~haunt|~torment|~terrorize|~terrorise|~bully|~harangue|~hector) (:PRON,DET,PROPN)
  (~stun|~shock|~rock|~jolt|~electrify|~captivate|~enrage|~infuriate|~outrage|~horrify) (the (:ADJ)? (world|nation|country|public|community|industry|globe|establishment|political|city|region|town|audience|fans|onlookers|observers)|fans|viewers|audiences|onlookers|observers|millions|everyone|many)
  (~plague|~haunt) (:PRON,DET) (:ADJ)? (:NOUN)
  ~shove (:DET,PRON,NOUN)? *4 down (the|our|their|your|people) (:NOUN)? ('s)? throats
  ~ram (:DET,PRON,NOUN)? *2 through
  (~trample|~ride roughshod|~run roughshod) (on|over) (the|our|their|his|her|its)
  ~sell (:PRON)? (soul|us out|them out)
`);

/** How somebody spoke or acted, told as the writer felt it. */
const MANNERS = lines(`
  (candidly|boldly|bravely|courageously|defiantly|vehemently|passionately|furiously|angrily|indignantly|gleefully|ruefully|cryptically|grudgingly|begrudgingly|sheepishly|breathlessly|helplessly|defiantly|sheepishly|coolly|icily|tearfully|haughtily|smugly|frostily|stubbornly|stonily|blithely|bizarrely|mercifully|arrogantly|cynically|valiantly|hysterically|unabashedly|unapologetically|cheekily|cunningly|ingeniously|masterfully|poignantly|shrewdly|fiercely|frantically|recklessly) (:VERB)
  (fervently|brazenly|gleefully|menacingly|sanctimoniously|pompously|hypocritically|frantically|contemptuously|self-righteously|fanatically|zealously|slavishly|maliciously|viciously|savagely|brutally|ferociously|wilfully|willfully|cruelly|heartlessly)
  (woefully|painfully|laughably|ridiculously|downright|patently|utterly|hopelessly|shockingly|insanely|notoriously|hilariously|blissfully|grossly|nakedly|unapologetically|fabulously|monumentally|hauntingly|refreshingly|embarrassingly|depressingly|distressingly|infuriatingly|frighteningly|eerily|dangerously|deceptively|tantalizingly|tantalisingly|comically|absurdly|criminally|bitterly|fiendishly|devilishly|wonderfully|marvellously|marvelously|gloriously|spectacularly|eye-wateringly|mouth-wateringly|jaw-droppingly|mind-bogglingly|mind-numbingly|eye-poppingly|heart-stoppingly|nauseatingly|insultingly|inexcusably|unforgivably|inexplicably|scandalously|obscenely|pathetically|pitifully|lamentably|ludicrously|farcically|tediously|tiresomely|suspiciously|conveniently|achingly|dizzyingly|dazzlingly|devastatingly|enviably|supremely|sublimely|mercilessly|crushingly|stubbornly|stupefyingly|numbingly|chillingly|crassly|smugly|perilously|precariously|ruinously|cripplingly|punishingly|brutally|ferociously|fiercely|gratingly|gratuitously|preposterously|perversely) (:ADJ)
  wildly (inaccurate|exaggerated|inflated|irresponsible|inappropriate|unrealistic|misleading|dishonest|optimistic|overblown|untrue|false|expensive)
  (deeply|profoundly|absolutely|truly|totally|incredibly|extremely|terribly|completely|remarkably|genuinely|exceptionally) (troubling|disturbing|disappointing|shameful|moving|hurtful|offensive|insulting|cynical|dishonest|unfair|unjust|remarkable|impressive|inspiring|inspirational|transformative|damning|alarming|dangerous game|embarrassing|frightening|scary|sad|tragic|cruel|brutal|toxic|ugly|unsettling|distressing|depressing|infuriating|frustrating|heartfelt|stupid|dumb|crazy|insane|evil|wonderful|brilliant|awful|terrible|chilling|ironic|absurd|ridiculous|bizarre|weird|corrupt|incompetent|hypocritical|reckless|irresponsible|misguided|naive|arrogant)
`);

/** Expectation and fame, as publicists put them. */
const HYPE = lines(`
  (much|long|highly|eagerly|hotly|keenly|widely|greatly|oft)-(anticipated|awaited|touted|vaunted|hyped|ballyhooed|maligned|loved|heralded|feared|dreaded)
  (eagerly|hotly|keenly|breathlessly|highly|anxiously|greatly) (anticipated|awaited|awaiting|awaits|await|sought-after|coveted)
  (much|long) (anticipated|awaited|vaunted|hyped|maligned|heralded)
  (larger|bigger)-than-life
  once-in-a-(lifetime|generation|century)
  (like never before|second to none|one of a kind|one-of-a-kind|to end all|for the ages)
  (star-studded|action-packed|fan-favorite|fan-favourite|headline-grabbing|attention-grabbing|hard-hitting|no-holds-barred|larger-than-life|high-octane|adrenaline-fueled|adrenaline-fuelled|pulse-pounding|edge-of-your-seat|war-torn|war-ravaged|battle-scarred|crime-ridden|crime-infested|scandal-plagued|scandal-ridden|scandal-hit|strife-torn|job-killing|soul-searching|blood-thirsty|power-hungry|money-grubbing|self-styled|self-inflicted|holier-than-thou|hate-filled|fear-driven|fun-filled|tear-filled|heart-felt|ill-fated|ill-conceived|ill-advised|half-baked|hare-brained|two-faced|tone-deaf|iron-fisted|jack-booted)
`);

/** Strong words that news also uses plainly: they count where the rest of the sentence leans the same way. */
const MILD = anyOf(`
  awful awfully terrible terribly dreadful desperate desperately dramatic dramatically bitter bitterly fierce fiercely furious furiously
  brutal brutality cruelty chaos chaotic nightmare toxic tragic tragedy stunned hysteria hysterical remarkable remarkably inspiring
  bold heroic proud proudly legendary brilliant brilliantly wonderful massive massively catastrophe disastrous evil savage vicious viciously
  notorious infamous disgraced humiliating humiliated humiliation crushing crushed scathing explosive alarming chilling menacing sad sadly
  miserable bizarre absurd ridiculous crazy insane madness hypocrisy arrogant arrogance reckless recklessly greedy greed crooked hordes
  poisonous rotten filthy disgust furor fury panic frenzy grim abject astute audacious banal bleak clumsy cavalier corrosive cynical
  cynically damning daring dazzled derelict desolate despair dizzying doomed dreaded dreary dumbfounding eerie embarrassing embarrassingly
  exemplary fiery flimsy fraught frightening frustratingly garish gaudy glitzy gloomy gripping hollow hopelessly ill-prepared immaculate
  inept ingenious invincible jittery lacklustre lackluster listless lurid maddening majestic manic mediocre menace mighty morose muddled
  murkier nervy obscene painfully paltry paranoid picturesque plunging poignant poisoned prestigious puny radiant resounding rubbish runaway
  scary shady shattering sleepy sluggish soaring sombre somber sour startling stylish swagger teetering tepid thorny timid tormenting
  towering tumultuous turbulent unstoppable uproarious vibrant whirlwind whopping wobbly woeful zealous belter blunder blunders hammered
  clobbered pummelled pummeled floundering limping lurching lurched crumbling spiralling spiraling nosedive nosedived cratered imploded
  ballooned`);

/** Certainty by insisting: it takes the place of a reason. */
const ASSURANCES = [
  `^ (and|but|so)? (${[...fillerWords.assuring, 'undoubtedly', 'undeniably', 'unquestionably', 'no doubt', 'needless to say'].join('|')}) (,|:PRON,DET,PROPN)`,
  `(${fillerWords.stressing.join('|')}) (:ADJ)`,
];

export const emotiveWords: readonly EmotiveGroup[] = [
  { name: 'condemn', patterns: [CONDEMNING] },
  { name: 'praise', patterns: [PRAISING] },
  { name: 'feeling', patterns: [FEELINGS] },
  { name: 'scale', patterns: SCALE },
  { name: 'label', patterns: LABELS },
  { name: 'verb', patterns: VERBS },
  { name: 'manner', patterns: MANNERS },
  { name: 'hype', patterns: HYPE },
  { name: 'mild', patterns: [MILD] },
  { name: 'assurance', patterns: ASSURANCES },
];
