import { type Phrase, phrases } from '../../match/phrase.ts';

const SAYINGS = '(say|claim|tell it|put it|would have it|reckon|insist)';
const RUMOUR =
  '(rumours|rumors|whispers|gossip|reports|stories|talk|insiders|sources|leaks|accounts|rumour|rumor|the grapevine|legend|hearsay|word)';
const FOLLOW =
  '(~know|~follow|~watch|~study|~track|~monitor|~observe|~attend|~work|~meet|~live|~serve|~deal|~remember|~use|~see)';
const VIEWS =
  '(~expect|~believe|~think|~say|~argue|~doubt|~fear|~hope|~suspect|~reckon|~predict|~agree|~detect|~sense|~see|~describe|~insist|~dispute|~warn|~consider|~regard|~worry|~wonder|~call (it|him|her|them|this|that))';

/** What is passed on as heard, from nobody: "one hears", "we are told", "if the whispers are to be believed". */
export const hearsay: readonly Phrase[] = [
  ...phrases(
    [
      `so (they|people|some|many|the locals|insiders|old hands) ${SAYINGS} (,|.|;|—|–|$)`,
      `as (people|some|many|the locals|insiders|old hands|sceptics|critics|wags) ${SAYINGS} (,|.|;|—|–|$)`,
      '(or)? so (it is|it was|we are|i am|one is|we were|i was) (said|told|claimed|rumoured|rumored|believed|alleged|assured)',
      '(,|—|–) (we|i|one) (are|am|is|were|was) (:ADV)? (told|assured|informed|led to believe|given to understand) (,|.|;|—|–|$)',
      '(we|one) (are|is) (:ADV)? (told|assured|led to believe|given to understand) (that|:DET,PRON,PROPN)',
      '(,|—|–)? (one|you) (:ADV)? (hears|hear) (:ADV)? (it said|that|talk|whispers|in (the|every|most|many)|on (the|every)|around|from)',
      'if you ask (around|anyone|anybody|the locals|most|some|many|enough)',
      '(ask|speak to|talk to) (anyone|anybody|almost anyone|people|locals|insiders) (in|on|at|who|around|close|here|there)',
      `if (the)? (:ADJ)? ${RUMOUR} (in|on|from|around)? *3 (are|is|were|was) (to be (believed|credited|trusted)|anything to go by|right|true|correct)`,
      '(rumour|rumor|gossip|hearsay|scuttlebutt) (:ADV)? (says|said|suggests|suggested|claims|claimed|insists|places|put|puts|links|linked)',
      'there (had been|has been|have been|were|was|are|is) (:ADV)? (murmurs|whispers|mutterings|rumblings|talk|speculation|rumours|rumors|suggestions|grumbling|chatter|gossip) ((for|over|since|in|among|around) *4)? (that|of|about)',
    ],
    { sense: 'rumour' },
  ),
  ...phrases(
    [
      '(in|to|from) the (words|view|eyes|opinion|phrase|judgment|judgement|estimation|mind|minds|telling|description|assessment) of (one|a|an|another|some|many|several|more than one|certain|most) (:ADJ,NOUN)? (:NOUN,ADJ)',
      `(not many|not all|few|many|most|some|those|several|people|anyone|anybody|everyone|everybody|nobody|no one|others) who (have|had|has)? (:ADV)? ${FOLLOW} *7 ${VIEWS}`,
      `(billed|seen|described|regarded|viewed|hailed|dismissed|praised|considered|dubbed|known|feared|admired|respected|remembered) (,)? by (those|people|many|some|most|anyone|everyone) who`,
      '(more than one|more than a few|more than a handful of) (:ADJ,NOUN)? (:NOUN) *6 (has|have|had)? (:ADV)? (~confide|@holdingView|~admit|~remark|~ask)',
      '(several|some|many|two|three|one|none|most|a few|both) of whom (have|had|has)? (:ADV)? (called|said|described|told|complained|argued|warned|insisted|accused|claimed|admitted|confided|voiced|expressed|questioned|feared|suspected)',
      "(not|hardly|scarcely|barely|n't) (been)? lost on (:ADJ)? (observers|insiders|practitioners|many|critics|voters|residents|locals|anyone|everyone|investors|analysts|rivals|colleagues|@thinkers)",
      '^ (:NOUN,PROPN,ADJ)? (:NOUN,PROPN) have (long)? (had)? (a|an) (:ADJ)? (name|word|term|phrase|label|nickname) for',
      'to (his|her|its|their) (critics|detractors|supporters|admirers|opponents|defenders|backers|fans|foes|friends|enemies|followers|allies|rivals|peers|colleagues|devotees) (and|he|she|it|they|.|;|—|–)',
      '(echoed|shared|voiced|repeated|backed|supported|expressed|taken up|endorsed) (:ADV)? by (many|some|several|others|most|a number of|a handful of|a few|various|numerous|countless) (:ADJ,NOUN)? (:NOUN,ADJ)',
      '(among|amongst) (:ADJ) (hands|observers|veterans|diplomats|insiders|analysts|officials|voters|residents|locals|scholars|hacks|heads|economists|traders|lawyers|watchers) (,)? (the|there|it)',
    ],
    { sense: 'people' },
  ),
  ...phrases(
    [
      'the (betting|smart money|money|wager) (:ADV)? (is|was|seems to be) (:ADV)? (on (a|an|:PROPN)|that)',
      'the (talk|chatter|gossip|word|buzz|whisper) (at|in|on|over|among|around|across) *4 (is|was) (:ADV)? (of|about|all|that)',
      'the (:ADJ)? (impression|sense|suspicion|fear|hope|assumption|calculation|reading|belief|view|worry|conviction|expectation|consensus|diagnosis|complaint) (in|at|around|across|within|inside) *5 (is|was|remains) (, :ADV ,)? (of|that|one)',
    ],
    { sense: 'opinion' },
  ),
  ...phrases(
    [
      '(is|are|was|were|been) (:ADV)? (thought|believed|considered|deemed|reckoned|judged|held|felt|assumed|presumed) (:ADV)? (likely|unlikely|probable|improbable|possible|impossible|certain|imminent|inevitable|doubtful|essential|desirable|plausible|implausible|unthinkable|too)',
      'it (has|had) (:ADV)? been (:ADV)? @heldParticiple (to us|to me)? (that|,|:DET,PRON,PROPN)',
      '(is|are) (:ADV)? (blamed|pinned) on',
      '(is|are) (:ADV)? put down to',
    ],
    { sense: 'passive' },
  ),
  ...phrases(
    [
      'per (a|an|one|two|three|four|several|multiple|some|many)? (:ADJ,NOUN)? (:ADJ,NOUN)? (diplomats|officials|sources|aides|insiders|staffers|employees|executives|analysts|experts|reports|people|diplomat|official|source|aide|insider|staffer|executive)',
      '(the)? (:ADJ)? (literature|scholarship|research|evidence|science) (on|about|in|from|behind) *5 (~bear (this|that|it) out|is (:ADV)? (clear|unambiguous|unanimous|settled|mixed|divided|thin|overwhelming)|agrees|shows|suggests|says|supports|points|~leave little doubt)',
      '(a|an|one|another) (:ADJ)? (study|survey|poll|report|paper|analysis|assessment) (cited|quoted|mentioned|referenced|circulated|circulating) *6 (~find|~show|~suggest|~say|~conclude|~estimate|~claim|~put|~warn)',
    ],
    { sense: 'studies' },
  ),
];
