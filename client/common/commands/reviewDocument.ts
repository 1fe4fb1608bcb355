import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Diagnostic,
  ProgressLocation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REVIEW_REQUEST, type ReviewAnswer, type ReviewParams } from '#protocol';
import { isProseDocument, PROSE_LANGUAGES } from '../proseDocument.ts';
import { shownPath } from '../shownPath.ts';
import type { StatusBar } from '../views/statusBar.ts';
import { showFirstFinding } from './showFirstFinding.ts';

/** A review that takes longer than this, in milliseconds, shows a notification that can cancel it. */
const PATIENCE = 500;

/**
 * The command "Review Document": reviews the document of the given address, else the active editor's, whatever
 * the settings say of it; then shows a summary and the Problems view. Resolves to the server's answer, or to
 * undefined where there was nothing to review, the person cancelled, or the server failed (who is told why).
 */
export function reviewDocument(running: () => Promise<BaseLanguageClient>, status: StatusBar) {
  return async (address?: unknown): Promise<ReviewAnswer | undefined> => {
    const document = await chosenDocument(address);
    if (!document) return undefined;
    const source = new CancellationTokenSource();
    const work = running().then(async (client) => {
      const params: ReviewParams = { uri: document.uri.toString() };
      const answer = await client.sendRequest<ReviewAnswer>(REVIEW_REQUEST, params, source.token);
      return { answer, found: client.diagnostics?.get(document.uri) };
    });
    status.during(document, work);
    showProgress(document, work, source);
    try {
      const { answer, found } = await work;
      await commands.executeCommand('workbench.panel.markers.view.focus', { preserveFocus: true });
      void tellSummary(document, answer, found);
      return answer;
    } catch (error) {
      if (!source.token.isCancellationRequested) void tellFailure(document, error);
      return undefined;
    } finally {
      source.dispose();
    }
  };
}

/** The document to review, shown in an editor; undefined, and the person told why, where there is none. */
async function chosenDocument(address: unknown): Promise<TextDocument | undefined> {
  const document =
    address instanceof Uri ? await workspace.openTextDocument(address) : window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage('Second Read: open the article to be reviewed first.');
    return undefined;
  }
  if (!isProseDocument(document)) {
    const reason = PROSE_LANGUAGES.includes(document.languageId)
      ? 'this is a view that cannot be edited. Open the file itself.'
      : `it reads Markdown, plain text and articles, and this document is "${document.languageId}". Change its language mode to have it reviewed.`;
    void window.showWarningMessage(`Second Read: ${reason}`);
    return undefined;
  }
  if (!window.visibleTextEditors.some((editor) => editor.document === document))
    await window.showTextDocument(document);
  return document;
}

function showProgress(document: TextDocument, work: Promise<unknown>, source: CancellationTokenSource): void {
  const timer = setTimeout(() => {
    const title = `Second Read: reviewing ${shownPath(document.uri)}`;
    const wait = (_: unknown, token: CancellationToken) => {
      token.onCancellationRequested(() => source.cancel());
      return work.catch(() => undefined);
    };
    void window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, wait);
  }, PATIENCE);
  const stop = () => clearTimeout(timer);
  work.then(stop, stop);
}

/** Says the result. The button leads to the first finding, and has VS Code show the whole sentence, not its first line. */
async function tellSummary(
  document: TextDocument,
  { summary, counts }: ReviewAnswer,
  found: readonly Diagnostic[] | undefined,
): Promise<void> {
  const first = 'Go to First Finding';
  const marks = counts.error + counts.warning + counts.information + counts.hint;
  const choice = await window.showInformationMessage(`Second Read: ${summary}`, ...(marks > 0 ? [first] : []));
  if (choice === first) await showFirstFinding(document, found ?? []);
}

async function tellFailure(document: TextDocument, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Second Read: ${shownPath(document.uri)} could not be reviewed: ${reason}`;
  const [output, restart] = ['Show Output', 'Restart Server'] as const;
  const choice = await window.showErrorMessage(message, output, restart);
  if (choice === output) await commands.executeCommand('secondRead.showOutput');
  if (choice === restart) await commands.executeCommand('secondRead.restartServer');
}
