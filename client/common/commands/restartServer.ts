import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CrashCount } from '../crashCount.ts';

/** The command "Restart Server": ends the server, if one runs, and starts a new one. */
export function restartServer(loaded: Promise<BaseLanguageClient>, crashes: CrashCount) {
  return async (): Promise<void> => {
    crashes.forget();
    try {
      const client = await loaded;
      if (client.isRunning()) await client.stop();
      await client.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(`Second Read: the server could not be started: ${reason}`);
    }
  };
}
