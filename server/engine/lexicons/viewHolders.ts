const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Who is said to hold a view when nobody in particular is meant.
 *
 *   crowd       people known only by their standing to the matter: the plural alone is vague, and so it is under a name
 *               ("Kremlin watchers")
 *   circle      people named by where they are, met with a describing or counting word: "some quarters", "old hands"
 *   collective  one body that is everybody and nobody, met with "the": "the smart money"
 *   paper       writing of which no piece is named: "guidebooks"
 *   tied        people known by their tie to somebody, vague even when owned: "his detractors"
 */
export const viewHolders = {
  crowd: words(
    'analysts experts observers critics commentators pundits scholars economists sceptics skeptics supporters opponents ' +
      'proponents advocates detractors specialists strategists watchers onlookers bystanders campaigners activists insiders ' +
      'professionals thinkers theorists bloggers influencers forecasters doubters naysayers enthusiasts purists traditionalists ' +
      'environmentalists conservationists preservationists watchdogs commenters hawks doves hardliners moderates cynics pessimists optimists realists ' +
      'eyewitnesses loyalists backers defenders apologists adherents boosters cheerleaders admirers fans devotees believers ' +
      'followers haters foes rivals friends pals allies confidants intimates associates veterans stalwarts luminaries gurus ' +
      'mavens aficionados connoisseurs practitioners netizens lurkers sleuths punters traders investors bulls bears brokers ' +
      'bankers dealers stakeholders regulars locals residents villagers islanders townspeople townsfolk neighbours ' +
      'neighbors passers-by old-timers elders diehards partisans sympathisers sympathizers dissenters dissidents heretics ' +
      'contrarians alarmists futurists technologists nutritionists dietitians historians psychologists sociologists ' +
      'politicos operatives diplomats powerbrokers grandees bigwigs higher-ups mandarins wonks nerds geeks ' +
      'whistleblowers tipsters leakers linguists philosophers theologians ethicists ' +
      'bookmakers bookies oddsmakers handicappers reviewers columnists cognoscenti soothsayers prognosticators ' +
      'wags wits pollsters unions users viewers commuters motorists shoppers posters rumourmongers faithful',
  ),
  circle: words(
    'quarters circles corners camps factions voices hands minds figures desks types souls tongues heads folk folks pens outlets boffins ' +
      'groups charities ngos capitals boardrooms newsrooms countries nations governments organisations organizations associations agencies lobbies bodies buyers',
  ),
  collective: words(
    'internet web blogosphere twittersphere commentariat punditry punditocracy establishment grapevine market markets industry ' +
      'media press street money community twitter reddit',
  ),
  paper: words(
    'guidebooks textbooks manuals handbooks brochures leaflets pamphlets blogs tabloids newspapers websites chronicles chroniclers forums ' +
      'podcasts broadsheets commentaries encyclopedias encyclopaedias biographies obituaries tweets posts headlines',
  ),
  tied: words(
    'critics detractors supporters opponents backers admirers foes enemies allies rivals fans defenders apologists friends ' +
      'followers boosters sceptics skeptics doubters haters devotees cheerleaders',
  ),
} as const;

/** People whose trade or pastime is to pass judgement, so that a verdict they give is a view: "handed her the win". */
export const judgesOfEvents = words(
  'pollsters commentators pundits critics observers analysts experts forecasters reviewers columnists bookmakers bookies oddsmakers ' +
    'handicappers tipsters punters watchers insiders specialists strategists historians purists cognoscenti fans onlookers',
);

/** People of whom a report on a study, a case or a vote makes plain who they are, though it gives no names. */
export const countedPeople = words(
  'voters republicans democrats conservatives liberals respondents participants volunteers subjects patients drinkers smokers ' +
    'prosecutors authorities lawyers attorneys jurors defendants plaintiffs investigators detectives officers judges justices ' +
    'organizers organisers shareholders candidates contestants firefighters rescuers police authors researchers negotiators ministers senators councillors delegates members',
);

/** Words for how many, where the number is left open. */
export const openCounts = words(
  'some many several most few numerous countless various certain others untold innumerable umpteen multiple',
);

/** Nouns for what somebody thinks of a matter, as objects of a verb: "cast doubt", "raise concerns". */
export const opinionNouns = words(
  'concern concerns doubt doubts question questions fear fears worry worries reservation reservations misgivings qualms objection ' +
    'objections alarm scepticism skepticism scorn view views opinion opinions suspicion suspicions hope hopes accusations ' +
    'complaint complaints criticism criticisms theory theories eyebrows predictions comparison comparisons parallel parallels conclusions lessons unease frustration anger dismay ' +
    'disappointment optimism pessimism disbelief outrage regret praise blame issue exception umbrage alternatives odds chances probability likelihood',
);

/** Adjectives for what somebody thinks of a matter, after a form of "be" or "remain". */
export const attitudes = words(
  'sceptical skeptical unconvinced convinced unpersuaded persuaded divided split unanimous cautious wary worried concerned alarmed ' +
    'puzzled hopeful optimistic pessimistic adamant certain sure doubtful dubious confident nervous anxious uneasy unimpressed ' +
    'impressed dismayed baffled mystified bullish bearish sanguine agnostic ' +
    'undecided unsure weary tired fed reluctant jittery upbeat downbeat sold quick keen scathing dismissive critical supportive',
);

/** Feelings of a crowd, as a writer describes them: a view only of those whose views are cited, and of what is so now. */
export const moods = words(
  'sick resigned relieved happy pleased delighted disappointed furious angry impatient restless unhappy frustrated outraged incensed dumbfounded livid desperate eager',
);

/** What people do who have come to a view, from the second word of the verb on: "losing patience", "up in arms". */
export const viewIdioms: ReadonlySet<string> = new Set(
  (
    'lose patience,lose faith,lose hope,lose confidence,lose heart,lose interest,lost patience,lost faith,lost hope,lost confidence,' +
    'losing patience,losing faith,losing hope,losing confidence,losing heart,losing interest,up in,on edge,in uproar,in revolt,at odds,' +
    'grow impatient,growing impatient,growing restless,grown weary,growing weary,getting nervous,getting impatient,growing nervous,grown tired,' +
    'scratching their,scratch their,' +
    'smell blood,smelled blood,smelt blood,smell a,smelled a,speak of,spoke of,speaks of,talk of,talked of,reacted with,react with,responded with,' +
    'reacted angrily,reacted furiously,cry foul,cried foul,crying foul,take issue,took issue,taken issue,take exception,took exception,take heart,' +
    'took heart,beg to,begged to,have reservations,turned against,turn against,turning against,warmed to,warming to,fallen for,given up,' +
    'betting on,bet on,taken by,taken aback,caught off,caught by,briefing against,briefing that,brief against,pencilled in,penciled in,put it,' +
    'banking on,counting on,pinning their,pin their,bracing for,braced for'
  ).split(','),
);

/** Trades and matters, as they describe people whose trade it is: "estate agents", "travel writers". */
export const tradeWords = words(
  'tech estate letting travel property insurance ferry taxi truck lorry bus train shop store hotel restaurant pub bar market street ' +
    'film music book art car boat dog pet horse farm dairy cattle sheep fruit wine coffee oil gas energy water solar wind nuclear ' +
    'climate tax pension bank bond stock currency crypto hedge fund venture retail data software tech computer security space weather health ' +
    'child youth family school college university sports football soccer rugby cricket tennis hockey club church union labour ' +
    'labor trade industry business factory dock harbour port rail road transit housing land home building construction city town ' +
    'village government party campaign coalition defence defense trial court police army navy intelligence relief aid poker betting fashion theatre theater',
);
