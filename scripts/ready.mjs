#!/usr/bin/env node
// What has to be right before a change is handed on: `npm run ready`. Writes the generated files, formats, and runs
// every check and test. Fails where that changed a file or left one uncommitted, so that what was tested is what is
// handed on.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

run('generate', process.execPath, ['--import', 'tsx', 'scripts/generate.mjs']);
run('regular expressions', process.execPath, ['--import', 'tsx', 'test/regexes/keepVerdicts.ts']);
run('format', process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.']);
run('tests', process.execPath, ['scripts/test.mjs']);

const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
if (status !== 0) fail('git cannot tell whether everything is committed');
if (stdout.trim() !== '') fail(`everything passes, but this is not committed:\n${stdout.trimEnd()}`);
console.log('ready');

function run(name, command, args) {
  console.log(`\n${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) fail(`${name} failed`);
}

function fail(message) {
  console.error(`\nnot ready: ${message}`);
  process.exit(1);
}
