import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../../server/engine/document/document.ts';
import { createDocumentParser } from '../../../server/engine/document/documentParser.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { articleText } from '../../bench/articleText.ts';
import { edited, type TextEdit } from '../invariants/hostileText.ts';
import { runs } from '../invariants/runs.ts';
import { PIECES } from './pieces.ts';

const formats: readonly Format[] = ['markdown', 'plaintext', 'article'];

/** Long enough that most of it stands away from an edit; lines and paragraphs, so that there is structure to reuse. */
const longTexts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.constantFrom('\n', '\n\n', 'The mayor said so. '),
    ),
    {
      minLength: 80,
      maxLength: 400,
    },
  )
  .map((pieces) => pieces.join(''));
const edits: fc.Arbitrary<readonly TextEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 1, 2, 5, 40, 400),
    insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('createDocumentParser', () => {
  for (const format of formats) {
    it(`reads a changed text as if for the first time, in ${format}`, () => {
      fc.assert(
        fc.property(longTexts, edits, (text, edits) => {
          const parser = createDocumentParser(format);
          let now = text;
          parser.parse(now);
          for (const edit of edits) {
            now = edited(now, edit);
            assert.deepEqual(parser.parse(now), parseDocument(now, format));
          }
        }),
        { numRuns: runs(120, 1500) },
      );
    });

    it(`keeps the blocks before and after a change, in ${format}`, () => {
      const text = articleText(20_000, 7);
      const parser = createDocumentParser(format);
      const before = parser.parse(text).blocks;
      const at = text.indexOf(' the ', 10_000);
      const after = parser.parse(`${text.slice(0, at)}x${text.slice(at)}`).blocks;
      assert.equal(after.length, before.length);
      const changed = before.findIndex((block) => block.start <= at && at < block.end);
      for (const [i, block] of before.entries()) {
        if (i === changed) assert.notEqual(after[i]?.text, block.text);
        // A headline is settled anew each time, and what stands beside the change may be; all before it is what it was.
        else if (i < changed - 2 && block.kind !== 'title' && format === 'markdown') assert.equal(after[i], block);
        else assert.deepEqual(after[i], i < changed ? block : { ...block, start: block.start + 1, end: block.end + 1 });
      }
    });
  }

  it('reads everything again when a link is defined elsewhere in the text', () => {
    const parser = createDocumentParser('markdown');
    const text = `See [the report][r] of May.\n\n${'Words fill the page. '.repeat(40)}\n\n`;
    assert.deepEqual(parser.parse(text).blocks[0]?.links, []);
    assert.equal(parser.parse(`${text}[r]: https://a.example/r\n`).blocks[0]?.links[0]?.target, 'https://a.example/r');
    assert.deepEqual(parser.parse(text).blocks[0]?.links, []);
  });
});
