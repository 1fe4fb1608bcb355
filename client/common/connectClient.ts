import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { STATUS_NOTIFICATION, type StatusParams } from '#protocol';
import { answerFileReads } from './answerFileReads.ts';
import { clientOptions } from './clientOptions.ts';
import type { CrashCount } from './crashCount.ts';
import type { RulePages } from './rulePages.ts';
import type { StatusBar } from './views/statusBar.ts';

/** What a language client is connected to. */
export interface ClientWiring {
  readonly pages: RulePages;
  readonly crashes: CrashCount;
  readonly status: StatusBar;
}

/** Makes a language client, not yet started, and connects it; it ends with the extension. */
export type ConnectClient = (context: ExtensionContext, wiring: ClientWiring) => BaseLanguageClient;

/** Connects the language client that `create` makes for the host that the extension runs in. */
export function connectClient<Client extends BaseLanguageClient>(
  create: (id: string, name: string, options: LanguageClientOptions) => Client,
  context: ExtensionContext,
  { pages, crashes, status }: ClientWiring,
): Client {
  const client = create('secondRead', 'Second Read', clientOptions(pages, crashes));
  context.subscriptions.push(
    client,
    client.onDidChangeState(({ newState }) => status.serverRuns(newState !== State.Stopped)),
    client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => status.update(params)),
    answerFileReads(client),
  );
  return client;
}
