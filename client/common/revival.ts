import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import type { CrashCount } from './crashCount.ts';

/**
 * Has a server that ended by itself started again; the library then sends it the open documents, which are reviewed
 * anew. One that keeps ending is left alone, and the person is told, with a button that starts it again.
 */
export function revival(crashes: CrashCount): ErrorHandler {
  return {
    // A message that could not be read or sent: where the connection is gone, `closed` follows.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (crashes.crashed()) return { action: CloseAction.Restart, handled: true };
      void tellThatItKeepsCrashing();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellThatItKeepsCrashing(): Promise<void> {
  const [restart, output] = ['Restart Server', 'Show Output'] as const;
  const message = 'Second Read: the review server has crashed five times in a row, so it was not started again.';
  const choice = await window.showErrorMessage(message, restart, output);
  if (choice === restart) await commands.executeCommand('secondRead.restartServer');
  if (choice === output) await commands.executeCommand('secondRead.showOutput');
}
