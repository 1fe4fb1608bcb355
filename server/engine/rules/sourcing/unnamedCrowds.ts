import { type Phrase, phrases } from '../../match/phrase.ts';

const CROWD =
  '(residents|campaigners|commuters|conservationists|critics|observers|fans|locals|villagers|islanders|shopkeepers|parents|voters|investors|traders|analysts|economists|experts|historians|scientists|scholars|activists|supporters|opponents|motorists|cyclists|farmers|teachers|nurses|doctors|lawyers|diplomats|insiders|colleagues|neighbours|neighbors|readers|viewers|users|customers|shoppers|businesses|planners|physicists|academics|environmentalists|commentators|pundits|purists|onlookers|workers|staff|unions|employers|landlords|tenants|homeowners|taxpayers|consumers|tourists|visitors|passengers|backbenchers|party members|grandees|donors|shareholders|bankers|retailers|hoteliers|fishermen|engineers|students|pupils|young people|older people|hardliners|moderates|conservatives|liberals|sceptics|skeptics|traditionalists|reformers|allies|rivals|outsiders|many|some|most)';
const STIRRED =
  '(angered|delighted|dismayed|frustrated|infuriated|alarmed|worried|pleased|puzzled|baffled|unnerved|rattled|outraged|enraged|horrified|upset|disappointed|reassured|impressed|irked|surprised|unsettled|spooked|troubled|perplexed|intrigued|exasperated|alienated|mystified|appalled|divided|split)';
const STIRS =
  '(angers|delights|dismays|frustrates|infuriates|alarms|worries|puzzles|baffles|unnerves|outrages|enrages|horrifies|upsets|disappoints|irks|unsettles|spooks|troubles|perplexes|intrigues|exasperates|alienates|divides)';
const MOOD =
  '(relieved|nervous|anxious|angry|confused|worried|uneasy|frustrated|disappointed|puzzled|baffled|divided|furious|unsettled|wary|sceptical|skeptical|fearful|afraid|bewildered|unconvinced|cold|unimpressed|betrayed|abandoned|cheated|ignored|bitter|jittery|apprehensive|upset|dismayed|exasperated|helpless|hopeful|excited|impatient|resentful|perplexed|guessing|disillusioned|demoralised|demoralized)';
const PLACE =
  '(town|village|country|city|street|nation|industry|party|world|island|valley|trade|district|neighbourhood|neighborhood|profession|office|company|club|school|region|capital|internet|family|team)';
const THINK =
  '(think|thinks|believe|believes|say|says|expect|expects|blame|blames|suspect|suspects|fear|fears|reckon|reckons|want|wants|agree|agrees|seems to think|knows|assume|assumes|swear|swears|insist|insists|hope|hopes|doubt|doubts|resent|resents|despise|despises|adore|adores)';
const SAID =
  '(say|says|said|told|tell|tells|claim|claims|claimed|describe|describes|described|recall|recalls|recalled|insist|insists|insisted|admit|admits|admitted|complain|complains|complained|remember|remembers|remembered|call|calls|called|warn|warns|warned|report|reports|reported|add|added|note|noted|confirm|confirmed|put it|confide|confided)';

