import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../server/engine/text/analyse.ts';

const sentencesOf = (text: string): string[] => analyse(text, []).map((s) => text.slice(s.start, s.end));

/** Texts that taggers split wrongly, each with its sentences. */
const TABLE: readonly (readonly string[])[] = [
  ['Officials from the U.S. Dept. of State said no.', 'Then they left.'],
  ['Sen. Ann Lee (R-S.C.) said no.', 'Then she left.'],
  ['He asked again: “Really?” asked Mr. Smith.', 'She shook her head.'],
  ['“I can’t!” he said.', 'They left.'],
  ['“Is it open?” Ann Moss asked.', 'It was.'],
  ['“It is over.”', 'Smith said nothing.'],
  ['“No.”', 'They left.'],
  ['(It was late.)', 'The bus had gone.'],
  ['At 5 p.m. Tuesday it ended.', 'Gov. Ron Day left.', 'No. 5 won.'],
  ['She said no.', 'He said so.'],
  ['The plan,which failed.', 'Then it went on.'],
  ['They met on Tues. in Rome.', 'It rained.'],
  ['He left...', 'She stayed.'],
];

for (const sentences of TABLE) {
  test(`sentences of: ${sentences.join(' | ')}`, () => {
    assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
  });
}

test('tokens give back the words of the source, contractions split, hidden parts left out', () => {
  const source = 'It **can’t** be.\nHe said “no”.';
  const hidden = [
    { start: 3, end: 5 },
    { start: 10, end: 12 },
  ];
  const words = analyse(source, hidden).flatMap((s) => s.tokens.map((t) => source.slice(t.start, t.end)));
  assert.deepEqual(words, ['It', 'ca', 'n’t', 'be', '.', 'He', 'said', '“', 'no', '”', '.']);
});

test('a run without white space is one token, whatever its length, and takes no more than linear time', () => {
  const source = `Before ${'x'.repeat(1_000_000)} after. Then.`;
  const started = performance.now();
  const sentences = analyse(source, []);
  assert.ok(performance.now() - started < 5_000);
  assert.deepEqual(
    sentences.map((s) => s.tokens.length),
    [4, 2],
  );
});

for (const odd of ['', ' ', '.', '\u0000', '\ud800', '\udc00 a', '“', '"""', '\u200b', '...!?', '\r\n']) {
  test(`does not throw on ${JSON.stringify(odd)}`, () => {
    for (const sentence of analyse(odd, [])) {
      assert.ok(sentence.start >= 0 && sentence.end <= odd.length && sentence.start < sentence.end);
    }
  });
}
