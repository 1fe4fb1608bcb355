// Entry for the Node extension host: VS Code desktop, or the VS Code server.
import { writeFileSync } from 'node:fs';
import type MochaClass from 'mocha';
import * as vscode from 'vscode';
import { closingLine, markLines } from './report.ts';

export async function run(): Promise<void> {
  const { SECOND_READ_TESTS_STARTED: started } = process.env;
  if (started) writeFileSync(started, '');
  const { Mocha } = require('mocha') as { Mocha: typeof MochaClass }; // its types are those of an older release
  const print = markLines(Mocha.reporters.Base as unknown as { consoleLog: () => void });
  const mocha = new Mocha({ ui: 'tdd', timeout: 90_000, color: false, reporter: 'spec' });
  print(`VS Code ${vscode.version} (${vscode.env.appHost}), extension host on Node ${process.version}`);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./extension.suite.ts');
  await import('./serverProcess.suite.ts');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => {
      print(closingLine(runner.stats as Mocha.Stats));
      resolve(count);
    });
  });
  if (failures) throw new Error(`${failures} tests failed`);
}
