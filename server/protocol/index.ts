/** Names and parameter types of the requests that are ours; the rest is plain LSP. */

/** The section of the settings that is ours. */
export const SETTINGS_SECTION = 'secondRead';

/** Name of the file, in a workspace folder, that holds what is agreed on there. */
export const WORKSPACE_FILE = '.second-read.json';

/**
 * Command of the client that quick fixes call after they changed the workspace file, so that the change is saved.
 * Its one argument is the file's address. Only sent to clients that say `readsFiles`.
 */
export const SAVE_WORKSPACE_FILE_COMMAND = 'secondRead.saveWorkspaceFile';

/** Kind of the source action that takes all review notes out of a file. */
export const REMOVE_NOTES_ACTION = 'source.removeReviewNotes';

/** Client to server: review this document now, whatever the globs, the settings or the kind of text say. */
export const REVIEW_REQUEST = 'secondRead/review';
export interface ReviewParams {
  readonly uri: string;
}
export interface ReviewAnswer {
  /** Findings shown, by LSP severity name. */
  readonly counts: Counts;
  /** Findings by category name, most first. */
  readonly categories: readonly { readonly category: string; readonly count: number }[];
  readonly words: number;
  readonly claims: number;
  readonly sourcedClaims: number;
  /** The review in one sentence, for people. */
  readonly summary: string;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** Server to client: how a document stands. Sent after every review and whenever a document is left in peace. */
export const STATUS_NOTIFICATION = 'secondRead/status';
export interface StatusParams {
  readonly uri: string;
  readonly state: 'reviewed' | 'skipped' | 'off';
  /** Why it was skipped, for people: "READMEs are not reviewed by themselves". */
  readonly reason?: string;
  readonly counts: Counts;
}

/** Server to client: the text of a file the server cannot read itself (virtual workspaces). Null where there is none. */
export const READ_FILE_REQUEST = 'secondRead/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileAnswer {
  readonly text: string | null;
}

/** What the client says of itself in `initializationOptions`. All may be missing: other editors send none. */
export interface InitializationOptions {
  /** Address of the folder that holds the rules' pages, with a final slash. */
  readonly rulePages?: string;
  /** True when the client answers `secondRead/readFile`. */
  readonly readsFiles?: boolean;
  /** True when the client shows the message of a finding beside the hover, which then does not repeat it. */
  readonly showsMessages?: boolean;
  /** False where the workspace is not trusted (yet): its file then may say which rules run, and nothing else. */
  readonly trusted?: boolean;
}

/** Client to server: the person has said that the workspace is to be trusted. */
export const TRUSTED_NOTIFICATION = 'secondRead/trusted';

/** Client to server: answered with null as soon as the server comes to it, so that a client can tell that it lives. */
export const ALIVE_REQUEST = 'secondRead/alive';
