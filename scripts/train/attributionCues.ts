import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../server/engine/document/parseDocument.ts';
import type { Clause } from '../../server/engine/facts/clause.ts';
import { clausesOf } from '../../server/engine/facts/clauses.ts';
import { cueFeatures, featureCount, featuresEach } from '../../server/engine/facts/cueFeatures.ts';
import { type CueWeights, keepWeights } from '../../server/engine/facts/cueWeights.ts';
import { findQuotations } from '../../server/engine/facts/findQuotations.ts';
import { type Reading, readingOf } from '../../server/engine/facts/reading.ts';
import { verbOf } from '../../server/engine/facts/verbOf.ts';
import { analyse } from '../../server/engine/text/analyse.ts';

/** Share of doubt at which a clause is taken: lower finds more sources and more wrong ones. */
const THRESHOLD = 0.38;
const SCALE = 20;
const EPOCHS = 30;
const RATE = 0.15;
const DECAY = 0.1;

/**
 * Trains the weights by which a clause is taken for an attribution: logistic regression (AdaGrad, L2) on the clauses
 * of `attribution.train.jsonl` in `dataFolder` whose verb is in the lexicon. Gives the text of
 * `server/engine/models/attributionCues.json`; the same data give the same text, bit for bit.
 */
export function trainAttributionCues(dataFolder: string): string {
  const articles = readFileSync(join(dataFolder, 'attribution.train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
  const weights = train(articles.flatMap(examplesOf));
  return written(keepWeights(weights, -Math.log(THRESHOLD / (1 - THRESHOLD)), SCALE));
}

type Pair = readonly [number, number];
interface Article {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Pair[]; readonly cue: readonly Pair[] }[];
}

interface Example {
  readonly features: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

function examplesOf(article: Article): Example[] {
  const gold = article.attributions.filter((a) => a.source.length > 0);
  const examples: Example[] = [];
  for (const block of parseDocument(article.text, 'plaintext').blocks) {
    const sentences = analyse(block.text, block.hidden);
    const r = readingOf(sentences, findQuotations(block, sentences));
    const pairOf = (first: number, last: number): Pair => [
      block.start + (r.tokens[first]?.start ?? 0),
      block.start + (r.tokens[last]?.end ?? 0),
    ];
    for (let s = 0; s + 1 < r.starts.length; s++) {
      const from = r.starts[s] as number;
      const to = r.starts[s + 1] as number;
      let last: Clause | undefined;
      for (const clause of clausesOf(r, from, to)) {
        const verb = verbOf(r, clause.verb, to);
        if (!verb || !clause.subject || (clause.passive && clause.link !== 'agent')) continue;
        const features = new Int32Array(featuresEach);
        cueFeatures(r, clause, verb, { last, question: endsInQuestion(r, to), from, to }, features);
        const subject = pairOf(clause.subject.first, clause.subject.last);
        const cue = pairOf(clause.verb, clause.verb);
        const bySource = gold.filter((a) => a.source.some((p) => overlap(p, subject)));
        const label = bySource.some((a) => a.cue.some((p) => overlap(p, cue))) ? 1 : 0;
        // A source that was marked with another cue says little either way.
        examples.push({ features, label, weight: label === 1 || bySource.length === 0 ? 1 : 0.3 });
        if (label === 1) last = clause;
      }
    }
  }
  return examples;
}

const overlap = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];

function endsInQuestion(r: Reading, to: number): boolean {
  return r.tokens[to - 1]?.lexeme.lower === '?';
}

function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-6);
  const order = examples.map((_, i) => i);
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    for (const i of order) {
      const { features, label, weight } = examples[i] as Example;
      let sum = 0;
      for (const k of features) sum += weights[k] as number;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const k of features) {
        const gradient = error + DECAY * (weights[k] as number);
        squares[k] = (squares[k] as number) + gradient * gradient;
        weights[k] = (weights[k] as number) - (RATE * gradient) / Math.sqrt(squares[k] as number);
      }
    }
  }
  return weights;
}

function written({ scale, threshold, verbs, blocks }: CueWeights): string {
  const rows = (table: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n');
  return `{\n  "scale": ${scale},\n  "threshold": ${threshold},\n  "verbs": {\n${rows(verbs)}\n  },\n  "blocks": {\n${rows(blocks)}\n  }\n}\n`;
}
