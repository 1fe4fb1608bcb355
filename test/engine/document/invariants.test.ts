import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Document, Format } from '../../../server/engine/document/document.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { proseOf } from '../../../server/engine/text/prose.ts';

const formats: readonly Format[] = ['markdown', 'plaintext', 'article'];

/** Pieces of which texts are made that reach every branch of the parsers. */
const PIECES = [
  'word',
  'The mayor said so.',
  'Why?',
  'A Short Heading',
  'By Jane Doe',
  'Photo: Jane Doe',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '## ',
  '#',
  '- ',
  '* ',
  '• ',
  '1. ',
  '2) ',
  '> ',
  '>',
  '| a | b |',
  '|',
  '|---|---|',
  '---',
  '===',
  '***',
  '```',
  '~~~',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '](',
  '(',
  ')',
  '![',
  '[a](https://a.example/b)',
  '[a]: /b',
  '[^1]',
  '[^1]: note',
  '[1]',
  '<',
  '>',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br>',
  '<a href="x">',
  '</a>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '{>>',
  '<<}',
  '{++',
  '++}',
  '{--',
  '--}',
  '{~~',
  '~>',
  '~~}',
  '{==',
  '==}',
  '[citation needed]',
  '[who?]',
  '<!-- second-read-disable hedge -->',
  '[second-read-enable]',
  '{>>second-read hedge: Why?<<}',
  '\\',
  '&nbsp;',
  'https://a.example/_b_',
  '+++',
  'title: x',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  '“',
  '”',
  '"',
  'é',
  '\u2028',
  '[x] ',
  '[ ] ',
  '[!NOTE]',
  '<sup>1</sup>',
  ':',
  '!',
] as const;

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);

function check(text: string, document: Document): void {
  assert.equal(document.text, text);
  let before = 0;
  for (const block of document.blocks) {
    assert.ok(
      block.start >= before && block.end > block.start && block.end <= text.length,
      'blocks are in order and apart',
    );
    before = block.end;
    assert.equal(block.text, text.slice(block.start, block.end));
    assert.ok(!/^[ \t\r\n]|[ \t\r\n]$/.test(block.text), 'no white space at the ends');
    let hiddenEnd = 0;
    for (const span of block.hidden) {
      assert.ok(
        span.start >= hiddenEnd && span.end > span.start && span.end <= block.text.length,
        'hidden spans are in order and apart',
      );
      hiddenEnd = span.end;
    }
    let linkStart = 0;
    for (const link of block.links) {
      assert.ok(
        link.start >= linkStart && link.end > link.start && link.end <= block.text.length,
        'links are in order and inside',
      );
      linkStart = link.start;
    }
    assert.ok(block.level >= 0 && block.level <= 100);
    assert.ok(block.kind !== 'title' || block.level >= 1);
  }
  let last = 0;
  for (const note of document.notes) {
    assert.ok(note.start >= last && note.end > note.start && note.end <= text.length, 'notes are in order and inside');
    last = note.end;
  }
  last = 0;
  for (const directive of document.directives) {
    assert.ok(directive.start >= last && directive.end > directive.start && directive.end <= text.length);
    last = directive.end;
  }
}

function summary(document: Document): unknown[] {
  return document.blocks.map((block) => [
    block.kind,
    block.level,
    proseOf(block.text, block.hidden).text,
    block.links.map((l) => l.target),
  ]);
}

describe('parseDocument, for any text', () => {
  for (const format of formats) {
    it(`keeps its promises in ${format}`, () => {
      fc.assert(
        fc.property(texts, (text) => check(text, parseDocument(text, format))),
        { numRuns: 1500 },
      );
    });

    it(`reads CRLF and CR as LF in ${format}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const lf = text.replace(/\r\n?/g, '\n');
          const expected = summary(parseDocument(lf, format));
          assert.deepEqual(summary(parseDocument(lf.replaceAll('\n', '\r\n'), format)), expected, 'CRLF');
          assert.deepEqual(summary(parseDocument(lf.replaceAll('\n', '\r'), format)), expected, 'CR');
        }),
        { numRuns: 1000 },
      );
    });

    it(`reads a text the same after a byte order mark in ${format}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(!text.startsWith('\ufeff'));
          assert.deepEqual(summary(parseDocument(`\ufeff${text}`, format)), summary(parseDocument(text, format)));
        }),
        { numRuns: 300 },
      );
    });
  }
});
