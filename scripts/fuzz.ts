// Sends the bundled language server hostile texts, edits and messages, and sees that it bears them:
//   npm run fuzz -- [--seconds 60] [--seed N] [--most 1000]
// --most: milliseconds that the review of 100,000 characters may take
// Ends with status 1 where something went wrong; what was sent is then kept in a file, which is named.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundles } from './bundles.ts';
import { fuzzServer } from './fuzz/fuzzServer.ts';

const number = { type: 'string' } as const;
const { values } = parseArgs({ options: { seconds: number, seed: number, most: number } });
const seconds = Number(values.seconds ?? 60);
const most = Number(values.most ?? 1000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(seconds > 0) || !(most > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --seconds and --most take a number above 0, --seed a whole number');
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, '..');
const articles = ['samples', 'test/fixtures/articles'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);
const bundles = await buildBundles('server');
console.log(`seed ${seed}, ${seconds} s`);
try {
  const report = await fuzzServer({ bundle: bundles.path('server.cjs'), articles, seed, seconds, most });
  const { documents, edits, messages, brokenStreams, slowest, failure } = report;
  const counts = `${documents} documents, ${edits} edits, ${messages} broken messages, ${brokenStreams} broken streams`;
  console.log(`${counts}; the slowest review took ${Math.round(slowest)} ms`);
  if (failure) {
    console.error(`FAILED (seed ${seed}): ${failure.what}\nWhat was sent: ${failure.file}`);
    process.exitCode = 1;
  }
} finally {
  await bundles.remove();
}
