// Entry for the web extension host, which is a web worker.
import type Mocha from 'mocha';
import * as vscode from 'vscode';
import { closingLine, markLines } from './report.ts';

export async function run(): Promise<void> {
  require('mocha/mocha.js'); // not an import: its UMD head would take this bundle's exports for its own
  const page = globalThis as unknown as { Mocha: typeof Mocha; mocha: BrowserMocha };
  const { reporters } = page.Mocha;
  const print = markLines(reporters.Base as unknown as { consoleLog: () => void });
  page.mocha.setup({ ui: 'tdd', timeout: 90_000, color: false, reporter: reporters.Spec });
  print(`VS Code ${vscode.version} (${vscode.env.appHost}), web extension host`);
  await import('./extension.suite.ts');
  await import('./serverWorker.suite.ts');
  const failures = await new Promise<number>((resolve) => {
    const runner = page.mocha.run((count) => {
      print(closingLine(runner.stats as Mocha.Stats));
      resolve(count);
    });
  });
  if (failures) throw new Error(`${failures} tests failed`);
}

interface BrowserMocha {
  setup(options: Mocha.MochaOptions): void;
  run(done: (failures: number) => void): Mocha.Runner;
}
