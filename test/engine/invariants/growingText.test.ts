import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReviewer, type Finding, review, rules } from '../../../server/engine/index.ts';
import { sampleArticles } from '../../sampleArticles.ts';
import { runs } from './runs.ts';
import { assertSound } from './soundReview.ts';

const kindOf = new Map(rules.map((rule) => [rule.id, (rule as { kind?: string }).kind]));
/** Rules that look at more than a block are switched off: what is added may well concern them. */
const blockRulesOnly = Object.fromEntries(
  rules.filter(({ id }) => kindOf.get(id) === 'document').map(({ id }) => [id, 'off'] as const),
);

/** Every beginning in the run of everything; a prime step apart in the quick tests, so that no place is always left out. */
const step = runs(97, 1);

describe('a text as it is written', () => {
  for (const { name, text, format } of sampleArticles) {
    test(`${name}: its beginnings are reviewed without a problem, and as from scratch`, () => {
      const reviewer = createReviewer({ format });
      for (let end = 0; end <= text.length; end += step) {
        const beginning = text.slice(0, end);
        const incremental = reviewer.update(beginning);
        assertSound(beginning, incremental);
        if (end % (step * 7) === 0) assert.deepEqual(incremental, review(beginning, { format }));
      }
    });
  }
});

describe('a paragraph appended leaves what block rules found before it alone', () => {
  const added = [
    'The clerk read the minutes of the last meeting, and nobody spoke against them.',
    '“We were not asked,” said Ana Ruiz, the city engineer, on Monday, 3 March 2025.',
    'Many observers believe that this could change. Only time will tell.',
    'She did not say why',
    '- a point\n- another',
  ];
  const found = (text: string, format: (typeof sampleArticles)[number]['format']): Finding[] => [
    ...review(text, { format, rules: blockRulesOnly }).findings,
  ];
  for (const { name, text, format } of sampleArticles) {
    test(name, () => {
      const bare = text.trimEnd();
      const before = found(bare, format);
      assert.ok(
        before.length > 0 || !name.startsWith('samples/') || name.includes('well-sourced'),
        'nothing to compare',
      );
      for (const paragraph of added) {
        const after = found(`${bare}\n\n${paragraph}\n`, format).filter(({ start }) => start < bare.length);
        assert.deepEqual(after, before, paragraph);
      }
    });
  }
});
