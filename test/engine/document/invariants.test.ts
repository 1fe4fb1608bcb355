import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Document, Format } from '../../../server/engine/document/document.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { proseOf } from '../../../server/engine/text/prose.ts';
import { PIECES } from './pieces.ts';

const formats: readonly Format[] = ['markdown', 'plaintext', 'article'];

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
