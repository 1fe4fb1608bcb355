import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tag } from '../../../server/engine/text/wink.ts';

const words = (text: string): readonly string[] => tag(text).tokens.map(({ pos, lexeme }) => `${lexeme.text}/${pos}`);

test('what was read before changes nothing', () => {
  const text = 'Quarnel’s tax fell, and Vessany’s Zorbin-like mayor tweeted it.';
  const before = words(text);
  for (const other of ['It is Quarnel’s, not mine.', '“Vessany’s” way', 'the zorbin-like, tweeted', 'QUARNEL’S'])
    words(other);
  assert.deepEqual(words(text), before);
});

test('the tagger made anew after very many words reads as before', () => {
  const text = 'Quarnel’s tax fell.';
  const before = words(text);
  const strange = (i: number): string => `qx${i.toString(36).replace(/\d/g, (d) => 'zyxwvutsrq'[Number(d)] ?? '')}v`;
  for (let i = 0; i < 12; i++) tag(Array.from({ length: 10_000 }, (_, k) => strange(i * 10_000 + k)).join(' '));
  assert.deepEqual(words(text), before);
});
