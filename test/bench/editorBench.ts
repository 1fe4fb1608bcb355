import * as vscode from 'vscode';

// Measures the extension inside a VS Code in which nothing of it has run yet (scripts/bench/editor.mjs starts that), and
// prints one line of JSON with the mark that scripts/vscode-test.mjs knows. Times are milliseconds of the clock.

/** Milliseconds that the workbench is given to come to rest after its start. */
const SETTLING = 8_000;
/** Milliseconds between two articles. */
const PAUSE = 1_500;

/**
 * Activates the extension, which starts the server, and at once opens the first article; then, with the server running,
 * the others. Activated by itself, since other extensions that are activated in the same moment share its thread.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('second-read.second-read');
  const uris = await vscode.workspace.findFiles('article-*.md');
  const [first, ...others] = uris.sort((a, b) => a.path.localeCompare(b.path));
  if (!extension || extension.isActive) throw new Error('editorBench: the extension is not there, or active already');
  if (!first) throw new Error('editorBench: the workspace has no articles');
  await pause(SETTLING);
  await extension.activate();
  const opened = await toDiagnostics(first);
  const next: number[] = [];
  for (const uri of others) {
    await pause(PAUSE);
    next.push(await toDiagnostics(uri));
  }
  console.log(`| ${JSON.stringify({ activation: await activationTime(extension.id), first: opened, next })}`);
}

/** From opening an article to its first diagnostics. */
async function toDiagnostics(uri: vscode.Uri): Promise<number> {
  const shown = new Promise<void>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((changed) => changed.toString() === uri.toString())) return;
      if (!vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Second Read')) return;
      listening.dispose();
      resolve();
    });
  });
  const began = performance.now();
  await vscode.window.showTextDocument(uri);
  await shown;
  return performance.now() - began;
}

/**
 * What VS Code itself notes of an activation: reading the code, calling `activate`, waiting for what that promised; all
 * together. It tells nobody but its page "Startup Performance". Undefined where the page does not say.
 */
async function activationTime(id: string): Promise<number | undefined> {
  await vscode.commands.executeCommand('perfview.show');
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const row = page.split('\n').find((line) => /^\|\s*\S+\s*\|/.test(line) && line.includes(`| ${id} `));
    const [load, call, finish] = row?.split('|').slice(3, 6).map(Number) ?? [];
    if (load !== undefined && call !== undefined && finish !== undefined) return load + call + finish;
    await pause(200);
  }
  return undefined;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
