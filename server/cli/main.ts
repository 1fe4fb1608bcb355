import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { commandLine } from './commandLine.ts';
import { createTerminal } from './terminal.ts';

// V8 takes the objects of a long text, which outlive one quick collection, for objects that live for good, and from then on
// makes them where only a slow collection finds them: a review takes a quarter longer (docs/decisions/speed.md).
setFlagsFromString('--no-allocation-site-pretenuring');

// The bundle is one file, so each worker of `stream` starts here too.
if (isMainThread) {
  // Compiling an expression for one run takes nearly as long as compiling it for many, and most are run again.
  setFlagsFromString('--no-regexp-tier-up');
  commandLine(process.argv.slice(2), createTerminal()).then((status) => {
    // Never `process.exit`: what is written to a pipe may still be on its way.
    if (status !== undefined) process.exitCode ??= status;
  });
} else {
  void import('./stream/worker.ts').then(({ serveReviews }) => serveReviews());
}
