import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenizeText } from './tokenizeText.ts';

/** The longest line VS Code colours (`editor.maxTokenizationLineLength`). */
const LONGEST = 20_000;
/** A line of ordinary prose that long takes about 10 ms; anything that tries every way to match takes minutes. */
const MOST_MILLISECONDS = 2_000;

const pieces: readonly string[] = [
  ' ',
  '\t',
  "'",
  '"',
  '‘',
  '“',
  '’a',
  "'a",
  '‘a ',
  '“a',
  '“‘',
  '«',
  "a'a",
  '(',
  '[',
  '](',
  '[a](',
  '{>>',
  '{>>second-read ',
  '<!--',
  '<!-- second-read ',
  '<<}',
  '#',
  '# ',
  '- ',
  '-',
  '* ',
  '1. ',
  '|',
  'a|',
  ':-',
  '> ',
  'A',
  'A ',
  'An ',
  'An the ',
  'a-',
  "5'",
  '10"',
  'www.',
  'https://',
  'http://a(',
  'a@',
  'a.',
  '@a.b',
  '[second-read-disable ',
  '[second-read-disable a ',
  '[who',
  '—',
  ' — ',
  '. ',
  'MAY ',
  '3 March 2031 ',
  '\u{1F600}',
  '\ud800',
  '\u0000',
  '\u00a0',
];
const starts: readonly string[] = [
  '',
  'By Anna Reed',
  'By ',
  '3 March 2031',
  'ORLE, ',
  '"',
  '“',
  '[second-read-disable',
  '{>>',
  '| ',
];

describe('grammars take linear time', () => {
  for (const scopeName of ['text.article', 'text.plain.second-read']) {
    it(`${scopeName}: a line of up to ${LONGEST} characters, whatever it repeats`, async () => {
      await tokenizeText(scopeName, 'Headline\n\nText.');
      for (const start of starts) {
        for (const piece of pieces) {
          // A bare repetition shows quadratic time; with a start before it, 2,000 characters show exponential time.
          const line = start + piece.repeat(Math.ceil((start ? 2_000 : LONGEST) / piece.length));
          const begun = performance.now();
          const spans = await tokenizeText(scopeName, `Headline\n\n${line}\n\nText.`);
          const took = performance.now() - begun;
          assert.ok(took < MOST_MILLISECONDS, `${JSON.stringify(start + piece)} took ${Math.round(took)} ms`);
          assert.equal(
            spans.at(-1)?.scopes.some((scope) => /string|comment\.block\.review/.test(scope)),
            false,
          );
        }
      }
    });
  }
});
