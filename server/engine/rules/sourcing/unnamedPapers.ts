import { type Phrase, phrases } from '../../match/phrase.ts';

const SHOW =
  '(~show|~suggest|~indicate|~say|~claim|~prove|~demonstrate|~find|~link|~confirm|~reveal|~hint|~point to|~point towards|~imply|~warn|~predict|~conclude|~estimate|~paint|~speak of|~tell of|~cast doubt|~lay bare|~put|~describe|~allege|~detail|~document|~note|~state)';
const KEPT =
  '(leaked|internal|confidential|private|secret|unpublished|unverified|unreleased|unofficial|undisclosed|preliminary|classified|unnamed|unsigned|anonymous|draft)';
const PAPERS =
  '(figures|data|drafts|documents|papers|memos|emails|e-mails|files|messages|letters|estimates|projections|forecasts|calculations|accounts|minutes|plans|notes|reports|cables|texts|records|slides|statistics|numbers)';
const PAPER =
  '(memo|memorandum|aide - mémoire|aide - memoire|non - paper|email|e-mail|draft|document|report|letter|note|study|analysis|survey|poll|paper|audit|review|assessment|dossier|briefing|message|slide|presentation|spreadsheet|estimate|investigation|inquiry)';

/** Papers and findings of which nothing tells which they are: "leaked figures show", "an internal memo suggests". */
export const unnamedPapers: readonly Phrase[] = phrases(
  [
    `${KEPT} (:ADJ,NOUN)? ${PAPERS} (of the :NOUN)? (have|has|had)? (:ADV)? ${SHOW}`,
    `(a|an|one|another) (:ADJ)? ${KEPT} (:ADJ,NOUN)? ${PAPER} (, which *12 ,)? (have|has|had)? (:ADV)? ${SHOW}`,
    `^ (early|earlier|recent|new|older|fresh|some|further|emerging|available|latest) (:ADJ)? (figures|data|drafts|estimates|experiments|trials|tests|calculations|models|simulations|analyses|accounts|evidence|findings|work|indications|projections|surveys|counts|measurements|excavations) (of the :NOUN)? (have|has|had)? (:ADV)? ${SHOW}`,
    `^ (figures|experiments|trials|tests|calculations|simulations|models|estimates|projections|statistics|surveys|polling|observations|measurements|indications|forecasts) (have|has|had)? (:ADV)? ${SHOW} (that|:DET,PRON,NOUN,ADJ,PROPN,NUM,AUX)`,
    `(a|an|the)? (:ADJ)? (string|series|number|handful|flurry|wealth|slew|raft|spate|growing body|large body|body|range|host|mountain) of (:ADJ)? (:ADJ)? (+study|+paper|+survey|+report|+experiment|+trial|+article|evidence|research|data|literature|work) (have|has|had)? (:ADV)? (@finding|${SHOW})`,
    '(the)? (weight of|balance of)? (the)? (available|scientific|anecdotal|historical|medical|empirical|circumstantial|archaeological|growing|mounting|emerging|clinical|genetic|epidemiological|latest|best|existing) (evidence|literature|research|science) (:ADV)? (~show|~suggest|~indicate|~point|~support|~favour|~favor|~bear|~link)',
    '^ (the) (evidence|research|science|literature) (:ADV)? (shows|suggests|indicates|points|supports|says)',
    '(media|press|news|newspaper|online|local|early|initial|unconfirmed|conflicting|some|multiple|various|several|recent) (reports|accounts) (from (the)? (:ADJ)? (:NOUN,PROPN))? (have|has|had)? (:ADV)? (~suggest|~say|~claim|~speak of|~tell of|~indicate|~put|~describe|~allege|~hint|~point)',
    '^ reports (from|in|out of) (the)? (:ADJ)? (:NOUN,PROPN) (:NOUN,PROPN)? (have|has|had)? (:ADV)? (~suggest|~speak of|~tell of|~indicate|~hint|~describe|~claim|~allege)',
    'according to (some|most|many|several|various|local|unconfirmed|popular|ancient|family|village|industry|early|rough|one|recent)? (:ADJ,NOUN)? (legend|legends|local tradition|family tradition|popular tradition|folklore|lore|gossip|hearsay|+account|+estimate|+rumour|+rumor|+story|+theory|+version|locals|villagers|residents|neighbours|neighbors|friends|colleagues|allies|fans|campaigners|activists|supporters|opponents|historians|scientists|researchers|experts|people|those|witnesses|participants|attendees|employees|staff|traders|farmers|teachers) (who|close|familiar|with|in|inside|,|.|;|—|:)',
    'by (some|most|many|certain|several|all|various) (estimates|accounts|reckonings|counts|reports|calculations)',
  ],
  { sense: 'studies' },
);
