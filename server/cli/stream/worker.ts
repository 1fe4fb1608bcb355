import { worker } from 'workerpool';
import { answer } from './answer.ts';

/** Runs in each worker of `stream`: answers the lines it is sent. */
export function serveReviews(): void {
  worker({ answer });
}
