import type { SourceModule } from './sourceModule.ts';

/** A part of the project: the files whose path begins so, and what they may import. The first that fits counts. */
interface Part {
  readonly at: string;
  /** Beginnings of paths of our own files. */
  readonly files: readonly string[];
  /** Packages and parts of Node, by the name of the package; `node:` stands for all of Node. */
  readonly packages?: readonly string[];
}

const ENGINE = 'server/engine/';
/** The engine's folders, each of which may import itself and those before it. */
export const ENGINE_ORDER = ['text', 'document', 'match', 'facts', 'rule', 'rules', 'review'] as const;
/** Folders of data that every part of the engine may import. */
export const ENGINE_LEAVES = ['lexicons', 'models', 'options'] as const;

const LSP = 'server/lsp/common/';

/** DESIGN: what each part may import of our own files. */
const parts: readonly Part[] = [
  ...ENGINE_LEAVES.map((leaf) => ({ at: `${ENGINE}${leaf}/`, files: [`${ENGINE}${leaf}/`] })),
  ...ENGINE_ORDER.map((folder, i) => ({
    at: `${ENGINE}${folder}/`,
    files: [...ENGINE_ORDER.slice(0, i + 1), ...ENGINE_LEAVES].map((f) => `${ENGINE}${f}/`),
  })),
  { at: `${ENGINE}index.ts`, files: [ENGINE] },
  { at: 'server/protocol/', files: [] },
  {
    at: 'server/lsp/node/',
    files: ['server/lsp/node/', LSP],
    packages: ['node:', 'vscode-languageserver'],
  },
  { at: 'server/lsp/browser/', files: [LSP], packages: ['vscode-languageserver'] },
  { at: 'server/lsp/main.ts', files: ['server/lsp/node/main.ts', 'server/lsp/browser/main.ts'] },
  {
    at: LSP,
    files: [LSP, `${ENGINE}index.ts`, 'server/protocol/index.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    at: 'server/cli/',
    files: ['server/cli/', `${ENGINE}index.ts`, 'server/protocol/index.ts'],
    packages: ['node:'],
  },
  {
    at: 'client/node/',
    files: ['client/node/', 'client/common/'],
    packages: ['vscode', 'vscode-languageclient', 'node:'],
  },
  {
    at: 'client/browser/',
    files: ['client/browser/', 'client/common/', 'server/protocol/index.ts'],
    packages: ['vscode', 'vscode-languageclient'],
  },
  {
    at: 'client/common/',
    files: ['client/common/', 'server/protocol/index.ts'],
    packages: ['vscode', 'vscode-languageclient'],
  },
];

/** Packages that stand behind a wrapper: the only files that may import them. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': [`${ENGINE}text/wink.ts`],
  'wink-eng-lite-web-model': [`${ENGINE}text/wink.ts`],
  '@lezer/markdown': [`${ENGINE}document/markdownStretches.ts`],
  // The type of a tree's nodes is read where the tree is walked.
  '@lezer/common': [`${ENGINE}document/markdownStretches.ts`, `${ENGINE}document/markdownLeaves.ts`],
  sentiment: [`${ENGINE}facts/valence.ts`],
  hedges: [`${ENGINE}lexicons/hedgeWords.ts`],
  fillers: [`${ENGINE}lexicons/fillerWords.ts`],
  weasels: [`${ENGINE}lexicons/weaselWords.ts`],
  'jsonc-parser': [`${LSP}workspaceFile.ts`],
  commander: ['server/cli/commandLine.ts'],
  picocolors: ['server/cli/terminal.ts'],
  tinyglobby: ['server/cli/input/walkFolder.ts'],
  sarif: ['server/cli/report/sarif.ts'],
  // One file is the pool, the other what runs in each of its workers.
  workerpool: ['server/cli/stream/workers.ts', 'server/cli/stream/worker.ts'],
};

/** Single imports that the table above would not allow, each with its reason. */
const doors: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [
  {
    from: 'server/cli/commands/lsp.ts',
    to: 'server/lsp/node/startOverProcess.ts',
    why: '`second-read lsp` is the language server',
  },
  ...['globs.ts', 'guard.ts', 'workspaceFile.ts'].map((file) => ({
    from: 'server/cli/input/',
    to: `${LSP}${file}`,
    why: 'the command line and the editor agree on which files are articles and what the workspace file says',
  })),
];

/** The one file that imports rules. */
export const REGISTRY = `${ENGINE}rules/index.ts`;

/** Only here may a finding and an LSP type meet. */
const CONVERT = `${LSP}convert.ts`;

/**
 * What a module imports against the law, one line a breach; empty for a lawful one.
 * @param rules paths of the files that hold a rule each; what else lies in a category's folder is a piece of one
 */
export function importBreaches(module: SourceModule, rules: ReadonlySet<string>): string[] {
  const part = parts.find(({ at }) => module.path.startsWith(at));
  if (!part) return [`${module.path} lies in no part of the project that the import law knows`];
  const breaches: string[] = [];
  for (const { words, file } of module.imports) {
    if (
      file === undefined ? !mayImportPackage(part, module.path, words) : !mayImportFile(part, module.path, file, rules)
    ) {
      breaches.push(`${module.path} may not import ${words}`);
    }
  }
  const findings = module.imports.some(({ names }) => names.includes('Finding'));
  const lsp = module.imports.some(({ words }) => /^vscode-languageserver(\/|$)/.test(words));
  if (findings && lsp && module.path !== CONVERT) {
    breaches.push(`${module.path} knows both a finding and an LSP type; only ${CONVERT} may`);
  }
  return breaches;
}

function mayImportFile(part: Part, from: string, to: string, rules: ReadonlySet<string>): boolean {
  if (doors.some((door) => from.startsWith(door.from) && door.to === to)) return true;
  if (rules.has(to) && from !== REGISTRY) return false;
  return part.files.some((beginning) => to.startsWith(beginning));
}

function mayImportPackage(part: Part, from: string, words: string): boolean {
  const [first = '', second = ''] = words.split('/');
  const name = first.startsWith('node:') ? 'node:' : first.startsWith('@') ? `${first}/${second}` : first;
  const wrapper = wrappers[name];
  return wrapper ? wrapper.includes(from) : (part.packages ?? []).includes(name);
}
