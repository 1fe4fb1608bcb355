import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateCommon } from '../common/activate.ts';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  let worker: Worker | undefined;
  const createWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  activateCommon(context, (id, name, options) => new LanguageClient(id, name, createWorker, options));
}
