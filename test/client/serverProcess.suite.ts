// What can only be tried where the server is a process of its own: the Node extension host.
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, find, findings, insert, open, openArticle, until } from './workbench.ts';

const hedge = (document: vscode.TextDocument) => find(document, 'hedge', 'might');

/** The process of the language server that this extension host started; undefined where none runs. */
function serverProcess(): number | undefined {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state=,args='], { encoding: 'utf8' });
  const found = listed
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [])
    .find(
      ([, , parent, state = 'Z', command = '']) =>
        Number(parent) === process.pid && !state.startsWith('Z') && /server\.cjs/.test(command),
    );
  return found && Number(found[1]);
}

async function killServer(): Promise<number> {
  const old = await until('a server', serverProcess);
  process.kill(old, 'SIGKILL');
  return old;
}

const anotherThan = (old: number) =>
  until('a new server', () => {
    const now = serverProcess();
    return now !== undefined && now !== old ? now : undefined;
  });

if (process.platform !== 'win32')
  suite('A server that is killed', () => {
    setup(() => vscode.commands.executeCommand('secondRead.restartServer'));
    teardown(closeAll);

    test('in the middle of work is started again, and open files are reviewed again', async () => {
      const { document } = await openArticle();
      await until('the hedge', () => hedge(document));
      const paragraph =
        'The ferry might leave the quay at noon, said Ana Ruiz, and people were aboard when it did.\n\n';
      const content = Array.from({ length: 4_000 }, (_, i) => `${i}. ${paragraph}`).join('');
      const long = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await new Promise((resolve) => setTimeout(resolve, 300));
      equal(findings(long).length, 0, 'findings in what is still being read');
      const again: string[] = [];
      const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => again.push(...uris.map(String)));
      const old = await killServer();
      await anotherThan(old);
      // What it showed before may stand until the new server has spoken; that it has, the event tells.
      await until('the article to be reviewed again', () => again.includes(String(document.uri)) && hedge(document));
      await until('the long text to be reviewed', () => findings(long).length > 0);
      listening.dispose();
      await insert(document, 2, 'Perhaps the ferry runs late.\n\n');
      await until('an edit to be reviewed', () => find(document, 'hedge', 'Perhaps'));
    });

    test('five times in a row is not started again until somebody asks', async () => {
      const { document } = await open('second.txt');
      await until('the hedge', () => hedge(document));
      for (let i = 1; i < 5; i++) await anotherThan(await killServer());
      await until('the last server to have reviewed', () => hedge(document));
      await killServer();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      equal(serverProcess(), undefined, 'a server after the fifth time');
      // The button of the message that is shown.
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      ok(await until('the server that was asked for', serverProcess), 'a server runs');
      await insert(document, 0, 'Perhaps the ferry runs late.\n\n');
      await until('an edit to be reviewed', () => find(document, 'hedge', 'Perhaps'));
    });
  });
