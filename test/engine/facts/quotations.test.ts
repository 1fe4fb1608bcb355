import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from './blockOf.ts';

/** Text, then the words between the marks of each quotation, outer before inner, with the kind of mark. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['She said “no” and left.', 'double no'],
  ['She said "no" and left.', 'double no'],
  ['She said ‘no’ and left.', 'single no'],
  ["She said 'no' and left.", 'single no'],
  ['She said «no» and left.', 'double no'],
  ['She said „no“ and left.', 'double no'],
  ["She said ''no'' and left.", 'double no'],
  ["She said ``no'' and left.", 'double no'],
  ['“It closed," she said.', 'double It closed,'],
  ['"It closed,” she said.', 'double It closed,'],
  ['"Yes," he said, "it is."', 'double Yes,', 'double it is.'],
  ['He said—"no"—and left ("why?").', 'double no', 'double why?'],
  ['“She told me ‘no’ twice,” he said.', 'double She told me ‘no’ twice,', 'single no'],
  ['\'She told me "no" twice,\' he said.', 'single She told me "no" twice,', 'double no'],
  // apostrophes
  ["It's the dogs' bowl, isn't it?"],
  ['It’s the dogs’ bowl, isn’t it?'],
  ["Rock 'n' roll of the '90s, 'twas good."],
  ["It is the crew's 'sailors' choice' today.", "single sailors' choice"],
  // measures
  ['A 5" nail and a 6\' 2" man.'],
  ['"It is 12" wide," he said.', 'double It is 12" wide,'],
  // marks without a fellow
  ['He said “no and left.'],
  ['He said "no and left. Then "yes" came.', 'double yes'],
  ['He left.” Then he came.'],
  ['“He said “no” and left.', 'double no'],
];

for (const [text, ...expected] of table) {
  test(text, () => {
    const { quotations } = factsOf(text);
    assert.deepEqual(
      quotations.map((q) => `${q.mark} ${text.slice(q.inner.start, q.inner.end)}`),
      expected,
    );
    assert.ok(quotations.every((q) => q.closed));
  });
}

test('a quotation that opens the block and is not closed goes on to its end', () => {
  const text = '“We go on. We do not stop there.';
  const [quotation] = factsOf(text).quotations;
  assert.deepEqual(quotation, {
    start: 0,
    end: text.length,
    inner: { start: 1, end: text.length },
    mark: 'double',
    closed: false,
    words: 8,
  });
});

test('a block quotation is one quotation beside those marked in it', () => {
  const text = 'We said “no” to them.';
  const { quotations } = factsOf(text, { kind: 'quotation' });
  assert.deepEqual(
    quotations.map((q) => [q.mark, text.slice(q.inner.start, q.inner.end), q.words]),
    [
      ['block', text, 5],
      ['double', 'no', 1],
    ],
  );
});

test('marks in hidden parts are none', () => {
  const text = 'Type `echo "x` and say “go”.';
  const { quotations } = factsOf(text, { hidden: [{ start: 5, end: 14 }] });
  assert.deepEqual(
    quotations.map((q) => text.slice(q.start, q.end)),
    ['“go”'],
  );
});

test('words are counted as readers count them', () => {
  const text = '“It isn’t Ann’s 5 p.m. bus – is it?”';
  assert.equal(factsOf(text).quotations[0]?.words, 8);
});

test('a hundred thousand marks take no more than linear time', () => {
  for (const mark of ['"', '“', "' ", ' "a', '‘a', '”', '"a" ']) {
    const text = mark.repeat(100_000 / mark.length);
    const before = performance.now();
    factsOf(text);
    assert.ok(performance.now() - before < 8000, `${mark}: ${performance.now() - before} ms`);
  }
});
