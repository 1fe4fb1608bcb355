import { type Phrase, phrases } from '../../match/phrase.ts';

/**
 * Ways of giving a view to nobody. Senses: `people` hold it, `studies` show it, a `passive` leaves out who does,
 * a `rumour` has no mouth.
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
      'many of whom (have|had)? (:ADV)? (~feel|~believe|~say|~fear|~think|~argue|~see|~call|~want)',
      '(others|some) (have|had)? (:ADV)? (~voice|~express) (:NOUN,ADJ)',
      'not everyone (is|was|seems) (:ADV)? (convinced|happy|pleased|buying|sold|sure|on board|thrilled|impressed|persuaded|celebrating|cheering|~shed)',
      'not everyone (agrees|agreed|believes|buys|sees|shares|likes|thinks|approves)',
      'with (many|some|others|critics|several) (:ADV)? (calling|saying|arguing|wondering|asking|fearing|warning|claiming|suggesting|demanding|questioning|describing)',
      '(local|international|some|several|various) (newspapers|media|outlets|reports|tabloids) (have|had)? (:ADV)? (~report|~say|~claim|~put|~suggest|~describe|~speculate|~call|~quote)',
      '(:ADJ)? many in (the|this|his|her|:PROPN) (:NOUN,PROPN,ADJ)? (:NOUN,PROPN)? (:ADV)? @holdingView',
      '(conventional|received|popular) (wisdom|belief) (has it|holds|says|is)',
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      'by (most|some|many|all) accounts',
      'according to (@openNumber)? (:ADJ,NOUN,PROPN,VERB)? (@thinkers|+observer|reports|rumours|rumors|+insider|estimates|some|many|+study|research|speculation)',
      '(+study|research|reports|evidence|surveys|polls|statistics|data|rumours|rumors|estimates|history) (have|has)? (:ADV)? (show|shows|shown|suggest|suggests|suggested|indicate|indicates|indicated|say|says|claim|claims|prove|proves|proven|demonstrate|demonstrates|find|circulate|swirl|abound) (that)?',
      'in (one|another) (:ADJ)? (study|experiment|survey|poll)',
      'in a (recent|new) (:ADJ)? (study|trial|experiment|survey|poll) ,',
      '(recent|new|some|many|several|numerous|multiple|various|countless|growing|unconfirmed) (:ADJ)? (+study|research|reports|evidence|surveys|polls|rumours|rumors|estimates) (have|has)? (:ADV)? (~show|~suggest|~indicate|~say|~claim|~prove|~demonstrate|~find|~link|~confirm)',
    ],
    { sense: 'studies' },
  ),
  ...phrases(
    [
      'it (is|was|has been|has long been|had been) (:ADV)? (shown|proven|suggested|established|documented|believed|thought|said|understood|reported|rumoured|rumored|speculated|argued|feared|hoped|alleged|claimed|assumed|accepted|acknowledged|agreed|known|felt|estimated|recognised|recognized) (to us|to me)? (that|,)',
      '(is|are|was|were|been|be|being) (widely|generally|commonly|often|largely|broadly|universally|frequently|typically|popularly|increasingly|highly|well) (seen|viewed|regarded|considered|believed|thought|perceived|held|acknowledged|recognised|recognized|reported|understood|expected|assumed|accepted|known|hailed|praised|criticised|criticized|described|credited|questioned|interpreted|respected|rumoured|rumored|feared|accused|blamed|suspected|praised|tipped)',
      '(is|are|was|were|has been|have been|had been|can be|could be|may be) (:ADV)? (seen|viewed|regarded|perceived|reported|hailed|described|characterised|characterized|interpreted|touted|labelled|labeled|dubbed) (:ADV)? as',
      '(is|are|was|were) (:ADV)? (said|believed|rumoured|rumored|understood|reported|alleged|considered|reputed|tipped) to',
    ],
    { sense: 'passive' },
  ),
  ...phrases(
    [
      '(fuel|fuels|fueled|fuelled|fueling|fuelling|~spark|~prompt|~raise|~trigger|~invite|~stoke|~drive|~ignite|~generate|~cause|amid|leading to|led to|lead to|leads to|giving rise to) (:ADJ)? (:ADJ)? (speculation|rumours|rumors|whispers)',
      '(word|rumour|rumor|legend|gossip|the rumour|the word) (has|had) it',
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
