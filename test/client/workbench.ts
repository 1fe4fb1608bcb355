import * as vscode from 'vscode';
import { ok } from './assert.ts';

/** Calls until it gives something other than undefined or false; after 30 s fails, saying what was waited for and what was there. */
export async function until<T>(what: string, get: () => T | Thenable<T>): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there was:\n${allFindings()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

let copies = 0;

/** Opens a copy of the fixture article, so that no test sees what another has done: VS Code keeps a closed document for a while. */
export async function openArticle(): Promise<vscode.TextEditor> {
  const name = `article-${++copies}.md`;
  await vscode.workspace.fs.copy(file('article.md'), file(name));
  return open(name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)));
}

/** Our own diagnostics of a document, in the order of the text. */
export function findings({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Second Read');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

function allFindings(): string {
  const ofDocument = (document: vscode.TextDocument) =>
    `${document.uri}: ${findings(document).map((one) => `${ruleOf(one)} "${document.getText(one.range)}"`)}`;
  return vscode.workspace.textDocuments.map(ofDocument).join('\n');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The finding of that rule on that text; undefined where there is none. */
export function find(document: vscode.TextDocument, rule: string, text: string): vscode.Diagnostic | undefined {
  return findings(document).find((finding) => ruleOf(finding) === rule && document.getText(finding.range) === text);
}

/** The quick fix whose title matches, as VS Code would offer it on the finding. */
export async function quickFix(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
  title: RegExp,
): Promise<vscode.CodeAction> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    kind,
  );
  const action = actions.find((candidate) => title.test(candidate.title));
  ok(action, `no quick fix ${title} among: ${actions.map((candidate) => candidate.title).join(' | ')}`);
  return action;
}

/** Does what VS Code does when a quick fix is chosen: its edit, then its command. */
export async function choose({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'the edit could be applied');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export async function insert(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(line, 0), text);
  ok(await vscode.workspace.applyEdit(edit), 'the edit could be applied');
}

export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
