import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';

/** A headline that withholds what the article knows, or promises a feeling: "You won't believe what happened next". */
export const clickbaitHeadline = phraseRule({
  id: 'clickbait-headline',
  category: 'tone',
  severity: 'hint',
  title: 'Clickbait headlines',
  what: 'A headline withholds the news, or promises a feeling instead of it.',
  why: 'A headline is all that many readers see. One that hides the fact behind "this" or "what happened next" is made to be opened, not to inform, and those who do not open it are left with the mood.',
  advice:
    'Put the news in the headline: who did what. If that is not worth a headline, ask whether it is worth the article.',
  sift: 'stop',
  limits:
    'A guide may well be headed "How to" or "What to know". Feature headlines tease by custom. The rule knows set ways of teasing, not whether the article keeps the promise.',
  reads: 'voice',
  note: 'What is the news?',
  yieldsTo: ['stock-heading', 'repeated-text'],
  blocks: ['title', 'heading'],
  phrases: [
    ...phrases(
      [
        "(you 'll|you will|you wo n't|you will not) (never)? (believe|guess|regret|want|love|be (shocked|surprised|amazed)|not believe)",
        "(what|you wo n't believe what|guess what|and what) (:ADJ)? happened next",
        'what happens next',
        '(this|these) (:ADJ)? (:ADJ,NOUN)? (:NOUN) (is|are|was|were|has|have|will|can|could|just|might|did|does|makes|shows|proves)',
        "^ (this|here's|here is|that's) (is)? (why|how|what|where|who|the reason)",
        "(here's|here are|this is) (why|how|what|everything|the (real|true|only)? (reason|truth|secret))",
        'the (real|true|hidden|surprising|shocking|secret|untold|ugly|dark|simple|one) (reason|truth|story|secret|secrets|cost|side|thing)',
        'the (reason|truth) (why|behind|about)',
        "(what|things|facts|secrets|something) (nobody|no one|they|your|you|doctors|experts|the media|the government|the mainstream media) (is|are|do n't|does n't|did n't|wo n't|never) (:ADV)? (telling|tell|talking|talks|want|wants|know|knows)",
        '(nobody|no one) (is|was) talking about',
        'everything (you|we) (need to|should|ever wanted to|must|thought you|know|knew)',
        "(what|things|facts) you (need to|should|must|did n't|do n't|probably|may not|might not) (know|do|read)",
        '(and|but) (the|his|her|their|its|your) (reason|reaction|response|answer|explanation) (is|will|was)',
        "(and)? it 's not (what|who|why) you (think|expect)",
        '^ (find out|see|discover|learn) (why|how|what|who|which)',
        'did you know',
        'wait (till|until) you (see|hear|read)',
        "(that|this|which) (will|'ll|might|may|could|can) (change|blow|shock|surprise|make you|leave you|restore|break|melt|ruin|save) (your|you|everyone|the way)?",
      ],
      { sense: 'withholds' },
    ),
    ...phrases(
      [
        '(goes|going) viral',
        '(break|breaks|broke|breaking|broken) the internet',
        '(lose|loses|losing|lost) (their|its|his|her) (mind|minds|cool|it)',
        '(will|that|to) (blow|shock|melt|restore|warm) (you|your)',
        '(mind-blowing|jaw-dropping|insanely|hilarious|adorable|heartwarming|must-see|must-read|unbelievable|shockingly|shocker)',
        '(destroys|obliterates|eviscerates|claps back|humiliates|annihilates)',
        '(one|this|1) (weird|simple|easy|strange|little|secret) (trick|tip|thing|habit|mistake|question|word|reason|rule)',
        'finally (revealed|exposed)',
        '(secret|secrets|truth) (revealed|exposed|uncovered)',
        "(once and for all|like never before|you 've ever seen|ever seen|no one saw coming|nobody saw coming)",
      ],
      { sense: 'exaggerates' },
    ),
    ...phrases(
      [
        '^ (:NUM) (:ADJ)? (:ADJ,NOUN)? (reasons|ways|things|secrets|signs|facts|tips|tricks|times|mistakes|lessons|moments|photos|pictures|habits|hacks|questions|people|celebrities|foods|places|memes|tweets|gifs|quotes|steps|truths|myths|takeaways) (you|that|why|to|we|your|everyone|only|about|who|from|for|when|this|which|of)',
      ],
      { sense: 'counts' },
    ),
  ],
  counts: (hit) => !isPlain(hit),
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'withholds'] as (words: string) => string)(words),
  examples: {
    flags: [
      'You Won’t Believe What the Mayor Said\n\nThe mayor spoke on Monday.',
      'This Is Why the Ferry Sank\n\nA report was published on Monday.',
      '12 Things Only People From Arden Know\n\nArden lies on the coast.',
      'The Real Reason the Bridge Closed\n\nThe bridge closed on Monday.',
      'Here’s What Nobody Is Telling You About Salt\n\nSalt is mined in Arden.',
      'Ana Ruiz DESTROYS the council in six words\n\nThe council met on Monday.',
      'Doctor finds one weird trick for better sleep\n\nThe doctor works in Arden.',
      'A dog walked into the bank. What happened next will melt your heart\n\nThe bank opened in May.',
      'Everything You Need to Know About the New Tariff\n\nThe tariff starts in May.',
    ],
    passes: [
      'Bridge closes for repairs until May\n\nThe bridge closed on Monday.',
      'Council votes to keep library open on Sundays\n\nThe council met on Monday.',
      'Twelve people hurt as ferry hits pier\n\nThe ferry sailed at noon.',
      'Court rejects appeal in berth fraud\n\nThe court sat on Monday.',
      'How the new water rules work\n\nThe act comes into force in June.',
      'Mayor says she won’t stand again\n\nThe mayor spoke on Monday.',
      '“You won’t believe this”: an evening with Ruth Amsel\n\nRuth Amsel builds bridges.',
      'Trout are getting smaller, 40-year survey finds\n\nThe survey began in 1990.',
      'Bomb destroys bridge near Arden\n\nThe bridge fell at noon.',
      'This mild winter was the warmest since 1931\n\nThe weather service counts from December.',
      'The one thing both towns want: a bridge\n\nThe towns lie on one river.',
      'Three clubs guaranteed to play in the cup\n\nThe cup begins in May.',
      '5 people charged over harbour fire\n\nThe fire began at noon.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  withholds: (words) => `"${words}" withholds what the article knows. Put the fact itself in the headline.`,
  exaggerates: (words) => `"${words}" promises a feeling. What happened, in plain words?`,
  counts: (words) => `"${words}" is a list as bait. What is the most important thing in it?`,
};

const SEASONS = new Set('spring summer autumn fall winter year week weekend month season century decade'.split(' '));

const AGENTS = new Set(
  'bomb fire blaze storm hurricane tornado flood earthquake quake explosion blast volcano missile missiles rocket strike strikes army'.split(
    ' ',
  ),
);

/** A bomb destroys a bridge, this winter was mild, "the one thing both want: a bridge": nothing is exaggerated or held back. */
function isPlain({ sentence: { tokens }, first, last, tokens: own }: PhraseHit): boolean {
  const begins = own[0]?.lexeme.lower;
  if (begins === 'this') return SEASONS.has(own.at(-2)?.lexeme.lower ?? '');
  if (begins === 'the') return tokens.findIndex(({ lexeme }, i) => i > last + 1 && lexeme.lower === ':') > 0;
  if (begins !== 'destroys') return false;
  for (let i = 0; i < first; i++) if (AGENTS.has(tokens[i]?.lexeme.lower ?? '')) return true;
  return false;
}
