import { machineProse } from '../../lexicons/machineProse.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import { isReported } from './isReported.ts';
import { isSpokenTurn } from './spokenTurn.ts';
import { withoutTail } from './withoutTail.ts';

/** Importance asserted instead of shown: "a pivotal moment", "cannot be overstated", "a testament to". */
export const inflatedSignificance = phraseRule({
  id: 'inflated-significance',
  category: 'tone',
  severity: 'hint',
  title: 'Inflated significance',
  what: 'The text says that something matters instead of showing what it changes.',
  why: 'That a thing is pivotal or historic is a judgement, and a reader can test it only by its effects. Where the effects are missing, the phrase fills the place of a fact; texts that were generated are full of it.',
  advice:
    'Say what is different because of it, for whom, and since when; or name somebody who holds it important, and why. If nothing follows from the sentence, cut it.',
  sift: 'investigate',
  limits:
    'Where the next sentence gives the effects, the phrase only announces them. A historian may call a moment pivotal and show it.',
  reads: 'voice',
  note: 'What does it change, and who says so?',
  tag: 'peacock prose',
  yieldsTo: ['stock-closing', 'self-reference'],
  phrases: [
    ...machineProse.flatMap(({ name, patterns }) => phrases(patterns, { sense: name })),
    ...phrases(
      [
        '(can|could) (not|hardly|scarcely|never) be (overstated|overestimated|understated|underestimated|exaggerated|overemphasized|overemphasised)',
        '(impossible|hard|difficult) to (overstate|exaggerate|overestimate|overemphasize|overemphasise|understate)',
        '(~underscore|~underline|~emphasize|~emphasise|~reinforce|~highlight|~illustrate|~demonstrate) the (:ADV)? (:ADJ)? (importance|significance|fragility|gravity|magnitude|enormity|profound) of',
        'of (:ADV)? (paramount|utmost|supreme|immense|enormous|monumental|profound|historic|crucial|vital|critical) (importance|significance)',
        '(is|are|remain|remains|was|were|be|becomes|become) (:ADV)? paramount',
      ],
      { sense: 'importance' },
    ),
    ...phrases(
      [
        '(pivotal|watershed|defining|seminal|landmark|momentous|transformative|decisive|history-making|make-or-break) (moment|moments|point|juncture|chapter|turning)',
        '(historic|crucial|critical|important|major|key|real|true|significant) (turning point|juncture|watershed|milestone|crossroads)',
        '~mark (a|an|the) (:ADV)? (significant|major|important|historic|new|profound|pivotal|crucial|bold|decisive|monumental) (milestone|shift|step|turning|departure|moment|era|leap|chapter|achievement|juncture)',
        "(turning point|watershed) (in|for) (:DET,PRON,PROPN,ADJ)? (:NOUN,PROPN)? ('s)? (history|relations|politics|war|conflict|struggle|fight|industry|era|career|life|world|region|country|nation|development|evolution)",
        '~usher in (a|an) (:ADV)? (:ADJ)? (era|age|chapter)',
        '(dawn|beginning) of a (new|bold) (era|age|chapter|day)',
        '~shape the (future|course) of (history|humanity|the world|society|work|the region|the country|the nation|generations|our|civilization)',
        '~change the course of history',
        '(for generations to come|in the annals of|in living memory|in the history of mankind|echo through history|go down in history|goes down in history|went down in history)',
      ],
      { sense: 'moment' },
    ),
    ...phrases(
      [
        '(pivotal|indispensable|instrumental) role',
        '~play (a|an) (:ADV)? (outsized|crucial and (:ADJ)|vital and (:ADJ)|pivotal) (role|part)',
        '(a|as|lasting|enduring|living|powerful|true|shining) testament to',
        '(is|was|are|were|stands|stand|stood|serves|served|serve) (as)? (a)? testament',
        '(stark|powerful|poignant|sobering|grim|timely|painful|chilling|vivid|sombre|somber|potent|harsh|sharp) (reminder|reminders|warning|illustration)',
        '~serve as (a|an) (:ADJ)? (testament|beacon|wake-up|cautionary|rallying|blueprint|catalyst)',
        '(indelible|lasting|enduring|profound|deep) (mark|imprint|legacy) (on|upon)',
        '(rich|enduring|lasting|storied) (heritage|legacy|tradition|history) of',
        '(profound|far-reaching|sweeping|transformative|seismic|lasting) (implications|ramifications|consequences|repercussions|impact) (for|on|across|throughout) (:DET,PRON,ADJ)? (world|society|global|globe|humanity|generations|future|industry|region|international|broader|wider|our|entire|whole)',
        '~resonate (:ADV)? (deeply|profoundly|powerfully|far)',
        '~speak volumes',
        '~represent (a|an) (:ADV)? (significant|major|bold|pivotal|monumental|profound|historic|crucial) (:ADJ)? (step|shift|leap|milestone|turning|departure|moment)',
        '(at the heart of|lies at the heart of) (this|the|our) (:ADJ)? (debate|matter|story|crisis|controversy|conflict)',
        '(boasts|boasting) (a|an) (:ADJ)',
        '(nestled|steeped) in',
      ],
      { sense: 'legacy' },
    ),
  ],
  counts: (hit, { block, facts }) =>
    !isNegated(hit) && !isName(hit) && !isReported(hit, facts, true) && !isSpokenTurn(block.text),
  mark: withoutTail,
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'importance'] as (words: string) => string)(words),
  examples: {
    flags: [
      'The importance of the port cannot be overstated.',
      'The vote was a pivotal moment for the island.',
      'The report underscores the importance of clean water.',
      'The bridge stands as a testament to the will of the town.',
      'Lund played a pivotal role in the talks.',
      'The opening marks a significant milestone for the region.',
      'The fire is a stark reminder of the risks.',
      'Trust is of paramount importance.',
      'The treaty ushered in a new era.',
      'The strike was a turning point in the history of the town.',
      'The line between Arden and Holm is more than just a railway.',
      'The vote sent a powerful message to the board.',
      'The story of the mill is one of resilience and renewal.',
    ],
    passes: [
      'The report recommends clean water for every village.',
      'The bridge is 400 metres long.',
      'The turning point for lorries is at the end of Quay Street.',
      '“The importance of the port cannot be overstated,” said Ana Ruiz.',
      'He witnessed the testament of his uncle on 3 May.',
      'The milestone on the old road reads 40 km.',
      'The company sells milk and butter.',
      'She was given the lead role in the play.',
      'Lund said the vote had sent a powerful message.',
      'Republicans said the ruling, which struck down the tax, illustrates the importance of good judges.',
      'The survey was printed in the Annals of Botany.',
      'Opponents of the dam said the flood illustrates the importance of old maps.',
      'She sent a message to the board at noon.',
      'More than just under 400 people came, by the count of the police.',
      'The board reminded members of the deadline.',
      'The signal cannot be missed from the bridge.',
      'The moment the bell rang, the doors opened.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  importance: (words) => `"${words}" asserts that it matters. What does it change, and for whom?`,
  moment: (words) => `"${words}" claims a place in history. What is different since, and who says so?`,
  empty: (words) => `"${words}" would fit any subject. What is particular to this one?`,
  legacy: (words) => `"${words}" inflates what it describes. Which fact stands behind it?`,
};

/** "in the Annals of Botany": a journal's name. */
function isName({ tokens }: PhraseHit): boolean {
  return tokens.some(({ lexeme }) => lexeme.lower === 'annals' && lexeme.shape === 'title');
}

/** "was not a turning point": the claim is denied, so nothing is inflated. */
function isNegated({ sentence: { tokens }, first }: PhraseHit): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++) {
    const word = tokens[i]?.lexeme.lower;
    if (word === 'not' || word === "n't" || word === 'no' || word === 'hardly') return true;
  }
  return false;
}
