import type { Connection } from 'vscode-languageserver';

/** A log that the client shows in its output panel. Never throws. */
export function createLog(connection: Connection): (message: string) => void {
  return (message) => ifConnected(async () => connection.console.warn(message));
}

/** Sends something; when the connection is gone nobody is left to be told, and nothing happens. */
export function ifConnected(send: () => Promise<void>): void {
  try {
    send().catch(() => {});
  } catch {
    // Sending on a connection that was disposed of throws at once.
  }
}
