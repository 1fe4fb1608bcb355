import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { CLI, folderWith, PLAIN, runCli, runHere, VAGUE } from './runCli.ts';

const pathsOf = (stdout: string): string[] => JSON.parse(stdout).files.map((file: { path: string }) => file.path);
const json = (...words: string[]): string[] => ['review', '--format', 'json', ...words];

test('exit status 1 for a finding at or above --fail-on, 0 below', async (t) => {
  const cwd = folderWith(t, { 'vague.txt': VAGUE, 'plain.txt': PLAIN });
  const statusOf = async (...words: string[]): Promise<number | null> =>
    (await runHere(['review', ...words], { cwd })).status;
  assert.equal(await statusOf('vague.txt'), 0);
  assert.equal(await statusOf('vague.txt', '--fail-on', 'error'), 0);
  assert.equal(await statusOf('vague.txt', '--fail-on', 'warning'), 1);
  assert.equal(await statusOf('--fail-on=hint', 'plain.txt', 'vague.txt'), 1);
  assert.equal(await statusOf('--fail-on', 'hint', 'plain.txt'), 0);
});

test('the process ends with the status', async (t) => {
  const cwd = folderWith(t, { 'vague.txt': VAGUE });
  assert.equal((await runCli(['review', 'vague.txt', '--fail-on', 'warning'], { cwd })).status, 1);
  const both = await runCli(['review', 'gone.txt', 'vague.txt', '--fail-on', 'warning'], { cwd });
  assert.equal(both.status, 2);
  assert.match(both.stdout, /vague-attribution/);
  assert.match(both.stderr, /gone\.txt/);
});

test('exit status 2 for wrong usage, which is told', async (t) => {
  const cwd = folderWith(t, { 'plain.txt': PLAIN });
  for (const [words, told] of [
    [[], /unknown command|Usage/],
    [['reviw', 'plain.txt'], /Did you mean review/],
    [['review'], /missing required argument 'files'/],
    [['review', '--format', 'html', 'plain.txt'], /'html' is invalid.*pretty, json, sarif/],
    [['review', '--fail-on', 'grave', 'plain.txt'], /'grave' is invalid/],
    [['review', '--nonsense', 'plain.txt'], /unknown option '--nonsense'/],
    [['rules', 'nonsense'], /there is no rule "nonsense"/],
    [['stream', '--workers', '0'], /whole number from 1/],
  ] as const) {
    const { status, stderr } = await runHere(words, { cwd });
    assert.equal(status, 2, words.join(' '));
    assert.match(stderr, told);
  }
});

