import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { proseOf } from '../../../server/engine/text/prose.ts';
import type { Span } from '../../../server/engine/text/span.ts';

/** The parts of `text` in `⟦ ⟧` are hidden; gives the text without the brackets, and the spans. */
function marked(text: string): { text: string; hidden: Span[] } {
  const hidden: Span[] = [];
  let plain = '';
  for (const piece of text.split(/(⟦.*?⟧)/s)) {
    const isHidden = piece.startsWith('⟦');
    const inner = isHidden ? piece.slice(1, -1) : piece;
    if (isHidden) hidden.push({ start: plain.length, end: plain.length + inner.length });
    plain += inner;
  }
  return { text: plain, hidden };
}

const cases: readonly [name: string, source: string, prose: string][] = [
  ['nothing hidden', 'The bridge opened.', 'The bridge opened.'],
  ['nothing at all', '', ''],
  ['emphasis inside a word', 'un⟦*⟧believ⟦*⟧able', 'unbelievable'],
  ['emphasis', 'a ⟦**⟧big⟦**⟧ bridge', 'a big bridge'],
  ['a note before the stop', 'He left⟦{>>who says this?<<}⟧.', 'He left.'],
  ['a line end in a hard-wrapped text', 'one\ntwo\tthree', 'one two three'],
  ['CRLF counts once', 'one\r\ntwo', 'one two'],
  ['a lone CR', 'one\rtwo', 'one two'],
  ['a hidden quote mark on the next line', 'one\n⟦> ⟧two', 'one two'],
  ['a hidden gap that also kept words apart', 'one⟦\n> ⟧two', 'one two'],
  ['a hidden gap with a space beside it', 'one ⟦\n> ⟧two', 'one two'],
  ['a break tag', 'one⟦<br>⟧two', 'one two'],
  ['an inline tag', 'H⟦<sub>⟧2⟦</sub>⟧O', 'H2O'],
  ['a bar between cells', 'one⟦|⟧two', 'one two'],
  ['hidden parts that touch', 'one⟦*⟧⟦ ⟧⟦*⟧two', 'one two'],
  ['a note between a word and its stop', 'one⟦ {>>why?<<}⟧. Two', 'one. Two'],
  ['hidden at both ends', '⟦- ⟧one⟦ <br>⟧', 'one'],
  ['no-break space', '10\u00a0km', '10 km'],
  ['zero-width space and soft hyphen', 'to\u200bget\u00adher', 'together'],
  ['byte order mark inside', 'a\ufeff b', 'a b'],
  ['a lone surrogate stays', 'a\ud800 b', 'a\ud800 b'],
];

describe('proseOf', () => {
  for (const [name, source, expected] of cases) {
    it(name, () => {
      const { text, hidden } = marked(source);
      assert.equal(proseOf(text, hidden).text, expected);
    });
  }

  it('leads back to the source', () => {
    const { text, hidden } = marked('⟦- ⟧The ⟦**⟧big\u200b⟦**⟧\r\nbridge');
    const prose = proseOf(text, hidden);
    assert.equal(prose.text, 'The big bridge');
    for (const word of ['The', 'big', 'bridge']) {
      const start = prose.text.indexOf(word);
      const end = prose.sourceAt(start + word.length - 1) + 1;
      assert.equal(text.slice(prose.sourceAt(start), end), word);
    }
    assert.equal(prose.sourceAt(prose.text.length), text.length);
  });

  it('keeps order, letters and bounds for any text and any hidden spans', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u200b',
      '\u00ad',
      '\u00a0',
      '|',
      '<br>',
      '\ud800',
      '😀',
      '.',
    );
    const texts = fc.array(fc.record({ text: fc.array(unit, { maxLength: 6 }), hide: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (pieces) => {
        let text = '';
        const hidden: Span[] = [];
        for (const piece of pieces) {
          const part = piece.text.join('');
          if (piece.hide && part) hidden.push({ start: text.length, end: text.length + part.length });
          text += part;
        }
        const prose = proseOf(text, hidden);
        let before = 0;
        for (let i = 0; i < prose.text.length; i++) {
          const at = prose.sourceAt(i);
          assert.ok(at >= before && at < text.length);
          before = at;
          const inHidden = hidden.some((span) => span.start <= at && at < span.end);
          if (inHidden) assert.equal(prose.text[i], ' ');
          else assert.equal(prose.text[i], (text[at] as string).replace(/[\n\r\t\u00a0]/, ' '));
        }
        assert.ok(prose.text.length <= text.length);
      }),
    );
  });

  it('reads a long text with many gaps in linear time', () => {
    const { text, hidden } = marked('word ⟦*⟧'.repeat(100_000));
    const began = performance.now();
    assert.equal(proseOf(text, hidden).text.length, 500_000);
    assert.ok(performance.now() - began < 2000);
  });
});
