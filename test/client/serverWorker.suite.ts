// What can only be tried where the server is a web worker: the web extension host.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, find, insert, open, until } from './workbench.ts';

const hedge = (document: vscode.TextDocument) => find(document, 'hedge', 'might');

suite('A worker that dies', () => {
  const Original = globalThis.Worker;
  const made: Worker[] = [];

  suiteSetup(async () => {
    globalThis.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        made.push(this);
      }
    };
    await vscode.commands.executeCommand('secondRead.restartServer');
  });
  suiteTeardown(() => {
    globalThis.Worker = Original;
  });
  teardown(closeAll);

  const newest = (): Worker => {
    const worker = made.at(-1);
    ok(worker, 'a worker');
    return worker;
  };
  const another = (count: number) => until('another worker', () => made.length > count && made.length);
  const fail = async () => {
    const count = made.length;
    newest().dispatchEvent(new Event('error'));
    return count;
  };

  test('without a word is noticed, and open files are reviewed again', async () => {
    const { document } = await open('second.txt');
    await until('the hedge', () => hedge(document));
    const count = made.length;
    newest().terminate();
    await another(count);
    await insert(document, 0, 'Perhaps the ferry runs late.\n\n');
    await until('an edit to be reviewed', () => find(document, 'hedge', 'Perhaps'));
  });

  test('five times in a row is not started again until somebody asks', async () => {
    await vscode.commands.executeCommand('secondRead.restartServer');
    const { document } = await open('second.txt');
    await until('the hedge', () => hedge(document));
    for (let i = 1; i < 5; i++) {
      await another(await fail());
      // Answered once the new server runs.
      await vscode.commands.executeCommand('secondRead.reviewDocument', document.uri);
    }
    await vscode.commands.executeCommand('notifications.clearAll');
    const count = await fail();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    equal(made.length, count, 'workers after the fifth time');
    // The button of the message that is shown.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await another(count);
    await insert(document, 0, 'Perhaps the ferry runs late.\n\n');
    await until('an edit to be reviewed', () => find(document, 'hedge', 'Perhaps'));
  }).timeout(180_000);
});
