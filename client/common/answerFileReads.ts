import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE_REQUEST, type ReadFileAnswer, type ReadFileParams } from '#protocol';

/** Lets the server read files where it has no file system of its own: through VS Code's. */
export function answerFileReads(client: BaseLanguageClient): Disposable {
  return client.onRequest(READ_FILE_REQUEST, async ({ uri }: ReadFileParams): Promise<ReadFileAnswer> => {
    try {
      return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))) };
    } catch {
      return { text: null };
    }
  });
}
