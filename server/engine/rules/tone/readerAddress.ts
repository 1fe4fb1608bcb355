import type { BlockFacts } from '../../facts/blockFacts.ts';
import { phrases } from '../../match/phrase.ts';
import { ALL_PROSE, phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import { isReported } from './isReported.ts';
import { isSpokenTurn } from './spokenTurn.ts';

/** The reader is taken by the arm: "You might be wondering", "let's dive in", "make no mistake". */
export const readerAddress = phraseRule({
  id: 'reader-address',
  category: 'tone',
  severity: 'hint',
  title: 'Talk to the reader',
  what: 'The text turns to the reader, guesses at their thoughts or takes them along.',
  why: 'Chatting makes agreement feel like company: "we all know", "let’s be honest". It tells the reader what they think and puts off the facts by a sentence.',
  advice:
    'Cut it and begin with what comes next. If the reader really knows it already, say who found it out and where.',
  sift: 'stop',
  limits: 'A guide, a recipe or a letter speaks to its reader by right. So does a column, within reason.',
  reads: 'voice',
  note: 'Can this go?',
  yieldsTo: ['call-to-action', 'self-reference', 'clickbait-headline'],
  blocks: ALL_PROSE,
  phrases: [
    ...phrases(
      [
        "you (may|might|must|could|'re|are|will|'ll|would|'d) (:ADV)? (be)? (wondering|wonder|asking|thinking|surprised|tempted|forgiven|shocked|amazed|excused|curious)",
        "you (may|might|'ve|have|'ll have|will have|must have) (:ADV)? (have)? (:ADV)? (heard|noticed|seen|read|guessed|wondered|come across|stumbled)",
        "(if you 're|if you are) (like (me|us|most|many)|(:ADV)? (wondering|curious|tired|thinking|looking|reading this|still reading))",
        "as you (can|may|might|'ll|will|probably|already|well|would)? (:ADV)? (see|imagine|know|guess|expect|recall|remember|have guessed)",
        "(you 'll|you will|you wo n't|you will not|you wo not) (never)? (believe|want to|guess|be glad|love|thank|regret|forget)",
        '(chances|odds) are (, )? (that)? you',
        '(believe|trust) me (,|.|!|when)',
        'believe it or not',
        "(you|one) (would be|'d be) (forgiven|hard-pressed|hard pressed|wise|surprised|shocked)",
        'you read that right',
        'ask yourself',
        'you be the judge',
        "you do n't (have|need) to be (a|an)",
        "you (do n't|ca n't|could n't) (even)? (have to look|make this|make it|look) (far|up)",
      ],
      { sense: 'you' },
    ),
    ...phrases(
      [
        "let 's (:ADV)? (dive|delve|explore|take|look|start|begin|break|face|be|get|consider|unpack|examine|imagine|dig|talk|turn|set|not forget|see|say|just|call|review|recap|discuss|walk|find|hope|assume|think|remember|not|pretend|go|put|set the|hear|move|jump|discover|rewind|try|keep|do|check|uncover|investigate)",
        'let us (:ADV)? (dive|delve|explore|take a|look|start|begin|break|face|consider|unpack|examine|imagine|turn to|not forget|see|remember|not)',
        "(do n't|do not) (forget|get me wrong|be fooled|worry|take my word|miss|believe me|kid yourself|hold your breath)",
        '^ (now|just)? imagine (this|that|if|for|yourself|a|an|the|you|being|having|:VERB)',
        '^ (now|just)? picture (this|yourself|a|the scene)',
        '^ (just)? (think|consider) (about|of)? (it|this|that|for a moment) (.|:|,|—|for)',
        '^ (remember|note|mind you|bear in mind|keep in mind) (,|that|:|this|when|how|the)',
        '(buckle up|brace yourself|brace yourselves|hold on to your|stay tuned|stay with me|bear with me|hear me out|spoiler alert|mark my words|read on|read that again|wait , what|guess what|fasten your|prepare to be|grab your popcorn|strap in|strap yourself in|look no further|not so fast|hang on a|wait for it)',
      ],
      { sense: 'invitation' },
    ),
    ...phrases(
      [
        "(here's|here is|this is) (the (thing|deal|kicker|catch|rub|twist|crux|bottom line|problem|good news|bad news)|why (this|that|it) matters|what you need to know|what we know)",
        '(make no mistake|let that sink in|truth be told|to be (honest|fair|frank|perfectly honest)|quite frankly|frankly , |in all honesty|rest assured|say what you will|love (it|him|her|them) or hate|like it or not|as the saying goes|as we all know|it goes without saying|suffice (it)? to say|no doubt about it|plain and simple|end of story)',
        "(we|we 've) all (know|knew|have|been|love|remember|heard|seen|agree|want|need|make|understand)",
        '^ (everyone|everybody) knows (that|the|how|what|it|this)',
        '^ (now|well) , (here|this|let|you|before|why|what|imagine)',
        '(dear|gentle) reader',
        "who (does n't|would n't|among us|could|can) (:ADV)? (love|want|need|like|forget|resist)",
      ],
      { sense: 'chat' },
    ),
    ...phrases(
      ['(truth|fact|reality|good news|bad news|bottom line) is (that|,|:|this|it|we|you|the|there|they|he|she|no)'],
      {
        sense: 'opener',
      },
    ),
  ],
  counts: (hit, { block, facts }) =>
    opensIfMust(hit) &&
    !isToldByYou(hit) &&
    !isReported(hit, facts, true) &&
    !isBroken(hit, facts) &&
    !isAsked(hit) &&
    !isSpokenTurn(block.text),
  mark: (hit) => {
    let last = hit.tokens.length - 1;
    while (last > 0 && (hit.tokens[last]?.lexeme.shape === 'mark' || hit.tokens[last]?.pos === 'DET')) last--;
    return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
  },
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'chat'] as (words: string) => string)(words),
  examples: {
    flags: [
      'You might be wondering why the bridge is blue.',
      'Let’s dive into the numbers.',
      'And let’s not forget about the harbour.',
      'Imagine a town without water.',
      'Make no mistake: the vote will be close.',
      'Here’s the thing about the new tariff.',
      'We all know how the last strike ended.',
      'As you can see, the budget has not grown.',
      'Don’t be fooled by the low price.',
      'If you are like most people, you have never read the treaty.',
      'Believe it or not, the ferry sailed on time.',
    ],
    passes: [
      '“You might be wondering why the bridge is blue,” said Ana Ruiz.',
      'Members may vote by post until Friday.',
      'The board let the contract lapse.',
      'The imagined town has no water.',
      'He told the jury to remember the victims.',
      'The here and now is what the play is about.',
      'The mistake was found in May.',
      'Drivers must not forget their papers, the police said.',
      'All 40 members knew the result before noon.',
      'The firm says customers will get a letter.',
      'The reality is, Orsk added, “nobody reads the small print.”',
      'Orsk said that, make no mistake, the line would close.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  opener: (words) => `"${words}" announces what could simply be said. Begin there.`,
  you: (words) => `"${words}" tells readers what they think or know. Begin with the fact itself.`,
  invitation: (words) => `"${words}" announces what could simply be said. Begin there.`,
  chat: (words) => `"${words}" claims the reader's agreement. What is it that is known, and from whom?`,
};

/** True for "that you may have heard": the words belong to somebody's report, not to a chat. */
function isToldByYou({ tokens, first, sentence }: PhraseHit): boolean {
  return tokens[0]?.lexeme.lower === 'you' && sentence.tokens[first - 1]?.lexeme.lower === 'that';
}

/** True for "The reality is, he added, “we lost”": somebody speaks on the far side of the comma. */
function isBroken({ phrase, tokens, end }: PhraseHit, { attributions }: BlockFacts): boolean {
  if (phrase.sense !== 'opener' || tokens.at(-1)?.lexeme.lower !== ',') return false;
  return attributions.some(({ cue, reports }) => reports && cue !== null && cue.start > end && cue.start - end < BREAK);
}

/** Room for a name, in UTF-16 code units. */
const BREAK = 30;

/** True in a question: `rhetorical-question` speaks of it. */
function isAsked({ sentence: { tokens } }: PhraseHit): boolean {
  for (let i = tokens.length - 1; i >= 0 && tokens[i]?.lexeme.shape === 'mark'; i--) {
    if (tokens[i]?.lexeme.lower.startsWith('?')) return true;
  }
  return false;
}

/** "The truth is" is chat where it begins the sentence, perhaps after "but" or "the simple"; elsewhere somebody says it. */
function opensIfMust({ phrase, first, sentence: { tokens } }: PhraseHit): boolean {
  if (phrase.sense !== 'opener') return true;
  return first > 0 && first <= 3 && tokens.slice(0, first).every(({ lexeme: { lower } }) => OPENERS.has(lower));
}

const OPENERS = new Set([
  'but',
  'and',
  'so',
  'now',
  'well',
  'still',
  ',',
  'the',
  'simple',
  'plain',
  'sad',
  'hard',
  'ugly',
]);
