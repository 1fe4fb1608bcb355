// What is shipped is not what the other tests run: it is minified, pure ASCII, and without parts of the tagger.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { answer } from '../../server/cli/stream/answer.ts';
import { sampleArticles } from '../sampleArticles.ts';

test('the shipped bundle is pure ASCII, and answers as the sources do', { timeout: 120_000 }, (t) => {
  const out = mkdtempSync(path.join(tmpdir(), 'second-read-production-'));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, ['scripts/build.mjs', '--production', `--out=${out}`, 'cli']);
  const program = path.join(out, 'cli.cjs');
  assert.ok(readFileSync(program).every((byte) => byte < 128));
  const lines = sampleArticles.map(({ name, format, text }) =>
    JSON.stringify({ id: name, text, kind: 'article', format }),
  );
  const input = `${lines.join('\n')}\n`;
  const answered = execFileSync(process.execPath, [program, 'stream', '--workers', '1'], { input, encoding: 'utf8' });
  assert.deepEqual(
    answered.trimEnd().split('\n'),
    lines.map((line) => answer(Buffer.from(line), 10_000_000)),
  );
});
