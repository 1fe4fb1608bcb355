import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { createPrettyReport } from '../../server/cli/report/pretty.ts';
import { wrapWords } from '../../server/cli/report/wrapWords.ts';
import type { Finding, Review } from '../../server/engine/index.ts';
import { fakeTerminal } from './fakeTerminal.ts';
import { folderWith, runCli, VAGUE } from './runCli.ts';

const TEXT = `${'Calm words stand here. '.repeat(20)}\n\n${'a'.repeat(12)}`;

function finding(given: Partial<Finding>): Finding {
  const { start = 0, end = 4 } = given;
  return {
    rule: 'some-rule',
    category: 'tone',
    severity: 'information',
    start,
    end,
    text: TEXT.slice(start, end),
    message: 'Something is to be said of these words, and it takes more than one line of eighty columns to say it all.',
    fingerprint: '0'.repeat(16),
    unnecessary: false,
    related: [],
    ...given,
  };
}

function reviewWith(findings: readonly Finding[], claims = 0): Review {
  const summary = { words: 80, sentences: 20, findings: {}, claims, sourcedClaims: 0, tone: [] };
  return { format: 'plaintext', findings, attributions: [], sentences: [], notes: [], summary, problems: [] };
}

function shown(
  findings: readonly Finding[],
  options: { colours?: boolean; columns?: number; claims?: number } = {},
): string {
  const report = createPrettyReport(fakeTerminal(options));
  return (
    report.begin() +
    report.file({ path: 'a/b.md', text: TEXT, review: reviewWith(findings, options.claims) }) +
    report.end()
  );
}

test('no line is wider than the terminal, and places stand under each other', () => {
  const findings = [
    finding({}),
    finding({ start: 23, end: 300, severity: 'warning' }),
    finding({ start: 462, end: 474, severity: 'hint' }),
  ];
  for (const columns of [60, 80, 110]) {
    const lines = shown(findings, { columns }).split('\n');
    for (const line of lines) assert.ok(line.length <= columns, `${line.length}: ${line}`);
    const places = lines.flatMap((line) => /^ +\d+:\d+ {2}/.exec(line)?.[0].length ?? []);
    assert.equal(places.length, 3);
    assert.equal(new Set(places).size, 1);
  }
});

test('says the path, the words, the rule, the counts, and where to read more', () => {
  const text = shown([finding({ severity: 'warning' }), finding({ start: 5, end: 10 })], { claims: 3 });
  assert.match(text, /^a\/b\.md\n/);
  assert.match(text, /1:1 {2}warning {6}some-rule {2}“Calm”/);
  assert.match(text, /2 findings \(1 warning, 1 information\); 80 words, 0 of 3 claims with a source/);
  assert.match(text, /1 file: 2 findings/);
  assert.match(text, /second-read rules some-rule/);
  assert.match(shown([]), /no findings; 80 words\n/);
});

test('control characters in a text do not reach the terminal', () => {
  const text = shown([finding({ text: 'a\u001b[31mred\u0007\r\nb\u202eabc', message: 'x\u001b]0;title\u0007y' })]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('a long stretch is shortened without cutting a character in two', () => {
  const text = shown([finding({ text: '😀'.repeat(200) })]);
  assert.doesNotMatch(text, /\p{Surrogate}/u);
  assert.match(text, /😀 … 😀/u);
});

test('colours change nothing but colour', () => {
  const findings = [finding({ severity: 'error' }), finding({ start: 5, end: 10, severity: 'hint' })];
  const painted = shown(findings, { colours: true });
  assert.notEqual(painted, shown(findings));
  assert.equal(stripVTControlCharacters(painted), shown(findings));
});

test('no colours into a pipe, nor where NO_COLOR is set', async (t) => {
  const cwd = folderWith(t, { 'a.txt': VAGUE });
  const piped = await runCli(['review', 'a.txt'], { cwd });
  assert.ok(!piped.stdout.includes('\u001b'));
  const forced = await runCli(['review', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
  assert.ok(forced.stdout.includes('\u001b'));
});

test('wraps between words, and lets a long word stand', () => {
  assert.deepEqual(wrapWords('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapWords('a abcdefghij b', 5), ['a', 'abcdefghij', 'b']);
  assert.deepEqual(wrapWords(' \n ', 5), []);
});
