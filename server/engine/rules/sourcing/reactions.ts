import { type Phrase, phrases } from '../../match/phrase.ts';

const MOOD =
  '(dismay|disbelief|anger|fury|outrage|joy|delight|relief|alarm|derision|scorn|horror|shock|suspicion|scepticism|skepticism|applause|cheers|jeers|boos|silence|shrugs|enthusiasm|indifference|ridicule|mockery|hostility|incredulity|puzzlement|bafflement|consternation|bewilderment|acclaim)';
const RESPONSE =
  '(criticism|praise|fire|flak|condemnation|anger|dismay|outrage|ridicule|mockery|scorn|plaudits|scrutiny|opposition|resistance|suspicion|scepticism|skepticism|accusations|comparisons|acclaim|derision|backlash|admiration|unease|concern|alarm)';
const HOW =
  '(mixed|divided|split|lukewarm|swift|savage|hostile|furious|positive|negative|glowing|scathing|muted|favourable|favorable|enthusiastic|angry|polarised|polarized|overwhelmingly|largely|mostly|ecstatic|rapturous|brutal|unkind|generous|strong|cool|warm)';
const SIDE =
  '(critics|detractors|supporters|admirers|opponents|defenders|backers|fans|enemies|foes|friends|followers|rivals|sceptics|skeptics|doubters|advocates|proponents|champions)';
const SEEM =
  '(is|was|are|were|looks|looked|seems|seemed|feels|felt|means|meant|remains|remained|represents|represented|smacks|has|had)';
const READING =
  '(view|reading|interpretation|explanation|verdict|argument|assumption|suspicion|theory|version|account|analysis|take|answer|conclusion|retort|fear|hope)';

