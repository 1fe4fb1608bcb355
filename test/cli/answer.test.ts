import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../server/cli/stream/answer.ts';
import { VAGUE } from './runCli.ts';

const ask = (line: string) => JSON.parse(answer(Buffer.from(line), 1000));
const record = (given: object) => ask(JSON.stringify(given));

test('a record is answered with findings, attributions and scores', () => {
  for (const kind of ['article', 'sentence']) {
    const answered = record({ id: 'x', text: VAGUE, kind });
    assert.deepEqual(Object.keys(answered), ['id', 'findings', 'attributions', 'scores']);
    assert.equal(answered.id, 'x');
    assert.equal(answered.findings[0].rule, 'vague-attribution');
    assert.equal(VAGUE.slice(answered.findings[0].start, answered.findings[0].end), answered.findings[0].text);
    for (const score of Object.values<number>(answered.scores)) assert.ok(score >= 0 && score <= 1);
  }
});

test('the format counts', () => {
  const text = '`Many observers believe` the bridge is unsafe.';
  assert.deepEqual(record({ id: 1, text, kind: 'article', format: 'markdown' }).findings, []);
  assert.notDeepEqual(record({ id: 1, text, kind: 'article' }).findings, []);
});

test('the id comes back as it was, null where there is none', () => {
  for (const id of ['a', 7, null, { a: [1] }, false])
    assert.deepEqual(record({ id, text: '', kind: 'article' }).id, id);
  assert.equal(record({ text: '', kind: 'article' }).id, null);
  assert.equal(record({ id: 7, text: 3, kind: 'article' }).id, 7);
});

const refused: readonly (readonly [line: string, error: RegExp])[] = [
  ['', /empty/],
  ['  \r', /empty/],
  ['{"id": 1', /not JSON/],
  ['[1]', /not an object/],
  ['null', /not an object/],
  ['"text"', /not an object/],
  ['{"id":1}', /"text"/],
  ['{"id":1,"text":["x"],"kind":"article"}', /"text"/],
  ['{"id":1,"text":"x"}', /"kind"/],
  ['{"id":1,"text":"x","kind":"poem"}', /"kind"/],
  ['{"id":1,"text":"x","kind":"article","format":"pdf"}', /"format"/],
];

for (const [line, error] of refused) {
  test(`refused: ${JSON.stringify(line)}`, () => {
    const answered = ask(line);
    assert.deepEqual(Object.keys(answered), ['id', 'error']);
    assert.match(answered.error, error);
  });
}

test('a line that is too long to be kept', () => {
  assert.match(JSON.parse(answer(null, 1000)).error, /longer than 1000 bytes/);
});

test('whatever the line, one line of JSON', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 60 }),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .record({
        id: fc.anything(),
        text: fc.string({ unit: 'binary' }),
        kind: fc.constantFrom('article', 'sentence', 'headline', 'x'),
      })
      .map((given) => Buffer.from(JSON.stringify(given, (_, v) => (typeof v === 'bigint' ? String(v) : v)))),
  );
  fc.assert(
    fc.property(line, (given) => {
      const answered = answer(given, 1000);
      assert.doesNotMatch(answered, /\n|\p{Surrogate}/u);
      const keys = Object.keys(JSON.parse(answered)).join();
      assert.ok(keys === 'id,error' || keys === 'id,findings,attributions,scores', keys);
    }),
    { numRuns: 300 },
  );
});
