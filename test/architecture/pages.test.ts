import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
).scripts;

const pages = ['.', 'docs', 'docs/decisions', 'docs/rules'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);

/** What a page says that is not so: links to nowhere, paths of files that are not there, scripts that are none. */
function untruths(page: string, text: string): string[] {
  const prose = text.replace(/^(`{3,}|~{3,}).*?^\1/gms, '');
  const links = [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, to]) => to as string)
    .filter((to) => !/^[a-z]+:/.test(to))
    .filter((to) => !existsSync(path.join(root, path.dirname(page), to)));
  const files = [...prose.matchAll(/`((?:server|client|scripts|test|schemas|syntaxes)\/[\w./-]*)`/g)]
    .map(([, file]) => file as string)
    .filter((file) => !existsSync(path.join(root, file)));
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => scripts[name] === undefined);
  return [...links, ...files, ...commands].map((what) => `${page}: ${what}`);
}

test('pages name files, links and scripts that are there', () => {
  assert.ok(pages.includes('ARCHITECTURE.md') && pages.includes('docs/formats.md'));
  assert.deepEqual(
    pages.flatMap((page) => untruths(page, readFileSync(path.join(root, page), 'utf8'))),
    [],
  );
});

test('every decision is listed', () => {
  const list = readFileSync(path.join(root, 'docs/decisions/README.md'), 'utf8');
  for (const name of readdirSync(path.join(root, 'docs/decisions'))) {
    if (name !== 'README.md') assert.ok(list.includes(`(${name})`), name);
  }
});

for (const text of ['[a](docs/gone.md)', 'see `server/engine/gone.ts`', '`npm run gone`', '```sh\nnpm run gone\n```']) {
  test(`untrue: ${JSON.stringify(text)}`, () => {
    assert.equal(untruths('README.md', text).length, 1);
  });
}

test('true: what is there, elsewhere, or only an example', () => {
  const text =
    '[a](ARCHITECTURE.md#code-map) [b](https://example.org) `server/engine/` `npm run types`\n```text\n[x](gone.md)\n```';
  assert.deepEqual(untruths('README.md', text), []);
});
