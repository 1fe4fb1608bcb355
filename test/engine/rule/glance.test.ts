import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gate, openingGate } from '../../../server/engine/rule/gate.ts';
import { type Glance, glance, mayBegin, mayHold, Sign, sentenceMayHold } from '../../../server/engine/rule/glance.ts';
import { blockOf, factsOf } from '../facts/blockOf.ts';

const QUAY = gate('quay quays', /\bquays?\b/i);
const HARBOUR = gate('harbo*', /\bharbou?r\w*/i);
const OPENING = openingGate('share', /^share this/i);

const lookAt = (text: string): Glance => glance({ block: blockOf(text), facts: factsOf(text) });

const has = (text: string, sign: number): boolean => (lookAt(text).signs & sign) !== 0;

describe('a look at a block', () => {
  test('finds words whatever their case, and none that only hold them', () => {
    for (const text of [
      'The quay.',
      'QUAYS!',
      '“Quay”',
      'quay-side',
      'and/or quay',
      'x.org/quay?a=1',
      "quay's",
      '*quay*',
    ])
      assert.ok(mayHold(lookAt(text), QUAY), text);
    for (const text of ['', 'The quayside.', 'Torquay', 'qua y']) assert.ok(!mayHold(lookAt(text), QUAY), text);
  });

  test('finds all words that begin with five letters', () => {
    for (const text of ['harbo', 'harbor', 'Harbourmaster']) assert.ok(mayHold(lookAt(text), HARBOUR), text);
    for (const text of ['harb', 'harbi', 'xharbour']) assert.ok(!mayHold(lookAt(text), HARBOUR), text);
  });

  test('tells in which sentence they stand', () => {
    const look = lookAt('The mayor came. The quay was closed. Nobody spoke.');
    assert.deepEqual(
      [0, 1, 2].map((i) => sentenceMayHold(look, i, QUAY)),
      [false, true, false],
    );
    assert.ok(mayHold(look, QUAY));
  });

  test('shuts no sentence that begins or ends in a word, where who reads it alone sees a part', () => {
    const sentence = { ...factsOf('One.').sentences[0], start: 3, end: 7 } as ReturnType<
      typeof factsOf
    >['sentences'][0];
    const look = glance({ block: blockOf('torquay'), facts: { ...factsOf(''), sentences: [sentence] } });
    assert.ok(sentenceMayHold(look, 0, QUAY));
  });

  test('opens every gate to letters that expressions may take for those of ASCII', () => {
    assert.match('ha\u212a', /hak/iu);
    for (const odd of ['\u212a', '\u017f', '\u0130']) assert.ok(mayHold(lookAt(`a ${odd} b`), QUAY));
  });

  test('sees words that stand twice', () => {
    for (const text of ['the the', 'The\n  the', 'the\u00a0THE']) assert.ok(has(text, Sign.DOUBLED), text);
    for (const text of ['the then', 'the, the', 'the an the', '']) assert.ok(!has(text, Sign.DOUBLED), text);
  });

  test('sees a sign wherever the expression it stands for matches', () => {
    const signs: readonly (readonly [number, RegExp])[] = [
      [Sign.AMPERSAND, /&/],
      [Sign.ANGLE, /</],
      [Sign.JOINED_COMMA, /[,;]\p{L}/u],
      [Sign.JOINED_STOP, /[.!?]\p{L}/u],
      [Sign.ODD, /[\u0080-\u00ff\ufffd\u0152\u0153\u20ac\u2122]/],
    ];
    const texts = [
      'a&b',
      'a <p>',
      'one,two',
      'one;éa',
      'one, two',
      'end.Next',
      'end.',
      '3.5',
      'ça',
      'œuvre',
      '“It.',
      'a!Δ',
    ];
    const shutOut = texts.flatMap((text) =>
      signs.filter(([sign, pattern]) => pattern.test(text) && !has(text, sign)).map(([sign]) => `${sign}: ${text}`),
    );
    assert.deepEqual(shutOut, []);
    for (const [sign] of signs) assert.ok(!has('The mayor came, saw 3.5 boats; and left.', sign), String(sign));
  });

  test('asks for the first word behind any marks', () => {
    for (const text of ['Share this', '• “Share this', '12) share'])
      assert.ok(mayBegin(text, 0, text.length, OPENING), text);
    for (const text of ['Do share this', 'Shared', '']) assert.ok(!mayBegin(text, 0, text.length, OPENING), text);
    assert.ok(mayBegin('Do share', 2, 8, OPENING));
  });

  test('shuts out nothing for a gate that was made later', () => {
    const look = lookAt('The mayor came.');
    assert.ok(mayHold(look, gate('lighthouse', /lighthouse/)));
  });
});

test('a word with marks in it is no word for a gate', () => assert.throws(() => gate("can't", /can't/)));