test('--help and --version', async () => {
  const help = await runHere(['--help']);
  assert.equal(help.status, 0);
  assert.match(help.stdout, /review .*rules .*stream .*lsp/s);
  assert.equal((await runHere(['review', '--help'])).status, 0);
  // The real process: it finds its version beside itself.
  const { status, stdout } = await runCli(['--version']);
  assert.equal(status, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

test('what cannot be read is named, and the rest is reviewed', async (t) => {
  const cwd = folderWith(t, {
    'a.txt': VAGUE,
    'binary.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]),
    'empty/picture.png': 'x',
    'z.txt': PLAIN,
  });
  const { status, stdout, stderr } = await runHere(
    json('a.txt', 'gone.txt', 'binary.txt', 'empty', 'no*.md', 'z.txt'),
    {
      cwd,
    },
  );
  assert.equal(status, 2);
  assert.deepEqual(pathsOf(stdout), ['a.txt', 'z.txt']);
  assert.match(stderr, /gone\.txt: there is no such file or folder/);
  assert.match(stderr, /binary\.txt: it is not a text file/);
  assert.match(stderr, /there is no article in empty/);
  assert.match(stderr, /no\*\.md: no file matches it/);
});

test('a file that may not be read is named', {
  skip: process.getuid?.() === 0 ? 'the superuser may read everything' : false,
}, async (t) => {
  const cwd = folderWith(t, { 'shut.txt': PLAIN });
  chmodSync(path.join(cwd, 'shut.txt'), 0);
  const { status, stderr } = await runHere(json('shut.txt'), { cwd });
  assert.equal(status, 2);
  assert.match(stderr, /shut\.txt: permission denied/);
});

test('odd files: empty, one character, one long line, broken bytes, UTF-16', async (t) => {
  const cwd = folderWith(t, {
    'empty.txt': '',
    'one.txt': 'x',
    'line.txt': 'word '.repeat(200_000),
    'broken.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x2e, 0x0a]),
    'sixteen.txt': Buffer.from(`\uFEFF${VAGUE}`, 'utf16le'),
  });
  const { status, stdout, stderr } = await runHere(
    json('empty.txt', 'one.txt', 'line.txt', 'broken.txt', 'sixteen.txt'),
    { cwd },
  );
  assert.equal(status, 0, stderr);
  const { files } = JSON.parse(stdout);
  assert.equal(files.length, 5);
  assert.match(stderr, /broken\.txt: it is not all UTF-8/);
  assert.equal(files[4].findings[0].rule, 'vague-attribution');
  assert.equal(files[2].summary.words, 200_000);
});

test('standard input, under a name of its own', async (t) => {
  const cwd = folderWith(t, { '.second-read.json': '{ "rules": { "vague-attribution": "off" } }', 'sub/x.txt': PLAIN });
  const outside = folderWith(t, {});
  const { stdout } = await runCli(json('-'), { cwd: outside, input: VAGUE });
  assert.deepEqual(pathsOf(stdout), ['-']);
  assert.equal(JSON.parse(stdout).files[0].findings.length, 1);
  const named = await runHere(json('-', '--stdin-name', 'sub/draft.md'), { cwd, input: VAGUE });
  const [file] = JSON.parse(named.stdout).files;
  assert.deepEqual([file.path, file.format, file.findings.length], ['sub/draft.md', 'markdown', 0]);
  const twice = await runHere(json('-', '-'), { cwd: outside, input: VAGUE });
  assert.equal(twice.status, 2);
  assert.match(twice.stderr, /only once/);
});

test('folders and globs: articles only, unless --all; by name, everything', async (t) => {
  const cwd = folderWith(t, {
    'story.md': VAGUE,
    'notes.html': VAGUE,
    'README.md': VAGUE,
    'drafts/old.md': VAGUE,
    'node_modules/pkg/guide.md': VAGUE,
    '.hidden/secret.md': VAGUE,
    '.second-read.json': '{ "files": { "exclude": ["drafts/**"] } }',
  });
  symlinkSync('..', path.join(cwd, 'drafts/ring'));
  const folder = await runHere(json('.'), { cwd });
  assert.deepEqual(pathsOf(folder.stdout), ['story.md']);
  assert.match(folder.stderr, /2 files were left out; --all/);
  assert.match(folder.stderr, /README\.md: READMEs are not reviewed by themselves/);
  assert.deepEqual(pathsOf((await runHere(json('*.md'), { cwd })).stdout), ['story.md']);
  assert.deepEqual(pathsOf((await runHere(json('*.html'), { cwd })).stdout), ['notes.html']);
  assert.deepEqual(pathsOf((await runHere(json('--all', '.'), { cwd })).stdout), [
    'README.md',
    'drafts/old.md',
    'story.md',
  ]);
  const named = ['README.md', 'notes.html', 'drafts/old.md', 'node_modules/pkg/guide.md'];
  assert.deepEqual(pathsOf((await runHere(json(...named), { cwd })).stdout), named);
});

test('the nearest workspace file counts, and what is wrong in it is told where it stands', async (t) => {
  const cwd = folderWith(t, {
    '.second-read.json': '{ "rules": { "vague-attribution": "off" } }',
    'a.txt': VAGUE,
    'deep/.second-read.json': '{\n  // ours\n  "rules": { "vague-attribution": "error", "no-such-rule": "off" },\n}',
    'deep/er/b.txt': VAGUE,
  });
  const { status, stdout, stderr } = await runHere(json('a.txt', 'deep/er/b.txt'), { cwd });
  const [a, b] = JSON.parse(stdout).files;
  assert.equal(a.findings.length, 0);
  assert.equal(b.findings[0].severity, 'error');
  assert.equal(status, 2);
  assert.match(stderr, /deep[\\/]\.second-read\.json:3:\d+: There is no rule "no-such-rule"/);
});

test('--as reads a file in another format', async (t) => {
  const cwd = folderWith(t, { 'story.rst': VAGUE });
  const { stdout } = await runHere(json('story.rst', '--as', 'article'), { cwd });
  assert.equal(JSON.parse(stdout).files[0].format, 'article');
});

test('a reader that stops early is no error', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}.txt`, VAGUE.repeat(40)]));
  const cwd = folderWith(t, files);
  const child = spawn(process.execPath, [CLI, 'review', '.'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([status, stderr], [0, '']);
});

test('a full disk is an error', {
  skip: process.platform === 'linux' ? false : '/dev/full is there on Linux only',
}, (t) => {
  const cwd = folderWith(t, { 'a.txt': VAGUE });
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" review a.txt > /dev/full`], {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /cannot be written/);
});
