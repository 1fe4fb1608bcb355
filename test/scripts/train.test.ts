import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { joined } from '../../scripts/train/claimModels.ts';
import { cueSums } from '../../scripts/train/cueModel.ts';
import { readLabelledSets } from '../../scripts/train/labelledSets.ts';
import { sumOf } from '../../scripts/train/logistic.ts';
import { seededRandom } from '../../scripts/train/seededRandom.ts';
import { type TrainedScores, trainScores } from '../../scripts/train/trainScores.ts';
import { wordVectors } from '../../scripts/train/wordVectors.ts';
import { cueMixture } from '../../server/engine/models/cueMixture.ts';
import { createScorer } from '../../server/engine/models/scorer.ts';
import { MODELS, type ModelName, unpackWeights } from '../../server/engine/models/weights.ts';
import { analyse } from '../../server/engine/text/analyse.ts';

const random = seededRandom(21);
const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
const THINGS = ['bridge', 'harbour', 'council', 'school', 'railway', 'garden', 'library', 'market'];
const DEEDS = ['opened', 'closed', 'grew', 'moved', 'burned', 'reopened'];
const PLACES = ['Lindholm', 'Aster', 'Vell', 'Morrow'];
const plain = (): string =>
  `The ${pick(THINGS)} ${pick(DEEDS)} in ${pick(PLACES)} in ${1900 + Math.floor(random() * 90)}.`;
const hedged = (): string => `Perhaps the ${pick(THINGS)} possibly ${pick(DEEDS)} in ${pick(PLACES)}.`;
const talk = (): string => `We want a wonderful ${pick(THINGS)} and I thank you for it.`;
const credit = (): string => `FILE PHOTO: The ${pick(THINGS)} of ${pick(PLACES)}.`;
const bait = (): string => `You will never guess why this ${pick(THINGS)} ${pick(DEEDS)}`;
const rows = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
/** Vectors that say nothing, of some of the words. */
const vectors = wordVectors({
  dimensions: 6,
  words: [...THINGS, ...DEEDS, '1999', 'ship'],
  vectors: Object.fromEntries([...THINGS, ...DEEDS, '1999', 'ship'].map((w) => [w, rows(6, () => random() - 0.5)])),
});
const half = (yes: () => string, no: () => string) => (i: number) => ({ text: i % 2 ? yes() : no(), label: i % 2 });

let folder: string;
let first: TrainedScores;
let second: TrainedScores;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'second-read-train-'));
  const cues = rows(30, (i) => {
    const tokens = (i % 2 ? hedged() : plain()).replace('.', ' .').split(' ');
    return { tokens, cues: i % 2 ? [[0], [3]] : [] };
  });
  const articles = rows(12, (i) => ({
    id: `${i % 2 ? 'Reuters' : 'NYT'}_${i}`,
    sentences: rows(6, (k) => ({ text: k === 5 ? credit() : plain(), residue: k === 5 ? 1 : 0 })),
  }));
  const sets = {
    'hedge.sentences': rows(80, half(hedged, plain)),
    'hedge.cues': cues,
    'claims.verifiable': rows(60, half(plain, talk)),
    'claims.checkworthy': rows(60, (i) => (i % 2 ? { text: plain(), label: 1 } : { text: talk(), label: -1 })),
    clickbait: rows(60, (i) => ({ text: i % 2 ? bait() : plain(), score: i % 2 ? 0.9 : 0.1 })),
    'residue.train': articles,
    'residue.validation': articles.slice(0, 2),
    'attribution.train': rows(8, () => ({ text: `${plain()} ${talk()} ${hedged()}\n\n${talk()} ${plain()}` })),
  };
  for (const [name, list] of Object.entries(sets)) {
    writeFileSync(path.join(folder, `${name}.jsonl`), list.map((row) => JSON.stringify(row)).join('\n'));
  }
  first = await trainScores(readLabelledSets(folder), vectors, () => {});
  second = await trainScores(readLabelledSets(folder), vectors, () => {});
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the same data give the same bytes', () => {
  assert.equal(JSON.stringify(first.packed), JSON.stringify(second.packed));
});

test('every weight is a number', () => {
  assert.ok(!/null/.test(JSON.stringify(first.packed)));
});

test('what can be learned is learned', () => {
  const weights = unpackWeights(first.packed);
  const scorer = createScorer(weights);
  const says = (name: ModelName, text: string): boolean => {
    scorer.score(analyse(text, []).flatMap((s) => s.tokens));
    const m = MODELS.indexOf(name);
    return (scorer.sums[m] as number) >= (weights.middle[m] as number);
  };
  assert.equal(says('hedge', 'Perhaps the railway possibly moved in Vell.'), true);
  assert.equal(says('hedge', 'The railway moved in Vell in 1950.'), false);
  assert.equal(says('claim', 'The library burned in Morrow in 1911.'), true);
  assert.equal(says('claim', 'We want a wonderful library and I thank you for it.'), false);
  assert.equal(says('clickbait', 'You will never guess why this market grew'), true);
  assert.equal(says('residue', 'FILE PHOTO: The market of Aster.'), true);
  assert.equal(says('residue', 'The market grew in Aster in 1921.'), false);
});

test('what is scored is what was trained: packed sums follow the sums of training', () => {
  const { trained, space, packed } = first;
  const scorer = createScorer(unpackWeights(packed));
  const { rows: hedges } = trained.cueData;
  hedges.forEach((row, i) => {
    const whole = space.exampleOf(row.tokens);
    const opening = space.openingOf(row.tokens);
    const cues = cueSums(trained.cueData, trained.cueModel, i);
    const together = Array.from(cueMixture(cues, row.tokens.length, new Float64Array(4)));
    scorer.score(row.tokens);
    for (const name of MODELS) {
      const model = trained.linear[name];
      const sum =
        name === 'hedge'
          ? sumOf(model, whole, together)
          : name === 'claim'
            ? sumOf(model, joined(whole, opening), Array.from(opening.dense))
            : sumOf({ ...model, extra: new Float64Array(0) }, whole);
      const packedSum = scorer.sums[MODELS.indexOf(name)] as number;
      // Weights are bytes, and the smallest are left out; a feature read otherwise would show far more.
      assert.ok(
        Math.abs(packedSum - sum) < 0.1 + 0.05 * Math.abs(sum),
        `${name}: ${packedSum}, trained as ${sum}: ${row.text}`,
      );
    }
  });
});
