import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Options } from '../../../server/engine/options/options.ts';
import { createReviewer } from '../../../server/engine/review/createReviewer.ts';
import { review } from '../../../server/engine/review/review.ts';
import { sentenceRule } from '../../../server/engine/rule/sentenceRule.ts';
import { rules } from '../../../server/engine/rules/index.ts';

const ARTICLE = [
  'Harbour talks end without a deal',
  'The talks in Port Hale ended on Friday, and sources close to the council said that they could start again.',
  'Many observers believe the pier may never open. “It is shut,” said Ana Ruiz, the city engineer.',
  'The ferry could sail again in May.',
  'Only time will tell.',
  'Source link',
].join('\n\n');

test('a review names its findings, in order, inside the text, each covering a character', () => {
  const { findings, problems } = review(ARTICLE);
  assert.deepEqual(problems, []);
  const seen = new Set(findings.map((f) => f.rule));
  for (const rule of ['hedge', 'vague-attribution', 'anonymous-source']) assert.ok(seen.has(rule), `no ${rule}`);
  findings.forEach((f, i) => {
    assert.equal(ARTICLE.slice(f.start, f.end), f.text);
    assert.ok(f.text.trim().length > 0);
    assert.ok(f.start >= (findings[i - 1]?.start ?? 0));
    assert.match(f.fingerprint, /^[0-9a-f]{16}$/);
  });
});

test('one edit looks at one block', () => {
  const reviewer = createReviewer();
  reviewer.update(ARTICLE);
  assert.equal(reviewer.reviewedBlocks(), 6);
  reviewer.update(ARTICLE);
  assert.equal(reviewer.reviewedBlocks(), 0);
  reviewer.update(ARTICLE.replace('never open', 'not open'));
  assert.equal(reviewer.reviewedBlocks(), 1);
  reviewer.update(ARTICLE);
  reviewer.update(ARTICLE.replace('Many', 'A new paragraph says a little more.\n\nMany'));
  assert.equal(reviewer.reviewedBlocks(), 1, 'a paragraph before others leaves them alone');
});

test('a paragraph that moves is not looked at again', () => {
  const reviewer = createReviewer({ format: 'markdown' });
  const [title, first, second, ...rest] = ARTICLE.split('\n\n');
  reviewer.update(ARTICLE);
  const moved = [title, second, ...rest, first].join('\n\n');
  assert.deepEqual(reviewer.update(moved), review(moved, { format: 'markdown' }));
  assert.equal(reviewer.reviewedBlocks(), 0);
});

const word = fc.constantFrom(
  'analysts',
  'agree',
  'could',
  'may',
  'the',
  'pier',
  'said',
  'Ana',
  'Ruiz',
  '“',
  '”',
  '"',
  '.',
  '?',
  '\n\n',
  '\n',
  '# ',
  '- ',
  '> ',
  '```\n',
  '**',
  'Source link',
  '[citation needed]',
  '{>>second-read hedge: Why?<<}',
  '<!-- second-read-disable -->',
  '\r\n',
  '\u200b',
  '\ud800',
  '|',
  '2024',
  'in',
  '&',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const format = fc.constantFrom<Options['format']>('markdown', 'plaintext', 'article');

test('after any edits the review is the one from scratch', () => {
  fc.assert(
    fc.property(format, fc.array(text, { minLength: 2, maxLength: 5 }), (format, versions) => {
      const reviewer = createReviewer({ format });
      for (const version of versions) assert.deepEqual(reviewer.update(version), review(version, { format }));
    }),
    { numRuns: 60 },
  );
});

test('never throws, and every finding lies in the text', () => {
  fc.assert(
    fc.property(format, fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (format, source) => {
      const result = review(source, { format });
      assert.deepEqual(result.problems, []);
      for (const f of result.findings) {
        assert.ok(f.start >= 0 && f.start < f.end && f.end <= source.length);
        for (const r of f.related) assert.ok(r.start >= 0 && r.start < r.end && r.end <= source.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('a rule that throws is reported once, and the others go on', () => {
  const record = rules.find((r) => r.kind === 'sentence') ?? rules[0];
  assert.ok(record);
  const broken = sentenceRule({
    ...record,
    id: 'broken',
    find: () => {
      throw new Error('on purpose');
    },
  });
  const result = createReviewer({}, [...rules, broken]).update(ARTICLE);
  assert.deepEqual(result.problems, [{ rule: 'broken', message: 'on purpose' }]);
  assert.deepEqual(result.findings, review(ARTICLE).findings);
});

test('CRLF and LF, with and without a byte order mark, give the same findings', () => {
  const plain = review(ARTICLE).findings.map((f) => `${f.rule} ${f.text}`);
  for (const variant of [ARTICLE.replaceAll('\n', '\r\n'), `\ufeff${ARTICLE}`, `${ARTICLE}\n`]) {
    assert.deepEqual(
      review(variant).findings.map((f) => `${f.rule} ${f.text}`),
      plain,
    );
  }
});

test('what was prepared in pieces is not read again, and changes no result', () => {
  const reviewer = createReviewer();
  const pieces = ARTICLE.split(/(?<=\n\n)(?=The)/);
  assert.ok(pieces.length > 2);
  for (const piece of pieces) reviewer.prepare(piece);
  assert.deepEqual(reviewer.update(ARTICLE), review(ARTICLE));
  const blocks = ARTICLE.split('\n\n').length;
  assert.ok(reviewer.reviewedBlocks() < blocks / 2, `${reviewer.reviewedBlocks()} of ${blocks} were read again`);
});

test('what was forgotten is read anew, with the same result', () => {
  const reviewer = createReviewer();
  reviewer.update(ARTICLE);
  reviewer.forget();
  assert.deepEqual(reviewer.update(ARTICLE), review(ARTICLE));
  assert.equal(reviewer.reviewedBlocks(), ARTICLE.split('\n\n').length);
});
