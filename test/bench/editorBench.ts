import * as vscode from 'vscode';

// Measures the extension inside a VS Code in which nothing of it has run yet: scripts/bench/editor.mjs starts that.
// Prints one line of JSON, with the mark that scripts/vscode-test.mjs knows. Times are milliseconds of the clock.

/** Opens the workspace's articles one after another: the first has the extension activated and its server started. */
export async function run(): Promise<void> {
  const [first, ...others] = (await vscode.workspace.findFiles('article-*.md')).sort((a, b) =>
    a.path.localeCompare(b.path),
  );
  if (!first) throw new Error('editorBench: the workspace has no articles');
  if (vscode.extensions.getExtension('second-read.second-read')?.isActive !== false)
    throw new Error('editorBench: the extension is active already, or not there');
  await new Promise((r) => setTimeout(r, 6000));
  const cold = await toDiagnostics(first);
  const warm: number[] = [];
  for (const uri of others) warm.push(await toDiagnostics(uri));
  console.log(`| ${JSON.stringify({ activation: await activationTime(), cold, warm: warm.sort((a, b) => a - b) })}`);
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

/** What VS Code itself has noted of our activation: loading the code, calling `activate`, waiting for its promise. */
async function activationTime(): Promise<unknown> {
  await vscode.commands.executeCommand('perfview.show');
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const row = /^\|\s*second-read\.second-read\s*\|.*$/m.exec(page);
    if (row) {
      console.log(`| ${JSON.stringify(page.split('\n').filter((l) => /Activat|second-read|markdown|merge/.test(l)))}`);
      return row[0];
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}
