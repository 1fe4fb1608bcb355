/** Words and short constructions that carry a feeling or a verdict, by what they do. In the pattern language of `Phrase`. */
export interface EmotiveGroup {
  readonly name: 'condemn' | 'praise' | 'scale' | 'label' | 'verb' | 'manner' | 'hype' | 'feeling' | 'mild';
  readonly patterns: readonly string[];
}

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
const anyOf = (text: string): string => `(${text.trim().split(/\s+/).join('|')})`;

/** Verdicts of disgust, horror and scorn. */
const CONDEMNING = anyOf(`
  abhorrent abominable abysmal absurdly appalling appallingly asinine atrocious barbaric bloodthirsty brazen brazenly callous callously
  contemptible craven deplorable depraved deranged despicable detestable diabolical disgraceful disgracefully disgusting draconian
  dystopian egregious egregiously execrable farcical feckless fiendish flagrant flagrantly foul-mouthed ghastly glaring glaringly
  grotesque grotesquely harebrained heartless heinous hideous hideously horrendous horrendously horrible horribly horrific horrifically
  horrifying horrifyingly idiotic ignominious imbecilic inexcusable inhumane insidious insidiously jingoistic laughable laughably
  loathed loathsome ludicrous ludicrously maniacal merciless mercilessly mindless monstrous moronic nauseating nefarious nonsensical odious
  orwellian outrageous outrageously outlandish pathetic pathetically pernicious perverse preposterous rabid reprehensible repugnant
  repulsive ruthless ruthlessly sadistic scandalous scandalously scurrilous self-serving shameful shamefully shameless shamelessly
  sickening sickeningly sinister sleazy slimy smug smugly sordid spineless spiteful thuggish treacherous tyrannical unconscionable
  unforgivable ungodly unhinged unscrupulous vile villainous vindictive vulgar warped wretched witless wicked wickedly wrongheaded`);

/** Gushing praise. */
const PRAISING = anyOf(`
  amazing amazingly astonishing astonishingly astounding astoundingly awe-inspiring awesome bravest breathtaking breathtakingly
  dazzling dazzlingly electrifying enthralling exhilarating extraordinaire fabulous fantastic flawless flawlessly glorious gloriously
  heart-pounding heart-stopping heartwarming heroically impeccable incredible incredibly indomitable inimitable irresistible luminous
  magnificent magnificently masterful masterfully mesmerizing mesmerising mind-blowing mind-boggling mind-bending miraculous miraculously
  must-have must-see must-read phenomenal peerless riveting sensational sensationally spectacular spectacularly spellbinding
  splendid stunning stunningly superb superbly thrilling top-notch triumphant triumphantly unbelievable unbelievably unforgettable
  unmatched unparalleled unrivalled unrivaled unwavering visionary wondrous world-class revolutionizing revolutionising tireless tirelessly`);

/** Horror, grief and alarm told to the reader instead of shown. */
const FEELINGS = anyOf(`
  agonizing agonising agonizingly alarmingly anguished bone-chilling blood-curdling blood-soaked calamitous cataclysmic catastrophically
  chillingly devastating devastatingly disastrous disastrously excruciating excruciatingly eye-popping gruesome gut-wrenching harrowing
  heartbreaking heart-breaking heartbreakingly heartrending heart-wrenching heart-rending hellish horrified jaw-droppingly nightmarish
  ominous ominously petrifying ruinous shockingly soul-crushing spine-chilling spine-tingling staggeringly sobering
  tear-jerking terrifying terrifyingly tragically traumatizing traumatising unbearable unbearably unfathomable unimaginable
  unspeakable unsettlingly wrenching yearning apocalyptic armageddon doomsday`);

