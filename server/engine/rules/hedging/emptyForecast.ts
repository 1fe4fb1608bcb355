import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import { isHedge } from './hedgeSense.ts';

/** Words that look like a forecast and say nothing: "only time will tell", "remains to be seen". */
export const emptyForecast = phraseRule({
  id: 'empty-forecast',
  category: 'hedging',
  severity: 'information',
  title: 'Empty forecasts',
  what: 'A sentence about the future that no outcome could prove wrong.',
  why: 'It sounds like a judgement and holds none: it would fit any story on any day. It often stands where a reader would expect to hear what is decided next, when, and by whom.',
  advice:
    'Say what is still open, who will decide it and by when; or name somebody who predicts an outcome, and why. Else end one sentence earlier.',
  sift: 'stop',
  limits:
    'Beside a date and a named decision ("whether the court agrees remains to be seen on 3 June") it does no harm.',
  reads: 'voice',
  note: 'What is still open, and when will it be known?',
  tag: 'clarify',
  phrases: [
    ...phrases(
      [
        '(only)? (the)? time (alone|itself)? (will|would|can|may) (only|truly|ultimately|eventually)? tell',
        'only time (will|would|can) (:ADV)? (tell|reveal|show|say|answer|prove|determine)',
        "(let|let's|we shall|we'll|we will) (us)? (just|have to)? (wait and see|see what happens)",
        '(have to|must|can only) (simply|just)? wait and see',
      ],
      { sense: 'time' },
    ),
    ...phrases(
      [
        '(~remain|is yet|has yet|are yet|have yet) to be (seen|determined|decided|known|established|proven)',
        "(~be|~remain) (:ADV)? (an open question|up in the air|anyone's guess|anybody's guess|a matter of (conjecture|speculation)|unknowable)",
        "(anyone's|anybody's) guess",
        'your guess is as good as',
        'the jury is (still|very much)? out',
        "(is|it's|was|be) (still|far|simply|perhaps|yet)? (too early|too soon) to (tell|say|know|judge|call|predict|be (sure|certain)|(draw|reach) (:ADJ,ADV)? (conclusions|a conclusion|lessons)|assess|determine|celebrate)",
        "(it is|it's|it remains|is|remains|are) (:ADV)? (hard|difficult|impossible|tough|tricky|premature) to (say|know|tell|predict|guess|gauge|forecast|be (sure|certain)|judge) (:ADV)? (who|what|whether|how|if|where|when|which|exactly|with (any)? certainty|for (sure|certain)|at this (stage|point)|, |.)",
        'what (the)? future (holds|will bring|has in store|may hold|might hold)',
        'what (lies ahead|comes next|happens next) (is|remains) (:ADV)? (unclear|uncertain|unknown|anyone)',
        'the (outcome|future|result|fate|end) (of *4)? (is|remains) (:ADV)? (uncertain|unclear|unknown|unwritten|open|wide open|anything but certain|far from certain)',
      ],
      { sense: 'open' },
    ),
    ...phrases(
      [
        '^ who knows',
        '(but|and|, |—|– |so) who (really)? knows',
        '(nobody|no one) (really|truly|can)? (knows|know|say|tell|predict) (for sure|for certain|with certainty|what the future)',
        '(nobody|no one) (really|truly|quite) (knows|know) (why|how|what|where|when|whether|if|who)',
        '(god|heaven|goodness) (only|alone) knows',
        '(nobody|no one) (can|could) (:ADV)? (be (sure|certain)|guarantee|foresee) (,|who|what|whether|how|if|where|that|exactly|of)',
        'anything (can|could|may|might) happen',
        'history will (:ADV)? (judge|decide|tell|show|be the judge)',
        'only the future (will|can) (tell|show)',
      ],
      { sense: 'shrug' },
    ),
  ],
  counts: (hit, context) => !isAnythingElse(hit) && isHedge(hit, context),
  // ", who knows": the pause only shows where the words begin.
  mark: ({ tokens, start, end }) => ({ start: tokens.find((t) => t.lexeme.shape !== 'mark')?.start ?? start, end }),
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'time'] as (words: string) => string)(words),
  examples: {
    flags: [
      'Only time will tell whether the harbour can be saved.',
      'Whether the two sides will meet again remains to be seen.',
      'Who knows?',
      'What the board will do next is anyone’s guess.',
      'It is too early to tell if the vote will matter.',
      'The jury is still out on the new ferry.',
      'The outcome of the talks remains uncertain.',
      'No one can say for sure how the story ends.',
      'We will have to wait and see.',
      'History will judge the mayor.',
      'It is far too soon to draw lessons from the fire.',
      'No one really knows why the lake froze.',
      'It is hard to say who will win.',
    ],
    passes: [
      'The clock in the tower will tell the time again from Monday.',
      'Anyone who knows the thief should call the station.',
      'The jury was out for three hours before it convicted Per Lund.',
      '“Only time will tell,” said Ana Ruiz.',
      'The court will decide on 3 June whether the mine can open.',
      'One thing is certain: the lake froze.',
      'The ship remains to the east of the island.',
      'The votes have yet to be counted in two districts.',
      'Per Lund said that it was too early to tell what broke the hull.',
      'He told his son to wait and keep quiet.',
      'The firm says it expects to know the result by Friday.',
      'She knows who paid for the flat.',
      'It is hard to lift the hull.',
      'He sold rope, lamps and who knows what from the back of a cart.',
    ],
  },
});

/** "and who knows what on Friday": one thing or another, no forecast. */
function isAnythingElse({ tokens, sentence, last }: PhraseHit): boolean {
  if (
    tokens.at(-1)?.lexeme.lower !== 'knows' ||
    !/^(?:what|where|how|who|when)$/.test(sentence.tokens[last + 1]?.lexeme.lower ?? '')
  )
    return false;
  const next = sentence.tokens[last + 2];
  return next === undefined || next.lexeme.shape === 'mark' || next.pos === 'ADP';
}

const SAY: Readonly<Record<string, (words: string) => string>> = {
  time: (words) => `"${words}" fits any story. What will be known, by when, and who decides it?`,
  open: (words) => `"${words}" says only that the writer does not know. What exactly is open, and who will settle it?`,
  shrug: (words) => `"${words}" leaves the reader where they were. Say what is known, or stop before it.`,
};
