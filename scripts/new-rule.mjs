#!/usr/bin/env node
// Starts a rule: npm run new-rule -- CATEGORY/ID [phrase|sentence|document]
// Writes a rule that works, on trial and so off by default, and takes it into the catalogue. What to do then is told
// in docs/writing-a-rule.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { categories } from './generate/categories.mjs';
import { camelCase, ruleFiles } from './generate/ruleFiles.mjs';
import { KINDS, ruleTemplate } from './generate/ruleTemplate.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [name = '', kind = 'phrase'] = process.argv.slice(2);
const [category, id, ...more] = name.split('/');

if (!id || more.length > 0) fail('name the rule as CATEGORY/ID, for example: npm run new-rule -- tone/purple-prose');
if (!(category in categories))
  fail(`there is no category "${category}". There are: ${Object.keys(categories).join(', ')}.`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is no rule id; take small letters and hyphens`);
if (!KINDS.includes(kind)) fail(`there is no kind "${kind}". There are: ${KINDS.join(', ')}.`);
const taken = (await ruleFiles(root)).find(({ rule }) => rule.id === id);
if (taken) fail(`there is a rule "${id}" already: server/engine/rules/${taken.file}`);

const file = `server/engine/rules/${category}/${camelCase(id)}.ts`;
if (existsSync(path.join(root, file))) fail(`${file} is there already`);
mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
writeFileSync(path.join(root, file), ruleTemplate(category, id, kind));
console.log(`wrote ${file}`);

const generate = ['--import', 'tsx', 'scripts/generate.mjs'];
const { status } = spawnSync(process.execPath, generate, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.log(
  '\nNow write what it says and what it looks for; docs/writing-a-rule.md tells how. "npm run test:unit" tries it.',
);

function fail(message) {
  console.error(`new-rule: ${message}`);
  process.exit(2);
}
