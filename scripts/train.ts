// Rebuilds what the engine has learned:
//   npm run train -- DATA_FOLDER          everything
//   npm run train -- DATA_FOLDER scores   the scores of sentences and headlines alone
//   npm run train -- DATA_FOLDER cues     the weights by which attributions are found alone
// The same data give the same files, bit for bit, but for the date in the model card.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { trainAttributionCues } from './train/attributionCues.ts';
import { fetchVectors } from './train/fetchVectors.ts';
import { readLabelledSets } from './train/labelledSets.ts';
import { modelCard } from './train/modelCard.ts';
import { measured, trainScores } from './train/trainScores.ts';
import { readWordVectors } from './train/wordVectors.ts';

const [folder, part] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder) || ![undefined, 'scores', 'cues'].includes(part)) {
  console.error('train: give the folder that holds the labelled sets, then nothing, "scores" or "cues"');
  process.exit(2);
}
const models = path.join(import.meta.dirname, '..', 'server/engine/models');
const began = Date.now();
const say = (what: string): void => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

if (part !== 'cues') {
  say('word vectors');
  const vectors = readWordVectors(vectorFile());
  say('reading the labelled sets');
  const sets = readLabelledSets(folder);
  const { packed, crossed } = await trainScores(sets, vectors, say);
  const weights = `${JSON.stringify(packed)}\n`;
  say('measuring');
  const card = modelCard({
    date: new Date().toISOString().slice(0, 10),
    bytes: weights.length,
    crossed,
    measured: measured(packed, folder),
    packed,
  });
  writeFileSync(path.join(models, 'weights.json'), weights);
  writeFileSync(path.join(models, 'MODEL-CARD.md'), card);
  console.log(card.slice(card.indexOf('## Figures'), card.indexOf('## Limits')).trim());
}
if (part !== 'scores') {
  say('attribution cues');
  writeFileSync(path.join(models, 'attributionCues.json'), trainAttributionCues(folder));
}
say('done');

function vectorFile(): string {
  try {
    return fetchVectors();
  } catch (error) {
    console.error(`train: ${(error as Error).message}`);
    process.exit(1);
  }
}
