import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markdownStretches } from '../../../server/engine/document/markdownStretches.ts';
import { runs } from '../invariants/runs.ts';
import { PIECES } from './pieces.ts';

/** Paragraphs and pieces of markup, many of which reach over empty lines: fences, comments, lists, quotations. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n\r\n',
        '\r',
        '\n \t\n',
        '    ',
        '  ',
        '- ',
        '> ',
        '```\n',
        '<!--',
        '-->',
        '[a]: /b\n',
        '| a |\n|---|\n',
      ),
    ),
    { minLength: 1, maxLength: 120, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

/** Every outermost node with its structure, as it is read in pieces that begin with so many code units. */
function nodesOf(text: string, top: number, firstPiece: number): readonly string[] {
  return [...markdownStretches(text, top, top, firstPiece)].flatMap(({ nodes }) =>
    nodes.map(({ tree, start }) => `${start} ${tree.length} ${tree.toString()}`),
  );
}

describe('markdownStretches', () => {
  it('reads a text in pieces as it does in one', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, piece) => {
        assert.deepEqual(nodesOf(text, 0, piece), nodesOf(text, 0, text.length));
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it('reads from the beginning of each stretch what it read there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, nodes } of markdownStretches(text, 0)) {
          const [again] = markdownStretches(text, 0, start);
          assert.deepEqual(
            again?.nodes.map((node) => `${node.start} ${node.tree}`),
            nodes.map((node) => `${node.start} ${node.tree}`),
          );
        }
      }),
      { numRuns: runs(200, 6000) },
    );
  });

  it('begins a stretch after an empty line only, and not inside of what is open', () => {
    const text = 'One.\n# Two\n\nThree.\n\n```\n\nFour.\n\n```\n\n- five\n\n  six\n\n  \nSeven.';
    const starts = [...markdownStretches(text, 0)].map(({ start }) => text.slice(start, start + 5));
    assert.deepEqual(starts, ['One.\n', 'Three', '```\n\n', '- fiv', 'Seven']);
  });
});
