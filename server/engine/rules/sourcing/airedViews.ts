import { type Phrase, phrases } from '../../match/phrase.ts';

const VIEW =
  '(view|feeling|sense|mood|verdict|consensus|thinking|talk|word|opinion|belief|impression|conviction|complaint|gossip|joke|theory|argument|instinct|wisdom|fear|fears|hope|hopes|worry|suspicion|assumption|expectation|perception|buzz|chatter|rumour|rumor|whisper|refrain|grumble|question|accusation|charge|criticism|reaction)';
const FEELING =
  '(hopes:NOUN,PROPN|fear:NOUN,PROPN|fears:NOUN,PROPN|concern:NOUN,PROPN|concerns:NOUN,PROPN|doubt:NOUN,PROPN|doubts:NOUN,PROPN|worry:NOUN,PROPN|worries:NOUN,PROPN|calls:NOUN,PROPN|demands:NOUN,PROPN|whispers:NOUN,PROPN|anxiety|alarm|unease|disquiet|suspicion|suspicions|scepticism|skepticism|expectation|expectations|speculation|optimism|pessimism|excitement|criticism|frustration|resentment|discontent|disillusion|impatience|anticipation|mistrust|distrust|cynicism|grumbling|mutterings|rumours|rumors|rumblings|murmurs)';
const GROWING =
  '(growing|mounting|rising|fading|building|spreading|deepening|increasing|widespread|palpable|simmering|swirling|brewing|circulating|dwindling|hardening|lingering|rife|everywhere|deep|strong|high)';
const RUMOUR =
  '(talk|speculation|rumours|rumors|rumour|rumor|whispers|rumblings|murmurs|murmurings|mutterings|chatter|suggestions|gossip|grumbling|scuttlebutt)';

/** Views and feelings that are said to be about, of which the noun is told and not whose they are. */
export const airedViews: readonly Phrase[] = phrases(
  [
    // the view among lawyers is · the mood in the camp was
    `the (:ADJ,VERB)? (:ADJ)? ${VIEW} (among|amongst) *5 (, however ,|, though ,|, meanwhile ,|, for now ,)? (is|was|are|were|has|seems|remains|appears|:VERB)`,
    'the (:ADJ,VERB)? (mood|consensus|talk|thinking|whisper|verdict|gossip|buzz|chatter|feeling) (in|at|around|on|within|across|inside) (the|most|some|many|:ADJ) *4 (is|was|has been|seems|remains|appears|turned|has turned) (:ADV)? (a|an|one|that|:ADJ,PRON,VERB)',
    `the (general|prevailing|common|popular|overwhelming|dominant|widespread|usual|received|conventional|perceived|shared) ${VIEW} ((in|at|among|around|across|within) *4|there|here)? (is|was|has been|seems|remains|holds)`,
    // the complaint most often heard is
    `the (:NOUN,ADJ,VERB)? (most|more) (:ADV)? (common|frequent|popular|widespread|prevalent) ${VIEW}`,
    `the ${VIEW} (most often|most commonly|most frequently|often|commonly|usually|generally) (heard|voiced|made|raised|aired|levelled)`,
    // fears are growing · doubts have surfaced
    `${FEELING} (about|over|that|of|for|on|around|among)? *6 (is|are|was|were|has been|have been|continues to be|continue to be|remains|remain) (:ADV)? ${GROWING}`,
    `${FEELING} (about|over|that|of|for|on|around|among)? *6 (has|have|had|continues to|continue to) (:ADV)? (grown|mounted|risen|faded|spread|deepened|surfaced|emerged|intensified|hardened|swirled|grow|mount|rise|spread|swirl|simmer|linger)`,
    `(has|have|had) (:ADV)? (raised|sparked|prompted|fuelled|fueled|stoked|fed|triggered|drawn) (:ADV)? (widespread|mounting|growing|renewed|fresh|some|considerable|serious|much|fierce) (:ADJ)? ${FEELING}`,
    // a belief persists
    `(a|an|the) (:ADJ,VERB)? (:ADJ)? ${VIEW} (:ADV)? (~persist|~linger|~prevail|~circulate|has taken hold|took hold|has taken root|took root|has grown|is spreading|has spread)`,
    `(a|an|the) (:ADJ,VERB)? (belief|perception|view|notion|suspicion|sense|feeling|rumour|rumor|theory|consensus|impression) (:ADV)? (is|was|has been|had been) (:ADV)? (growing|taking hold|spreading|forming|emerging|gaining ground|gaining currency)`,
    // talk of a merger has been growing
    `${RUMOUR} (of|about|that|over|in|at|around|on|from|inside) *9 (has|have|had) (been|long|also|since)? (:ADV)? (growing|grown|gathered|gathering|intensified|reached|followed|dogged|trailed|surfaced|reached|swirled|swirling|circulated|circulating|resurfaced|died)`,
    `(rumblings|murmurs|mutterings|whispers|rumours|rumors|murmurings) (in|at|around|on|from|inside|within) *5 (~suggest|~hint|~point|~speak|~have it|~say)`,
    // one school of thought holds
    '(one|a|another) (:ADJ)? (school of thought|theory|popular theory|line of thinking|camp|version of events|version|story|account|rumour|rumor|tale) (:ADV)? (~hold|~say|~go|has it|had it|~maintain|~have it|~insist|~argue)',
    '(tradition|legend|folklore|lore|superstition|hearsay|local legend|village lore|popular memory|family lore|myth) (:ADV)? (holds|says|tells|maintains|insists|has it|claims|credits|records)',
    '(public|popular|local|expert|world|international|scholarly|informed|outside|elite|professional|critical|legal|medical|scientific) (opinion|sentiment) (:ADV)? (is|was|has|had|seems|appears|remains) (:ADV)? (divided|split|turned|turning|shifted|shifting|hardened|hardening|swung|against|firmly|overwhelmingly|united|sceptical|skeptical|that|in favour|in favor)',
    '^ opinion (:ADV)? (is|was|remains) (:ADV)? (divided|split)',
    '(it is|it was|it has been) (a|an) (common|frequent|familiar|popular|recurring) (complaint|refrain|joke|view|belief|charge|criticism|observation)',
  ],
  { sense: 'opinion' },
);
