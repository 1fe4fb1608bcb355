import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePattern } from '../../../server/engine/match/parsePattern.ts';
import { createPhraseMatcher } from '../../../server/engine/match/phraseMatcher.ts';
import { nounForms, verbForms } from '../../../server/engine/match/wordForms.ts';
import { analyse } from '../../../server/engine/text/analyse.ts';

function matches(pattern: string, text: string): string[] {
  const matcher = createPhraseMatcher([{ owner: 'test', phrases: [{ pattern }] }]);
  return analyse(text, []).flatMap((sentence) =>
    matcher.find(sentence).map((m) => text.slice(sentence.tokens[m.first]?.start, sentence.tokens[m.last]?.end)),
  );
}

/** pattern, text, what it finds */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['only time will tell', 'Only time will tell.', ['Only time will tell']],
  ['(many|some) (political)? +analyst ~agree', 'Some political analysts agreed.', ['Some political analysts agreed']],
  ['(many|some) (political)? +analyst ~agree', 'Many analysts agree.', ['Many analysts agree']],
  ['may:AUX', 'It may rain in May.', ['may']],
  ["can't (be)? overstated", 'It can’t be overstated.', ['can’t be overstated']],
  ['cannot be', 'It cannot be so.', ['cannot be']],
  ['^ so *3 next $', 'So what happens next? He asks so that next week counts.', ['So what happens next']],
  ['time will tell $', 'Time will tell. Time will tell us.', ['Time will tell']],
  ['a marathon, not a sprint', 'It is a marathon, not a sprint.', ['a marathon, not a sprint']],
  ['said *2 that', 'He said on Monday that it rained.', ['said on Monday that']],
  ['said *2 that', 'He said so. It was that.', []],
  ['said *2 that', 'He said on the first Monday that it rained.', []],
  ['a (big big|big) dog', 'A big big dog and a big dog.', ['A big big dog', 'a big dog']],
  [':ADJ (dog|cat)', 'A black cat.', ['black cat']],
  ['~say (@openNumber)? +person', 'He said many people say persons.', ['said many people', 'say persons']],
  ['(bad apple|bad apple pie|a bad)', 'A bad apple pie.', ['A bad']],
  ['(bad apple|bad apple pie|pie)', 'One bad apple pie.', ['bad apple pie']],
  ['well-known (man)?', 'A well-known man.', ['well-known man']],
];

for (const [pattern, text, expected] of TABLE) {
  test(`"${pattern}" in "${text}"`, () => assert.deepEqual(matches(pattern, text), expected));
}

for (const bad of ['(a|b', 'a)', '', '@nosuchlexicon', '*3', ':NOUN', '(a)?']) {
  test(`refuses the malformed pattern "${bad}" and names it`, () => {
    assert.throws(
      () => createPhraseMatcher([{ owner: 'test', phrases: [{ pattern: bad }] }]),
      (error: Error) => error.message.includes(`"${bad}"`),
    );
  });
}

test('forms of verbs and nouns', () => {
  assert.deepEqual(verbForms('agree'), ['agree', 'agrees', 'agreed', 'agreeing']);
  assert.deepEqual(verbForms('carry'), ['carry', 'carries', 'carried', 'carrying']);
  assert.deepEqual(verbForms('admit'), ['admit', 'admits', 'admitted', 'admitting']);
  assert.deepEqual(verbForms('say'), ['say', 'says', 'said', 'saying']);
  assert.deepEqual(verbForms('hope'), ['hope', 'hopes', 'hoped', 'hoping']);
  assert.deepEqual(verbForms('see'), ['see', 'sees', 'saw', 'seen', 'seeing']);
  assert.deepEqual(nounForms('study'), ['study', 'studies']);
  assert.deepEqual(nounForms('person'), ['person', 'people', 'persons']);
});

test('a pattern is read once: no state is shared between readings', () => {
  assert.deepEqual(parsePattern('a (b|c)?'), parsePattern('a (b|c)?'));
});

test('nested optional groups stay linear in the text', () => {
  const pattern = 'a (:NOUN)? (:NOUN)? (:NOUN)? (:NOUN)? (:NOUN)? b';
  const time = (n: number): number => {
    const sentence = analyse('a '.repeat(n), []);
    const matcher = createPhraseMatcher([{ owner: 'test', phrases: [{ pattern }] }]);
    const started = performance.now();
    for (const s of sentence) matcher.find(s);
    return performance.now() - started;
  };
  time(1000);
  assert.ok(time(40_000) < 40 * Math.max(time(4_000), 2));
});

test('matches come in the order of the text, the longer first, whichever word they were looked for by', () => {
  const matcher = createPhraseMatcher([
    { owner: 'a', phrases: [{ pattern: 'the (old|new) harbour' }, { pattern: 'of the' }] },
    { owner: 'b', phrases: [{ pattern: 'the :ADJ (quayside)?' }, { pattern: 'the *2 quayside' }] },
  ]);
  const text = 'He spoke of the old harbour quayside.';
  const [sentence] = analyse(text, []);
  assert.ok(sentence);
  assert.deepEqual(
    matcher
      .find(sentence)
      .map(({ owner, first, last }) => [owner, text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end)]),
    [
      ['a', 'of the'],
      ['b', 'the old harbour quayside'],
      ['a', 'the old harbour'],
      ['b', 'the old'],
    ],
  );
});
