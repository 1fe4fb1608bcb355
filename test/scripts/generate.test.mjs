import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ruleSettings } from '../../scripts/generate/categories.mjs';
import { cell, escapeMarkdown, fenced } from '../../scripts/generate/markdown.mjs';
import { camelCase, ruleFiles } from '../../scripts/generate/ruleFiles.mjs';
import { ruleTemplate } from '../../scripts/generate/ruleTemplate.mjs';
import { configuration, fileSchema } from '../../scripts/generate/settings.mjs';
import { declaredOptions, readOptionValues, rules } from '../../server/engine/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A copy of what the generator reads and writes, gone when the test is over. */
function copyOfProject(t) {
  const copy = mkdtempSync(path.join(tmpdir(), 'second-read-'));
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of [
    'server',
    'scripts',
    'docs',
    'schemas',
    'package.json',
    'biome.json',
    'README.md',
    'tsconfig.base.json',
  ])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  spawnSync('git', ['init', '-q'], { cwd: copy });
  return copy;
}

function generate(copy, ...args) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
}

test('every stale file is named, and then written', (t) => {
  const copy = copyOfProject(t);
  generate(copy);
  const stale = [
    'docs/rules/hedge.md',
    'docs/settings.md',
    'schemas/second-read.schema.json',
    'server/engine/rules/index.ts',
  ];
  for (const file of stale) appendFileSync(path.join(copy, file), '\n');
  writeFileSync(path.join(copy, 'docs/rules/no-such-rule.md'), 'old');
  const check = generate(copy, '--check');
  assert.equal(check.status, 1);
  for (const file of [...stale, 'docs/rules/no-such-rule.md']) assert.ok(check.stderr.includes(file), file);
  assert.equal(generate(copy).status, 0);
  assert.equal(generate(copy, '--check').status, 0);
});

test('a new rule of each kind works at once', (t) => {
  const copy = copyOfProject(t);
  for (const kind of ['sentence', 'document'])
    writeFileSync(
      path.join(copy, `server/engine/rules/tone/of${kind === 'sentence' ? 'Sentence' : 'Document'}.ts`),
      ruleTemplate('tone', `of-${kind}`, kind),
    );
  const args = ['--import', 'tsx', 'scripts/new-rule.mjs', 'tone/of-phrase'];
  const run = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const script = `
    import { createReviewer, rules } from './server/engine/index.ts';
    for (const kind of ['phrase', 'sentence', 'document']) {
      const rule = rules.find(({ id }) => id === 'of-' + kind);
      const options = { rules: { [rule.id]: 'warning' } };
      const found = (text) => createReviewer(options, [rule]).update(text).findings.length;
      console.log(kind, found(rule.examples.flags[0]), found(rule.examples.passes[0]));
    }`;
  const tried = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(tried.stdout, 'phrase 1 0\nsentence 1 0\ndocument 1 0\n', tried.stderr);
});

test('a rule in the wrong place is told, with its file', async (t) => {
  const folder = mkdtempSync(path.join(root, 'test/scripts/.rules-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const place = path.join(folder, 'server/engine/rules/tone');
  mkdirSync(place, { recursive: true });
  const source = (name, id, category) =>
    `const phraseRule = (rule) => rule;\nexport const ${name} = phraseRule({ id: '${id}', category: '${category}' });\n`;
  const write = (name, text) => writeFileSync(path.join(place, `${name}.ts`), text);
  write('oddOne', source('oddOne', 'odd-one', 'hedging'));
  await assert.rejects(ruleFiles(folder), /oddOne\.ts: its rule belongs in the folder "hedging"/);
  rmSync(path.join(place, 'oddOne.ts'));
  write('wrongName', source('wrongName', 'right-name', 'tone'));
  await assert.rejects(ruleFiles(folder), /belongs in rightName\.ts/);
  rmSync(path.join(place, 'wrongName.ts'));
  write('noExport', source('other', 'no-export', 'tone'));
  await assert.rejects(ruleFiles(folder), /exports no rule named "noExport"/);
});

test('what the schemas allow, the reader takes; what they do not, it complains of', () => {
  const ids = rules.map(({ id }) => id);
  const settings = configuration(declaredOptions, rules).properties;
  const file = fileSchema(declaredOptions, rules).properties;
  for (const schema of [settings['secondRead.rules'], file.rules]) {
    assert.deepEqual(Object.keys(schema.properties), ids);
    for (const rule of Object.values(schema.properties)) assert.deepEqual(rule.enum, Object.keys(ruleSettings));
  }
  for (const setting of Object.keys(ruleSettings))
    assert.deepEqual(readOptionValues({ rules: { hedge: setting } }, 'file', ids).complaints, []);
  assert.equal(readOptionValues({ rules: { hedge: 'loud' } }, 'file', ids).complaints.length, 1);
  for (const style of file.notes.properties.style.enum)
    assert.deepEqual(readOptionValues({ notes: { style } }, 'file', ids).complaints, []);
  const places = Object.values(declaredOptions).filter(({ places }) => places.includes('settings'));
  assert.equal(Object.keys(settings).length, places.length);
  assert.ok(places.length <= 10, 'ten settings at the most');
});

test('text stays text in Markdown', () => {
  assert.equal(escapeMarkdown('a *b* [c](d) `e` <f> | g_h'), 'a \\*b\\* \\[c\\](d) \\`e\\` \\<f\\> \\| g\\_h');
  assert.equal(escapeMarkdown('- a'), '\\- a');
  assert.equal(escapeMarkdown('1. a'), '1\\. a');
  assert.equal(cell('a\n b | c'), 'a b \\| c');
  assert.equal(fenced('a ```` b'), '`````text\na ```` b\n`````');
  assert.equal(camelCase('a-bc-3d'), 'aBc3d');
});
