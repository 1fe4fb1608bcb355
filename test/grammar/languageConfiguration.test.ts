import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface Language {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly firstLine: string;
  readonly configuration: string;
}

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const manifest = read('package.json') as { readonly contributes: { readonly languages: readonly Language[] } };
const language = manifest.contributes.languages.find(({ id }) => id === 'article');
assert.ok(language, 'the manifest contributes the article language');
const configuration = read(language.configuration) as Configuration;

describe('article language', () => {
  it('is known by its extension, and by a directive on the first line', () => {
    assert.deepEqual(language.extensions, ['.article']);
    const firstLine = new RegExp(language.firstLine);
    for (const line of ['<!-- second-read-disable-file hedge -->', '[second-read-disable hedge]'])
      assert.match(line, firstLine);
    for (const line of ['<!-- a comment -->', 'Bridge reopens at Orle', 'second-read-disable'])
      assert.doesNotMatch(line, firstLine);
  });

  it('takes contractions and compounds as one word, and no marks with them', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = "“Don’t,” said Zoë O'Hara-Núñez, 5' 10\" tall: it's well-known—2,000 workers' rights.".match(
      new RegExp(pattern, `${flags}g`),
    );
    assert.deepEqual(words, [
      'Don’t',
      'said',
      'Zoë',
      "O'Hara-Núñez",
      '5',
      '10',
      'tall',
      "it's",
      'well-known',
      '2',
      '000',
      'workers',
      'rights',
    ]);
  });

  it('folds between disable and enable', () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);
    assert.match('<!-- second-read-disable hedge -->', start);
    assert.match('[second-read-disable]', start);
    assert.doesNotMatch('<!-- second-read-disable-next-line hedge -->', start);
    assert.doesNotMatch('[second-read-disable-file]', start);
    assert.match('<!-- second-read-enable -->', end);
    assert.doesNotMatch('<!-- second-read-disable -->', end);
  });
});