/** Crowds that feel or think something, where the sentence has them for an object, a place or a part of a whole. */
export const unnamedCrowds: readonly Phrase[] = [
  ...phrases(
    [
      // the move has angered residents
      `(has|have|had) (:ADV)? ${STIRRED} (local|many|some|most|both|even|:ADJ)? ${CROWD}`,
      `${STIRS} (local|many|some|most|both|even|:ADJ)? ${CROWD}`,
      `^ what (:ADV)? (worries|troubles|puzzles|alarms|strikes|irks|baffles|concerns|bothers|angers|unsettles|upsets|surprises|intrigues) (:ADJ,ADV)? ${CROWD}`,
      `(unpopular|controversial|a laughing stock|notorious|legendary) (with|among|amongst) (local|many|some|most|:ADJ)? ${CROWD}`,
      `(support|currency|traction|ground|credence|sympathy|appetite|enthusiasm|opposition|resistance|anger|concern|concerns|unease|alarm|frustration|fears|fear|suspicion|resentment|disquiet|scepticism|skepticism|consensus|agreement|disagreement|hope|hopes|optimism|doubts|doubt|dismay|excitement|outrage|outcry|grumbling|criticism) (among|amongst) (local|many|some|most|:ADJ)? (${CROWD}|local people|ordinary people)`,
      '(divides|divided|dividing|has divided|have divided|splits|has split) opinion',
      '(deeply|widely|hugely|wildly|increasingly|universally|roundly|generally|broadly|bitterly) (unpopular|popular|resented|distrusted|mistrusted|disliked|loathed|respected|admired|hated|loved|feared|mocked|derided|welcomed|applauded|ridiculed|condemned|panned|trusted|despised|liked)',
      "on everyone 's (lips|lip|tongue|tongues)",
      // left people in the capital nervous
      `(~leave|~make) (local|many|some|most|both|even|:ADJ)? (people|${CROWD}) ((in|at|on|across|around|along) (the)? (:ADJ,PROPN,NOUN)? (:NOUN,PROPN))? (feeling)? (both|:ADV)? ${MOOD}`,
      // has faced criticism from residents
      '(criticism|praise|complaints|objections|condemnation|ridicule|scorn|scepticism|skepticism|pushback) from (many|some|several|both|local|:ADJ)? (:NOUN)? (campaigners|residents|locals|villagers|islanders|parents|commuters|environmentalists|conservationists|activists|experts|analysts|observers|commentators|scholars|users|fans|doctors|teachers|environmental groups|rights groups|campaign groups|business groups|community groups|advocacy groups)',
      `(greeted|met|received|welcomed) with (:ADJ)? (:NOUN) by (many|some|several|most|local|:ADJ)? (${CROWD})`,
      `(surprised|shocked|stunned|startled|unnerved|delighted|wrong-footed) (many|most|some|several) (:ADJ)? (${CROWD}|in the|in (:PROPN))`,
      // it has angered residents, who say
      `${CROWD} , (many of whom|some of whom|most of whom|who) (have|had|still|now)? (:ADV)? (say|said|argue|argued|claim|claimed|fear|feared|believe|worry|insist|insisted|complain|complained|contend|accuse|accused|call|called|want|warn|warned|see|think|question|questioned|doubt)`,
      // half the town will tell you
      `(half|most of|much of|the whole|the entire|all of|the rest of) (the|this|our)? (:ADJ)? ${PLACE} (:ADV)? (will tell|would tell|${THINK})`,
      `(everyone|everybody|nobody|no one) (in|on|at|around|from|here|there) *4 (has a theory|knows|will tell|tells|${THINK})`,
      '(nobody|no one|few) *5 (will|would|dares|dare|cares|wants|is willing|are willing) (to)? (:ADV)? (say|admit|claim|argue|deny|predict|bet|defend)',
      `(a|some|certain) (:ADJ)? (section|sections|wing|faction|part|parts|elements) (of|within|in|inside) (the|his|her|its|their) *3 (:ADV)? ${THINK}`,
      '(elements|forces|voices|figures|people|players) (of|within|in|inside) (the|his|her|its|their) *3 (have|has|are|is) (:ADV)? (said|believed|thought|urging|pushing|calling|pressing|warning|arguing|called|urged|warned|argued|questioned|suggested)',
      `(many|many 's) a (:ADJ)? (:NOUN) (has|have|had|will|would|can)`,
      // one of those present said
      `one (of those|person|guest|witness|man|woman|attendee|official|minister) (present|there|in the room|at the table|in attendance|involved|concerned|who (was|were|had|has) *4)? (:ADV)? ${SAID}`,
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      '(abuzz|rife|awash|buzzing|alive|thick|humming|seething|swirling) with (:ADJ)? (:ADJ)? (rumours|rumors|rumour|rumor|talk|speculation|gossip|theories|whispers|suggestions|chatter)',
      '(all)? the talk (is|was) (all)? (of|about)',
      'the talk of the (town|:NOUN)',
      'the (rumour|rumor|gossip) (mill|mills|machine) (:ADV)? (has|had|have|keeps|suggests|says|insists|claims)',
      '(transfer|betting|prediction) (gossip|markets|market) (:ADV)? (make|makes|have|has|put|puts|suggest|suggests|favour|favours|give|gives)',
      'it (is|was|has been) (being)? (:ADV)? (put about|bruited about|noised about|noised abroad|given out) that',
      'it (is|was) (being)? (:ADV)? @heldParticiple (in|among|on|around|at) (the|some|many|most)? (:ADJ)? (circles|quarters|corridors|cafes|cafés|bazaars|markets|streets|street|bars|pubs|town|village|trade|capital|city|lobbies|offices|ranks|barracks|palace|press|media|industry) that',
      'it (is|was) being (said|whispered|claimed|suggested|argued|asked|rumoured|rumored|put about|reported) (that|:DET,PRON,PROPN,ADV)',
    ],
    { sense: 'rumour' },
  ),
  ...phrases(
    [
      'according to (popular|common|conventional|general|received|current) (belief|opinion|wisdom|theory|myth|lore|legend|perception|thinking)',
      '(one|another|a common|a frequent|the usual|a popular) (suggestion|theory|claim|rumour|rumor|criticism|complaint|fear|idea|worry|concern|objection|retort|hypothesis) (is|was|has it|runs|goes|has been) (that|:PRON,DET)',
    ],
    { sense: 'opinion' },
  ),
];
