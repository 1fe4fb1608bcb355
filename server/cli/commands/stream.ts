import { availableParallelism } from 'node:os';
import type { ExitStatus } from '../commandLine.ts';
import { inWords } from '../inWords.ts';
import { splitLines } from '../stream/splitLines.ts';
import { startWorkers, type Workers } from '../stream/workers.ts';
import type { Terminal } from '../terminal.ts';

export interface StreamCommandOptions {
  readonly workers?: number;
}

/** Bytes of lines that go to a worker at once: large against the cost of a message, small against what is in flight. */
const BATCH_BYTES = 32 * 1024;
/** Bytes of the longest line that is answered. */
export const LONGEST_LINE = 64 * 1024 * 1024;
/** Batches in flight for each worker: one at work, the others waiting for it while a long one before them is read. */
const BATCHES_A_WORKER = 4;

/**
 * `second-read stream`: answers each line of standard input with one line, in order. What is in flight is bounded on
 * both sides: nothing more is read while the workers are busy or nobody takes the answers.
 */
export async function streamReviews(options: StreamCommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const count = options.workers ?? availableParallelism();
  const workers = startWorkers(terminal.program, count, LONGEST_LINE);
  try {
    await answerAll(terminal, workers, count * BATCHES_A_WORKER);
    return 0;
  } catch (error) {
    terminal.complain(`second-read: cannot read standard input: ${inWords(error)}`);
    return 2;
  } finally {
    await workers.stop();
  }
}

async function answerAll(terminal: Terminal, workers: Workers, mostInFlight: number): Promise<void> {
  const inFlight: Promise<void>[] = [];
  let open = true;
  let writing = Promise.resolve();
  for await (const { lines } of splitLines(terminal.input(), BATCH_BYTES, LONGEST_LINE)) {
    const answers = workers.answerLines(lines);
    // Each batch is written as soon as it is answered and those before it are written.
    writing = writing.then(async () => {
      open = (await terminal.write(await answers)) && open;
    });
    inFlight.push(writing);
    if (inFlight.length >= mostInFlight) await inFlight.shift();
    if (!open) return;
  }
  await writing;
}