/** Size and force without a measure. */
const SCALE = lines(`
  staggering:ADJ
  staggering (:ADJ,NOUN,NUM)
  (immense|immensely|colossal|gargantuan|monumental|monumentally|humongous|ginormous|mammoth|whopping|eye-watering|sky-high|untold|incalculable|boundless|limitless|insatiable|unstoppable|inexorable|inexorably|earth-shattering|earth-shaking|world-shaking|record-shattering|unthinkable|cosmic|seismic|meteoric)
  (all-out|full-blown|full-scale|out-and-out) (assault|war on|attack on|panic|frenzy|meltdown|crisis|chaos|disaster|scandal|revolt|rebellion)
  (total|utter|complete|sheer|absolute|pure|outright|abject|unmitigated|unadulterated) (chaos|disaster|disgrace|nonsense|madness|insanity|lunacy|folly|stupidity|terror|horror|hell|failure|garbage|rubbish|joy|bliss|brilliance|genius|magic|misery|devastation|destruction|havoc|mess|farce|shambles|contempt|hypocrisy|arrogance|incompetence|evil|hatred|panic|carnage|bedlam|humiliation|disregard|brutality|desperation|disbelief|fabrication|lie|lies|fantasy|propaganda|hysteria)
  (plunge|plunged|plunges|plunging|descend|descends|descended|descending|spiral|spirals|spiraled|spiralled|spiraling|spiralling|slide|slides|sliding|thrown|throwing|throws) into (:ADJ)? (chaos|turmoil|anarchy|madness|despair|disarray|uncertainty|darkness|crisis|panic|violence|mayhem)
  (epic|biblical|historic|monumental|apocalyptic) proportions
  every single (:NOUN)
  in a (:ADV)? (stunning|shocking|dramatic|bold|daring|surprising|sensational|extraordinary|remarkable|bizarre|astonishing|explosive|rare|unprecedented) (move|twist|turn|rebuke|reversal|display|announcement|revelation|outburst|about-face|u-turn|admission|development|turnaround|upset|speech|rant|tirade|defeat|blow|interview)
  (bombshell|explosive|damning|blockbuster|earth-shattering|scathing|blistering|searing|withering|shock|stinging|fiery|savage) (report|reports|revelation|revelations|claim|claims|allegation|allegations|testimony|interview|evidence|attack|critique|rebuke|indictment|announcement|verdict|dossier|expose|exposé|memo|letter|admission|statement|response|criticism|assessment|review|remarks|editorial|op-ed|tweet|tweets)
  (rock-bottom|sky-rocketing|skyrocketing|breakneck|lightning-fast|record-smashing)
`);

/** Names for people and things that are verdicts. Plain uses ("a bomb hoax", "a bank fraud") are not listed or are told apart. */
const LABELS = lines(`
  (+crony|+henchman|henchmen|+stooge|+lackey|+goon|+minion|+thug|+zealot|+bigot|+warmonger|+tyrant|+despot|+charlatan|con man|con men|con artist|+hypocrite|+buffoon|+clown|+moron|+idiot|+imbecile|+lunatic|+psychopath|+snowflake|+fearmonger|fearmongering|fear-mongering|scaremongering|warmongering|hatemonger|race-baiting|race-baiter|virtue signaling|virtue signalling|virtue-signaling|grandstanding|posturing|chest-thumping|sabre-rattling|saber-rattling|finger-pointing|mudslinging|mud-slinging|backstabbing|backbiting|bootlicking|sycophant|sycophants|sycophantic|+bootlicker|+turncoat|+scumbag|+scoundrel|+traitor|+demagogue|demagoguery|demagogic|+megalomaniac|+narcissist|narcissistic|+ideologue|+crackpot|+wingnut|+nutjob|+whackjob|+loony|looney|+simpleton|+coward|cowardly|cowardice)
  (travesty|charade|debacle|fiasco|shambles|witch hunt|witch-hunt|laughingstock|laughing stock|kangaroo court|dumpster fire|train wreck|trainwreck|banana republic|nanny state|police state|deep state|fake news|lamestream|liberal media|left-wing media|right-wing media|corporate media|media elite|media elites|liberal elite|liberal elites|global elite|globalist|globalists|globalism|radical leftist|radical leftists|loony left|far-left mob|angry mob|lynch mob|mob rule|open-borders|open borders|social justice warrior|social justice warriors|cultural marxism|cultural marxist|brainwashing|brainwashed|indoctrination)
  (tissue|pack|web|litany|string|catalogue|catalog) of (lies|falsehoods|deceit|failures|abuses|scandals|outrages|atrocities|horrors|blunders|broken promises)
  (bald-faced|barefaced|bare-faced|outright|blatant|naked) (lie|lies|liar|attempt|aggression|hypocrisy|disregard|racism|power|bias|partisanship|propaganda|corruption|ambition|violation|greed)
  (puppet|rogue|pariah|terror|thuggish) (regime|government|state)
`);

/** Verbs of drama for speaking, changing and suffering. Those with a plain use are told apart by what they act on. */
const VERBS = lines(`
  (~slam:VERB|~blast:VERB|~skewer:VERB|~pillory:VERB|~trash:VERB|~rip:VERB|~savage:VERB) (:PRON,DET,PROPN,ADJ,NOUN)
  (slammed|blasted|skewered|pilloried|trashed|lambasted|savaged) (:ADV)? (for|over|by|as)
  (~eviscerate|~excoriate|~lambaste|~lambast|~berate|~castigate|~vilify|~demonize|~demonise|~denigrate|~deride|~bemoan|~bash|~smear|~malign|~disparage)
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
  (~stun|~shock|~rock|~jolt|~electrify|~captivate|~enrage|~infuriate|~outrage|~horrify) (the (:ADJ)? (world|nation|country|public|community|industry|globe|establishment|political|city|region|town|audience|fans|onlookers|observers)|fans|viewers|audiences|onlookers|observers|millions|everyone|many)
  (~plague|~haunt) (:PRON,DET) (:ADJ)? (:NOUN)
  ~shove (:DET,PRON,NOUN)? *4 down (the|our|their|your|people) (:NOUN)? ('s)? throats
  ~ram (:DET,PRON,NOUN)? *2 through
  (~trample|~ride roughshod|~run roughshod) (on|over) (the|our|their|his|her|its)
  ~sell (:PRON)? (soul|us out|them out)
`);

