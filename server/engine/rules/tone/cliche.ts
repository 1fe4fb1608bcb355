import type { FigureGroup } from '../../lexicons/figureGroup.ts';
import { figuresOfAction } from '../../lexicons/figuresOfAction.ts';
import { figuresOfFeeling } from '../../lexicons/figuresOfFeeling.ts';
import { figuresOfPress } from '../../lexicons/figuresOfPress.ts';
import { figuresOfWorld } from '../../lexicons/figuresOfWorld.ts';
import { newsCliches } from '../../lexicons/newsCliches.ts';
import { setPhrases } from '../../lexicons/setPhrases.ts';
import { stockIdioms } from '../../lexicons/stockIdioms.ts';
import { stockMetaphors } from '../../lexicons/stockMetaphors.ts';
import { wornTurns } from '../../lexicons/wornTurns.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule, RUNNING_TEXT } from '../../rule/phraseRule.ts';
import { isAmong } from './isAmong.ts';
import { isReported } from './isReported.ts';
import { isSpokenTurn } from './spokenTurn.ts';
import { withoutTail } from './withoutTail.ts';

const FIGURES = (
  [
    ...stockMetaphors,
    ...figuresOfAction,
    ...figuresOfWorld,
    ...figuresOfFeeling,
    ...figuresOfPress,
    ...setPhrases,
  ] satisfies readonly FigureGroup[]
).map(({ name, patterns, literal }) => ({ entries: phrases(patterns, { sense: name }), literal }));

/** Stock metaphors and set phrases: "a chess match", "a marathon, not a sprint", "fraught with". */
export const cliche = phraseRule({
  id: 'cliche',
  category: 'tone',
  severity: 'hint',
  title: 'Stock metaphors',
  what: 'A ready-made picture stands where a fact could stand.',
  why: 'A stock metaphor adds drama and no information. It would fit a hundred other stories, so it hides what is particular to this one, and it often smuggles in a judgement: a "chess match" has two clever players, a "powder keg" must explode.',
  advice:
    'Ask what the picture stands for here, and say that: what happened, how much, who did it. If nothing is left, cut it.',
  sift: 'stop',
  limits:
    'In a column or a review a figure of speech is part of the voice. Where the thing itself is meant (a chess match between two players, a storm at sea), the rule tries to keep quiet by the words around it, and can be wrong.',
  reads: 'voice',
  note: 'What does this stand for, in plain words?',
  yieldsTo: ['stock-heading', 'repeated-text', 'clickbait-headline'],
  blocks: [...RUNNING_TEXT, 'title', 'heading'],
  phrases: [
    ...FIGURES.flatMap(({ entries }) => entries),
    ...phrases([...stockIdioms, ...newsCliches, ...wornTurns], { sense: 'idiom' }),
  ],
  counts: (hit, context) =>
    !isReported(hit, context.facts, true) &&
    !isAmong(LITERAL.get(hit.phrase), hit, context) &&
    !isSpokenTurn(context.block.text),
  mark: withoutTail,
  say: (words, hit) =>
    `"${words}" is ${KIND[hit.phrase.sense ?? 'idiom'] ?? KIND['idiom']}. What does it stand for here?`,
  examples: {
    flags: [
      'The talks have become a chess match between two old rivals.',
      'Rebuilding the port is a marathon, not a sprint.',
      'The coalition stands at a crossroads.',
      'The vote on the dam is fraught with difficulties.',
      'The letter hints at a thaw in relations between Karvia and Estmere.',
      'The board must now navigate these turbulent waters.',
      'His resignation left many scratching their heads.',
      'The budget revealed an intricate web of loans.',
      'The stakes are high for both towns.',
      'The new tariff is no silver bullet.',
      'The ruling has sparked a heated debate in Morrin.',
      'The two mayors have long had a rocky relationship.',
      'Small farms are feeling the pinch.',
      'Ministers have papered over the cracks for years.',
      'The treasurer has shot himself in the foot.',
      'The dispute came off the rails in May.',
      'The fishermen of Holm are over the moon.',
      'Nobody saw it coming.',
      'The fleet faces strong headwinds.',
      'The two towns are at daggers drawn.',
      'The plan charts a new course for the port.',
      'The pier stands as a testament to the craft of its builders.',
      'The treasurer’s promises came back to haunt him.',
      'The new line is out of this world.',
      'The audit was little more than window dressing.',
      'The board was given the whip hand.',
      'The port has come under fire over the fares.',
      'The yard has become a magnet for vandals.',
      'The fire has reignited the debate over the lock.',
      'The deal sounds like a win-win.',
      'The row has cast a spotlight on the fares.',
      'The accord was little more than a paper promise.',
    ],
    passes: [
      'Lena Orsk won the chess match in 41 moves and is now a grandmaster.',
      'Two runners fell in the marathon on Sunday.',
      'The lorry overturned at the crossroads of Mill Lane and Quay Street, blocking traffic.',
      'The captain took the ship into uncharted waters north of the cape.',
      'Spiders of this kind spin an intricate web between two reeds.',
      '“It is a marathon, not a sprint,” said Ana Ruiz.',
      'The thaw came early and the river rose by a metre.',
      'The stakes were driven into the bank to hold the nets.',
      'The guard stood at the edge of the quay.',
      'The bridge leads to the market.',
      'The wall is to be painted: workers first papered over the cracks in the plaster wall.',
      'The train came off the rails near Morrin, and the driver was hurt.',
      'The authority opened the floodgates of the reservoir at noon.',
      'Lena Orsk said the plan had gone off the rails.',
      'The explosion at the depot sent shockwaves through the houses on the quay.',
      'With gusts of 200 km an hour, the typhoon blew the roof off the school.',
      'Firefighters said the ground was a tinderbox after ten weeks without rain.',
      'The court hands down its ruling on Friday.',
      'The patrol came under fire over the river, and two soldiers were hurt.',
      'The crew was at the mercy of the waves.',
      'The nurse said the pill was hard to swallow.',
      'The boat struck the rocks, and the crew was left on the rocks until the ship came.',
    ],
  },
});

const KIND: Readonly<Record<string, string>> = {
  road: 'a stock metaphor of roads and voyages',
  game: 'a stock metaphor of games',
  fabric: 'a stock metaphor of cloth and webs',
  weather: 'a stock metaphor of weather',
  fire: 'a stock metaphor of fire',
  stage: 'a stock metaphor of the stage',
  body: 'a stock metaphor of the body',
  combat: 'a stock metaphor of fighting',
  sport: 'a stock metaphor of sport',
  limbs: 'a stock metaphor of the body',
  machine: 'a stock metaphor of machines',
  animal: 'a stock metaphor of animals',
  nature: 'a stock metaphor of nature',
  money: 'a stock metaphor of money',
  tale: 'a stock metaphor of tales and stages',
  mood: 'a set phrase for a mood',
  trouble: 'a set phrase for trouble',
  triumph: 'a set phrase of success',
  deceit: 'a set phrase of trickery',
  power: 'a set phrase of power',
  talk: 'a worn phrase of talk',
  picture: 'a ready-made picture',
  contest: 'a set phrase of contests',
  fortune: 'a set phrase of good and bad luck',
  market: 'a set phrase of buying and selling',
  opinion: 'a set phrase of the opinion page',
  idiom: 'a set phrase that would fit any story',
};

const LITERAL = new Map(FIGURES.flatMap(({ entries, literal }) => entries.map((entry) => [entry, literal] as const)));
