import { worker } from 'workerpool';
import { answer } from './answer.ts';

/** What a worker of `stream` can be asked for: the answers to some lines, joined into one text that ends each with LF. */
export interface ReviewWorker {
  answerLines(lines: readonly (Uint8Array | null)[], longest: number): string;
}

/** Runs in each worker: answers the lines it is sent. */
export function serveReviews(): void {
  const served: ReviewWorker = {
    answerLines: (lines, longest) => lines.map((line) => `${answer(line, longest)}\n`).join(''),
  };
  worker({ ...served });
}
