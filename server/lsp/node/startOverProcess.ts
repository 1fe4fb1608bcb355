import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/server.ts';
import { createNodeHost } from './nodeHost.ts';

/**
 * Serves the client that started this process: over the channel its arguments name (`--node-ipc`, `--stdio`,
 * `--pipe=`, `--socket=`), over standard input and output where they name none.
 */
export function startOverProcess(): void {
  // V8 takes the objects of a long text for objects that live for good, and makes them where only a slow collection finds
  // them: a review takes a quarter longer (docs/decisions/speed.md).
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Left to itself, the heap grows to several times what is in use before anything is collected.
  setFlagsFromString('--heap-growing-percent=15');
  // Nor does its room for young objects have to grow: a hundred open articles take 236 MB instead of 261, for no more time.
  setFlagsFromString('--semi-space-growth-factor=1');
  // Compiling an expression for one run takes nearly as long as compiling it for many, and most are run again.
  setFlagsFromString('--no-regexp-tier-up');
  if (!process.argv.some((given) => /^--(node-ipc|stdio|pipe|socket)\b/.test(given))) process.argv.push('--stdio');
  startServer(createConnection(ProposedFeatures.all), createNodeHost(process.argv[1]));
}
