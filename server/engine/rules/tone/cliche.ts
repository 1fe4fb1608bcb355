import { newsCliches } from '../../lexicons/newsCliches.ts';
import { stockIdioms } from '../../lexicons/stockIdioms.ts';
import { stockMetaphors } from '../../lexicons/stockMetaphors.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { isSpokenTurn } from './spokenTurn.ts';

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
  phrases: [
    ...stockMetaphors.flatMap(({ name, patterns }) => phrases(patterns, { sense: name })),
    ...phrases([...stockIdioms, ...newsCliches], { sense: 'idiom' }),
  ],
  counts: (hit, context) => !isLiteral(hit, context) && !isSpokenTurn(context.block.text),
  mark: trimmed,
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
      'Firefighters said the ground was a tinderbox after ten weeks without rain.',
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
  idiom: 'a set phrase that would fit any story',
};

const LITERAL = new Map(stockMetaphors.map(({ name, literal }) => [name, literal] as const));

/** True when the words around show that the thing itself is meant: the runners of a marathon, the ship in the waters. */
function isLiteral(hit: PhraseHit, { sentences }: BlockContext): boolean {
  const literal = LITERAL.get(hit.phrase.sense ?? '');
  if (!literal) return false;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const own = sentence === hit.sentence && token.start >= hit.start && token.end <= hit.end;
      if (!own && literal.has(token.lexeme.lower)) return true;
    }
  }
  return false;
}

/** The hit without marks and small words at its end that only showed how the sentence goes on. */
function trimmed(hit: PhraseHit): { start: number; end: number } {
  let last = hit.tokens.length - 1;
  while (
    last > 0 &&
    (hit.tokens[last]?.lexeme.shape === 'mark' || TRAILING.has(hit.tokens[last]?.lexeme.lower ?? ''))
  ) {
    last--;
  }
  return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
}

const TRAILING = new Set([
  'in',
  'on',
  'to',
  'for',
  'toward',
  'towards',
  'between',
  'of',
  'a',
  'an',
  'the',
  'over',
  'upon',
]);
