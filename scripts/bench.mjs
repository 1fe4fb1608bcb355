#!/usr/bin/env node
// Measures speed and memory, beside other checkers on the same texts, and writes docs/performance.md.
//   npm run bench [-- --quick] [-- --no-peers] [-- --no-editor]
//   --quick      smaller texts and fewer rounds, and docs/performance.md is left alone
//   --no-peers   without the other checkers, which are fetched from the npm registry into .cache/bench at pinned versions
//   --no-editor  without the measurements inside VS Code, which is fetched from the npm registry too
// Everything is timed in one run, one measurement after another, each in a process of its own; machines differ and are
// shared, so what counts are the ratios.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import esbuild from 'esbuild';
import { inEditor, packageExtension } from './bench/editor.mjs';
import { FLOORS, PEERS } from './bench/figures.mjs';
import { streamSpeeds } from './bench/stream.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache/bench');
const flags = new Set(process.argv.slice(2));
const quick = flags.has('--quick');
const unknown = [...flags].filter((flag) => !['--quick', '--no-peers', '--no-editor'].includes(flag));
if (unknown.length > 0) {
  console.error(`bench: there is no option "${unknown[0]}"; give --quick, --no-peers, --no-editor or nothing`);
  process.exit(2);
}
const SIZES = quick ? [5_000, 42_000] : [5_000, 42_000, 1_000_000, 10_000_000];
/** Seconds after which another checker is given up on a text. */
const PATIENCE = quick ? 20 : 120;
/** Articles for `stream`, 10 KB each. */
const STREAMED = 600;

mkdirSync(cache, { recursive: true });
await bundle();
const { articleText } = await import(path.join(cache, 'articleText.mjs'));
for (const size of SIZES) writeFileSync(textFile(size), articleText(size, 1));

const whole = await wholeReviews();
const figures = {
  ...whole.figures,
  ...(await edits()),
  ...(await server()),
  ...(await stream()),
  ...(await memory()),
  ...(await editor()),
};
const page = report(whole, figures);
console.log(`\n${page}`);
if (!quick) {
  writeFileSync(path.join(root, 'docs/performance.md'), page);
  console.log('written to docs/performance.md');
}

/** Bundles as they ship, so that what is measured is what people run. */
async function bundle() {
  await node(['scripts/build.mjs', '--production', `--out=${path.join(cache, 'dist')}`, 'server', 'cli'], 120);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/bench/articleText.ts', 'test/bench/engineBench.ts', 'test/bench/serverBench.ts'],
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    logOverride: { 'empty-glob': 'silent' },
  });
}

/** Each size by ourselves, by wink alone and by the others. */
async function wholeReviews() {
  const rows = new Map([
    ['Second Read', new Map()],
    ['wink alone', new Map()],
  ]);
  const peaks = new Map();
  const note = (name, size, time) => {
    if (!rows.has(name)) rows.set(name, new Map());
    rows.get(name).set(size, time);
  };
  const speeds = new Map();
  for (const size of SIZES) {
    const own = await json([path.join(cache, 'engineBench.mjs'), 'speed', String(size)], 900);
    note('Second Read', size, own.review);
    note('wink alone', size, own.wink);
    speeds.set(size, { review: own.length / own.review / 1000, wink: own.length / own.wink / 1000 });
    say(`whole review of ${inBytes(size)}: ${ms(own.review)} (wink alone ${ms(own.wink)})`);
  }
  const memorySize = SIZES.findLast((size) => size <= 1_000_000);
  const { peak } = await json([path.join(cache, 'engineBench.mjs'), 'memory', String(memorySize)], 300);
  peaks.set('Second Read', peak);
  if (!flags.has('--no-peers')) {
    const folder = await fetchPeers();
    for (const { name } of PEERS) {
      for (const size of SIZES) {
        const before = SIZES[SIZES.indexOf(size) - 1];
        const last = before && rows.get(name)?.get(before);
        // At best its time grows with the text: what would not end in time is not begun.
        if (before && (last === undefined || (last * size) / before > PATIENCE * 1000)) continue;
        const args = ['scripts/bench/peer.mjs', folder, name, textFile(size), '10'];
        const result = await json(args, PATIENCE).catch(() => undefined);
        if (result) note(name, size, result.time);
        if (result && size === memorySize) peaks.set(name, result.peak);
        say(`${name} on ${inBytes(size)}: ${result ? ms(result.time) : `not done in ${PATIENCE} s`}`);
      }
    }
  }
  const middle = 42_000;
  const largest = SIZES.at(-1);
  const own = rows.get('Second Read');
  return {
    rows,
    peaks,
    memorySize,
    figures: {
      speed: speeds.get(middle).review,
      ofWink: speeds.get(middle).review / speeds.get(middle).wink,
      ofWriteGood: rows.get('write-good')?.has(middle)
        ? rows.get('write-good').get(middle) / own.get(middle)
        : undefined,
      megabyte: own.get(1_000_000),
      linear: largest > middle ? speeds.get(largest).review / speeds.get(middle).review : undefined,
    },
  };
}

