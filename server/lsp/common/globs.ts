/** A list of globs, made ready once. */
export interface Globs {
  /** The first glob that takes in the path, undefined where none does. */
  matching(path: string): string | undefined;
}

/** A list with more alternatives in braces than this is not read: `{a,b}{a,b}...` doubles with each pair. */
const MOST_ALTERNATIVES = 1000;

/**
 * Makes globs ready. Paths are relative to the workspace folder, with forward slashes. `*`, `?`, `[a-z]`, `[!a-z]` and
 * `{a,b}` stand for parts of a name, `**` for any number of folders; a backslash takes a mark's meaning away. A glob
 * without a slash means that name in any folder, as in `.gitignore`; one that names a folder takes in everything under
 * it. Dots are ordinary characters. A pattern that cannot be read matches nothing.
 *
 * Not by regular expressions: a workspace that means harm may bring a glob and a name that keep one busy for years.
 * The time here is at most the length of the glob times that of the path.
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
  const alternatives = withoutBraces(plain.includes('/') ? plain : `**/${plain}`);
  if (alternatives === undefined) return () => false;
  // What lies in a folder that is named is meant with it.
  const globs = alternatives.map((one) => [...partsOf(one).map(readPart), ANY_FOLDERS]);
  return (path) => {
    const parts = path.split('/');
    return globs.some((glob) => fits(glob, parts, fitsName, ANY_FOLDERS));
  };
}

type Mark = { readonly any: true } | { readonly one: (letter: string) => boolean };
type Part = readonly Mark[];

const ANY: Mark = { any: true };
const ANY_FOLDERS: Part = [ANY];

function fitsName(part: Part, name: string): boolean {
  return fits(part, [...name], (mark, letter) => 'one' in mark && mark.one(letter), ANY);
}

/** Whether a list of steps takes in a list of things, where `any` stands for any number of them. Goes back to the last `any` only, which is enough. */
function fits<S, T>(steps: readonly S[], things: readonly T[], agree: (step: S, thing: T) => boolean, any: S): boolean {
  let at = 0;
  let back = -1;
  let from = 0;
  for (let i = 0; i < things.length; ) {
    const step = steps[at];
    if (step === any) {
      back = ++at;
      from = i;
    } else if (step !== undefined && agree(step, things[i] as T)) {
      at++;
      i++;
    } else if (back >= 0) {
      at = back;
      i = ++from;
    } else return false;
  }
  while (steps[at] === any) at++;
  return at === steps.length;
}

/** Splits at slashes that are not escaped. */
function partsOf(glob: string): string[] {
  return glob.split('/').filter((part, i) => part !== '' || i === 0);
}

function readPart(part: string): Part {
  if (part === '**') return ANY_FOLDERS;
  const marks: Mark[] = [];
  for (let i = 0; i < part.length; i++) {
    const letter = part.charAt(i);
    const close = letter === '[' ? part.indexOf(']', i + 2) : -1;
    if (letter === '*') {
      if (marks.at(-1) !== ANY) marks.push(ANY);
    } else if (letter === '?') marks.push({ one: () => true });
    else if (close > 0) {
      marks.push({ one: classOf(part.slice(i + 1, close)) });
      i = close;
    } else {
      const code = part.codePointAt(letter === '\\' && i + 1 < part.length ? ++i : i) ?? 0;
      const meant = String.fromCodePoint(code);
      i += meant.length - 1;
      marks.push({ one: (given) => given === meant });
    }
  }
  return marks;
}

/** What `[a-z]` takes in; `!` or `^` at its beginning turns it round. */
function classOf(inside: string): (letter: string) => boolean {
  const turned = /^[!^]/.test(inside);
  const ranges = [...inside.slice(turned ? 1 : 0).matchAll(/(.)-(.)|./gsu)];
  return (letter) =>
    ranges.some(([all, low, high]) => (low && high ? low <= letter && letter <= high : all === letter)) !== turned;
}

/** A glob with each of the alternatives of its braces; undefined where there are too many. A brace alone is itself. */
function withoutBraces(glob: string): string[] | undefined {
  let done: string[] = [];
  let open = [glob];
  while (open.length > 0) {
    const next: string[] = [];
    for (const one of open) {
      const braces = innermost(one);
      if (!braces) done = [...done, one];
      else for (const choice of braces.choices) next.push(one.slice(0, braces.start) + choice + one.slice(braces.end));
      if (done.length + next.length > MOST_ALTERNATIVES) return undefined;
    }
    open = next;
  }
  return done;
}

/** The first pair of braces that holds no other, and a comma. */
function innermost(glob: string): { start: number; end: number; choices: readonly string[] } | undefined {
  const found = /\{([^{}]*,[^{}]*)\}/.exec(glob);
  if (!found?.[1]) return undefined;
  return { start: found.index, end: found.index + found[0].length, choices: found[1].split(',') };
}
