import { defaultOptionValues, type OptionValues, readOptionValues } from '#engine';
import { WORKSPACE_FILE } from '#protocol';
import { readWorkspaceFile, type WorkspaceFile } from './workspaceFile.ts';

/** What the settings are made from. */
export interface SettingsSources {
  /** The `secondRead` section of the client's settings for a document; undefined where the client cannot be asked. */
  askClient(uri: string): Promise<unknown> | undefined;
  /** The newest text of a file: as it is open in the editor, else as it is stored. Null where there is none. */
  readText(uri: string): Promise<string | null>;
  /** Told of every workspace file as it is read, so that what is wrong with it can be shown there. */
  fileRead(uri: string, file: WorkspaceFile): void;
  log(message: string): void;
  readonly ruleIds: readonly string[];
}

export interface LocatedFile {
  readonly uri: string;
  readonly file: WorkspaceFile;
}

/** The options that stand for each document: defaults, below the client's settings, below the workspace file. */
export interface Settings {
  valuesFor(uri: string): Promise<OptionValues>;
  /** The workspace file of the folder that holds a document; undefined where there is no folder. */
  fileFor(uri: string): Promise<LocatedFile | undefined>;
  /** Whether what stands in workspace files counts in full. */
  readonly trusted: boolean;
  /** A document's path in its folder, without escapes; undefined outside any folder. */
  pathOf(uri: string): string | undefined;
  isWorkspaceFile(uri: string): boolean;
  setFolders(uris: readonly string[]): void;
  /** Whether workspace files may say more than which rules run. They may unless this says otherwise. */
  setTrusted(trusted: boolean): void;
  /** The client's settings have changed. `pushed` is the section itself, from a client that cannot be asked. */
  clientChanged(pushed: unknown): void;
  /** A workspace file has changed, or was made or removed. */
  fileChanged(uri: string): void;
  /** Reads the workspace file of a document's folder anew when it is next asked for. */
  forgetFileFor(uri: string): void;
  documentClosed(uri: string): void;
}

export function createSettings(sources: SettingsSources): Settings {
  let folders: readonly string[] = [];
  let pushed: unknown;
  let trusted = true;
  const ofClient = new Map<string, Promise<Partial<OptionValues>>>();
  const files = new Map<string, Promise<WorkspaceFile>>();
  const said = new Set<string>();

  const folderOf = (uri: string): string | undefined => {
    const holding = folders.filter((folder) => plain(uri).startsWith(`${plain(folder)}/`));
    if (holding.length > 0) return holding.reduce((a, b) => (b.length > a.length ? b : a));
    // What has no name yet belongs to the one folder that is open.
    return uri.startsWith('untitled:') && folders.length === 1 ? folders[0] : undefined;
  };

  const readClient = async (uri: string): Promise<Partial<OptionValues>> => {
    let given = pushed;
    try {
      const asked = sources.askClient(uri);
      if (asked) given = await asked;
    } catch (error) {
      sources.log(`The settings could not be read, so the defaults stand: ${String(error)}`);
    }
    const { values, complaints } = readOptionValues(given, 'settings', sources.ruleIds);
    for (const { path, message } of complaints) {
      const line = `Setting ignored: ${['secondRead', ...path].join('.')}. ${message}`;
      if (!said.has(line)) sources.log(line);
      said.add(line);
    }
    return values;
  };

  const readFile = (folder: string): Promise<WorkspaceFile> => {
    const uri = `${folder}/${WORKSPACE_FILE}`;
    const reading = sources
      .readText(uri)
      .catch((error) => {
        sources.log(`${uri} could not be read: ${String(error)}`);
        return null;
      })
      .then((text) => {
        const file = readWorkspaceFile(text, sources.ruleIds);
        if (files.get(folder) === reading) sources.fileRead(uri, file);
        return file;
      });
    files.set(folder, reading);
    return reading;
  };

  const fileOf = (folder: string): Promise<WorkspaceFile> => files.get(folder) ?? readFile(folder);

  return {
    valuesFor: async (uri) => {
      const folder = folderOf(uri);
      const client = ofClient.get(uri) ?? readClient(uri);
      ofClient.set(uri, client);
      const [fromClient, file] = await Promise.all([client, folder === undefined ? undefined : fileOf(folder)]);
      const rules = { ...fromClient.rules, ...file?.values.rules };
      return { ...defaultOptionValues, ...fromClient, ...(trusted ? file?.values : {}), rules };
    },
    fileFor: async (uri) => {
      const folder = folderOf(uri);
      return folder === undefined ? undefined : { uri: `${folder}/${WORKSPACE_FILE}`, file: await fileOf(folder) };
    },
    pathOf: (uri) => {
      const folder = folderOf(uri);
      return folder === undefined || uri.startsWith('untitled:')
        ? undefined
        : plain(uri).slice(plain(folder).length + 1);
    },
    isWorkspaceFile: (uri) => plain(uri).endsWith(`/${WORKSPACE_FILE}`),
    setFolders: (uris) => {
      folders = uris;
      files.clear();
    },
    get trusted() {
      return trusted;
    },
    setTrusted: (now) => {
      trusted = now;
    },
    clientChanged: (section) => {
      pushed = section;
      ofClient.clear();
    },
    fileChanged: (uri) => {
      const folder = folders.find((candidate) => plain(`${candidate}/${WORKSPACE_FILE}`) === plain(uri));
      if (folder !== undefined) files.delete(folder);
    },
    forgetFileFor: (uri) => {
      const folder = folderOf(uri);
      if (folder !== undefined) files.delete(folder);
    },
    documentClosed: (uri) => {
      ofClient.delete(uri);
    },
  };
}

/** An address as it is compared: without escapes, which editors write differently (`c%3A`, `c:`). */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
