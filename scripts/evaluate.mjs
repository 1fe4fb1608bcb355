#!/usr/bin/env node
// Measures the built command line against labelled sets and writes docs/accuracy.md.
//   npm run evaluate -- DATA_FOLDER
// DATA_FOLDER holds the sets as JSON Lines. Beside it lie `tools/score-sets.mjs`, `tools/score-gold.mjs` and `gold/`,
// which do the counting, so that the figures are those that everybody else gets.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error(folder ? `evaluate: there is no folder "${folder}"` : 'evaluate: name the folder of the labelled sets');
  process.exit(2);
}
const data = path.resolve(folder);
const beside = (name) => path.join(data, '..', name);
const cli = path.join(root, 'dist/cli.cjs');
const missing = [beside('tools/score-sets.mjs'), beside('tools/score-gold.mjs'), beside('gold'), cli].filter(
  (f) => !existsSync(f),
);
if (missing.length > 0) {
  console.error(`evaluate: missing ${missing.join(', ')}${missing.includes(cli) ? ' (npm run build)' : ''}`);
  process.exit(2);
}

const sets = run([beside('tools/score-sets.mjs'), data, process.execPath, cli]);
const gold = JSON.parse(run([beside('tools/score-gold.mjs'), beside('gold'), process.execPath, cli]));
const rows = sets.trim().split('\n').map(readRow);
const card = readFileSync(path.join(root, 'server/engine/models/MODEL-CARD.md'), 'utf8');
const crossValidated = /^## Figures\n+([\s\S]*?)(?=^## )/m.exec(card)?.[1]?.trim() ?? 'None yet.';

const goldTable = table(
  ['label', 'precision', 'recall', 'F1', 'sentences that bear it'],
  Object.entries(gold).map(([label, s]) => [label, s.precision, s.recall, s.f1, s.gold]),
);
const setTable = table(
  ['set', 'rows', 'precision', 'recall', 'F1', 'macro-F1'],
  rows.map(({ name, n, precision, recall, f1, macroF1 }) => [name, n, precision, recall, f1, macroF1 ?? '']),
);
const page = `# Accuracy

Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, by

\`\`\`sh
npm run build && npm run evaluate -- DATA_FOLDER
\`\`\`

The labelled sets are other people's and are not part of this project; the folder's own page gives their origins and licences.

## Whole articles

Seven articles, each sentence labelled by two annotators. A finding counts for the sentences it touches. These articles were in view while the rules were written, so the figures say what the rules can do, not how they fare on new text.

${goldTable}

## Public sets

\`residue.validation\` and \`attribution.dev\` were held out of training. \`opinion\`, \`bias\` and \`techniques\` were only ever measured with: nothing was learned from them. The other sets are those the models were trained on, so their rows here are too good; cross-validation, below, is what counts.

${setTable}

## Cross-validation of the learned scores

${crossValidated}
`;
writeFileSync(path.join(root, 'docs/accuracy.md'), page);
console.log(`${goldTable}\n\n${setTable}\n\n${crossValidated}\n\nwritten to docs/accuracy.md`);

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) {
    console.error(`evaluate: ${path.basename(args[0])} ended with ${status}\n${stderr}`);
    process.exit(1);
  }
  return stdout;
}

/** A line of score-sets: the name, then "key value" pairs. */
function readRow(line) {
  const [name, ...words] = line.trim().split(/\s+/);
  const row = { name };
  for (let i = 0; i + 1 < words.length; i += 2) row[words[i]] = Number(words[i + 1]);
  return row;
}

function table(head, body) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
