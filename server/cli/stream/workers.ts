import { pool } from 'workerpool';
import type { ReviewWorker } from './worker.ts';

/** Threads that answer lines. */
export interface Workers {
  /** Answers lines, in order, each with LF at its end. Never rejects: a line that ends its worker is answered with an error. */
  answerLines(lines: readonly (Uint8Array | null)[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts up to `count` threads as they are needed. `script` is the program that runs in each and calls `serveReviews`;
 * a line of more than `longest` bytes is not answered.
 */
export function startWorkers(script: string, count: number, longest: number): Workers {
  const threads = pool(script, { workerType: 'thread', maxWorkers: count });
  const ask = async (lines: readonly (Uint8Array | null)[]): Promise<string> =>
    await threads.exec<ReviewWorker['answerLines']>('answerLines', [lines, longest]);

  const answerLines = async (lines: readonly (Uint8Array | null)[]): Promise<string> => {
    try {
      return await ask(lines);
    } catch (error) {
      if (lines.length === 1) return lostLine(error);
      // The worker died over one of these lines, or over a neighbour's: each gets a chance of its own.
      let answers = '';
      for (const line of lines) answers += await answerLines([line]);
      return answers;
    }
  };
  return {
    answerLines,
    stop: async () => {
      await threads.terminate(true);
    },
  };
}

function lostLine(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${JSON.stringify({ id: null, error: `the worker ended while it read this line: ${reason}` })}\n`;
}
