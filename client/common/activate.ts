import { commands, type ExtensionContext, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { SAVE_WORKSPACE_FILE_COMMAND, STATUS_NOTIFICATION, type StatusParams, TRUSTED_NOTIFICATION } from '#protocol';
import { answerFileReads } from './answerFileReads.ts';
import { clientOptions } from './clientOptions.ts';
import { restartServer } from './commands/restartServer.ts';
import { reviewDocument } from './commands/reviewDocument.ts';
import { saveWorkspaceFile } from './commands/saveWorkspaceFile.ts';
import { createCrashCount } from './crashCount.ts';
import { registerRulePages, rulePagesOf } from './rulePages.ts';
import { createStatusBar } from './views/statusBar.ts';

/** Makes a language client, not yet started, for the host that the extension runs in. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** A server that ends by itself this often, within so many milliseconds, is not started again unasked. */
const MOST_CRASHES = 5;
const CRASHES_WITHIN = 180_000;

/**
 * Registers commands and views and sets the server going. It does not wait for the server, so that opening a
 * file is never held up; a command that needs the server waits for it.
 */
export function activate(context: ExtensionContext, createClient: CreateClient): void {
  const pages = rulePagesOf(context.extensionUri);
  const crashes = createCrashCount(MOST_CRASHES, CRASHES_WITHIN, Date.now);
  const client = createClient('secondRead', 'Second Read', clientOptions(pages, crashes));
  const status = createStatusBar();
  const start = () => client.start();
  context.subscriptions.push(
    client,
    status,
    client.onDidChangeState(({ newState }) => status.serverRuns(newState !== State.Stopped)),
    client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => status.update(params)),
    answerFileReads(client),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUSTED_NOTIFICATION)),
    registerRulePages(pages),
    commands.registerCommand('secondRead.reviewDocument', reviewDocument(client, start, status)),
    commands.registerCommand('secondRead.restartServer', restartServer(client, start, crashes)),
    commands.registerCommand('secondRead.showOutput', () => client.outputChannel.show()),
    commands.registerCommand(SAVE_WORKSPACE_FILE_COMMAND, saveWorkspaceFile),
  );
  start().catch((error) => client.error('The server could not be started', error));
}
