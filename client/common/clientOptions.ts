import { type TextDocument, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, WORKSPACE_FILE } from '#protocol';
import type { CrashCount } from './crashCount.ts';
import { isWritten, PROSE_LANGUAGES } from './proseDocument.ts';
import { revival } from './revival.ts';
import { openRulePagesRendered, type RulePages } from './rulePages.ts';

/**
 * What the language client is told: which documents to send, what the server may ask for, and how answers are
 * shown. A selector can name file systems but cannot leave any out, so documents that nobody writes are kept
 * from the server by middleware. Settings and changes of the workspace file the server asks for itself.
 */
export function clientOptions(pages: RulePages, crashes: CrashCount): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    rulePages: pages.address,
    readsFiles: true,
    showsMessages: true,
    trusted: workspace.isTrusted,
  });
  const unless = <Result>(document: TextDocument, send: () => Result, otherwise: Result): Result =>
    isWritten(document) ? send() : otherwise;
  const unheard = Promise.resolve();
  return {
    documentSelector: [...PROSE_LANGUAGES.map((language) => ({ language })), { pattern: `**/${WORKSPACE_FILE}` }],
    initializationOptions,
    diagnosticCollectionName: 'second-read',
    errorHandler: revival(crashes),
    middleware: {
      didOpen: (document, next) => unless(document, () => next(document), unheard),
      didChange: (event, next) => unless(event.document, () => next(event), unheard),
      didSave: (document, next) => unless(document, () => next(document), unheard),
      didClose: (document, next) => unless(document, () => next(document), unheard),
      provideCodeActions: (document, range, context, token, next) =>
        unless(document, () => next(document, range, context, token), undefined),
      ...openRulePagesRendered(pages),
    },
  };
}
