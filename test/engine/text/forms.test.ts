import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NO_SYMBOL } from '../../../server/engine/text/automaton.ts';
import { formsOf } from '../../../server/engine/text/forms.ts';
import { runs } from '../invariants/runs.ts';

describe('formsOf', () => {
  it('takes no word for an abbreviation when more shapes of words were met than the model has numbers for', () => {
    // To the model letters beyond ASCII are each a shape of its own.
    for (let i = 0; i < 17_000; i++) {
      let word = '';
      for (let rest = i + 24 ** 3; rest > 0; rest = Math.floor(rest / 24))
        word += String.fromCharCode(0x3b1 + (rest % 24));
      formsOf(word);
    }
    for (const run of ['#Election2016', 'Post-2020', '250,000.00', '800-273-8255'])
      assert.deepEqual(
        formsOf(run).map((form) => [form.text, form.endSymbol]),
        [[run, NO_SYMBOL]],
      );
  });

  it('gives the same for noise whatever was read before', () => {
    const characters = fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code));
    const noise = fc
      .array(fc.oneof(characters, fc.constantFrom('$', '€', '.', 'Word', 'é')), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').replace(/\s/g, ''));
    fc.assert(
      fc.property(fc.array(noise, { minLength: 2, maxLength: 8 }), (texts) => {
        const there = texts.map((text) => JSON.stringify(formsOf(text)));
        const back = [...texts].reverse().map((text) => JSON.stringify(formsOf(text)));
        assert.deepEqual(back.reverse(), there);
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
