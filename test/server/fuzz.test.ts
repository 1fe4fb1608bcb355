import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Bundles, buildBundles } from '../../scripts/bundles.ts';
import { createChoices } from '../../scripts/fuzz/choices.ts';
import { fuzzServer } from '../../scripts/fuzz/fuzzServer.ts';
import { mutateJson } from '../../scripts/fuzz/mutateJson.ts';
import { sampleArticles } from '../sampleArticles.ts';

let bundles: Bundles;
before(async () => {
  bundles = await buildBundles('server');
});
after(() => bundles.remove());

// The long form is `npm run fuzz -- --seconds 60`. What the machine does besides makes times here a poor judge.
test('the server as it ships bears hostile texts, messages and streams', async () => {
  const articles = sampleArticles.map(({ text }) => text);
  // Always the same, so that a failure here is a failure everywhere; `npm run fuzz` takes another each time.
  const seed = 20_261_122;
  const { failure, ...counts } = await fuzzServer({
    bundle: bundles.path('server.cjs'),
    articles,
    seed,
    seconds: 8,
    most: 5000,
  });
  assert.ok(failure === undefined, `seed ${seed}: ${failure?.what}\nwhat was sent: ${failure?.file}`);
  assert.ok(counts.documents > 2 && counts.messages > 2, JSON.stringify(counts));
});

test('the same seed makes the same choices, another seed others', () => {
  const drawn = (seed: number) => {
    const choices = createChoices(seed);
    return JSON.stringify(Array.from({ length: 20 }, () => mutateJson({ a: [1, { b: 'c' }], d: null }, choices)));
  };
  assert.equal(drawn(5), drawn(5));
  assert.notEqual(drawn(5), drawn(6));
});

test('a server that answers without having reviewed is found out, and what it was sent is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'second-read-fake-'));
  const fake = join(folder, 'fake.cjs');
  await writeFile(
    fake,
    `let held = '';
    process.stdin.on('data', (piece) => {
      held += piece;
      for (const [, id] of held.matchAll(/"id":(\\d+),"method"/g)) {
        const body = JSON.stringify({ jsonrpc: '2.0', id: Number(id), result: null });
        process.stdout.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
      }
      held = '';
    });`,
  );
  const { failure } = await fuzzServer({ bundle: fake, articles: ['One.'], seed: 1, seconds: 5, most: 1000 });
  assert.match(failure?.what ?? '', /was reviewed, and diagnostics are those of undefined/);
  assert.match(await readFile(failure?.file ?? '', 'utf8'), /textDocument\/didOpen/);
  await rm(folder, { recursive: true });
});