async function edits() {
  const places = ({ start, middle, end }) => [start, middle, end];
  const small = places(await json([path.join(cache, 'engineBench.mjs'), 'edits', '42000'], 300));
  const large = quick ? [] : places(await json([path.join(cache, 'engineBench.mjs'), 'edits', '1000000'], 600));
  say(`one edit in 42 KB: ${small.map((p) => ms(p.time)).join(', ')} (start, middle, end)`);
  if (large.length > 0) say(`one edit in 1 MB: ${large.map((p) => ms(p.time)).join(', ')}`);
  return {
    edit: Math.max(...small.map((p) => p.time)),
    editLarge: large.length > 0 ? Math.max(...large.map((p) => p.time)) : undefined,
    editBlocks: Math.max(...[...small, ...large].map((p) => p.blocks)),
  };
}

async function server() {
  const program = path.join(cache, 'dist/server.cjs');
  const bench = (...args) => json([path.join(cache, 'serverBench.mjs'), program, ...args], 300);
  const { toDiagnostics } = await bench('start', '42000');
  const { shown } = await bench('change', '42000');
  const { memory: held } = await bench('open', quick ? '20' : '100');
  say(
    `server: first diagnostics after ${ms(toDiagnostics)}, an edit after ${ms(shown)}, ${mb(held)} with open articles`,
  );
  return { toDiagnostics, change: shown, serverMemory: quick ? undefined : held };
}

async function stream() {
  if (availableParallelism() < 2) return {};
  const count = quick ? 60 : STREAMED;
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: i, kind: 'article', text: articleText(4_000 + ((i * 2_311) % 12_000), i + 1) }),
  );
  const speeds = await streamSpeeds(path.join(cache, 'dist/cli.cjs'), lines, quick ? 1 : 3);
  const { oneWorker, twoWorkers, twoProcesses } = speeds;
  say(
    `stream of ${count} articles: ${ms(oneWorker)} on one worker, ${ms(twoWorkers)} on two, ${ms(twoProcesses)} by two processes`,
  );
  return { stream: oneWorker / twoWorkers, streamCeiling: oneWorker / twoProcesses };
}

/** The packaged extension: its size, and how it does inside VS Code. */
async function editor() {
  const { file, size } = await packageExtension(root, cache);
  say(`the package has ${size.toFixed(2)} MB`);
  if (flags.has('--no-editor')) return { size };
  try {
    const times = await inEditor({ root, cache, vsix: file, articleText, rounds: quick ? 1 : 3 });
    say(
      `in VS Code: activated in ${ms(times.activation)}; diagnostics ${ms(times.openedFirst)} after opening the first article, ${ms(times.openedNext)} after the others`,
    );
    return { size, ...times };
  } catch (error) {
    const reason = String(error.stderr?.trim() || error.message);
    say(`Nothing is measured inside VS Code, which could not be fetched or run here: ${reason.slice(-500)}`);
    return { size };
  }
}

