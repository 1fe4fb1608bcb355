#!/usr/bin/env node
// Runs the tests and ends with one line: N passed, N failed.
//   node scripts/test.mjs              everything: build, types, lint, generated files, tests, in-editor tests
//   node scripts/test.mjs unit [WORD]  the quick ones: engine, grammars, architecture; with a word, of the folders whose path holds it
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { COUNTS } from './test/failures.mjs';

const root = path.resolve(import.meta.dirname, '..');
const MINUTE = 60_000;
const [part, word = ''] = process.argv.slice(2);
/** What starts processes and servers, measures time, or tries by chance; the quick part leaves it to the whole. */
const SLOW = new Set(['cli', 'server', 'scripts', 'regexes', 'endurance', 'engine/invariants']);
/** Tests by chance try more often in the run of everything (test/engine/invariants/runs.ts). */
const env = part === undefined ? { ...process.env, SECOND_READ_THOROUGH: '1' } : process.env;
const total = { passed: 0, failed: 0, skipped: [] };

if (part !== undefined && part !== 'unit') {
  console.error(`test: there is no part "${part}"; give "unit" or nothing`);
  process.exit(2);
}
if (part === undefined) {
  // What everything else stands on: without bundles the rest would only fail again.
  if (!(await check('build', ['scripts/build.mjs']))) finish();
  await check('types', ['node_modules/typescript/bin/tsc', '-b']);
  await check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
  await check('generated files', ['--import', 'tsx', 'scripts/generate.mjs', '--check']);
  await check('verdicts on regular expressions', ['--import', 'tsx', 'test/regexes/keepVerdicts.ts', '--check']);
}
await inTurns(testFolders(), availableParallelism(), runFolder);
if (part === undefined) {
  await runEditor('in-editor tests', []);
  await runEditor('in-editor tests, web extension host', ['--web']);
}
finish();

/**
 * Folders that hold tests for node:test, slowest first so that none runs on alone at the end. The engine's are taken
 * one by one, so that they spread over the processors. The quick part leaves out what starts processes and servers.
 */
function testFolders() {
  const slowFirst = [
    'endurance',
    'cli',
    'server',
    'engine/invariants',
    'engine/document',
    'engine/rules',
    'engine/facts',
  ];
  const rank = (name) => (slowFirst.includes(name) ? slowFirst.indexOf(name) : slowFirst.length);
  return foldersIn('')
    .flatMap((name) => (name === 'engine' ? foldersIn('engine') : [name]))
    .filter((name) => part === undefined || !SLOW.has(name))
    .filter((name) => holdsTests(path.join(root, 'test', name)))
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => `test/${name}`)
    .filter((folder) => folder.includes(word));
}

function foldersIn(name) {
  return readdirSync(path.join(root, 'test', name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => (name === '' ? entry.name : `${name}/${entry.name}`));
}

function holdsTests(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.test\.(m?ts|mjs)$/.test(name));
}

async function runFolder(folder) {
  const began = Date.now();
  const reporter = ['--test-reporter', './scripts/test/failures.mjs', '--test-reporter-destination', 'stdout'];
  const run = await runNode(['--import', 'tsx', ...reporter, 'scripts/test/folder.mjs', folder], 5 * MINUTE);
  const line = run.output.split('\n').find((l) => l.startsWith(COUNTS));
  const counts = line ? JSON.parse(line.slice(COUNTS.length)) : { passed: 0, failed: 0, skipped: [] };
  // A process that died, or gave no account of itself, has failed whatever it counted.
  if (counts.failed === 0 && (run.status !== 0 || !line || counts.passed + counts.skipped.length === 0))
    counts.failed = 1;
  add(counts);
  tell(counts.failed === 0, folder, `${counts.passed} tests`, began);
  for (const skipped of counts.skipped) console.log(`      skipped: ${skipped}`);
  if (counts.failed > 0) console.log(run.output.replace(line ?? '', '').trimEnd());
}

/** One of the checks that is not made of tests; it counts as one. */
async function check(name, args) {
  const began = Date.now();
  const run = await runNode(args, 5 * MINUTE);
  const good = run.status === 0;
  add({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] });
  tell(good, name, '', began);
  if (!good) console.log(run.output.trimEnd());
  return good;
}

async function runEditor(name, args) {
  const began = Date.now();
  const script = 'scripts/vscode-test.mjs';
  if (!existsSync(path.join(root, script))) throw new Error(`${script} is missing`);
  const run = await runNode([script, ...args], 8 * MINUTE);
  const [, passed = '0', failed = '0'] = run.output.match(/^(\d+) passed, (\d+) failed/m) ?? [];
  const counts = { passed: Number(passed), failed: Number(failed), skipped: [] };
  if (counts.failed === 0 && (run.status !== 0 || counts.passed === 0)) counts.failed = 1;
  add(counts);
  tell(counts.failed === 0, name, `${counts.passed} tests`, began);
  if (counts.failed > 0) console.log(run.output.trimEnd());
}

function runNode(args, limit) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const timer = setTimeout(() => {
      output += `\nstopped after ${limit / MINUTE} minutes\n`;
      child.kill('SIGKILL');
    }, limit);
    child.on('error', (error) => {
      output += String(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}

async function inTurns(items, atOnce, run) {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
}

function tell(good, name, what, began) {
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${[what, seconds].filter(Boolean).join(', ')})`);
}

function finish() {
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}
