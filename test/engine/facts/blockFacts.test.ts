import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../../server/engine/text/span.ts';
import { factsOf } from './blockOf.ts';

const PIECES = (
  'Ann|Lee|the mayor|a report|critics|said|says|told|that|who|which|claimed|found|was|is|believed|to|by|of|,|.|?|!|:|;|“|”|"|‘|’|\'|' +
  '(|)|—|according to|in|view|’s|and|but|not|the bridge|fell|1912|on Monday|https://example.org|[1]|[citation needed]|\ud83d\ude00|\ud800|\n'
).split('|');

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

test('whatever the text, every span lies in the block, covers a character, and comes in order', () => {
  fc.assert(
    fc.property(text, (source) => {
      const facts = factsOf(source);
      const inside = (span: Span): void => {
        assert.ok(
          0 <= span.start && span.start < span.end && span.end <= source.length,
          JSON.stringify({ source, span }),
        );
      };
      for (const q of facts.quotations) {
        inside(q);
        assert.ok(q.start <= q.inner.start && q.inner.start <= q.inner.end && q.inner.end <= q.end);
      }
      for (const l of facts.links) inside(l);
      for (const a of facts.attributions) {
        inside(a.content);
        if (a.source) inside(a.source);
        if (a.cue) inside(a.cue);
        assert.ok(a.source || a.cue, 'somebody or something says it');
      }
      const starts = [facts.quotations, facts.links, facts.sentences].map((list) => list.map((span) => span.start));
      for (const list of starts)
        assert.deepEqual(
          list,
          [...list].sort((a, b) => a - b),
        );
    }),
    { numRuns: 400 },
  );
});

test('a sentence without an end takes no more than linear time', () => {
  const time = (n: number): number => {
    const source = 'the claim by Ann Lee, who said that “it fell”, told the mayor '.repeat(n);
    factsOf(source);
    const before = performance.now();
    factsOf(source);
    return performance.now() - before;
  };
  time(200);
  const once = Math.max(time(400), 1);
  assert.ok(time(3200) < once * 8 * 6, 'eight times the text');
});

test('a sentence is sourced when somebody one could ask says it, there or in the quotation that goes on', () => {
  const sourced = (source: string): boolean[] => factsOf(source).sentences.map((s) => s.sourced);
  assert.deepEqual(sourced('Ann Lee said the bridge fell in 1912. It was rebuilt in 1920.'), [true, false]);
  assert.deepEqual(sourced('“It fell in 1912,” said Ann Lee. “It was rebuilt in 1920.”'), [true, true]);
  assert.deepEqual(sourced('“It fell in 1912. It was rebuilt in 1920,” said Ann Lee.'), [true, true]);
  assert.deepEqual(sourced('Ann Lee said it fell in 1912. She added that it was rebuilt in 1920.'), [true, true]);
  assert.deepEqual(sourced('Critics said the bridge fell in 1912.'), [false]);
  assert.deepEqual(sourced('Surveyors said the bridge fell in 1912.'), [false]);
  // what is said in a second main clause answers for that clause
  assert.deepEqual(sourced('The bridge fell in 1912, and Ann Lee said it would be rebuilt.'), [false]);
  assert.deepEqual(sourced('The bridge fell in 1912; Ann Lee said it would be rebuilt.'), [false]);
  assert.deepEqual(sourced('The bridge fell in 1912, Ann Lee said.'), [true]);
  assert.deepEqual(sourced('Ann Lee left Oxbow in 1912, but she said she would be back.'), [true]);
  assert.deepEqual(sourced('The bridge fell in 1912.[1] It was rebuilt.[citation needed]').slice(0, 2), [true, false]);
  assert.deepEqual(sourced('The bridge fell in 1912.[1] It was rebuilt in 1920.'), [true, false]);
});

test('headlines, orders, what the writer did and weighing claim nothing; short quotations hide no verb', () => {
  const claims = (source: string): boolean => factsOf(source).sentences[0]?.claim !== undefined;
  for (const source of [
    'Why Oxbow Bridge Fell In A Storm',
    'Hold on, because the bridge fell in 1912.',
    'I crossed the bridge in 1912.',
    'The bridge fell, arguably, in 1912.',
    'The mayor declined to confirm the date.',
  ])
    assert.equal(claims(source), false, source);
  for (const source of [
    'The bridge “swallowed” two carts in 1912.',
    'The bridge carries four thousand carts a day.',
    'A crossing of the bridge costs less than a loaf in Oxbow.',
    'The post drew four thousand replies in Oxbow.',
  ])
    assert.equal(claims(source), true, source);
});

test('words are counted and valence is turned round by a negation', () => {
  const [good, bad] = factsOf('The plan is wonderful. The plan is not wonderful.').sentences;
  assert.equal(good?.words, 4);
  assert.ok((good?.valence ?? 0) > 0);
  assert.equal(bad?.valence, -(good?.valence ?? 0));
});

test('what was read before leaves nothing behind', () => {
  const short = 'The mayor said';
  const before = factsOf(short);
  factsOf('“It fell,” Ann Lee told the court, which heard that critics said “no” to the report in 1912. '.repeat(40));
  assert.deepEqual(factsOf(short), before);
});
