import { glob } from 'tinyglobby';

/** Folders that hold no articles of the reader's own, and may hold very many files. */
const NEVER_ENTERED = ['**/node_modules/**', '**/bower_components/**', '**/site-packages/**'];

/**
 * Files that a glob names, sorted by path; paths are relative to `folder`, with forward slashes. Links are not
 * followed, so that no ring of links goes on for ever. Hidden folders and those of installed packages are left out.
 */
export async function walkFolder(folder: string, pattern: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: NEVER_ENTERED,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.sort();
}
