import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SAVE_WORKSPACE_FILE_COMMAND, TRUSTED_NOTIFICATION } from '#protocol';
import { restartServer } from './commands/restartServer.ts';
import { reviewDocument } from './commands/reviewDocument.ts';
import { saveWorkspaceFile } from './commands/saveWorkspaceFile.ts';
import type { ConnectClient } from './connectClient.ts';
import { createCrashCount } from './crashCount.ts';
import { registerRulePages, rulePagesOf } from './rulePages.ts';
import { createStatusBar } from './views/statusBar.ts';

/** A server that ends by itself this often, within so many milliseconds, is not started again unasked. */
const MOST_CRASHES = 5;
const CRASHES_WITHIN = 180_000;

/**
 * Registers commands and views, and has the server set going. It waits for neither the server nor the library that
 * talks with it, which takes longer to load than all else here: opening a file is never held up. Nothing that
 * activation needs may import a value of that library; `loadConnect` loads what does.
 */
export function activate(context: ExtensionContext, loadConnect: () => Promise<ConnectClient>): void {
  const pages = rulePagesOf(context.extensionUri);
  const crashes = createCrashCount(MOST_CRASHES, CRASHES_WITHIN, Date.now);
  const status = createStatusBar();
  const client: Promise<BaseLanguageClient> = nextTurn()
    .then(loadConnect)
    .then((connect) => connect(context, { pages, crashes, status }));
  const running = async () => {
    const started = await client;
    await started.start();
    return started;
  };
  context.subscriptions.push(
    status,
    workspace.onDidGrantWorkspaceTrust(async () => (await client).sendNotification(TRUSTED_NOTIFICATION)),
    registerRulePages(pages),
    commands.registerCommand('secondRead.reviewDocument', reviewDocument(running, status)),
    commands.registerCommand('secondRead.restartServer', restartServer(client, crashes)),
    commands.registerCommand('secondRead.showOutput', async () => (await client).outputChannel.show()),
    commands.registerCommand(SAVE_WORKSPACE_FILE_COMMAND, saveWorkspaceFile),
  );
  client.then(
    (made) => made.start().catch((error) => made.error('The server could not be started', error)),
    // Without the client there is no output channel to tell it in.
    (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(`Second Read could not be started: ${reason}`);
    },
  );
}

/** Lets the extension host hear first that the extension is active. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
