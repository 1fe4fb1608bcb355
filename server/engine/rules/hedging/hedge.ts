import { hedgeWords } from '../../lexicons/hedgeWords.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import { isHedge } from './hedgeSense.ts';

/** Words by which the writer withholds commitment: "may", "likely", "appears to", "reportedly". */
export const hedge = phraseRule({
  id: 'hedge',
  category: 'hedging',
  severity: 'information',
  title: 'Hedging words',
  what: 'The writer holds back from saying that something is so.',
  why: 'A hedge can be honest: it tells you that something is not known. It can also carry a guess into print that nobody has to answer for. From the sentence alone a reader cannot tell which.',
  advice:
    'Find out what is known and from whom. If somebody holds or predicts it, name them and link to it. If it is known, say it plainly; if not, say what is unknown and why.',
  sift: 'stop',
  limits:
    'Where the uncertainty itself is the news, or the law asks for it ("allegedly", before a verdict), a hedge is right. Ability ("could not swim"), permission ("members may vote") and duty ("should") are not meant.',
  reads: 'voice',
  note: 'Is this known, and by whom?',
  tag: 'clarify',
  yieldsTo: ['empty-forecast'],
  phrases: [
    ...phrases(['may', 'might', 'could'], { sense: 'modal' }),
    ...phrases(['would (:ADV)? (seem|appear|suggest|imply)'], { sense: 'seem' }),
    ...phrases(hedgeWords, { sense: 'adverb' }),
    ...phrases(
      [
        '(almost certainly|in all likelihood|in all probability|more likely than not|more than likely)',
        '(most|very|quite|all too|highly|increasingly)? (likely|unlikely)',
        'there (is|was|remains|are|were) (a|an|every|some|little|no)? (:ADJ)? (chance|possibility|likelihood|probability) (that|of|:DET)',
        '(raise|raises|raised|raising) the possibility (that|of)',
        'chances are',
        "(it is|it's|it was|it remains|it seems) (:ADV)? (:ADV)? (possible|conceivable|plausible|probable|imaginable) that",
      ],
      { sense: 'chance' },
    ),
    ...phrases(
      [
        '~seem',
        '~appear to',
        'it appears',
        'it appeared (that|as)',
        '(appear|appears|appeared) (that|as if|as though)',
        '(appear|appears|appeared) (:ADV)? (likely|unlikely|poised|set|ready|bound|destined|certain|inevitable|willing|unwilling|reluctant|determined|intent|keen|unable|calm|headed)',
        '(look|looks|looked) (:ADV)? (set|likely|unlikely|poised|bound|certain|destined) to',
        '(looks|looked|sounds|feels|felt) as (if|though)',
        '(appear|appears|appeared) (:ADV)? :ADJ,VERB',
        'it (looks|looked|sounds|seems|feels|felt) like (:PRON,PROPN,DET)',
      ],
      { sense: 'seem' },
    ),
    ...phrases(
      [
        '(is|remains|remain|was|are) (:ADV)? (unclear|uncertain)',
        '(unclear|uncertain) (whether|if|how|what|when|who|why)',
      ],
      { sense: 'open' },
    ),
    ...phrases(['~suggest', '~hint (at|that)', '~signal that', '~imply that'], { sense: 'suggest' }),
    ...phrases(['(alleged|purported|reputed|supposed|presumed|apparent)'], { sense: 'label' }),
    ...phrases(
      [
        'to (some|a certain|any) (extent|degree)',
        'to a (large|great|considerable|certain)? degree',
        'to a (large|great|considerable) extent',
        '(some|a certain) (degree|level|measure) of',
        'in (some|certain) (ways|respects|sense|senses)',
        'in a (way|sense|manner of speaking)',
        '(so to speak|as it were|up to a point|more or less)',
        '(sort|kind) of (:ADJ,VERB,ADV)',
      ],
      { sense: 'degree' },
    ),
    ...phrases(
      [
        '(it|this|that|one|you) (can|could|might|may) (:ADV)? be (:ADV)? (said|argued|claimed|assumed|inferred|supposed) (that)?',
        'one (can|could|might|may) (:ADV)? (argue|say|think|call|conclude|suspect|expect|assume|wonder|imagine)',
        '(can|could|may|might) (:ADV)? be (seen|viewed|regarded|interpreted|understood|construed|considered|perceived|read) as',
        'it is (:ADV)? (fair|safe|reasonable) to (say|assume|conclude|suppose)',
        'I (:ADV)? (think|guess|suppose|suspect|believe) (that|it|this|the|we|he|she|they|there)',
        'in my (humble)? (opinion|view|estimation)',
        'as far as (I|we|anyone) (can tell|know|knows)',
        'to the best of (my|our) knowledge',
        'if (the)? (reports|rumours|rumors|accounts) (are|is) (:ADV)? (true|right|correct|accurate|to be believed)',
      ],
      { sense: 'phrase' },
    ),
  ],
  counts: isHedge,
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'modal'] as (words: string) => string)(words),
  examples: {
    flags: [
      'The new bridge could open before the winter.',
      'The delay may have cost the port two large contracts.',
      'Might the council change its mind?',
      'The mayor is likely to lose the vote.',
      'The fire was reportedly started by a candle.',
      'Perhaps the harbour was never meant to pay for itself.',
      'The company appears to be running out of money.',
      'Her silence suggests that the talks have failed.',
      'It seems the ferry will not sail this year.',
      'The plan was, to some extent, a success.',
      'The move can be seen as a concession to the farmers.',
      'It is possible that the tunnel was flooded before dawn.',
      'His remarks hint at a change of course.',
      'The rise in rents looks set to go on.',
      'It is unclear whether the lighthouse can be saved.',
      'The alleged forger left the city on a night train.',
    ],
    passes: [
      'The treaty was signed on 4 May 2024.',
      'Ana Ruiz could not swim when she fell from the boat.',
      'He pulled at the rope with all his might and main.',
      'Members may vote by post until Friday.',
      'She appeared on stage with her two brothers.',
      '“It could rain all week,” said Per Lund.',
      'Ida Moss suggested a walk along the river.',
      'Children should wear a helmet on the slope.',
      'The museum can be reached by tram.',
      'Women were twice as likely to finish the course as men.',
      'They hid the boat so that nobody could find it.',
      'Theresa May spoke after the vote.',
      'The minister said the tax may rise in spring.',
      'The reason was not immediately clear.',
      'No one could explain the loss of the key.',
      'The choir appeared live on the radio.',
      'Passengers may board the night boat from ten.',
      'A new kind of glass was used for the roof.',
      'He signalled that he wanted to turn left.',
      'As soon as he could walk, he went back to sea.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  modal: (words) => `"${words}" says only that this is possible. Does anyone know it, or predict it? Then name them.`,
  adverb: (words) =>
    /ly$/.test(words) && /^(?:alleged|reported|purported|supposed|reputed)/i.test(words)
      ? `"${words}" points to a report without saying whose. Who reports or alleges it?`
      : `"${words}" leaves it open whether this is so. What is it that is not known?`,
  chance: (words) => `"${words}" gives odds without their basis. Who puts them that way, and on what evidence?`,
  seem: (words) => `"${words}" gives an impression. Whose is it, and what shows it?`,
  suggest: (words) => `"${words}" draws a conclusion and takes half of it back. Does it follow, and who says so?`,
  open: (words) => `"${words}" says that the writer does not know. Does anyone? Say who was asked.`,
  label: (words) => `"${words}" keeps the claim at arm's length. Who makes it?`,
  degree: (words) => `"${words}" leaves open how much. Can it be said?`,
  phrase: (words) => `"${words}" wraps a view so that nobody quite holds it. Whose view is it?`,
};
