import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tag } from '../../../server/engine/text/tag.ts';

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

test('a plain word is the same token wherever it was met first', () => {
  const places = [
    'Quellamby fell.',
    '“Quellamby”',
    '(quellamby)',
    'quellamby-like',
    'Quellamby’s',
    'quellamby/vostrin',
    'QUELLAMBY!',
  ];
  const alone = places.map(words);
  for (let i = places.length - 1; i >= 0; i--) {
    tag(places.join(' '));
    assert.deepEqual(words(places[i] as string), alone[i]);
  }
});

test('tokens, parts of speech and sentences are what the tagger says through its public accessors', () => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const folder = new URL('../../../samples/', import.meta.url);
  const samples = readdirSync(folder).filter((name) => /\.(?:md|txt|article)$/.test(name));
  const paragraphs = samples.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n\s*\n/));
  const texts = [
    'The U.S. envoy, Ana Ruiz, couldn’t say what 1,200 people saw on 4 May 2024. “It’s over,” she said.',
    'Prices rose 3.5% (to $40) at Vessany-Quorl & Co.; nobody’s sure why...  Who knows?',
    'She left at 9 p.m. Dr. Ines Okoro of the St. Orme Trust stayed; it was 3.30 a.m. when J. R. Vale rang.',
    '“We’ll see!” he said, “won’t we?” (They didn’t.) gonna, ain’t, cannot: all’s well—or is it?',
    '#harbour @ines :-) https://example.org/a?b=c ines@example.org 1990s 21st £5m 50-50 and/or',
    // Short words before a stop, abbreviations to wink, are read otherwise on purpose.
    ...paragraphs
      .map((text) => text.replace(/\s/g, ' '))
      .filter((text) => !/\b(?:in|it|so|us|not|no|am)\./i.test(text)),
  ];
  assert.ok(texts.length > 100, `${texts.length}`);
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    const { tokens, sentenceStarts } = tag(text);
    const pos = doc.tokens().out(nlp.its.pos);
    assert.deepEqual(
      tokens.map((t) => [text.slice(t.start, t.end), t.pos]),
      doc
        .tokens()
        .out()
        .map((value, i) => [value, pos[i]]),
      text,
    );
    assert.deepEqual(
      sentenceStarts,
      (doc.sentences().out(nlp.its.span) as unknown as [number, number][]).map(([first]) => first),
      text,
    );
  }
});

test('a run too long for a word is one token, and what stands around it is read as ever', () => {
  const long = 'ab'.repeat(600);
  const { tokens, sentenceStarts } = tag(`It fell. ${long} She said so.`);
  const found = tokens.map(({ start, end, pos }) => [start, end, pos]);
  assert.deepEqual(found[3], [9, 9 + long.length, 'X']);
  assert.equal(tokens.length, 8);
  assert.deepEqual(sentenceStarts, [0, 3]);
});
