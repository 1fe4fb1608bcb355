// Prints what a rule marks in plain news, to be read for false alarms (docs/false-alarms.md):
//   npm run hits -- DATA_FOLDER RULE [RULE ...] [--count 40] [--seed 1] [--severity hint]
// Each hit is printed with its place and the sentences before and after it. A sample depends on the seed alone, takes at
// most two hits of an article, and draws by turns from each set. Where a rule has fewer hits than are asked for, the
// articles of `attribution.train` are read as well. Trial rules are on.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '#engine';
import { type Hit, hitsOf } from './hits/hitsOf.ts';
import { plainNews } from './hits/plainNews.ts';
import { sampleOf } from './hits/sampleOf.ts';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: { count: text, seed: text, severity: text },
  allowPositionals: true,
});
const [folder, ...ids] = positionals;
const count = Number(values.count ?? 40);
const seed = Number(values.seed ?? 1);
const stranger = ids.find((id) => !rules.some((rule) => rule.id === id));
if (folder === undefined || ids.length === 0) fail('name the folder of the labelled sets, then a rule or several');
if (!existsSync(folder)) fail(`there is no folder "${folder}"`);
if (stranger !== undefined) fail(`there is no rule "${stranger}"`);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) fail('--count and --seed take whole numbers');
const { severity } = values;
if (severity !== undefined && !['error', 'warning', 'information', 'hint'].includes(severity))
  fail('--severity takes error, warning, information or hint');

let { hits, words } = read(false);
const short = ids.some((id) => sampleOf(ofRule(id), count, seed).length < count);
if (short) {
  const more = read(true);
  hits = [...hits, ...more.hits];
  words += more.words;
}
for (const id of ids) {
  const own = ofRule(id);
  const sample = sampleOf(own, count, seed);
  for (const [i, hit] of sample.entries()) console.log(`${i + 1} ${shown(hit)}\n`);
  const bySet = ['PolNeAR', 'NewsDiscourse', 'Wikinews'].map(
    (set) => `${set} ${own.filter((hit) => hit.article.set === set).length}`,
  );
  const articles = new Set(own.map((hit) => hit.article)).size;
  const rate = ((own.length / words) * 1000).toFixed(3);
  console.log(
    `${id}${severity ? ` (${severity})` : ''}: ${sample.length} of ${own.length} hits (${bySet.join(', ')}) ` +
      `in ${articles} articles, ${rate} per 1,000 words of ${words}; seed ${seed}\n`,
  );
}

function read(train: boolean): ReturnType<typeof hitsOf> {
  return hitsOf(plainNews(folder as string, { train }));
}

function ofRule(id: string): readonly Hit[] {
  return hits.filter((hit) => hit.rule === id && (severity === undefined || hit.severity === severity));
}

function shown({ article, line, before, marked, after, message, severity }: Hit): string {
  return [
    `${article.set} ${article.id}:${line} ${severity}`,
    `    ${oneLine(before)}`,
    `  > ${oneLine(marked)}`,
    `    ${oneLine(after)}`,
    `  ${message}`,
  ].join('\n');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function fail(why: string): never {
  console.error(`hits: ${why}`);
  process.exit(2);
}
