// Answers every problem that it is sent with its solution. A worker does not read TypeScript unless it is told how.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { logisticSolution } = await import('./logisticSolution.ts');
parentPort?.on('message', (problem) => parentPort?.postMessage(logisticSolution(problem)));
