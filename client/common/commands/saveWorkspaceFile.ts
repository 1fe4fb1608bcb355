import { Uri, window, workspace } from 'vscode';
import { shownPath } from '../shownPath.ts';

/**
 * Saves `.second-read.json` after a quick fix has changed it: VS Code leaves a file that a fix has edited
 * unsaved, and here in the background, where nobody would see it. The address is the file's, as text.
 */
export async function saveWorkspaceFile(address: unknown): Promise<void> {
  if (typeof address !== 'string') return;
  const document = await workspace.openTextDocument(Uri.parse(address, true));
  if (document.isDirty && !(await document.save()))
    void window.showWarningMessage(`Second Read: ${shownPath(document.uri)} could not be saved.`);
}
