/**
 * Words by which a writer interprets instead of reporting. A sentence built on them says what something means or
 * how much it matters; there is no act, figure or state in it that a source could confirm.
 */

/** Verbs that draw a meaning out of a subject: "the vote underscores …". Every form. */
export const interpretiveVerbs: ReadonlySet<string> = new Set(
  (
    'underscore underscores underscored highlight highlights highlighted signal signals signaled signalled reflect reflects reflected suggest suggests suggested ' +
    'imply implies implied mean means meant indicate indicates indicated demonstrate demonstrates demonstrated show shows showed reveal reveals revealed ' +
    'reinforce reinforces reinforced signify signifies signified symbolise symbolises symbolize symbolizes symbolised symbolized illustrate illustrates illustrated ' +
    'exemplify exemplifies exemplified emphasise emphasises emphasize emphasizes raise raises pose poses present presents require requires necessitate necessitates demand demands ' +
    'depend depends lie lies shape shapes influence influences carry carries offer offers provide provides serve serves play plays negate negates matter matters ' +
    'hinge hinges rest rests call calls seem seems appear appears feel feels look looks stand stands extend extends point points speak speaks make makes ' +
    'help helps enable enables allow allows ensure ensures encourage encourages foster fosters promote promotes enhance enhances prove proves testify testifies ' +
    'define defines capture captures embody embodies invite invites deserve deserves merit merits warrant warrants need needs beg begs temper tempers ' +
    'complicate complicates remind reminds add adds lead leads let lets tend tends strengthen strengthens follow follows form forms constitute constitutes'
  ).split(' '),
);

/** Some of them tell of rules and goods as well: "it allows them to work for up to 120 days". */
export const measuringVerbs: ReadonlySet<string> = new Set(
  'allow allows allowed require requires required provide provides offer offers carry carries serve serves extend extends add adds stand stands'.split(
    ' ',
  ),
);

/** Adjectives that weigh instead of describe: "… is crucial". */
export const weighingAdjectives: ReadonlySet<string> = new Set(
  (
    'crucial vital essential important critical paramount key pivotal significant necessary clear obvious evident apparent understandable inevitable ' +
    'possible impossible likely unlikely difficult hard easy complex complicated delicate subtle nuanced intertwined interconnected multifaceted fundamental ' +
    'remarkable notable noteworthy interesting fascinating surprising unsurprising unexpected striking telling immense enormous profound powerful high ' +
    'uncertain unclear unknown true false right wrong good bad better worse best worst great real serious urgent valuable worth worthwhile useful beneficial ' +
    'effective sustainable positive negative responsible subjective relative inherent central integral imperative indispensable beautiful perfect ideal'
  ).split(' '),
);

/** Nouns for what cannot be witnessed: "the importance of …", "the path to …". Singular and plural. */
export const abstractNouns: ReadonlySet<string> = new Set(
  (
    'importance significance nature complexity complexities challenge challenges path paths journey way road future success failure reliance perception perceptions ' +
    'balance prospect prospects need needs risk risks stake stakes clarity productivity focus goal goals key essence role lesson lessons question questions answer answers ' +
    'truth reality beauty power value values meaning message theme potential possibility possibilities implication implications consequence consequences impact impacts ' +
    'outlook hope hopes fear fears sense feeling idea notion thought concept approach understanding absence presence lack willingness ability opportunity opportunities ' +
    'benefit benefits advantage advantages disadvantage disadvantages interplay dynamics tension tensions landscape backdrop context bottom line point reason reasons ' +
    'responsibility commitment dialogue diplomacy cooperation collaboration engagement management communication process progress change innovation development developments ' +
    'peace trust confidence freedom justice democracy leadership resilience transparency consensus divergence differences uncertainty situation circumstances factors considerations'
  ).split(' '),
);

/** Verbs, by base form, for what can be measured or watched: in the present tense they tell a fact, not a view. */
export const factualVerbs =
  'contain carry cost weigh measure last employ produce export import grow live eat sleep breathe beat flow melt boil drive ' +
  'stretch cover house serve sell buy pay earn supply consist comprise border rely move travel absorb release burn store filter ' +
  'digest cure treat kill cause increase reduce lower speed slow fall rise drop swim fly feed breed hatch hibernate yawn dream ' +
  'lose gain weaken thin thicken irritate soothe calm relieve boost trigger spread infect circulate dissolve freeze run operate ' +
  'transport deliver ship refine mine smelt house admit accommodate seat stock recycle emit consume use generate ' +
  'process date total span host straddle adjoin irrigate drain shrink outnumber';
