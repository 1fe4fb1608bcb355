import { ExtensionMode, Uri, workspace } from 'vscode';
import { BrowserMessageWriter, LanguageClient, State } from 'vscode-languageclient/browser';
import { ALIVE_REQUEST } from '#protocol';
import { type ConnectClient, connectClient } from '../common/connectClient.ts';
import { createHeartbeat } from './heartbeat.ts';
import { MortalWorkerReader } from './mortalWorkerReader.ts';

/** Milliseconds between two beats. A worker must miss several before it is taken for dead: a long text keeps it busy. */
const BEAT = 10_000;
const BEAT_IN_TESTS = 3_000;
const MOST_MISSED = 6;

/** Connects a client whose server is a web worker, and watches over that: nobody tells when a worker has ended. */
export const connect: ConnectClient = (context, wiring) => {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs');
  let worker: Worker | undefined;
  let address: string | undefined;
  let reader: MortalWorkerReader | undefined;
  // Not the worker itself: VS Code replaces `Worker`, so the library does not know its instances.
  const start = async () => {
    worker?.terminate();
    if (address) URL.revokeObjectURL(address);
    // Read rather than named: servers give a file called `.cjs` a type that a browser takes for no script.
    const script = new Blob([new Uint8Array(await workspace.fs.readFile(program))], { type: 'text/javascript' });
    // Kept for as long as the worker: VS Code's own `Worker` loads it in its own time.
    address = URL.createObjectURL(script);
    worker = new Worker(address);
    reader = new MortalWorkerReader(worker);
    return { reader, writer: new BrowserMessageWriter(worker) };
  };
  const client = connectClient((id, name, options) => new LanguageClient(id, name, start, options), context, wiring);
  const heartbeat = createHeartbeat({
    beat: context.extensionMode === ExtensionMode.Test ? BEAT_IN_TESTS : BEAT,
    mostMissed: MOST_MISSED,
    ask: () => client.sendRequest(ALIVE_REQUEST),
    dead: () => reader?.died(),
  });
  context.subscriptions.push(
    heartbeat,
    client.onDidChangeState(({ newState }) => (newState === State.Stopped ? heartbeat.dispose() : heartbeat.start())),
  );
  return client;
};
