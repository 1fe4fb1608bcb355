import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readWorkspaceFile } from '../../server/lsp/common/workspaceFile.ts';
import { connectClient, FOLDER, messageOf, WORKSPACE_FILE } from './testClient.ts';

const RULES = ['hedge', 'cliche'];
const ARTICLE = `${FOLDER}/ferry.md`;
const TEXT = '# Ferry\n\nThe harbour might close in spring.\n';
const keys = (n: number) => Array.from({ length: n }, (_, i) => `"k${i}":${i}`).join();

const hostile: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  'broken off': ['{"rules": {"hedge": "off", ', /not JSON/],
  'no JSON at all': ['\u0000\u0001 PK\u0003\u0004 \ufffd\ufffd', /not JSON/],
  'of the wrong kind': ['[1, 2, 3]', /Options are an object/],
  'of 50 million characters': [
    `{"accept": ["${'x'.repeat(50_000_000)}"]}`,
    /too long to be read \(50000016 characters/,
  ],
  'of a million options': [`{${keys(1_000_000)}}`, /too long to be read/],
  'of fifty thousand options': [`{${keys(50_000)}}`, /There is no option "k0"/],
  'nested a hundred thousand deep': ['['.repeat(100_000), /nested deeper/],
  'nested deep in an option': [`{"rules": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, /nested deeper/],
  'with a million patterns': [`{"files": {"exclude": [${'"a",'.repeat(240_000)}"b"]}}`, /240001 texts; 500 count/],
  'with a pattern without end': [`{"files": {"include": ["${'*a'.repeat(10_000)}"]}}`, /1000 characters at the most/],
  'with names that every object has': [
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "rules": {"__proto__": "off", "hasOwnProperty": "off"}}',
    /There is no (option|rule) "__proto__"/,
  ],
  'with every value of the wrong kind': [
    '{"rules": [], "accept": {"a": 1}, "sources": "x", "dismissed": 7, "files": null, "notes": {"style": ["comment"]}}',
    /must be/,
  ],
};

describe('a workspace file', () => {
  for (const [name, [text, says]] of Object.entries(hostile)) {
    test(`${name} is complained of in its place, quickly, and spoils nothing`, async () => {
      const began = process.cpuUsage();
      const { values, complaints } = readWorkspaceFile(text, RULES);
      const { user } = process.cpuUsage(began);
      assert.ok(user < 3_000_000, `${Math.round(user / 1000)} ms`);
      assert.ok(
        complaints.some(({ message }) => says.test(message)),
        JSON.stringify(complaints.slice(0, 3)),
      );
      assert.ok(complaints.length <= 130, `${complaints.length} complaints`);
      for (const { start, end } of complaints) assert.ok(start >= 0 && start < end && end <= text.length);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      assert.equal((values as { polluted?: unknown }).polluted, undefined);
      assert.equal(Object.hasOwn(Object.prototype, 'hedge'), false);
      assert.ok(!values.rules || Object.keys(values.rules).every((id) => RULES.includes(id)));
    });
  }

  test('of any kind is read without throwing, and complaints lie in it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('rules', 'accept', 'sources', 'dismissed', 'files', 'notes', '__proto__', 'toString', ''),
          fc.jsonValue(),
        )
        .map((given) => JSON.stringify(given)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { complaints, values } = readWorkspaceFile(text, RULES);
        for (const { start, end } of complaints) assert.ok(start >= 0 && start <= end && end <= text.length);
        for (const key of Object.keys(values))
          assert.match(key, /^(rules|accept|sources|dismissed|files\.\w+|notes\.style)$/);
      }),
      { numRuns: 1500 },
    );
  });

  test('that is hostile is shown as wrong in the editor, defaults stand, and it may be mended', async () => {
    const client = await connectClient({ files: { [WORKSPACE_FILE]: '['.repeat(100_000) } });
    await client.open(ARTICLE, TEXT);
    assert.ok((await client.findings(ARTICLE)).some(({ code }) => code === 'hedge'));
    const [first] = await client.until('the complaint', () => client.shownFor(WORKSPACE_FILE));
    assert.match(first ? messageOf(first) : '', /nested deeper/);
    assert.deepEqual(first?.range, { start: { line: 0, character: 50 }, end: { line: 0, character: 51 } });
    for (const { edit } of (await client.codeActions(ARTICLE, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 30 },
    })) ?? [])
      assert.ok(!JSON.stringify(edit).includes('.second-read.json'), 'no fix edits a file that cannot be read');
    await client.store(WORKSPACE_FILE, '{"rules": {"hedge": "off"}}');
    await client.until('the mark to go', () => client.shownFor(ARTICLE)?.every(({ code }) => code !== 'hedge'));
    await client.until('the complaint to go', () => client.shownFor(WORKSPACE_FILE)?.length === 0);
    await client.end();
  });

  test('that the client answers for with something else than text counts as none', async () => {
    for (const answer of [{}, null, { text: 7 }, 'text', []]) {
      const client = await connectClient({ readFileAnswer: answer });
      await client.open(ARTICLE, TEXT);
      assert.ok((await client.findings(ARTICLE)).some(({ code }) => code === 'hedge'));
      await client.end();
    }
  });
});

describe('a workspace that is not trusted', () => {
  const file = JSON.stringify({
    rules: { cliche: 'off', hedge: 'error' },
    accept: ['might'],
    files: { exclude: ['**'] },
    notes: { style: 'comment' },
  });

  test('says which rules run and nothing else, until it is trusted', async () => {
    const client = await connectClient({
      files: { [WORKSPACE_FILE]: file },
      initializationOptions: { readsFiles: true, trusted: false },
    });
    await client.open(ARTICLE, TEXT);
    const hedge = (await client.findings(ARTICLE)).find(({ code }) => code === 'hedge') ?? assert.fail('no hedge');
    assert.equal(hedge.severity, 1);
    const fixes = (await client.codeActions(ARTICLE, hedge.range, [hedge])) ?? [];
    assert.ok(fixes.some(({ edit }) => JSON.stringify(edit).includes('{>>second-read')));
    assert.ok(
      !fixes.some(({ edit }) => JSON.stringify(edit).includes('.second-read.json')),
      'what would not count is not offered',
    );
    await client.notify('secondRead/trusted', undefined);
    await client.until('the exclusion to count', () => client.shownFor(ARTICLE)?.length === 0);
    await client.end();
  });

  test('has in its settings, too, only what rules report as', () => {
    const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual([...restrictedConfigurations].sort(), settings.filter((key) => key !== 'secondRead.rules').sort());
  });
});
