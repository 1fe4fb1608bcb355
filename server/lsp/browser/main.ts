import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../common/server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
// Nothing can be read from here: the client is asked.
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  readFile: async () => undefined,
});
