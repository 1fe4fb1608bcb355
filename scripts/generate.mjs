#!/usr/bin/env node
// Writes what follows from the rules' records and the declared options: the registry, the rules' pages, the README's
// table, the settings' page, the manifest's configuration and the schema of the workspace file.
//   node --import tsx scripts/generate.mjs [--check]
//   --check writes nothing, and fails naming every file that is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declaredOptions } from '../server/engine/options/declaredOptions.ts';
import { createReviewer } from '../server/engine/review/createReviewer.ts';
import { registry } from './generate/registry.mjs';
import { ruleFiles } from './generate/ruleFiles.mjs';
import { rulePage } from './generate/rulePage.mjs';
import { rulesIndex, ruleTables } from './generate/ruleTables.mjs';
import { configuration, fileSchema, settingsPage } from './generate/settings.mjs';

const root = path.resolve(import.meta.dirname, '..');
const SCHEMA = 'schemas/second-read.schema.json';
const PAGES = 'docs/rules';
const TABLE = ['<!-- rules:begin -->', '<!-- rules:end -->'];

const found = await ruleFiles(root);
const rules = found.map(({ rule }) => rule);
const wanted = new Map([
  ['server/engine/rules/index.ts', formatted('index.ts', registry(found))],
  [`${PAGES}/README.md`, rulesIndex(rules)],
  ['docs/settings.md', settingsPage(declaredOptions)],
  [SCHEMA, formatted(SCHEMA, JSON.stringify(fileSchema(declaredOptions, rules)))],
  ['package.json', manifest()],
]);
const ids = new Set(rules.map(({ id }) => id));
for (const { file, rule } of found) wanted.set(`${PAGES}/${rule.id}.md`, rulePage(rule, file, marksIn, ids));
const readme = readText('README.md');
if (readme !== undefined) wanted.set('README.md', withTable(readme));

const stale = [...wanted].filter(([file, text]) => readText(file) !== text).map(([file]) => file);
const left = pagesOfNoRule();
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale; run "npm run generate".`);
  for (const file of left) console.error(`${file} belongs to no rule; run "npm run generate".`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), wanted.get(file));
    console.log(`wrote ${file}`);
  }
  for (const file of left) {
    rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}

/** What a rule marks in one of its examples, with every other rule silent. */
function marksIn(rule, example) {
  const text = typeof example === 'string' ? example : example.text;
  const format = typeof example === 'string' ? 'plaintext' : example.format;
  const alone = { ...rule, yieldsTo: [] };
  delete alone.stage;
  const { findings } = createReviewer({ format }, [alone]).update(text);
  return findings.map(({ start, end }) => ({ start, end }));
}

function manifest() {
  const given = JSON.parse(readText('package.json'));
  const contributes = {
    ...given.contributes,
    configuration: configuration(declaredOptions, rules),
    jsonValidation: [{ fileMatch: '.second-read.json', url: `./${SCHEMA}` }],
  };
  return formatted('package.json', JSON.stringify({ ...given, contributes }, undefined, 2));
}

function withTable(text) {
  const [begin, end] = TABLE.map((mark) => text.indexOf(mark));
  if (begin < 0 || end < begin) {
    console.error(`README.md has no place for the table of rules: ${TABLE.join(' and ')}.`);
    process.exit(1);
  }
  const table = ruleTables(rules, (id) => `${PAGES}/${id}.md`);
  return `${text.slice(0, begin + TABLE[0].length)}\n\n${table}\n\n${text.slice(end)}`;
}

/** Pages made for a rule that is gone, or renamed. */
function pagesOfNoRule() {
  if (!existsSync(path.join(root, PAGES))) return [];
  return readdirSync(path.join(root, PAGES))
    .map((name) => `${PAGES}/${name}`)
    .filter((file) => file.endsWith('.md') && !wanted.has(file));
}

/** A text as the project's formatter writes it. */
function formatted(file, text) {
  const command = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [command, 'format', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${file} could not be formatted: ${run.stderr}`);
  return run.stdout;
}

function readText(file) {
  const at = path.join(root, file);
  return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
}
