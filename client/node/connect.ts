import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ConnectClient, connectClient } from '../common/connectClient.ts';

/** Connects a client whose server is a process of its own. */
export const connect: ConnectClient = (context, wiring) => {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return connectClient((id, name, options) => new LanguageClient(id, name, { run, debug }, options), context, wiring);
};
