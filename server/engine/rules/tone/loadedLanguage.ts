import { chattyWords } from '../../lexicons/chattyWords.ts';
import { dramaWords } from '../../lexicons/dramaWords.ts';
import { emotiveWords } from '../../lexicons/emotiveWords.ts';
import { emphaticWords } from '../../lexicons/emphaticWords.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule, RUNNING_TEXT } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import { isAmong } from './isAmong.ts';
import { isPlainSense } from './plainSense.ts';
import { isSpokenTurn } from './spokenTurn.ts';

const GUARDED = [...chattyWords, ...emphaticWords, ...dramaWords].map(({ name, patterns, literal }) => ({
  entries: phrases(patterns, { sense: name }),
  literal,
}));

/** Emotive or sensational wording in the writer's own voice: "horrific", "slammed", "much-anticipated". */
export const loadedLanguage = phraseRule({
  id: 'loaded-language',
  category: 'tone',
  severity: 'hint',
  title: 'Loaded language',
  what: 'A word carries a feeling or a verdict that the reader is meant to share.',
  why: 'Loaded words tell a reader what to feel before the facts do. Two reports of one event can differ in nothing but such words and leave two different impressions.',
  advice:
    'Say what happened, and let the reader judge: how many, how long, who said what. If somebody else feels this way, quote them by name. Try the sentence without the word.',
  sift: 'stop',
  limits:
    'An opinion piece, a review or an obituary may judge. Some events are horrific by any measure; then the details say so better. The rule knows the words and a few of their plain senses, not the facts.',
  reads: 'voice',
  note: 'Can this be said without the verdict?',
  tag: 'neutrality is disputed',
  yieldsTo: ['cliche', 'clickbait-headline'],
  blocks: [...RUNNING_TEXT, 'title', 'heading'],
  phrases: [
    ...emotiveWords.flatMap(({ name, patterns }) => phrases(patterns, { sense: name })),
    ...GUARDED.flatMap(({ entries }) => entries),
  ],
  counts: (hit, context) =>
    !isPlainSense(hit, context) && !isAmong(LITERAL.get(hit.phrase), hit, context) && !isSpokenTurn(context.block.text),
  mark: trimmed,
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'condemn'] as (words: string) => string)(words),
  examples: {
    flags: [
      'The mayor slammed the report.',
      'The much-anticipated meeting lasted an hour.',
      'It was a disgraceful decision.',
      'The strike had a devastating effect on the town.',
      'He candidly admitted that the money was gone.',
      'The council’s cronies were given the best berths.',
      'The harbour was plunged into chaos.',
      'The choir gave a breathtaking performance.',
      'The rules are downright cruel.',
      'Orsk lashed out at the board.',
      'Families are yearning for an answer.',
      'The human cost of the closure is immense.',
      'Obviously, the board knew.',
      'The singer flaunted her new car.',
      'The mayor made a desperate bid to save the line.',
      'The wonder drug could change your life.',
      'Orsk went into a furious rant.',
      'It is a shabby way to run a port.',
      'The lavish hall is truly gorgeous.',
      'The so-called reform is a mockery of the law.',
      'The quaint fishing village is a hidden gem.',
      'Traders are piling into shares of the line.',
      'Predictably, the talks failed.',
      'The board torpedoed the plan.',
      'Panic gripped the quay.',
      'The line is haemorrhaging money.',
      'The harbour union declared war on motorists.',
      'The delay is a disgrace.',
      'The self-styled king of the docks has left.',
    ],
    passes: [
      'The mayor criticised the report.',
      'A lorry slammed into the wall of the library.',
      'The blast broke every window in the street.',
      '“It was a disgraceful decision,” said Ana Ruiz.',
      'The war has killed 400 people, the ministry said.',
      'The meeting lasted an hour.',
      'She slammed the door and left.',
      'Police said the bomb was a hoax.',
      'The crisis began in March 2019.',
      'Prices rose by 4 percent after the attack.',
      'The critical condition of two patients has improved, the hospital said.',
      'He was found guilty of assault.',
      'The bell could clearly be heard in Morrin.',
      'Clearly marked paths lead to the quay.',
      'Witnesses described the blast as devastating.',
      'He was charged with murder by depraved indifference.',
      'The board criticised Orsk as a crony of the mayor.',
      'Orsk told the Arden Post that turnout could fall to dangerously low levels.',
      'Republicans said the letters raised more troubling questions about the port.',
      'The hall was built in blatant disregard for the rules, a report of the ministry concluded.',
      'Toxic mould caused the death of two children and the disease of nine, and fear and anger on the quay.',
      'The typhoon brought ferocious winds and floods to Arden.',
      'The court will hear the case; a petition is in the works.',
      'The lavish hall opens at ten.',
      'The gem was stolen from the museum in May.',
      'The superstar will sing in Larkfield.',
      'The submarine torpedoed a ship in March 1943.',
      'The patient was haemorrhaging.',
      'Karvia declared war on Estmere in 1914.',
      'Per Lund said the delay was a disgrace.',
      'Swarms of bees settled on the mast.',
    ],
  },
});

const LITERAL = new Map(GUARDED.flatMap(({ entries, literal }) => entries.map((entry) => [entry, literal] as const)));

const SAY: Readonly<Record<string, (words: string) => string>> = {
  condemn: (words) => `"${words}" gives a verdict. What happened, so that the reader can judge?`,
  praise: (words) => `"${words}" is praise in the writer's own voice. What shows it, or who says so?`,
  feeling: (words) => `"${words}" tells the reader what to feel. The details would do it better.`,
  scale: (words) => `"${words}" makes it large without a measure. How much, compared with what?`,
  label: (words) => `"${words}" is a label that judges. Who is meant, and what did they do?`,
  verb: (words) => `"${words}" adds drama. Would "said", "criticised" or a plain account of the act be true as well?`,
  manner: (words) => `"${words}" gives the writer's impression. What was said or done that shows it?`,
  hype: (words) => `"${words}" is the language of publicity. Who waits for it, or says so?`,
  assurance: (words) => `"${words}" insists. What shows it, or who says so?`,
  gossip: (words) => `"${words}" is the voice of the gossip page. What happened, and who says so?`,
  chat: (words) => `"${words}" chats. What is meant, in plain words?`,
  advert: (words) => `"${words}" sells. What was shown, by whom, and how much?`,
  mild: (words) => `"${words}" adds to a sentence that already leans. Is every strong word needed?`,
};

/** Of a verb and its object or preposition, or an adverb and its verb, only the first: the rest showed in what sense it stands. */
function trimmed(hit: PhraseHit): { start: number; end: number } {
  const last = hit.tokens.at(-1);
  if (last?.lexeme.shape === 'mark' && hit.tokens.length > 1)
    return { start: hit.start, end: hit.tokens.at(-2)?.end ?? hit.end };
  if (hit.phrase.sense === 'assurance' && hit.tokens.at(-1)?.pos !== 'ADJ') {
    return { start: hit.start, end: hit.tokens.at(-2)?.end ?? hit.end };
  }
  const [first, next] = hit.tokens;
  if (!first || !next || hit.tokens.length > 2) return hit;
  const { sense } = hit.phrase;
  const alone = sense === 'verb' ? !PARTICLES.has(next.lexeme.lower) : sense === 'manner' && next.pos === 'VERB';
  return alone ? { start: hit.start, end: first.end } : hit;
}

const PARTICLES = new Set(['out', 'against', 'into', 'apart', 'at', 'about', 'back', 'shade', 'headlines', 'havoc']);
