import { type Uri, workspace } from 'vscode';

/** A file's path for a message, in which VS Code would make a link of anything that is written like one. */
export function shownPath(uri: Uri): string {
  return workspace.asRelativePath(uri).replaceAll('](', '] (');
}
