import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Options } from '../../../server/engine/options/options.ts';
import { review } from '../../../server/engine/review/review.ts';

const SENTENCE = 'The pier could open in May.';
const found = (text: string, options: Partial<Options> = {}): string[] =>
  review(text, options)
    .findings.filter((f) => f.rule === 'hedge')
    .map((f) => f.text);

test('an inline tag quiets the rules it answers, in its sentence', () => {
  const vague = (text: string) =>
    review(text, { format: 'markdown' }).findings.filter(({ rule }) => rule === 'vague-attribution').length;
  const claim = 'Many observers agree that the weir will hold.';
  assert.equal(vague(claim), 1);
  assert.equal(vague(`${claim}[Who?]`), 0);
  assert.equal(vague(`${claim}[when?]`), 1);
  assert.equal(vague(`It rained.[who?] ${claim}`), 1);
});

test('a hedge is found where nothing silences it', () => assert.deepEqual(found(SENTENCE), ['could']));

/** name, text, options, hedges left */
const TABLE: readonly (readonly [string, string, Partial<Options>, readonly string[]])[] = [
  ['a comment that disables a rule', `<!-- second-read-disable hedge -->\n\n${SENTENCE}`, { format: 'markdown' }, []],
  ['a comment that disables all rules', `<!-- second-read-disable -->\n\n${SENTENCE}`, { format: 'markdown' }, []],
  [
    'a comment for another rule',
    `<!-- second-read-disable vague-attribution -->\n\n${SENTENCE}`,
    { format: 'markdown' },
    ['could'],
  ],
  [
    'enabled again',
    `<!-- second-read-disable -->\n\n${SENTENCE}\n\n<!-- second-read-enable -->\n\nIt might rain.`,
    { format: 'markdown' },
    ['might'],
  ],
  [
    'the next line only',
    `<!-- second-read-disable-next-line hedge -->\n${SENTENCE}\n\nIt might rain.`,
    { format: 'markdown' },
    ['might'],
  ],
  [
    'the whole file, from anywhere',
    `${SENTENCE}\n\nIt might rain.\n\n<!-- second-read-disable-file hedge -->`,
    { format: 'markdown' },
    [],
  ],
  ['brackets in plain text', `[second-read-disable hedge]\n\n${SENTENCE}`, { format: 'plaintext' }, []],
  [
    'brackets for the next line',
    `[second-read-disable-next-line hedge]\n\n${SENTENCE}\n\nIt might rain.`,
    { format: 'article' },
    ['might'],
  ],
  ['an accepted phrase', SENTENCE, { accept: ['Could'] }, []],
  ['a rule turned off', SENTENCE, { rules: { hedge: 'off' } }, []],
  ['a note that answers it', `${SENTENCE} {>>second-read hedge: Is this known?<<} It might rain.`, {}, ['might']],
  ['a note for another rule', `${SENTENCE} {>>second-read unsourced-claim: Who says?<<}`, {}, ['could']],
];

for (const [name, text, options, left] of TABLE) {
  test(name, () => assert.deepEqual(found(text, options), left));
}

test('a dismissal survives edits elsewhere, and holds for these words only', () => {
  const text = `It might rain.\n\n${SENTENCE}`;
  const finding = review(text).findings.find((f) => f.text === 'could');
  assert.ok(finding);
  const dismissed = [finding.fingerprint];
  assert.deepEqual(found(text, { dismissed }), ['might']);
  assert.deepEqual(found(`A new beginning was made.\n\n${text}\n\nAnd an end.`, { dismissed }), ['might']);
  assert.deepEqual(found(text.replace('The pier', 'The old harbour bridge'), { dismissed }), ['might', 'could']);
});

test('a severity set for a rule is the one it reports as', () => {
  const [finding] = review(SENTENCE, { rules: { hedge: 'error' } }).findings.filter((f) => f.rule === 'hedge');
  assert.equal(finding?.severity, 'error');
});

test('a rule named like a property of every object is not taken for a setting', () => {
  assert.deepEqual(found(SENTENCE, { rules: { constructor: 'off' } as Options['rules'] }), ['could']);
});
