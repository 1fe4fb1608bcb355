import { isMainThread } from 'node:worker_threads';
import { commandLine } from './commandLine.ts';
import { createTerminal } from './terminal.ts';

// The bundle is one file, so each worker of `stream` starts here too.
if (isMainThread) {
  commandLine(process.argv.slice(2), createTerminal()).then((status) => {
    // Never `process.exit`: what is written to a pipe may still be on its way.
    if (status !== undefined) process.exitCode ??= status;
  });
} else {
  void import('./stream/worker.ts').then(({ serveReviews }) => serveReviews());
}
