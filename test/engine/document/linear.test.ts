import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Format } from '../../../server/engine/document/document.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';

const formats: readonly Format[] = ['markdown', 'plaintext'];
const LENGTH = 120_000;
/** What an honest linear reading takes is far below; what grows with the square is far above. */
const MOST = 8_000;

const units = [
  'word ',
  '\n',
  '\r',
  'a\n',
  '- a\n',
  '> a\n',
  '> ',
  '- ',
  '1. ',
  '#',
  '|',
  'a | b\n',
  '|\n',
  '[',
  '](',
  '[a](',
  '*a ',
  'a* ',
  '`',
  '<',
  '<a ',
  '<!--',
  '<!--\n',
  '{>>',
  '{>>\n',
  '{--\n\n',
  '<p>',
  '<blockquote>',
  '<script>',
  '```\n',
  '---\n',
  'a\n===\n',
  '[a]: b\n',
  '[^1]: a\n',
  'By A ',
  'A/',
  '\u200b',
  '\u0000',
  '\ud800',
  ' ',
  '\t',
  '“',
];

describe('parseDocument takes linear time', () => {
  for (const format of formats) {
    it(`whatever is repeated, in ${format}`, () => {
      for (const unit of units) {
        const text = unit.repeat(Math.ceil(LENGTH / unit.length));
        const began = performance.now();
        parseDocument(text, format);
        const took = performance.now() - began;
        assert.ok(took < MOST, `${JSON.stringify(unit)} took ${Math.round(took)} ms`);
      }
    });

    it(`on a line of a million characters, in ${format}`, () => {
      const text = 'The council met on Monday. '.repeat(40_000);
      const began = performance.now();
      const { blocks } = parseDocument(text, format);
      assert.equal(blocks.length, 1);
      assert.equal(blocks[0]?.end, text.trimEnd().length);
      assert.ok(performance.now() - began < MOST);
    });
  }
});
