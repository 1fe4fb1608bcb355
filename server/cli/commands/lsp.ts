import { startOverProcess } from '../../lsp/node/startOverProcess.ts';

/** Starts the language server over the channel that the process's arguments name. It ends the process by itself. */
export async function serveLsp(): Promise<void> {
  startOverProcess();
}
