import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from './blockOf.ts';

/** Text, then kind and words of each link. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['See https://example.org/a/b?c=d#e.', 'url https://example.org/a/b?c=d#e'],
  ['See www.example.org, or not.', 'url www.example.org'],
  ['(See http://example.org/a_(b) there.)', 'url http://example.org/a_(b'],
  ['It fell.[1] It rose.[12]', 'footnote [1]', 'footnote [12]'],
  ['It fell.[^note]', 'footnote [^note]'],
  ['It fell.¹²', 'footnote ¹²'],
  ['It fell.[citation needed] It rose.[who?]', 'citation-needed [citation needed]', 'citation-needed [who?]'],
  ['It grew by 5 m² and 3 [sic] more.'],
  ['[1](https://example.org)', 'url https://example.org'],
  ['[^1]: A footnote of its own'],
  ['No link here.'],
];

for (const [text, ...expected] of table) {
  test(text, () => {
    assert.deepEqual(
      factsOf(text).links.map((l) => `${l.kind} ${text.slice(l.start, l.end)}`),
      expected,
    );
  });
}

test('a marked link counts once, by its words and target', () => {
  const text = 'The report, and https://example.org too.';
  const { links } = factsOf(text, {
    links: [
      { start: 4, end: 10, target: 'https://example.org/r' },
      { start: 16, end: 35, target: 'https://example.org' },
    ],
  });
  assert.deepEqual(links, [
    { start: 4, end: 10, kind: 'link', target: 'https://example.org/r' },
    { start: 16, end: 35, kind: 'url', target: 'https://example.org' },
  ]);
});
