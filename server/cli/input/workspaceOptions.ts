import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createLineIndex, defaultOptionValues, type OptionValues, rules } from '#engine';
import { WORKSPACE_FILE } from '#protocol';
import { readWorkspaceFile } from '../../lsp/common/workspaceFile.ts';

/** The options that stand in a folder, and the folder whose `.second-read.json` said so. */
export interface FolderOptions {
  readonly values: OptionValues;
  /** Undefined where neither the folder nor one above it has such a file. */
  readonly folder: string | undefined;
}

export interface WorkspaceOptions {
  /** Options for the files of a folder (an absolute path). Never rejects. */
  of(folder: string): Promise<FolderOptions>;
}

/**
 * Reads the nearest `.second-read.json` at or above a folder, each once. What is wrong in one is told to `complain`,
 * a line for each, with path, line and column; the rest of it stands.
 */
export function createWorkspaceOptions(complain: (line: string) => void): WorkspaceOptions {
  const known = new Map<string, Promise<FolderOptions>>();
  const ruleIds = rules.map(({ id }) => id);

  const read = async (folder: string): Promise<FolderOptions> => {
    const path = join(folder, WORKSPACE_FILE);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') complain(`${path}: ${error.message}`);
      return undefined;
    });
    if (text === undefined) {
      const above = dirname(folder);
      return above === folder ? { values: defaultOptionValues, folder: undefined } : of(above);
    }
    const file = readWorkspaceFile(text.replace(/^\uFEFF/, ''), ruleIds);
    const lines = createLineIndex(text);
    for (const { start, message } of file.complaints) {
      const { line, character } = lines.positionAt(start);
      complain(`${path}:${line + 1}:${character + 1}: ${message}`);
    }
    return { values: { ...defaultOptionValues, ...file.values }, folder };
  };

  const of = (folder: string): Promise<FolderOptions> => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
  return { of };
}
