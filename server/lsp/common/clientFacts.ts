import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '#protocol';

/** What the client said it can do, as far as it matters here, and where its workspace lies. */
export interface ClientFacts {
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  readonly readsFiles: boolean;
  readonly showsMessages: boolean;
  readonly trusted: boolean;
  readonly rulePages: string | undefined;
  /** Addresses of the workspace folders, without a final slash. */
  readonly folders: readonly string[];
}

/** Reads the `initialize` request. Whatever is missing or oddly typed counts as "cannot". */
export function readClientFacts(params: InitializeParams): ClientFacts {
  const { workspace, textDocument } = params.capabilities ?? {};
  const diagnostics = textDocument?.publishDiagnostics;
  const ours = (params.initializationOptions ?? {}) as InitializationOptions;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    relatedInformation: diagnostics?.relatedInformation === true,
    diagnosticTags: diagnostics?.tagSupport !== undefined,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    readsFiles: ours.readsFiles === true,
    showsMessages: ours.showsMessages === true,
    trusted: ours.trusted !== false,
    rulePages: typeof ours.rulePages === 'string' && ours.rulePages !== '' ? ours.rulePages : undefined,
    folders: folderAddresses(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : [])),
  };
}

/** Addresses of folders as they are kept: without final slashes. What a client says that is no folder is left out. */
export function folderAddresses(given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((folder: { readonly uri?: unknown } | null) => {
    const uri = folder?.uri;
    return typeof uri === 'string' && uri !== '' ? [withoutFinalSlash(uri)] : [];
  });
}

function withoutFinalSlash(uri: string): string {
  let end = uri.length;
  while (uri.charAt(end - 1) === '/') end--;
  return uri.slice(0, end);
}
