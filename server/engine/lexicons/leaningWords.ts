/**
 * Words that lean and that news also uses plainly: one alone says little, two together, or one in a sentence that reads as loaded
 * otherwise, give the tone. Put together for this project from everyday English.
 */
export const leaningWords: ReadonlySet<string> = new Set(
  `
  terrified frantic panicked panicky aghast appalled infuriated enraged irate incensed livid elated jubilant jubilation
  ecstatic heartbroken distraught despondent dejected bereft bewildered forlorn breathless seething raging iconic legendary beloved
  cherished treasured revered illustrious storied venerated adored coveted sought-after lavish lavishly opulent opulence plush
  sleek glamorous charming charmingly delightful gorgeous adorable chic timeless ageless genius prodigy superstar superstars
  maestro powerhouse titan titans visionaries luminary luminaries masterpiece masterpieces marvels heroics heroism gem gems
  jewel saviour savior guru gurus trailblazer trailblazers foolish silly foolhardy feeble lame banal trite
  dismal dismally dreary drab lousy shoddy botched bungled inept ineptly ineptitude useless hopeless pointless
  worthless senseless pompous haughty shortsighted short-sighted myopic fanatic fanatics maniac maniacs madman madmen fiend
  fiends wannabe wannabes lunatics insulting demeaning galling infuriating exasperating petulant uplifting empowering empowers transformative
  transformational state-of-the-art cutting-edge immersive bespoke curated hand-crafted handcrafted artisanal holistic disruptive seamless seamlessly vermin
  scum yobs lout louts thugs bloated creaking moribund decrepit ramshackle squalid seedy shady dodgy
  scheming devious deceitful crooked measly paltry lamentable farcical comical ridiculous macabre narcissistic narcissism hubris
  meddling groupthink gaslighting cowardly craven servile effortless simmering glittering sizzling red-hot first-rate feel-good shameful
  furious angry dire drastic drastically stark starkly plummet plummeting cripple crippled crippling cripples devastated
  doomed doom gloom gloomy dismay dismayed outrage outraged outcry horrors agony agonized plight turmoil
  upheaval havoc mayhem bloodshed onslaught barrage blitz firestorm bombard bombarded besieged swamped overwhelmed ravaged
  gutted torched trashed wrecked shatter thrashed trounced demolished annihilated mauled pummelled pummeled slammed lambasts
  stunned stuns staggered rattled reeling shaken haunting haunted haunts plagued dogged marred tarnished blighted
  tainted beleaguered disgraceful polarizing polarising aggressively ruthless cutthroat wildly hugely enormously vastly incredibly extremely
  tremendously overwhelmingly spectacularly monumentally immense tremendous gigantic mammoth colossal vast epic stellar astronomical extraordinary
  extraordinarily astonishing spectacular sensational phenomenal stunning stirring poignant heartfelt bittersweet compelling captivating fascinating mesmerising
  intriguing thrilling thrilled overjoyed magical dreamy dazzling vibrant bustling thriving cunning crafty shrewd slick
  smooth-talking fiery feisty outspoken brash flamboyant eccentric maverick firebrand notorious infamous disgraced shamed flailing
  crumbling imploding hapless cash-strapped clumsy careless sloppy stupid dumb ugly nasty cruel heartless callous
  petty sour toxic poisonous rotten sham phoney swindle fraudsters rip-off scandalous sleaze greedy fat-cat
  nightmare nightmares disasters catastrophe shocked shocker bombshell bloodbath meltdown chaos fiasco mess messy disarray
  frenzy scramble scrambling panicking hysteria hype hyped craze mania buzz bust-up spat rift backlash
  fury furore uproar wonder wonderful beautifully perfectly superb terrific amazing incredible fantastic brilliant marvellous
  marvelous magnificent glorious splendid sublime divine heavenly blissful joyous proudly triumphant heroic courageous fearless
  gutsy plucky loathe loathed despise despised detest resent resented scorn scorned mocked ridiculed humiliated
  betrayed sacrificed scapegoated ditched snubbed slighted evil wicked sinister darker darkest bleak bleaker grim
  grimmer chilling eerie creepy menacing threatening perilous treacherous monster monstrous beast brute brutal savage
  vicious bloody gory gruesome horrific barbaric inhuman
`
    .trim()
    .split(/\s+/),
);
