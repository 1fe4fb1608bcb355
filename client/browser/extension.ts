import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateCommon } from '../common/activate.ts';

export function activate(context: ExtensionContext): void {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs');
  let worker: Worker | undefined;
  let address: string | undefined;
  // Not the worker itself: VS Code replaces `Worker`, so the library does not know its instances.
  const connect = async () => {
    worker?.terminate();
    if (address) URL.revokeObjectURL(address);
    // Read rather than named: servers give a file called `.cjs` a type that a browser takes for no script.
    const script = new Blob([new Uint8Array(await workspace.fs.readFile(program))], { type: 'text/javascript' });
    // Kept for as long as the worker: VS Code's own `Worker` loads it in its own time.
    address = URL.createObjectURL(script);
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  activateCommon(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}
