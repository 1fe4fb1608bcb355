import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answer } from '../../server/cli/stream/answer.ts';
import { startWorkers } from '../../server/cli/stream/workers.ts';
import { CLI, runCli } from './runCli.ts';

const record = (id: unknown, text: string, more: object = {}): string =>
  `${JSON.stringify({ id, text, kind: 'sentence', ...more })}\n`;
const idsOf = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

test('5,000 lines are answered in order, good and bad, each as if it were alone', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => {
    if (i % 500 === 7) return 'not JSON\n';
    if (i % 500 === 8) return '\n';
    // Of very different sizes, so that workers finish out of order.
    return record(i, i % 250 === 0 ? 'Many observers believe it will rain. '.repeat(150) : `Rain fell on the ${i}th.`);
  });
  const input = lines.join('');
  const { status, stdout, stderr } = await runCli(['stream', '--workers', '2'], { input });
  assert.equal(status, 0, stderr);
  const expected = Array.from({ length: 5000 }, (_, i) => (i % 500 === 7 || i % 500 === 8 ? null : i));
  assert.deepEqual(idsOf(stdout), expected);
  const alone = lines.slice(0, 300).map((line) => answer(Buffer.from(line.trimEnd()), 1000));
  assert.deepEqual(stdout.split('\n').slice(0, 300), alone);
});

test('no input, no answer', async () => {
  assert.deepEqual(await runCli(['stream'], {}), { status: 0, stdout: '', stderr: '' });
});

test('a line is answered at once, though more may come', { timeout: 60_000 }, async (t) => {
  const child = spawn(process.execPath, [CLI, 'stream'], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  for (const id of [1, 2]) {
    child.stdin.write(record(id, 'Rain fell.'));
    const [answered] = await Promise.all([new Promise((resolve) => child.stdout.once('data', resolve))]);
    assert.equal(JSON.parse(String(answered)).id, id);
  }
  child.stdin.end();
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
});

test('while nobody takes the answers, no more is read; then all is answered', { timeout: 120_000 }, async (t) => {
  const count = 2000;
  const pad = 'x'.repeat(5000);
  const child = spawn(process.execPath, [CLI, 'stream'], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  let taken = 0;
  for (let id = 0; id < count; id++) child.stdin.write(record(id, 'Rain fell.', { pad }), () => taken++);
  child.stdin.end();
  // Until nothing has moved for a while.
  for (let before = -1; before !== taken || taken === 0; ) {
    before = taken;
    await wait(1500);
  }
  assert.ok(taken < count * 0.7, `${taken} of ${count} lines were taken in while nobody read`);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  assert.deepEqual(
    idsOf(stdout),
    Array.from({ length: count }, (_, i) => i),
  );
});

test('a reader that stops early ends the work', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [CLI, 'stream'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  const feed = setInterval(() => child.stdin.write(record(1, 'Rain fell.').repeat(20)), 20);
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(feed);
  assert.deepEqual([status, stderr], [0, '']);
});

test('a line that ends its worker is answered with an error, its neighbours are answered', {
  timeout: 60_000,
}, async () => {
  const workers = startWorkers(path.join(import.meta.dirname, 'crashingWorker.cjs'), 2, 1000);
  const batch = (...lines: string[]) => workers.answerLines(lines.map((line) => Buffer.from(line)));
  try {
    const [first, second, third] = await Promise.all([batch('a', 'b'), batch('c', 'crash', 'd'), batch('e')]);
    assert.equal(first, 'a!\nb!\n');
    const [c, lost, d] = (second ?? '').split('\n');
    assert.deepEqual([c, d], ['c!', 'd!']);
    assert.match(JSON.parse(lost ?? '').error, /the worker ended/);
    assert.equal(third, 'e!\n');
    assert.equal(await batch('f'), 'f!\n');
  } finally {
    await workers.stop();
  }
});
