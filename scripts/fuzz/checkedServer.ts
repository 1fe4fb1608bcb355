import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Answer, type ServerProcess, startServerProcess } from './serverProcess.ts';

export interface Diagnostic {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly code?: unknown;
  readonly message: unknown;
  readonly severity?: unknown;
  readonly data?: unknown;
}

/** A server whose every word about a document is held against the text that document had. */
export interface CheckedServer extends ServerProcess {
  open(uri: string, languageId: string, text: string): void;
  /** Changes a document as editors do. `version` may be any number that has not been used. */
  change(uri: string, version: number, changes: readonly ContentChange[]): void;
  close(uri: string): void;
  text(uri: string): string;
  version(uri: string): number;
  /** Has the newest text reviewed; gives what was marked for it. Throws where anything is wrong with that. */
  review(uri: string): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly answer: Answer }>;
  /** What went wrong so far that no request told of. */
  readonly wrongs: readonly string[];
  /** What the server's own questions are answered with, by method, instead of the usual. */
  readonly answers: Map<string, unknown>;
  /** Makes its own wrong answers count no longer for a document whose text is unknown. */
  forget(uri: string): void;
}

export interface ContentChange {
  readonly range?: Diagnostic['range'];
  readonly text: string;
}

/** Starts a server, and checks what it makes known: known versions only, newest last, places inside the text. */
export async function startCheckedServer(bundle: string, folder: string): Promise<CheckedServer> {
  const documents = new Map<string, Map<number, TextDocument>>();
  const newest = new Map<string, TextDocument>();
  const marked = new Map<string, { readonly version: number; readonly diagnostics: readonly Diagnostic[] }>();
  const wrongs: string[] = [];
  const answers = new Map<string, unknown>();

  const published = (params: unknown): void => {
    const { uri, version, diagnostics } = params as { uri: string; version?: number; diagnostics: Diagnostic[] };
    const versions = documents.get(uri);
    if (!versions || version === undefined) return;
    const document = versions.get(version);
    if (!document) {
      wrongs.push(`diagnostics for version ${version} of ${uri}, which there never was`);
      return;
    }
    const before = marked.get(uri)?.version ?? -Infinity;
    const order = [...versions.keys()];
    if (order.indexOf(version) < order.indexOf(before))
      wrongs.push(`diagnostics for version ${version} of ${uri} after ${before}`);
    const wrong = diagnostics.find((one) => !liesIn(document, one.range));
    if (wrong) wrongs.push(`a place outside of version ${version} of ${uri}: ${JSON.stringify(wrong)}`);
    marked.set(uri, { version, diagnostics });
  };

  const server = startServerProcess(bundle, {
    notified: (method, params) => {
      if (method === 'textDocument/publishDiagnostics') published(params);
    },
    asked: (method, params) => {
      if (answers.has(method)) return answers.get(method);
      if (method === 'workspace/configuration') return (params as { items: readonly unknown[] }).items.map(() => null);
      if (method === 'secondRead/readFile') return { text: null };
      return null;
    },
  });
  await server.request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'fuzz' }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
        hover: { contentFormat: ['markdown'] },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
    },
    initializationOptions: { rulePages: 'file:///pages/', readsFiles: true },
  });
  server.notify('initialized', {});
  // Lexicons and models are made ready by the first review; the time that takes is not that of any text.
  const warm = { uri: 'file:///fuzz/warm.md', languageId: 'markdown', version: 1, text: 'It might rain, he said.\n' };
  server.notify('textDocument/didOpen', { textDocument: warm });
  await server.request('secondRead/review', { uri: warm.uri });
  server.notify('textDocument/didClose', { textDocument: { uri: warm.uri } });

  const current = (uri: string): TextDocument => {
    const document = newest.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  const keep = (uri: string, document: TextDocument): void => {
    newest.set(uri, document);
    // A copy: the library changes documents in place.
    const copy = TextDocument.create(uri, document.languageId, document.version, document.getText());
    documents.get(uri)?.set(document.version, copy);
  };

  return Object.defineProperties(
    {
      open: (uri: string, languageId: string, text: string) => {
        documents.set(uri, new Map());
        marked.delete(uri);
        keep(uri, TextDocument.create(uri, languageId, 1, text));
        server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      },
      change: (uri: string, version: number, contentChanges: readonly ContentChange[]) => {
        keep(uri, TextDocument.update(current(uri), structuredClone(contentChanges) as never, version));
        server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
      },
      close: (uri: string) => {
        newest.delete(uri);
        documents.delete(uri);
        server.notify('textDocument/didClose', { textDocument: { uri } });
      },
      forget: (uri: string) => {
        newest.delete(uri);
        documents.delete(uri);
      },
      text: (uri: string) => current(uri).getText(),
      version: (uri: string) => current(uri).version,
      review: async (uri: string) => {
        const answer = await server.request('secondRead/review', { uri });
        if (answer.error) throw new Error(`the review of ${uri} failed: ${answer.error.message}`);
        const last = marked.get(uri);
        const { version } = current(uri);
        if (last?.version !== version)
          throw new Error(`version ${version} of ${uri} was reviewed, and diagnostics are those of ${last?.version}`);
        return { diagnostics: last.diagnostics, answer };
      },
      wrongs,
      answers,
    },
    Object.getOwnPropertyDescriptors(server),
  ) as unknown as CheckedServer;
}

function liesIn(document: TextDocument, { start, end }: Diagnostic['range']): boolean {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const same = (a: typeof start, b: typeof start) => a.line === b.line && a.character === b.character;
  return from < to && same(document.positionAt(from), start) && same(document.positionAt(to), end);
}
