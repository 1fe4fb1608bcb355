import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { review } from '#engine';
import {
  ALIVE_REQUEST,
  REMOVE_NOTES_ACTION,
  REVIEW_REQUEST,
  type ReviewParams,
  SETTINGS_SECTION,
  TRUSTED_NOTIFICATION,
  WORKSPACE_FILE,
} from '#protocol';
import { createAnswers } from './answers.ts';
import { type ClientFacts, folderAddresses, readClientFacts } from './clientFacts.ts';
import { createLog } from './createLog.ts';
import type { Host } from './host.ts';
import { safely } from './safely.ts';
import { createSession, type Session } from './session.ts';

/** Serves one client over `connection` until it shuts the server down. */
export function startServer(connection: Connection, host: Host): void {
  const answers = createAnswers();
  const log = createLog(connection);
  let session: Session | undefined;

  connection.onInitialize((params): InitializeResult => {
    if (session) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized already.');
    const client = readClientFacts(params);
    session = createSession(connection, host, client);
    // While the client takes in the answer: the engine loads what it needs with its first text.
    setTimeout(() => review('Rain fell.'), 0);
    return {
      serverInfo: { name: 'Second Read' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        hoverProvider: true,
        ...(client.codeActionLiterals
          ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, REMOVE_NOTES_ACTION] } }
          : {}),
        ...(client.workspaceFolders
          ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
          : {}),
      },
    };
  });

  connection.onInitialized(
    safely('Registration with the client', undefined, log, async () => {
      if (session) await register(connection, session.client, session);
    }),
  );

  connection.onDidChangeConfiguration(({ settings }) => {
    session?.settingsChanged((settings as Record<string, unknown> | null | undefined)?.[SETTINGS_SECTION]);
  });
  connection.onNotification(TRUSTED_NOTIFICATION, () => session?.nowTrusted());
  connection.onDidChangeWatchedFiles(({ changes }) => session?.filesChanged(changes.map(({ uri }) => uri)));

  connection.onHover(
    safely('Hover', null, log, async (params, token) => (session ? answers.hover(session, params, token) : null)),
  );
  connection.onCodeAction(
    safely('Code actions', null, log, async (params, token) =>
      session ? answers.codeActions(session, params, token) : null,
    ),
  );
  connection.onRequest(REVIEW_REQUEST, async (params: ReviewParams, token) => {
    if (!session) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.');
    return answers.review(session, params, token);
  });
  connection.onRequest(ALIVE_REQUEST, () => null);

  connection.onShutdown(() => session?.dispose());
  connection.listen();
}

/** Asks the client to tell of changed settings, workspace files and folders. */
async function register(connection: Connection, client: ClientFacts, session: Session): Promise<void> {
  if (client.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(
      safely('Reading the folders', undefined, session.log, async () => {
        session.foldersChanged(folderAddresses(await connection.workspace.getWorkspaceFolders()));
      }),
    );
  if (client.registersConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${WORKSPACE_FILE}` }],
    });
}
