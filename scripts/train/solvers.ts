import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LogisticProblem } from './logisticSolution.ts';

interface Task {
  readonly problem: LogisticProblem;
  readonly resolve: (solution: Float64Array) => void;
  readonly reject: (error: Error) => void;
}

const waiting: Task[] = [];
const idle: Worker[] = [];
const MOST = Math.min(availableParallelism(), 6);
let started = 0;

/** The solution of a problem, found by a worker; as many work at a time as there are cores, and none keeps the process. */
export function solveElsewhere(problem: LogisticProblem): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    waiting.push({ problem, resolve, reject });
    next();
  });
}

function next(): void {
  if (waiting.length === 0) return;
  const worker = idle.pop() ?? (started < MOST ? start() : undefined);
  if (!worker) return;
  const { problem, resolve, reject } = waiting.shift() as Task;
  worker.ref();
  const fail = (error: Error): void => {
    // The worker is gone with its error; another takes its place.
    started--;
    reject(error);
    next();
  };
  worker.once('message', (solution: Float64Array) => {
    worker.removeListener('error', fail);
    worker.unref();
    idle.push(worker);
    resolve(solution);
    next();
  });
  worker.once('error', fail);
  worker.postMessage(problem);
}

function start(): Worker {
  started++;
  return new Worker(new URL('./solverWorker.mjs', import.meta.url));
}
