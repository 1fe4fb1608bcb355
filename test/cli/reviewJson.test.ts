import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, PLAIN, runCli, runHere, VAGUE } from './runCli.ts';

const TEXT = `\uFEFFBridge to close\r\n\r\n${VAGUE.trim()}\r\nIda Holm, the mayor, said it was safe. “It will stand,” she added.\r\n`;

const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isWhole);

/** Asserts that an object has these keys and no others, each of the right kind. */
function assertShape(value: unknown, shape: Readonly<Record<string, (member: unknown) => boolean>>): void {
  assert.deepEqual(Object.keys(value as object).sort(), Object.keys(shape).sort());
  for (const [key, fits] of Object.entries(shape)) {
    const member = (value as Record<string, unknown>)[key];
    assert.ok(fits(member), `${key}: ${JSON.stringify(member)}`);
  }
}

test('the JSON report has the documented shape, with offsets of the file as it is', async (t) => {
  const cwd = folderWith(t, { 'bridge.md': TEXT });
  const { status, stdout, stderr } = await runCli(['review', '--format', 'json', 'bridge.md'], { cwd });
  assert.equal(status, 0, stderr);
  const report = JSON.parse(stdout);
  assertShape(report, { schema: (v) => v === 1, files: Array.isArray });
  const [file] = report.files;
  assertShape(file, {
    path: (v) => v === 'bridge.md',
    format: (v) => v === 'markdown',
    findings: (v) => Array.isArray(v) && v.length > 0,
    attributions: (v) => Array.isArray(v) && v.length > 0,
    sentences: (v) => Array.isArray(v) && v.length >= 3,
    summary: (v) => typeof v === 'object',
  });
  for (const finding of file.findings) {
    assertShape(finding, {
      rule: isText,
      category: isText,
      severity: (v) => ['error', 'warning', 'information', 'hint'].includes(String(v)),
      start: isWhole,
      end: isWhole,
      range: (v) => typeof v === 'object',
      text: isText,
      message: isText,
      fingerprint: (v) => /^[0-9a-f]{16}$/.test(String(v)),
      related: Array.isArray,
    });
    assert.equal(TEXT.slice(finding.start, finding.end), finding.text);
    const { start, end } = finding.range;
    const lines = TEXT.split('\r\n');
    assertShape(start, { line: isWhole, character: isWhole });
    assertShape(end, { line: isWhole, character: isWhole });
    if (start.line === end.line) assert.equal(lines[start.line]?.slice(start.character, end.character), finding.text);
  }
  for (const attribution of file.attributions) {
    assertShape(attribution, {
      source: (v) => v === null || isPair(v),
      cue: (v) => v === null || isPair(v),
      content: isPair,
      kind: (v) => ['named', 'role', 'document', 'link', 'anonymous', 'vague'].includes(String(v)),
    });
  }
  for (const sentence of file.sentences) {
    assertShape(sentence, {
      start: isWhole,
      end: isWhole,
      sourced: (v) => typeof v === 'boolean',
      scores: (v) => typeof v === 'object',
    });
    for (const score of Object.values<number>(sentence.scores)) assert.ok(score >= 0 && score <= 1, String(score));
  }
  assertShape(file.summary, {
    words: isWhole,
    sentences: isWhole,
    findings: (v) => typeof v === 'object',
    sourcedClaims: isWhole,
    claims: isWhole,
  });
  const sum = Object.values<number>(file.summary.findings).reduce((a, b) => a + b, 0);
  assert.equal(sum, file.findings.length);
  assert.ok(file.findings.some((f: { rule: string }) => f.rule === 'vague-attribution'));
});

test('files come in the order named, a named file each time it is named', async (t) => {
  const cwd = folderWith(t, { 'b.txt': VAGUE, 'a.txt': PLAIN, 'in/z.md': PLAIN, 'in/c.md': PLAIN });
  const { stdout } = await runHere(['review', '--format', 'json', 'b.txt', 'in', 'a.txt', 'b.txt', 'in/*.md'], { cwd });
  const paths = JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  assert.deepEqual(paths, ['b.txt', 'in/c.md', 'in/z.md', 'a.txt', 'b.txt']);
});

test('a report without files is still JSON', async (t) => {
  const { status, stdout, stderr } = await runHere(['review', '--format', 'json', 'none.txt'], {
    cwd: folderWith(t, {}),
  });
  assert.equal(status, 2);
  assert.deepEqual(JSON.parse(stdout), { schema: 1, files: [] });
  assert.match(stderr, /none\.txt/);
});
