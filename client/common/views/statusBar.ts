import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { StatusParams } from '#protocol';
import { isProseDocument } from '../proseDocument.ts';
import { statusText } from './statusText.ts';

export interface StatusBar extends Disposable {
  /** Takes in what the server says of a document. */
  update(status: StatusParams): void;
  /** Shows that a review was asked for, until the promise settles. */
  during(document: TextDocument, work: PromiseLike<unknown>): void;
  /** Shows whether the server runs; what it said of documents is forgotten when it stops. */
  serverRuns(runs: boolean): void;
}

/** The status bar item: how many findings the active editor has, or why it has none. A click reviews it. */
export function createStatusBar(): StatusBar {
  const item = window.createStatusBarItem('secondRead.status', StatusBarAlignment.Right, 100);
  item.name = 'Second Read';
  const statuses = new Map<string, StatusParams>();
  const working = new Map<string, number>();
  let stopped = false;

  const show = () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isProseDocument(document)) return item.hide();
    const uri = document.uri.toString();
    const { text, tooltip, spoken } = statusText(statuses.get(uri));
    item.text = stopped ? '$(error) Second Read stopped' : working.has(uri) ? '$(sync~spin) Reviewing' : text;
    item.tooltip = stopped ? 'The review server has stopped. Click to start it again.' : trusted(tooltip);
    item.command = stopped ? 'secondRead.restartServer' : 'secondRead.reviewDocument';
    item.backgroundColor = stopped ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.accessibilityInformation = { label: stopped ? 'Second Read stopped' : spoken, role: 'button' };
    item.show();
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidOpenTextDocument(show), // a change of language closes and opens
    workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
  ];
  show();
  return {
    update(status) {
      statuses.set(status.uri, status);
      show();
    },
    during(document, work) {
      const uri = document.uri.toString();
      working.set(uri, (working.get(uri) ?? 0) + 1);
      show();
      const done = () => {
        const left = (working.get(uri) ?? 1) - 1;
        if (left > 0) working.set(uri, left);
        else working.delete(uri);
        show();
      };
      work.then(done, done);
    },
    serverRuns(runs) {
      stopped = !runs;
      if (stopped) statuses.clear();
      show();
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      item.dispose();
    },
  };
}

function trusted(markdown: string): MarkdownString {
  const text = new MarkdownString(markdown);
  text.isTrusted = { enabledCommands: ['secondRead.reviewDocument', 'workbench.panel.markers.view.focus'] };
  return text;
}
