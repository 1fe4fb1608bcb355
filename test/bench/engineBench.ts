import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createReviewer } from '#engine';
import { articleText } from './articleText.ts';

/**
 * Characters read before any round is counted: the machine goes on compiling for a second or two, and a writer's editor
 * or a newsroom's stream has long done so.
 */
const WARM_CHARACTERS = 4e6;

/** Characters read in the rounds that count, where forty rounds are not too many: the machine has slow moments of a second or two. */
const COUNTED_CHARACTERS = 12e6;

// One measurement a process, so that none warms or fills the memory of another:
//   node engineBench.mjs speed|memory LENGTH | edits LENGTH | growth EDITS
// Prints one line of JSON. Times are milliseconds of the clock, medians of warm rounds; memory is in MB.
// As the command line and the server do.
setFlagsFromString('--no-allocation-site-pretenuring');
const [part, amount] = process.argv.slice(2);
console.log(JSON.stringify(engineBench(part ?? '', Number(amount))));

/** Runs one part of the measurements of the engine. */
export function engineBench(part: string, amount: number): object {
  if (part === 'speed') return speed(amount);
  if (part === 'memory') return memory(amount);
  if (part === 'edits') return edits(amount);
  if (part === 'growth') return growth(amount);
  throw new Error(`engineBench: there is no part "${part}"`);
}

/** The review and wink alone by turns, so that whatever else the machine does slows both. */
function speed(length: number): object {
  const text = articleText(length, 1);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const review: number[] = [];
  const wink: number[] = [];
  const rounds = Math.max(3, Math.min(40, Math.round(COUNTED_CHARACTERS / length)));
  const warm = Math.max(1, Math.min(100, Math.round(WARM_CHARACTERS / length)));
  for (let i = -warm; i < rounds; i++) {
    const reviewed = timed(() => createReviewer({ format: 'markdown' }).update(text));
    const tagged = timed(() => {
      const doc = nlp.readDoc(text);
      doc.tokens().out();
      doc.tokens().out(nlp.its.pos);
      doc.sentences().out(nlp.its.span);
    });
    if (i < 0) continue;
    review.push(reviewed);
    wink.push(tagged);
  }
  return { length: text.length, rounds, review: median(review), wink: median(wink) };
}

function memory(length: number): object {
  const text = articleText(length, 1);
  for (let i = 0; i < 3; i++) createReviewer({ format: 'markdown' }).update(text);
  return { peak: process.resourceUsage().maxRSS / 1024 };
}

/**
 * One letter more or less in a paragraph near the start, the middle and the end, as a writer types: in a running session,
 * so other places are edited first, until the machine has compiled what an edit runs through.
 */
function edits(length: number): object {
  const text = articleText(length, 1);
  const reviewer = createReviewer({ format: 'markdown' });
  reviewer.update(text);
  const rounds = length > 500_000 ? 12 : 40;
  const places = [...text.matchAll(/ the /g)].map((match) => match.index);
  // Much is done for each block at every edit, so a long text needs fewer.
  for (let i = 0; i < (length > 500_000 ? 30 : 300); i++) {
    const at = places[(i * 7919) % places.length] ?? 0;
    reviewer.update(`${text.slice(0, at)}x${text.slice(at)}`);
  }
  const measure = (share: number): object => {
    const at = text.indexOf(' the ', Math.floor(text.length * share));
    const times: number[] = [];
    let blocks = 0;
    for (let i = 0; i < rounds; i++) {
      const edited = `${text.slice(0, at)}${'x'.repeat(i + 1)}${text.slice(at)}`;
      times.push(timed(() => reviewer.update(edited)));
      // The first edit also takes back the last one at another place.
      if (i > 0) blocks = Math.max(blocks, reviewer.reviewedBlocks());
    }
    return { time: median(times.slice(3)), blocks };
  };
  return { start: measure(0.01), middle: measure(0.5), end: measure(0.97) };
}

/** Memory held after collection, after a tenth of the edits and after all of them. */
function growth(count: number): object {
  const collect = collector();
  const text = articleText(42_000, 1);
  const reviewer = createReviewer({ format: 'markdown' });
  const places = [...text.matchAll(/ the /g)].map((match) => match.index);
  let early = 0;
  for (let i = 0; i < count; i++) {
    const at = places[(i * 7919) % places.length] ?? 0;
    reviewer.update(`${text.slice(0, at)} ${i.toString(36)}${text.slice(at)}`);
    if (i + 1 === Math.floor(count / 10)) early = collect();
  }
  return { edits: count, early, late: collect() };
}

/** Collects garbage, then says how many MB are in use. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  return () => {
    gc();
    gc();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
}

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