async function memory() {
  const {
    early,
    late,
    edits: count,
  } = await json([path.join(cache, 'engineBench.mjs'), 'growth', quick ? '500' : '10000'], 1200);
  say(`memory in use after ${count / 10} edits ${mb(early)}, after ${count} ${mb(late)}`);
  return { growth: late - early };
}

/** Fetches the other checkers, unless they are there. They are no part of the project. */
async function fetchPeers() {
  const folder = path.join(cache, 'peers');
  const wanted = JSON.stringify({ private: true, dependencies: Object.assign({}, ...PEERS.map((p) => p.packages)) });
  const file = path.join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted && existsSync(path.join(folder, 'node_modules')))
    return folder;
  say('fetching the other checkers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  return folder;
}

function report({ rows, peaks, memorySize }, measured) {
  const own = rows.get('Second Read');
  const cell = (times, size) => {
    const time = times.get(size);
    return time === undefined ? '–' : `${ms(time)} (${ratio(time / own.get(size))})`;
  };
  const wholeTable = table(
    ['', ...SIZES.map(inBytes), `peak memory at ${inBytes(memorySize)}`],
    [...rows].map(([name, times]) => [
      name,
      ...SIZES.map((size) => (name === 'Second Read' ? ms(times.get(size)) : cell(times, size))),
      peaks.has(name) ? mb(peaks.get(name)) : '–',
    ]),
  );
  const floors = FLOORS.map(({ key, what, show, meets, floor }) => {
    const value = measured[key];
    return [
      what,
      value === undefined ? 'not measured here' : show(value),
      floor,
      value === undefined || !meets ? '' : meets(value) ? 'yes' : 'no',
    ];
  });
  return `# Performance

Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, by

\`\`\`sh
npm run bench
\`\`\`

The texts are made for this by \`test/bench/articleText.ts\`: Markdown articles in which names keep coming and about every
sixth sentence gives a rule something to find. Times are medians of warm rounds, in milliseconds of the clock; the machine
is shared, so read the ratios. In brackets: how many times the time of Second Read. \`–\`: not measured, or not done within
${PATIENCE} s.

## Whole review

All rules on. "wink alone" is the tagger that the review stands on: tokens, sentences and parts of speech, nothing else.
The others do other things than Second Read, most of them less; versions: ${PEERS.map((p) => p.label).join(', ')}.

${wholeTable}

## What we hold to

${table(['', 'measured', 'floor', 'met'], floors)}

Edits are those of a running session: the engine and the server have warmed up, on other places of the text, before any is
timed. The server waits for the writer to pause before it reviews; that wait is not in the figure.

\`stream\` is timed from its first answer to its last, on ${STREAMED} articles of 10 KB, so that neither its start nor that of
its workers counts. Two processes of their own, with one worker and half of the articles each, show how much more than
one this machine can do at all: even one worker has its garbage collected and its code compiled on the second core.

Inside VS Code is inside the VS Code server of the npm registry, with its page in a headless browser on the same two cores.
Activation is what VS Code itself notes of it; the first article is opened at once after it, while the server starts.
`;
}

function textFile(size) {
  return path.join(cache, `article-${size}.md`);
}

async function json(args, seconds) {
  return JSON.parse(await node(args, seconds));
}

/** Runs a script of ours or a bundle; gives what it prints. */
async function node(args, seconds) {
  const options = { cwd: root, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 1 << 26 };
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
}

function say(line) {
  console.log(line);
}

function inBytes(size) {
  return size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1_000} KB`;
}

function ms(time) {
  return `${time >= 100 ? Math.round(time) : time.toPrecision(2)} ms`;
}

function mb(size) {
  return size === undefined ? 'unknown' : `${Math.round(size)} MB`;
}

function ratio(value) {
  return `${value >= 10 ? Math.round(value) : value.toFixed(2)} ×`;
}

function table(head, body) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
