import { type Phrase, phrases } from '../../match/phrase.ts';

/**
 * Ways of giving a view to nobody. Senses: `people` hold it, `studies` show it, a `passive` leaves out who does,
 * an `opinion` is in the air, a `rumour` has no mouth.
 */
export const vaguePhrases: readonly Phrase[] = [
  ...phrases(
    [
      // analysts agree · political pundits and analysts agree · critics, however, argue
      '@thinkers (, however ,|, though ,|, meanwhile ,|, too ,|, for their part ,|, on the other hand ,|, in turn ,|:ADV)? (have|has|had|will|would|may|might|could|continue to)? (:ADV)? @holdingView',
      '@thinkers (and|or) (:ADJ)? (+policymaker|+thinkers|+official|+politician|+leader|@thinkers) (alike)? (have|had)? (:ADV)? @holdingView',
      '@thinkers (in|within|across|familiar with|following|tracking|studying|on|of) (the|this|these|both)? *4 @holdingView',
      '@openNumber (:ADJ,NOUN)? (:ADJ,NOUN)? (@thinkers|+people|+resident|+official|+reader|+user|+voter|+local|+leader|+politician|+parent|+country|+nation|+reviewer|+consumer|+citizen|+american|+european|+user|+viewer|+villager|+driver|+worker|+fan|+scholar|+lawyer|+diplomat|+shopper|+homeowner|+teacher|+student|+player|+member|:PROPN) (alike)? (have|had|also|still|now|would)? (:ADV)? @holdingView',
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      '(many|some|others|several|most|few|countless others) (have|had|would|also|still|now)? (:ADV)? @holdingView (it|this|that|the|these|those|him|her|them|a|an|how|whether|if|as|,)',
      '(one|another) (social media)? (+user|+commenter|+fan|+reader|+viewer|+critic|+observer|+resident|+customer|+reviewer|+onlooker|+bystander|+parent)? (:ADV)? (wrote|said|quipped|joked|added|commented|posted|tweeted|asked|complained|remarked|noted|replied|fumed)',
      '(many|some|others|most|few) (would|might|may) (:ADV)? (~say|~argue|~claim|~contend|~suggest|~see|~call)',
      '(~leave|had|has|with|have) many (:ADV)? (~scratch|~wonder|~ask|~question|~worry|~guess|~speculate|~puzzle)',
      // a bare plural opens the sentence: no article, no number, no name
      '^ (:ADJ,PROPN,NOUN)? (:ADJ,NOUN)? (+user|+viewer|+villager|+fan|+friend|+worker|+folk|+parent|+motorist|+commuter|+shopper|+customer|+consumer|+voter|+reader|+group|+association|+organisation|+organization|+charity|+union|+resident|+local|+business|+community|+campaigner|+neighbour|+neighbor|+lawmaker|+politician|+european capital) ((on|in|at|across|around|from|representing) (the)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN) (:NOUN,PROPN)?)? (, meanwhile ,|, however ,|have|has|had)? (:ADV)? @holdingView',
      "(on|in) (many|most|everyone 's) (+mind|+heart)",
      '(a|the) (growing|general|broad|wide|emerging|common) (consensus|belief|perception|feeling|sense|view|impression|fear|concern) (among|is|that|has|holds)',
      'there (is|are|has been|have been) (a)? (growing|widespread|mounting|increasing|general|broad) (consensus|belief|fear|fears|speculation|concern|concerns|agreement|feeling|sense|suspicion|suspicions|optimism|unease)',
      '(hopes|expectations|fears) (are|were|is|was) (:ADV)? (running|riding|mounting|growing) (high)?',
      '(fingers|the finger of blame|the finger of suspicion|suspicion) (are|were|was|is|have been|has been) (:ADV)? (pointed|pointing|cast)',
      'much of the (blame|credit|criticism) (is|was|has been) (:ADV)? (being)? (laid|placed|put|given)',
      '(a|the) (:ADV)? (growing|rising|swelling|broad)? chorus of (:ADJ)? (voices|critics|criticism|complaints|calls|@thinkers)',
      'what (some|many|critics|observers|aid agencies|insiders|officials|@thinkers) (have|had|would)? (:ADV)? (~call|~describe|~see|~consider|~regard|~dub|~label)',
      '(seen|viewed|regarded|described|hailed|criticised|criticized|praised|dismissed|considered|interpreted) by (some|many|most|critics|observers|others) (:ADJ)? (@thinkers|observers)?',
      '(some|others|many) (have)? (:ADV)? (blame|blamed|credit|credited) (:PROPN,DET,PRON)',
      '(those|people) who (:ADV)? (~know|~work|~meet|~attend|~see|~follow|~watch|~study|~remember|have|were|are|was) *5 (say|says|said|describe|described|insist|insisted|speak of|spoke of|recall|recalled|tell|told)',
      'many of whom (have|had)? (:ADV)? (~feel|~believe|~say|~fear|~think|~argue|~see|~call|~want)',
      '(others|some) (have|had)? (:ADV)? (~voice|~express) (:NOUN,ADJ)',
      'not everyone (is|was|seems) (:ADV)? (convinced|happy|pleased|buying|sold|sure|on board|thrilled|impressed|persuaded|celebrating|cheering|~shed)',
      'not everyone (agrees|agreed|believes|buys|sees|shares|likes|thinks|approves)',
      'with (many|some|others|critics|several) (:ADV)? (calling|saying|arguing|wondering|asking|fearing|warning|claiming|suggesting|demanding|questioning|describing)',
      '(local|international|some|several|various) (newspapers|media|outlets|reports|tabloids) (have|had)? (:ADV)? (~report|~say|~claim|~put|~suggest|~describe|~speculate|~call|~quote)',
      '(:ADJ)? many in (the|this|his|her|:PROPN) (:NOUN,PROPN,ADJ)? (:NOUN,PROPN)? (:ADV)? @holdingView',
      '(to|in) the (eyes|minds|view|opinion) of (many|some|most|several|critics|observers|@thinkers)',
      '^ to (many|some|most) (:ADJ)? (observers|critics|@thinkers)? , :DET,PRON,PROPN',
      '(to|for) (his|her|its|their|the) (critics|detractors|supporters|admirers|opponents|defenders|backers|fans) ,',
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      '(conventional|received|popular|prevailing|accepted|common|general|perceived) (wisdom|belief|opinion|view|assumption|thinking|consensus|legend|lore|myth) (:ADV)? (~have it|~hold|~say|~suggest|~dictate|seems to be|appears to be|is|was)',
      'there (is|are|was|were|remains|remain|has been|have been|seems to be|appears to be) (a|an|some|much|little|plenty of|already|also|still|now)? (:ADV)? (:ADJ,VERB)? (:ADJ,NOUN)? (sense|feeling|suspicion|suspicions|perception|belief|impression|view|consensus|fears|hopes|worry|worries|concern|concerns|expectation|expectations|unease|talk|claims|suggestions|whispers|murmurs|mutterings|notion|hunch) (in|among|within|across|at|on|around)? *4 (that|of|about|,)',
      'there (is|are|was|were|remains|has been|have been) (a|another|some|much|plenty of|already|also|still|now)? (:ADV)? (:ADJ,VERB)? (:ADJ)? (school of thought|schools of thought|speculation|chatter|gossip|rumours|rumors|mutterings|whispers|those who :VERB)',
      '(the) (:ADJ)? (consensus|mood|feeling|sense|talk|word|thinking|fear|fears|hope|hopes|worry|suspicion|assumption|expectation|perception|verdict|buzz|chatter|gossip|rumour|rumor|whisper) (in|among|on|within|around|at|across|from) *5 (is|was|are|were|seems|has been|remains|appears) (that|:PRON)',
      '(the) (:ADJ)? (consensus|talk|word|fear|hope|suspicion|assumption|expectation|perception|buzz|chatter|gossip|rumour|rumor|whisper) (is|was|seems to be|appears to be|has been) (that|now)',
      '^ (among|amongst) (:ADJ)? (@thinkers|+resident|+local|+parent|+voter|+insider|+islander|+commuter) ,',
      '(in|within|across) (:ADJ,NOUN)? (literary|political|diplomatic|legal|business|banking|academic|scientific|medical|government|intelligence|security|media|football|racing|industry|city|party|church|military|economic|financial|some|many|certain|most|several|various|other) (quarters|circles|corners|camps)',
      '(everyone|everybody|nobody|no one|no - one) (:ADV)? (agrees|agreed|thinks|believes|expects|doubts|doubted|accepts|says)',
      "(it is|it 's|it was) (no|an open|a poorly kept|the worst - kept) secret (that|:DET,PRON)",
      '(the) smart money (is|was) on',
      '(evidence|pressure) (is|was) (mounting|growing|piling up) that',
      '(talk|speculation|rumours|rumors|whispers|suggestions) of *4 (:ADV)? (have|has|had)? (:ADV)? (grown|swirled|persisted|mounted|spread|~swirl|~persist|~abound|~circulate|~linger|refuses to die|grows)',
      '(rumours|rumors|suspicions|doubts|whispers|fears|legends) (:ADV)? (~persist|~linger|~abound|~swirl|~remain that|~fly)',
    ],
    { sense: 'opinion' },
  ),
  ...phrases(
    [
      'by (most|some|many|all) accounts',
      'according to (@openNumber)? (:ADJ,NOUN,PROPN,VERB)? (@thinkers|+observer|reports|rumours|rumors|+insider|estimates|some|many|+study|research|speculation)',
      '(+study|research|reports|evidence|surveys|polls|polling|statistics|data|rumours|rumors|estimates|history) (have|has)? (:ADV)? (show|shows|shown|suggest|suggests|suggested|indicate|indicates|indicated|say|says|claim|claims|prove|proves|proven|demonstrate|demonstrates|find|circulate|swirl|abound|@finding) (that)?',
      'in (one|another) (:ADJ)? (study|experiment|survey|poll)',
      'in a (recent|new) (:ADJ)? (study|trial|experiment|survey|poll) ,',
      '(recent|new|some|many|several|numerous|multiple|various|countless|growing|unconfirmed) (:ADJ)? (+study|research|reports|evidence|surveys|polls|rumours|rumors|estimates) (have|has)? (:ADV)? (~show|~suggest|~indicate|~say|~claim|~prove|~demonstrate|~find|~link|~confirm|@finding)',
      '(a|an|one|another) (recent|new|major|landmark|separate|:ADJ)? (:ADJ)? (study|survey|poll|experiment|trial|paper|meta - analysis) (has|had)? (:ADV)? (~show|~suggest|~indicate|~prove|~demonstrate|~find|~link|~confirm|@finding)',
      '@openNumber (:ADJ)? (:ADJ)? (:NOUN)? (+study|+survey|+poll|+experiment|+trial|+paper|+report|+estimate) (have|has|had)? (:ADV)? (~show|~suggest|~indicate|~say|~claim|~prove|~demonstrate|~find|~link|~confirm|@finding)',
      '(the)? (modern|medical)? science (has (:ADV)? (shown|proven|proved|found|established|confirmed)|(says|shows|tells|suggests|confirms))',
    ],
    { sense: 'studies' },
  ),
  ...phrases(
    [
      'it (is|was|has been|has long been|had been|will be) (:ADV)? @heldParticiple (to us|to me)? (that|,|:DET,PRON,PROPN)',
      '(,|—|–) (so|as)? it (is|was|has been) (:ADV)? @heldParticiple (,|—|–|$)',
      '(is|are|was|were|been|be|being) (widely|generally|commonly|often|largely|broadly|universally|frequently|typically|popularly|increasingly|highly|well) (seen|viewed|regarded|considered|believed|thought|perceived|held|acknowledged|recognised|recognized|reported|understood|expected|assumed|accepted|known|hailed|praised|criticised|criticized|described|credited|questioned|interpreted|respected|rumoured|rumored|feared|accused|blamed|suspected|praised|tipped)',
      '(is|are|was|were|been|(is|are|was|were) being|can be|could be|may be) (:ADV)? (seen|viewed|regarded|perceived|reported|hailed|described|characterised|characterized|interpreted|touted|labelled|labeled|dubbed|billed|spoken of|talked of|thought of|dismissed|derided|praised|heralded|lauded|held up) (:ADV)? as',
      '(is|are|was|were|been|being) (:ADV)? (said|believed|thought|rumoured|rumored|understood|reported|alleged|considered|reputed|tipped|felt|presumed|purported|whispered) to',
    ],
    { sense: 'passive' },
  ),
  ...phrases(
    [
      '(fuel|fuels|fueled|fuelled|fueling|fuelling|~spark|~prompt|~raise|~trigger|~invite|~stoke|~drive|~ignite|~generate|~cause|amid|leading to|led to|lead to|leads to|giving rise to) (:ADJ)? (:ADJ)? (speculation|rumours|rumors|whispers)',
      '(word|rumour|rumor|legend|gossip|folklore|scuttlebutt|tradition) (has|had) it',
      '(word|talk|rumour|rumor|gossip|chatter|whispers|scuttlebutt|legend|folklore|speculation) (in|on|around|from|among|at|across|inside|within) *4 (is|was|has been|has it|had it) (that|:PRON,DET)?',
      '^ (word|rumour|rumor|gossip|scuttlebutt|talk) (is|was) (that|:PRON,DET,PROPN)',
      '(street|market|dressing - room|locker - room|corridor|corridors|bar|pub|playground|backstage|online|industry|city|town|village|transfer|takeover|internet) (talk|gossip|chatter|whispers|rumours|rumors|scuttlebutt|rumblings) (have|has|had)? (:ADV)? (:VERB)',
      '(so|as) (the)? (:ADJ)? (story|theory|argument|thinking|saying|legend|rumour|rumor|tale|reasoning|logic|gossip) (goes|went|has it)',
      'word on the street',
      'depending on (who|whom) you ask',
      '(reports|rumours|rumors|claims|allegations|whispers|stories) (have|had)? (:ADV)? (emerge|emerged|surface|surfaced|swirl|swirled|suggest|suggested|circulated|spread)',
      '(speculation|rumours|rumors|whispers) (:ADV)? (~be|has been|have been|~continue|~remain)? (:ADV)? (rife|swirling|swirled|swirl|mounting|mounted|mount|growing|grew|abound|abounded|circulating|circulated|spread|spreading)',
      'questions (have been|are being|were) (:ADV)? (raised|asked)',
      '(concerns|doubts|fears|eyebrows) (have been|are being|were) (:ADV)? (raised|voiced|expressed)',
    ],
    { sense: 'rumour' },
  ),
];