/** How somebody spoke or acted, told as the writer felt it. */
const MANNERS = lines(`
  (candidly|boldly|bravely|courageously|defiantly|vehemently|passionately|furiously|angrily|indignantly|gleefully|ruefully|cryptically|grudgingly|begrudgingly|sheepishly|breathlessly|blithely|bizarrely|mercifully|arrogantly|cynically|valiantly|hysterically|unabashedly|unapologetically|cheekily|cunningly|ingeniously|masterfully|skillfully|skilfully|poignantly|shrewdly|fiercely|frantically|recklessly) (:VERB)
  (fervently|brazenly|gleefully|menacingly|sanctimoniously|pompously|hypocritically|frantically|contemptuously|self-righteously|fanatically|zealously|slavishly|maliciously|viciously|savagely|brutally|ferociously|wilfully|willfully|cruelly|heartlessly)
  (woefully|painfully|laughably|ridiculously|downright|patently|utterly|hopelessly|shockingly|insanely|notoriously|hugely|hilariously|blissfully|grossly|nakedly|unapologetically|fabulously|monumentally|hauntingly|refreshingly|embarrassingly|depressingly|distressingly|infuriatingly|frighteningly|eerily|dangerously|deceptively|tantalizingly|tantalisingly|comically|absurdly|criminally|bitterly|fiendishly|devilishly|wonderfully|marvellously|marvelously|gloriously|spectacularly) (:ADJ)
  wildly (inaccurate|exaggerated|inflated|irresponsible|inappropriate|unrealistic|misleading|dishonest|optimistic|overblown|untrue|false|expensive)
  (deeply|profoundly|absolutely|truly|totally|incredibly|extremely|terribly|completely|remarkably|genuinely|exceptionally) (troubling|disturbing|disappointing|shameful|moving|hurtful|offensive|insulting|cynical|dishonest|unfair|unjust|remarkable|impressive|inspiring|inspirational|transformative|damning|alarming|dangerous game|embarrassing|frightening|scary|sad|tragic|cruel|brutal|toxic|ugly|unsettling|distressing|depressing|infuriating|frustrating|heartfelt|stupid|dumb|crazy|insane|evil|wonderful|brilliant|awful|terrible|chilling|ironic|absurd|ridiculous|bizarre|weird|corrupt|incompetent|hypocritical|reckless|irresponsible|misguided|naive|arrogant)
`);

/** Expectation and fame, as publicists put them. */
const HYPE = lines(`
  (much|long|highly|eagerly|hotly|keenly|widely|greatly|oft)-(anticipated|awaited|touted|vaunted|hyped|ballyhooed|maligned|loved|heralded|feared|dreaded)
  (eagerly|hotly|keenly|breathlessly|highly|anxiously|greatly) (anticipated|awaited|awaiting|awaits|await|sought-after|coveted|contested|watched)
  (much|long) (anticipated|awaited|vaunted|hyped|maligned|heralded)
  (larger|bigger)-than-life
  once-in-a-(lifetime|generation|century)
  (like never before|second to none|one of a kind|one-of-a-kind|to end all|for the ages)
  (star-studded|action-packed|fan-favorite|fan-favourite|headline-grabbing|attention-grabbing|hard-hitting|no-holds-barred|larger-than-life|high-octane|adrenaline-fueled|adrenaline-fuelled|pulse-pounding|edge-of-your-seat|war-torn|war-ravaged|battle-scarred|crime-ridden|crime-infested|scandal-plagued|scandal-ridden|scandal-hit|strife-torn|job-killing|soul-searching|blood-thirsty|power-hungry|money-grubbing|self-styled|self-inflicted|holier-than-thou|hate-filled|fear-driven|fun-filled|tear-filled|heart-felt|ill-fated|ill-conceived|ill-advised|half-baked|hare-brained|two-faced|tone-deaf|iron-fisted|jack-booted)
`);

/** Strong words that news also uses plainly: they count where the rest of the sentence leans the same way. */
const MILD = anyOf(`
  awful awfully terrible terribly dreadful desperate desperately dramatic dramatically bitter bitterly fierce fiercely furious furiously
  brutal brutality cruelty chaos chaotic nightmare toxic tragic tragedy shocking stunned hatred hysteria hysterical remarkable
  remarkably inspiring bold heroic proud proudly legendary brilliant brilliantly wonderful massive massively catastrophe
  disastrous evil savage vicious viciously notorious infamous disgraced humiliating humiliated humiliation crushing crushed scathing
  explosive alarming chilling menacing sad sadly miserable bizarre absurd ridiculous crazy insane madness hypocrisy arrogant arrogance
  reckless recklessly greedy greed crooked 
  hordes poisonous rotten filthy disgust outrage outraged furor fury panic frenzy grim`);

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
];
