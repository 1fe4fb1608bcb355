import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endlessSpans, impurities, untidiness } from './conduct.ts';
import { readModule, readModules } from './sourceModule.ts';

const modules = readModules();

test('the engine is pure', () => {
  const engine = modules.filter(({ path }) => path.startsWith('server/engine/'));
  assert.ok(engine.length > 30, `only ${engine.length} modules of the engine were found`);
  assert.deepEqual(engine.flatMap(impurities), []);
});

test('every span has an end', () => {
  const read = (source: string) => endlessSpans([readModule('server/engine/text/span.ts', source)]).length;
  assert.equal(read('export const span = { start: 0, end: Number.POSITIVE_INFINITY };'), 1);
  assert.equal(read('export const span = { start: -Infinity, end: 3 };'), 1);
  assert.equal(read('export const span = { start: 0, end: 3 }; export const far = Number.POSITIVE_INFINITY;'), 0);
  assert.deepEqual(endlessSpans(modules), []);
});

test('every file is one thing, named for it, of a readable size', () => {
  assert.deepEqual(modules.flatMap(untidiness), []);
});

const impure: readonly string[] = [
  "console.log('x');",
  'export const now = () => Date.now();',
  'export const now = () => new Date();',
  'export const luck = () => Math.random();',
  'export const luck = () => globalThis.Math.random();',
  'setTimeout(() => {}, 1);',
  'export function later(): Promise<void> | undefined { return undefined; }',
  'export async function later() {}',
  'export const later = async () => {};',
  'export const home = process.env;',
  "export const load = () => import('./other.ts');",
  "export const get = () => fetch('x');",
  'export const both = { console };',
];

for (const source of impure) {
  test(`impure: ${source}`, () => {
    assert.notDeepEqual(impurities(readModule('server/engine/text/span.ts', source)), []);
  });
}

test('a member or key may bear any name', () => {
  const source =
    'export const a = (x: { process: () => void; Date: number }) => ({ console: x.process(), Date: x.Date });';
  assert.deepEqual(impurities(readModule('server/engine/text/span.ts', source)), []);
});

const untidy: readonly (readonly [file: string, source: string])[] = [
  ['server/engine/text/utils.ts', 'export function utils() {}'],
  ['server/cli/pathHelpers.ts', 'export function pathHelpers() {}'],
  ['server/lsp/common/documentManager.ts', 'export function documentManager() {}'],
  ['server/engine/text/span_tools.ts', 'export function span_tools() {}'],
  ['server/engine/text/span.ts', 'export function overlaps() {}'],
  ['server/engine/text/span.ts', 'export {};'],
  ['server/engine/text/span.ts', 'function span() {}'],
  ['server/engine/text/span.ts', `export function span() {}\n${'// line\n'.repeat(220)}`],
];

for (const [file, source] of untidy) {
  test(`untidy: ${file}: ${source.slice(0, 40).trim()}`, () => {
    assert.equal(untidiness(readModule(file, source)).length, 1);
  });
}

test('lists may be long, and a type may stand before the function it serves', () => {
  const list = `export const nouns = [${"\n  'x',".repeat(500)}\n];`;
  assert.deepEqual(untidiness(readModule('server/engine/lexicons/nouns.ts', list)), []);
  const served = 'export interface Options {}\nexport function readFile(options: Options) {}';
  assert.deepEqual(untidiness(readModule('server/cli/readFile.ts', served)), []);
});
