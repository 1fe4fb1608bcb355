import picomatch from 'picomatch/posix';

/** A list of globs, made ready once. */
export interface Globs {
  /** The first glob that takes in the path, undefined where none does. */
  matching(path: string): string | undefined;
}

/**
 * Makes globs ready. Paths are relative to the workspace folder, with forward slashes. A glob without a slash
 * means that name in any folder, as in `.gitignore`; one that names a folder takes in everything under it. Dots
 * are ordinary characters. A pattern that cannot be read matches nothing.
 */
export function createGlobs(patterns: readonly string[]): Globs {
  const matchers = patterns.map((pattern) => ({ pattern, matches: matcherOf(pattern) }));
  return { matching: (path) => matchers.find(({ matches }) => matches(path))?.pattern };
}

/** True when the last part of the glob is a plain name: `docs/README.md`, not `docs/*.md`. */
export function namesOneFile(pattern: string): boolean {
  return !/[*?[\]{}()!+@]/.test(pattern.slice(pattern.lastIndexOf('/') + 1));
}

function matcherOf(pattern: string): (path: string) => boolean {
  const plain = pattern
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
  if (plain === '') return () => false;
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  try {
    return picomatch([anywhere, `${anywhere}/**`], { dot: true });
  } catch {
    return () => false;
  }
}
