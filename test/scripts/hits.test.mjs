import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitsOf } from '../../scripts/hits/hitsOf.ts';
import { sampleOf } from '../../scripts/hits/sampleOf.ts';

const article = (id, text, set = 'PolNeAR') => ({ set, id, text });

test('a hit is shown in its sentence, with its neighbours and its line', () => {
  const text = 'The pier was built in 1931.\nIt remains to be seen whether it will stand.\nThe gate was painted red.';
  const { hits, words } = hitsOf([article('pier', text)]);
  const hit = hits.find(({ rule }) => rule === 'empty-forecast');
  assert.ok(hit);
  assert.equal(hit.before.trim(), 'The pier was built in 1931.');
  assert.equal(hit.marked, 'It »remains to be seen« whether it will stand.');
  assert.equal(hit.after.trim(), 'The gate was painted red.');
  assert.equal(hit.line, 2);
  assert.equal(words, 20);
});

test('a sample takes at most two hits of an article, draws from every set and depends on the seed alone', () => {
  const forecasts = 'It remains to be seen whether the pier will stand. Only time will tell. The jury is still out. ';
  const articles = Array.from({ length: 30 }, (_, i) => article(`a${i}`, forecasts)).concat(
    article('w', forecasts, 'Wikinews'),
  );
  const hits = hitsOf(articles).hits.filter(({ rule }) => rule === 'empty-forecast');
  assert.equal(hits.length, 93);
  const sample = sampleOf(hits, 40, 7);
  assert.equal(sample.length, 40);
  const most = Math.max(...articles.map((a) => sample.filter((hit) => hit.article === a).length));
  assert.equal(most, 2);
  assert.equal(sample.filter((hit) => hit.article.set === 'Wikinews').length, 2);
  assert.deepEqual(sampleOf(hits, 40, 7), sample);
  assert.notDeepEqual(sampleOf(hits, 40, 8), sample);
  assert.equal(sampleOf(hits, 100, 7).length, 62);
});
