import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '#engine';
import {
  READ_FILE_REQUEST,
  type ReadFileAnswer,
  type ReadFileParams,
  SETTINGS_SECTION,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '#protocol';
import type { ClientFacts } from './clientFacts.ts';
import { type ConvertContext, toDiagnostics, toFileDiagnostics } from './convert.ts';
import { createLog, ifConnected } from './createLog.ts';
import { createDocuments, type Documents } from './documents.ts';
import { countFindings } from './features/summarise.ts';
import { judgeDocument } from './guard.ts';
import type { Host } from './host.ts';
import { createSettings, type Settings } from './settings.ts';

/** Everything that lives as long as the talk with one client. */
export interface Session extends ConvertContext {
  readonly settings: Settings;
  readonly documents: Documents;
  readonly open: TextDocuments<TextDocument>;
  log(message: string): void;
  /** The client's settings have changed; `section` is ours, from a client that sends it along. */
  settingsChanged(section: unknown): void;
  foldersChanged(uris: readonly string[]): void;
  /** The person has said that the workspace is to be trusted. */
  nowTrusted(): void;
  /** Files have changed where they are stored. */
  filesChanged(uris: readonly string[]): void;
  dispose(): void;
}

/** A person writing in the workspace file pauses this long, in milliseconds, before it is taken as meant. */
const FILE_WAIT = 200;

/** Connects settings, documents and their reviews to a client. Call it while `initialize` is being answered. */
export function createSession(connection: Connection, host: Host, client: ClientFacts): Session {
  const open = new TextDocuments(TextDocument);
  const complainedOf = new Set<string>();
  let fileTimer: ReturnType<typeof setTimeout> | undefined;

  const log = createLog(connection);
  const pages = slashed(client.rulePages ?? host.rulePages);
  const known = new Set(rules.map(({ id }) => id));
  const status = (params: StatusParams): void =>
    ifConnected(() => connection.sendNotification(STATUS_NOTIFICATION, params));

  const settings = createSettings({
    ruleIds: [...known],
    log,
    askClient: (uri) =>
      client.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION })
        : undefined,
    readText: async (uri) => {
      const text = open.get(uri)?.getText() ?? (await host.readFile(uri));
      if (text !== undefined || !client.readsFiles) return text ?? null;
      const params: ReadFileParams = { uri };
      const answer = await connection.sendRequest<Partial<ReadFileAnswer> | null>(READ_FILE_REQUEST, params);
      return typeof answer?.text === 'string' ? answer.text : null;
    },
    fileRead: (uri, file) => {
      const diagnostics = toFileDiagnostics(file);
      if (diagnostics.length === 0 && !complainedOf.delete(uri)) return;
      if (diagnostics.length > 0) complainedOf.add(uri);
      ifConnected(() => connection.sendDiagnostics({ uri, diagnostics }));
    },
  });
  settings.setFolders(client.folders);
  settings.setTrusted(client.trusted);

  const context: ConvertContext = {
    client,
    pageOf: (rule) => (pages !== undefined && known.has(rule) ? `${pages}${rule}.md` : undefined),
    versionOf: (uri) => open.get(uri)?.version ?? null,
  };

  const documents = createDocuments({
    document: (uri) => open.get(uri),
    valuesFor: (uri) => settings.valuesFor(uri),
    judge: (document, values) =>
      judgeDocument(
        {
          uri: document.uri,
          languageId: document.languageId,
          text: document.getText(),
          path: settings.pathOf(document.uri),
        },
        values,
      ),
    reviewed: (reviewed) => {
      const { uri, version, review } = reviewed;
      ifConnected(() => connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(reviewed, context) }));
      status({ uri, state: 'reviewed', counts: countFindings(review) });
    },
    left: (uri, state, reason) => {
      ifConnected(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
      status({ uri, state, reason, counts: { error: 0, warning: 0, information: 0, hint: 0 } });
    },
    log,
  });

  const fileChanged = (uri: string): void => {
    settings.fileChanged(uri);
    // Read even where no article asks for it: what is wrong with it is shown as soon as it is opened.
    settings.fileFor(uri).catch((error) => log(String(error)));
    documents.settingsChanged();
  };

  open.onDidOpen(({ document: { uri } }) => {
    if (settings.isWorkspaceFile(uri)) fileChanged(uri);
    else documents.touched(uri, 'opened');
  });
  open.onDidChangeContent(({ document: { uri } }) => {
    if (!settings.isWorkspaceFile(uri)) return documents.touched(uri, 'edited');
    clearTimeout(fileTimer);
    fileTimer = setTimeout(() => fileChanged(uri), FILE_WAIT);
  });
  open.onDidSave(({ document: { uri } }) => {
    if (!settings.isWorkspaceFile(uri)) documents.touched(uri, 'saved');
  });
  open.onDidClose(({ document: { uri } }) => {
    if (settings.isWorkspaceFile(uri)) return fileChanged(uri);
    documents.closed(uri);
    settings.documentClosed(uri);
    ifConnected(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  open.listen(connection);

  return {
    ...context,
    settings,
    documents,
    open,
    log,
    settingsChanged: (section) => {
      settings.clientChanged(section);
      documents.settingsChanged();
    },
    foldersChanged: (uris) => {
      settings.setFolders(uris);
      documents.settingsChanged();
    },
    nowTrusted: () => {
      settings.setTrusted(true);
      documents.settingsChanged();
    },
    filesChanged: (uris) => {
      for (const uri of uris) if (settings.isWorkspaceFile(uri)) fileChanged(uri);
    },
    dispose: () => {
      clearTimeout(fileTimer);
      documents.dispose();
    },
  };
}

/** The address of a folder, with a final slash. */
function slashed(address: string | undefined): string | undefined {
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}
