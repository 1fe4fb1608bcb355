import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer } from '../../server/lsp/common/server.ts';
import type { InitializationOptions, ReviewAnswer, StatusParams } from '../../server/protocol/index.ts';

export const FOLDER = 'file:///news';
export const WORKSPACE_FILE = `${FOLDER}/.second-read.json`;

const ALL_CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
  },
};

export interface ClientSetup {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: InitializationOptions;
  /** The `secondRead` section the client answers with. */
  readonly settings?: unknown;
  /** Files as they are stored, by address. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the host itself can read, by address, for clients that are not asked. */
  readonly hostReads?: (uri: string) => Promise<string | null | undefined>;
  readonly hostPages?: string;
  /** What the client answers when it is asked for a file, instead of the file. */
  readonly readFileAnswer?: unknown;
}

export type TestClient = Awaited<ReturnType<typeof connectClient>>;

/** Joins a client to the real server over streams in memory. Every wait fails after 15 seconds. */
export async function connectClient(setup: ClientSetup = {}) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const files = new Map(Object.entries(setup.files ?? {}));
  startServer(server, {
    readFile: setup.hostReads ?? (async () => undefined),
    ...(setup.hostPages === undefined ? {} : { rulePages: setup.hostPages }),
  });

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const documents = new Map<string, TextDocument>();
  const published: (PublishDiagnosticsParams & { readonly newest: number | undefined })[] = [];
  const shown = new Map<string, PublishDiagnosticsParams>();
  const statuses: StatusParams[] = [];
  const logged: string[] = [];
  const registered: string[] = [];
  const asked: string[] = [];
  let settings = setup.settings;
  let waiting: (() => void)[] = [];
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push({ ...params, newest: documents.get(params.uri)?.version });
    shown.set(params.uri, params);
    wake();
  });
  connection.onNotification('secondRead/status', (params: StatusParams) => {
    statuses.push(params);
    wake();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
    wake();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => {
    asked.push(...items.map(({ scopeUri }) => scopeUri ?? ''));
    return items.map(() => settings ?? null);
  });
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest('secondRead/readFile', ({ uri }: { uri: string }) =>
    setup.readFileAnswer === undefined ? { text: files.get(uri) ?? null } : setup.readFileAnswer,
  );
  connection.listen();

  const folders = setup.folders ?? [FOLDER];
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folders[0] ?? null,
    capabilities: setup.capabilities ?? ALL_CAPABILITIES,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: setup.initializationOptions ?? { rulePages: 'file:///ext/docs/rules/', readsFiles: true },
  });
  await connection.sendNotification('initialized', {});

  async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
    const end = Date.now() + 15_000;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > end) assert.fail(`waited in vain for ${what}; log: ${logged.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  const documentOf = (uri: string): TextDocument => documents.get(uri) ?? assert.fail(`${uri} is not open`);

  /** Waits for the findings of a document's newest text. */
  const findings = async (uri: string): Promise<Diagnostic[]> => {
    const { version } = documentOf(uri);
    return (
      await until(`diagnostics of ${uri} v${version}`, () => {
        const last = shown.get(uri);
        return last?.version === version ? last : undefined;
      })
    ).diagnostics;
  };

  const change = async (uri: string, contentChanges: { range?: Range; text: string }[]): Promise<void> => {
    const before = documentOf(uri);
    const document = TextDocument.update(before, contentChanges, before.version + 1);
    documents.set(uri, document);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  };

  const applyTo = async ({ textDocument: { uri, version }, edits }: TextDocumentEdit): Promise<void> => {
    const document = documents.get(uri);
    if (document) {
      assert.ok(version === null || version === document.version, `edit of version ${version} of ${uri}`);
      await change(uri, [{ text: TextDocument.applyEdits(document, edits as never) }]);
    } else {
      assert.equal(version, null, `${uri} is not open`);
      const stored = TextDocument.create(uri, 'jsonc', 0, files.get(uri) ?? assert.fail(`${uri} does not exist`));
      files.set(uri, TextDocument.applyEdits(stored, edits as never));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    }
  };

  return {
    capabilities: initialized.capabilities,
    published,
    statuses,
    logged,
    registered,
    asked,
    files,
    until,
    findings,
    change,
    text: (uri: string) => documentOf(uri).getText(),
    shownFor: (uri: string) => shown.get(uri)?.diagnostics,
    open: async (uri: string, text: string, languageId = 'markdown'): Promise<void> => {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    insert: async (uri: string, offset: number, text: string): Promise<void> => {
      const at = documentOf(uri).positionAt(offset);
      await change(uri, [{ range: { start: at, end: at }, text }]);
    },
    save: (uri: string) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    close: async (uri: string): Promise<void> => {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    /** What the marked words are, in the text as the client has it. */
    wordsOf: (uri: string, { range }: { range: Range }) => documentOf(uri).getText(range),
    /** Waits until a document stands as named. */
    status: (uri: string, state: StatusParams['state']) =>
      until(`${uri} to be ${state}`, () => {
        const last = statuses.filter((status) => status.uri === uri).at(-1);
        return last?.state === state ? last : undefined;
      }),
    hover: (uri: string, offset: number) =>
      connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: documentOf(uri).positionAt(offset),
      }),
    codeActions: (uri: string, range: Range, diagnostics: Diagnostic[] = [], only?: string[]) =>
      connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only ? { only } : {}) },
      }),
    /** Applies an edit as an editor does: versions are checked, files are made. */
    apply: async (edit: WorkspaceEdit | undefined): Promise<void> => {
      for (const one of edit?.documentChanges ?? assert.fail('no documentChanges')) {
        if (!('kind' in one)) await applyTo(one);
        else if (one.kind !== 'create') assert.fail(`${one.kind} was not expected`);
        else if (!files.has(one.uri)) files.set(one.uri, '');
      }
    },
    review: (uri: string) => connection.sendRequest<ReviewAnswer>('secondRead/review', { uri }),
    notify: (method: string, params: unknown) => connection.sendNotification(method, params),
    request: <T>(method: string, params: unknown) => connection.sendRequest<T>(method, params),
    changeSettings: (next: unknown) => {
      settings = next;
      return connection.sendNotification('workspace/didChangeConfiguration', { settings: { secondRead: next } });
    },
    /** Stores a file and tells of it; null removes it. */
    store: (uri: string, text: string | null) => {
      const type = text === null ? 3 : files.has(uri) ? 2 : 1;
      if (text === null) files.delete(uri);
      else files.set(uri, text);
      return connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    },
    /** Everything the server had to say about what was sent so far has come. */
    settled: async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'none:' },
        position: { line: 0, character: 0 },
      });
    },
    end: async (): Promise<void> => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
    },
  };
}

/** A diagnostic's message, which a server may also give as marked-up text. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** What a code action makes of the text of one document, without sending anything. */
export function applied(text: string, action: CodeAction): string {
  const [edit] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const document = TextDocument.create('memory:', 'markdown', 1, text);
  return TextDocument.applyEdits(document, (edit?.edits ?? []) as never);
}
