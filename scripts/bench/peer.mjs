// Times one other checker on one text: node peer.mjs FOLDER PEER TEXT SECONDS
// FOLDER holds its package. Prints one line of JSON: the median of warm rounds in milliseconds, and peak memory in MB.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [given, peer, file, seconds] = process.argv.slice(2);
const folder = path.resolve(given);
const require = createRequire(path.join(folder, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
/** Packages for `import` alone have no entry that `require` finds. */
const loadModule = async (name) => {
  const home = path.join(folder, 'node_modules', name);
  const { exports, main } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const entry =
    typeof exports === 'string'
      ? exports
      : (exports?.['.']?.import ?? exports?.['.']?.default ?? exports?.['.'] ?? main);
  return import(pathToFileURL(path.join(home, typeof entry === 'string' ? entry : entry.default)).href);
};

/** How each reviews a text; what it needs beforehand is done once, outside the clock. */
const PEERS = {
  'write-good': async () => {
    const { default: writeGood } = await load('write-good');
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { markdown } = await loadModule('alex');
    return (text) => markdown(text).messages.length;
  },
  'retext-intensify': async () => {
    const { unified } = await loadModule('unified');
    const { default: english } = await loadModule('retext-english');
    const { default: intensify } = await loadModule('retext-intensify');
    const { default: stringify } = await loadModule('retext-stringify');
    const processor = unified().use(english).use(intensify).use(stringify);
    return (text) => processor.processSync(text).messages.length;
  },
  markdownlint: async () => {
    const { lint } = await import(pathToFileURL(require.resolve('markdownlint/sync')).href);
    return (text) => lint({ strings: { text } }).text.length;
  },
  textlint: async () => {
    const { TextlintKernel } = require('@textlint/kernel');
    const plugin = require('@textlint/textlint-plugin-markdown').default;
    const rule = require('textlint-rule-write-good').default ?? require('textlint-rule-write-good');
    const options = {
      ext: '.md',
      filePath: 'text.md',
      plugins: [{ pluginId: 'markdown', plugin, options: true }],
      rules: [{ ruleId: 'write-good', rule, options: true }],
    };
    return async (text) => (await new TextlintKernel().lintText(text, options)).messages.length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await loadModule('harper.js');
    const { binary } = await import(pathToFileURL(path.join(folder, 'node_modules/harper.js/dist/binary.js')).href);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },
};

const text = readFileSync(file, 'utf8');
const review = await PEERS[peer]();
const deadline = performance.now() + Number(seconds) * 1000;
const times = [];
let found = 0;
do {
  const began = performance.now();
  found = await review(text);
  times.push(performance.now() - began);
} while (times.length < 12 && performance.now() + times.at(-1) < deadline);
// The first round warms up, where there are others.
const warm = (times.length > 2 ? times.slice(1) : times).sort((a, b) => a - b);
console.log(
  JSON.stringify({
    time: warm[warm.length >> 1],
    rounds: times.length,
    found,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
process.exit(0);
