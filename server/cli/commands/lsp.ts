/**
 * Starts the language server over the channel that the process's arguments name. It ends the process by itself.
 * Loaded only here: the other commands need none of it.
 */
export async function serveLsp(): Promise<void> {
  const { startOverProcess } = await import('../../lsp/node/startOverProcess.ts');
  startOverProcess();
}
