import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReviewer } from '../../../server/engine/review/createReviewer.ts';
import type { Example, Rule } from '../../../server/engine/rule/rule.ts';
import { rules } from '../../../server/engine/rules/index.ts';

const FEWEST = 8;

/** What one rule, alone and on, finds in an example. */
function findingsOf(rule: Rule, example: Example): string[] {
  const { stage: _, ...record } = rule;
  const alone = { ...record, yieldsTo: [] } as Rule;
  const { text, format } = typeof example === 'string' ? { text: example, format: 'plaintext' as const } : example;
  const { findings, problems } = createReviewer({ format }, [alone]).update(text);
  assert.deepEqual(problems, [], `${rule.id} threw on ${JSON.stringify(text)}`);
  return findings.map((finding) => finding.text);
}

const shown = (example: Example): string => JSON.stringify(typeof example === 'string' ? example : example.text);

for (const rule of rules) {
  describe(rule.id, () => {
    test('says what it marks, why, what would settle it and when it is wrong', () => {
      for (const part of ['title', 'what', 'why', 'advice', 'limits', 'note'] as const) {
        assert.ok(rule[part].trim().length > 0, `${part} is empty`);
      }
      assert.ok(!rule.title.endsWith('.'), 'the title is a noun phrase, not a sentence');
      for (const part of ['what', 'why', 'advice', 'limits'] as const) assert.match(rule[part], /[.?!]["”)]?$/, part);
    });
    test(`has at least ${FEWEST} examples to flag and ${FEWEST} to pass`, () => {
      assert.ok(rule.examples.flags.length >= FEWEST, `${rule.examples.flags.length} flags`);
      assert.ok(rule.examples.passes.length >= FEWEST, `${rule.examples.passes.length} passes`);
    });
    test('flags what it should', () => {
      const missed = rule.examples.flags.filter((example) => findingsOf(rule, example).length === 0);
      assert.deepEqual(missed.map(shown), []);
    });
    test('passes what it should', () => {
      const alarms = rule.examples.passes.filter((example) => findingsOf(rule, example).length > 0);
      assert.deepEqual(
        alarms.map((example) => `${shown(example)}: ${findingsOf(rule, example).join(' | ')}`),
        [],
      );
    });
    test('says something of the words it marks', () => {
      const { stage: _, ...record } = rule;
      for (const example of rule.examples.flags) {
        const { text, format } =
          typeof example === 'string' ? { text: example, format: 'plaintext' as const } : example;
        for (const finding of createReviewer({ format }, [record as Rule]).update(text).findings) {
          assert.ok(finding.message.length > 20 && finding.message.length < 400, finding.message);
        }
      }
    });
  });
}
