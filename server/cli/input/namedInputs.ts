import { stat } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';
import { namesOneFile } from '../../lsp/common/globs.ts';
import { walkFolder } from './walkFolder.ts';

/** Something to review. */
export type Input =
  | { readonly kind: 'stdin' }
  | {
      readonly kind: 'file';
      /** As people named it, or under the folder they named. */
      readonly path: string;
      readonly absolute: string;
      /** How it came to be here: by its own name, or found by a glob or in a folder (given as an absolute path). */
      readonly by: 'name' | 'glob' | { readonly folder: string };
    };

/** What one word of the command line stands for. */
export interface NamedInputs {
  readonly inputs: readonly Input[];
  readonly isSingle: boolean;
}

/** Finds what a word stands for: `-`, a file, a folder, or a glob. Throws an error with a message for people where it stands for nothing. */
export async function namedInputs(word: string, folder: string): Promise<NamedInputs> {
  if (word === '-') return { inputs: [{ kind: 'stdin' }], isSingle: true };
  const absolute = resolve(folder, word);
  const kind = await kindOf(absolute);
  if (kind === 'file') return { inputs: [{ kind: 'file', path: word, absolute, by: 'name' }], isSingle: true };
  if (kind === 'folder') {
    const files = await walkFolder(absolute, '**');
    const by = { folder: absolute };
    return {
      inputs: files.map((file) => at(posix.join(slashed(word), file), join(absolute, file), by)),
      isSingle: false,
    };
  }
  if (!/[*?[\]{}()!]/.test(word)) throw new Error('there is no such file or folder');
  const files = await walkFolder(folder, word.startsWith('/') ? word : slashed(word));
  if (files.length === 0) throw new Error('no file matches it');
  // A glob whose last part is a plain name means files of that very name.
  const by = namesOneFile(word) ? 'name' : 'glob';
  return { inputs: files.map((file) => at(file, resolve(folder, file), by)), isSingle: false };
}

/** A path relative to a folder, with forward slashes. */
export function pathIn(folder: string, absolute: string): string {
  return slashed(relative(folder, absolute));
}

function at(path: string, absolute: string, by: 'name' | 'glob' | { readonly folder: string }): Input {
  return { kind: 'file', path, absolute, by };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Anything that can be read counts as a file: pipes and devices too. */
async function kindOf(absolute: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Error(message.replace(/^[A-Z]+: /, ''));
  }
}
