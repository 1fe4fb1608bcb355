import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, WORKSPACE_FILE } from '#protocol';
import { isSynchronized, PROSE_LANGUAGES } from './proseDocument.ts';
import { openRulePagesRendered, type RulePages } from './rulePages.ts';

/**
 * What the language client is told: which documents to send, what the server may ask for, and how answers are
 * shown. A selector can name file systems but cannot leave any out, so documents that nobody writes (see
 * `isProseDocument`) are kept from the server here.
 */
export function clientOptions(context: ExtensionContext, pages: RulePages): LanguageClientOptions {
  const watcher = workspace.createFileSystemWatcher(`**/${WORKSPACE_FILE}`);
  context.subscriptions.push(watcher);
  const initializationOptions: InitializationOptions = { rulePages: pages.address, readsFiles: true };
  const unheard = async () => {};
  const known = (document: TextDocument) => isSynchronized(document);
  return {
    documentSelector: [...PROSE_LANGUAGES.map((language) => ({ language })), { pattern: `**/${WORKSPACE_FILE}` }],
    initializationOptions,
    diagnosticCollectionName: 'second-read',
    synchronize: { configurationSection: 'secondRead', fileEvents: watcher },
    middleware: {
      didOpen: (document, next) => (known(document) ? next(document) : unheard()),
      didChange: (event, next) => (known(event.document) ? next(event) : unheard()),
      didSave: (document, next) => (known(document) ? next(document) : unheard()),
      didClose: (document, next) => (known(document) ? next(document) : unheard()),
      provideCodeActions: (document, range, actions, token, next) =>
        known(document) ? next(document, range, actions, token) : undefined,
      ...openRulePagesRendered(pages, known),
    },
  };
}