/** How a thing was taken, with nobody to have taken it so, and readings that nobody in particular makes. */
export const reactions: readonly Phrase[] = [
  ...phrases(
    [
      '(~raise|raising) (:DET,ADV,ADJ)? (:ADJ,NOUN)? (eyebrows|hackles)',
      `(greeted|met|received|welcomed) (:ADV)? with (:ADV)? (:ADJ)? (:ADJ)? ${MOOD}`,
      `(~draw|~attract|~face|~provoke|~earn|~invite|~meet with|come in for|comes in for|came in for) (:ADV)? (widespread|fierce|sharp|heavy|much|some|considerable|mounting|growing|universal|international|strong|instant|immediate|fresh|renewed|intense|plenty of|unflattering|favourable|predictable|no little|no end of) (:ADJ)? ${RESPONSE}`,
      `(~draw|~attract|~take) (fire|flak) (from (all sides|many|some|several|critics)|for|over|,|.|;)`,
      `(reaction|reactions|reviews|opinions|views|feelings|verdicts|responses|sentiment) ((online|in|on|to|about|among|from|towards|at|over) *5)? (is|are|was|were|have been|has been|had been|remain|remains) (:ADV)? ${HOW}`,
      '(opinion|opinions|views|accounts|versions|estimates|theories|recollections|reports) (of *4|on *4|about *4)? (:ADV)? (differ|differed|vary|varied|diverge|diverged|conflict|differs|varies)',
      `(the|a|another) (cynical|charitable|kinder|kind|generous|popular|common|usual|standard|alternative|uncharitable|darker|harsher|favoured|favored|prevailing|simplest|likeliest|rival|competing|optimistic|pessimistic|gloomy|hopeful|kindest|cynic 's|conventional|orthodox|fashionable|consensus|mainstream|traditional|widespread) ${READING} (of *4|in *3|among *3|for *3)? (is|was|has it|holds|goes|runs) (that|:PRON,DET)`,
      `(one|another) (:ADJ)? (view|reading|interpretation|explanation|argument|theory|school|version|analysis|suspicion) (of *4|in *3|among *3|for *3)? (is|was|has it|holds|goes|runs) (that|:PRON,DET)`,
      'the (charge|complaint|criticism|accusation|suspicion|verdict|grumble|joke|whisper|allegation|fear|hope|worry|gossip|word|refrain) (, *5 ,|in *4|at *4|among *4|around *4)? (is|was|goes|runs|has been) (that|:PRON)',
      '(,|—|–) (or)? (so)? (the)? (:ADJ)? (thinking|argument|story|theory|logic|reasoning|rumour|rumor|joke|legend|saying|refrain|complaint) (goes|went|runs|ran|has it)',
      'it (is|was|has become|became|has long been|remains) (:ADV)? (an article of faith|common knowledge|common ground|received wisdom|accepted wisdom|a truism|a commonplace|fashionable|de rigueur|the fashion|a matter of record) (that|to (say|claim|argue|believe|complain|blame|mock|talk|speak|see)|among|in|,)',
      'it is (hard|difficult|easy|impossible|not hard|not difficult) to find (anyone|anybody|someone|people|a :NOUN) who (:ADV)? (@holdingView|will|would|has|believes|thinks|does)',
      'by (one|common|popular|general|universal|many|several|various) (account|accounts|consent|reckoning|agreement|acclaim|estimate|estimates|telling|tellings)',
      'the (betting|smart money) (:ADV)? (is|was) (on|that)',
    ],
    { sense: 'opinion' },
  ),
  ...phrases(
    [
      `(for|to|in the eyes of|according to) (his|her|its|their|the) (:ADJ)? ${SIDE} , (:DET,PRON,PROPN,NOUN) *5 ${SEEM}`,
      `(in|to) the (eyes|minds|view|opinion) of (his|her|its|their|the) (:ADJ)? ${SIDE}`,
      `^ (to|for) (:ADJ)? (many|some|most|outsiders|insiders|purists|sceptics|skeptics|cynics|locals|residents|islanders|villagers|believers|optimists|pessimists|critics|supporters|others|observers|traditionalists|investors|voters|fans) ((here|there|in|on|around|inside|outside|within) *4)? , (:DET,PRON,PROPN,NOUN,ADJ) *5 ${SEEM}`,
      '(nobody|no one|everyone|everybody|anyone|people|locals|residents|most people|few people|most|many|several people|villagers|officials|traders) (that)? (i|we) (have|had)? (spoke|spoken|talked|met|asked|interviewed|know)',
      'to hear (:PRON,DET,ADJ,NOUN,PROPN) (:NOUN,PROPN)? (tell it|talk)',
      '(,)? (and)? (ask|speak to|talk to) (any|anyone|anybody|most|almost any|a|the|people|locals) *5 (and|,)',
      `there (is|are|was|were) (:ADV)? (those|plenty|many|some|few|people|no shortage of|plenty of|no end of|any number of|enough) (:ADJ)? (people|critics|voices|experts|analysts|voters|politicians|economists|colleagues|fans|residents|parents)? ((in|on|within|among|at|inside) *4)? who (will|would|(have|had)? (:ADV)? (~think|~believe|~say|~argue|~fear|~hope|~doubt|~want|~suspect|~see|~insist|~maintain|~contend|~claim|~feel|~wish|~question|~wonder|~regard|~welcome|~call|~swear|~blame))`,
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      "(is|are|was|were|been|being) (not|n't)? (:ADV)? (reckoned|deemed|thought|believed|said|understood|claimed|alleged|suspected|felt|presumed|judged|considered|rumoured|rumored) to (be|have|:VERB)",
      '(is|are|was|were) (:ADV)? held to be',
      '(is|are|was|were) (:ADV)? known to (dislike|like|favour|favor|oppose|harbour|harbor|want|prefer|resent|loathe|distrust|be (unhappy|furious|angry|keen|wary|sceptical|considering|close|cool))',
      '(is|are|was|were) (:ADV)? (feared|believed|presumed|thought) (dead|lost|drowned|trapped|extinct|missing|safe|guilty)',
    ],
    { sense: 'passive' },
  ),
  ...phrases(
    [
      '(estimates|guesses|tallies|projections) (of *4|for *4|as to *4)? (range|ranged|vary|varied|differ|run|ran|put)',
      '^ (independent|private|rough|conservative|outside|unofficial|back - of - the - envelope|earlier|some|various) (:ADJ)? (estimates|forecasts|projections|analyses|studies|surveys|calculations|reports|accounts|polls|reviews) (:ADV)? (~suggest|~put|~show|~indicate|~say|~have|~place|~point|~claim|~find)',
      '(documents|messages|images|videos|posts|screenshots|photos|footage|emails|recordings|papers) (circulating|shared|posted|leaked|passed around|doing the rounds) (online|on *4)? (have|has|had)? (:ADV)? (~appear|~purport|~seem|~show|~suggest|~claim|~indicate)',
      '(a|an|the|some|one)? (leaked|unverified|grainy|secret|viral|anonymous|unsigned|undated|unauthenticated) (:ADJ)? (recording|video|tape|audio|clip|photo|image|footage|letter|note|post|document|memo|email|dossier) (:ADV)? (~appear|~purport|~seem|~show|~suggest|~claim|~indicate|~reveal)',
      '^ (new|recent|fresh|emerging|latest) (findings|research|work|evidence|science|data|studies) (:ADV)? (~challenge|~support|~undermine|~cast|~contradict|~back|~shed|~overturn|~confirm)',
      'focus groups (have|had)? (:ADV)? (~find|~show|~suggest|~say|~dislike|~like|~hate|~love)',
      '(market|industry|trade|government|party|cabinet|diplomatic|security|military|intelligence|royal|palace|union|club|company|city|banking|police|court|hospital|studio|family) (chatter|sources|insiders|gossip|whispers|talk) (:ADV)? (~put|~place|~point|~have|~suggest|~expect|~believe|~fear|~think|~admit|~predict|~say|~insist|~claim|~hint|~link)',
    ],
    { sense: 'studies' },
  ),
];
