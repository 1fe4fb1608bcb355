// Rebuilds what the engine has learned:  npm run train -- DATA_FOLDER

import { writeFileSync } from 'node:fs';
import { read, readLabelledSets, rowOf } from './train/labelledSets.ts';
import { figures } from './train/threshold.ts';
import { answers, trainScores } from './train/trainScores.ts';

const folder = process.argv[2] as string;
const t0 = Date.now();
const say = (w: string): void => console.error(`${((Date.now() - t0) / 1000).toFixed(1)} s  ${w}`);
say('reading');
const sets = readLabelledSets(folder);
const { packed, crossed } = trainScores(sets, say);
for (const [k, f] of Object.entries(crossed)) console.log(k, JSON.stringify(f));
writeFileSync(process.argv[3] ?? '/tmp/lab5/weights.json', JSON.stringify(packed));
for (const [k, t] of Object.entries(packed))
  if (typeof t === 'object' && 'bytes' in t) console.log(k, t.rows, t.bytes.length);
console.log('json', JSON.stringify(packed).length);
const inSample = {
  hedge: sets.hedge,
  claim: sets.verifiable,
  checkworthy: sets.checkworthy,
  clickbait: sets.clickbait,
  residue: sets.residueValidation,
} as const;
for (const [k, rows] of Object.entries(inSample))
  console.log(
    'packed',
    k,
    JSON.stringify(
      figures(
        rows.map((r) => r.label),
        answers(packed, k as never, rows),
      ),
    ),
  );
for (const [k, n] of [
  ['opinion', 'opinion'],
  ['loaded', 'bias'],
] as const) {
  const rows = read<{ text: string; label: number }>(folder, n).map((r) => rowOf(r.text, r.label));
  console.log(
    'packed',
    k,
    JSON.stringify(
      figures(
        rows.map((r) => r.label),
        answers(packed, k, rows),
      ),
    ),
  );
}
say('done');
