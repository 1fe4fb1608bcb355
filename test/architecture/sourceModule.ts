import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** A source file as the laws look at it. Paths have forward slashes and are relative to the project. */
export interface SourceModule {
  readonly path: string;
  readonly lines: number;
  /** What it imports, re-exports, `import()`s or `require()`s: the words as written, and the file where it is one of ours. */
  readonly imports: readonly Import[];
  /** Names it exports, in order. */
  readonly exports: readonly Export[];
  /** Every name used as a value or type, each occurrence; names of members and keys are not among them. */
  readonly names: readonly string[];
  /** Every `object.member` whose object is a plain name. */
  readonly members: readonly string[];
  /** True where it has anything that waits: async functions, await, import(). */
  readonly waits: boolean;
  /** True where it makes an object whose `start` or `end` is written as a number that is not finite. */
  readonly hasEndlessSpan: boolean;
}

export interface Import {
  readonly words: string;
  /** The file it leads to, for a relative path or one of the names of package.json's `imports`; else undefined. */
  readonly file: string | undefined;
  /** Names taken from it; empty for a whole module. */
  readonly names: readonly string[];
}

export interface Export {
  readonly name: string;
  readonly isType: boolean;
  readonly isFunction: boolean;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const root = path.resolve(import.meta.dirname, '../..');
const doors: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
).imports;

/** Reads one module. Throws where it cannot be parsed. */
export function readModule(file: string, source: string): SourceModule {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((e) => e.message).join('; ')}`);
  const imports: Import[] = [];
  const exports: Export[] = [];
  const names: string[] = [];
  const members: string[] = [];
  let waits = false;
  let hasEndlessSpan = false;
  const add = (words: unknown, taken: readonly string[] = []): void => {
    if (typeof words === 'string') imports.push({ words, file: resolve(file, words), names: taken });
    else imports.push({ words: '(worked out at run time)', file: undefined, names: taken });
  };
  walk(program as unknown as Node, undefined, undefined, (node, parent, key) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node['source']) add((node['source'] as Node)['value'], takenBy(node));
        break;
      case 'ImportExpression':
        waits = true;
        add((node['source'] as Node)['value']);
        break;
      case 'TSImportType':
        add(((node['source'] ?? node['argument']) as Node)['value']);
        break;
      case 'CallExpression':
        if (isNamed(node['callee'], 'require')) add((node['arguments'] as Node[])[0]?.['value']);
        break;
      case 'MemberExpression':
        if (!node['computed'] && isNamed(node['object'])) {
          members.push(`${(node['object'] as Node)['name']}.${(node['property'] as Node)['name']}`);
        }
        break;
      case 'Property':
        if (BOUNDS.has(String((node['key'] as Node)['name'])) && isEndless(node['value'])) hasEndlessSpan = true;
        break;
      case 'AwaitExpression':
        waits = true;
        break;
      case 'Identifier':
        if (!isLabel(parent, key)) names.push(String(node['name']));
        break;
    }
    if (node['async'] === true || node['await'] === true) waits = true;
  });
  for (const node of program.body as unknown as Node[]) exports.push(...exportsOf(node));
  return {
    path: file,
    lines: source.trimEnd().split('\n').length,
    imports,
    exports,
    names,
    members,
    waits,
    hasEndlessSpan,
  };
}

/** Every module under `server/` and `client/`. */
export function readModules(): readonly SourceModule[] {
  return ['server', 'client'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .sort()
      .map((file) => readModule(file, readFileSync(path.join(root, file), 'utf8'))),
  );
}

function resolve(from: string, words: string): string | undefined {
  if (words.startsWith('.')) return path.posix.join(path.posix.dirname(from), words);
  return doors[words] === undefined ? undefined : path.posix.normalize(doors[words]);
}

function walk(
  node: Node,
  parent: Node | undefined,
  key: string | undefined,
  visit: (node: Node, parent: Node | undefined, key: string | undefined) => void,
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node, name, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function isNamed(node: unknown, name?: string): boolean {
  return isNode(node) && node.type === 'Identifier' && (name === undefined || node['name'] === name);
}

const BOUNDS: ReadonlySet<string> = new Set(['start', 'end']);

/** True for `Number.POSITIVE_INFINITY`, `Infinity`, `NaN` and their kin, with a sign or without. */
function isEndless(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'UnaryExpression') return isEndless(node['argument']);
  if (node.type === 'MemberExpression')
    return isNamed(node['object'], 'Number') && ENDLESS.test(String((node['property'] as Node)['name']));
  return isNamed(node, 'Infinity') || isNamed(node, 'NaN');
}

const ENDLESS = /^(?:(?:POSITIVE|NEGATIVE)_INFINITY|NaN|MAX_VALUE|MAX_SAFE_INTEGER)$/;

/** True for a name that only labels a member: `x.name`, `{ name: 1 }`, `name: string` in an interface, `import { name }`. */
function isLabel(parent: Node | undefined, key: string | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && parent['computed'] === false;
  if (/^(Import|Export)\w*Specifier$/.test(parent.type)) return key !== 'local';
  return key === 'key' && parent['computed'] === false && parent['shorthand'] !== true;
}

function takenBy(node: Node): string[] {
  return ((node['specifiers'] as Node[] | undefined) ?? []).flatMap((s) => {
    const taken = (s['imported'] ?? (node.type === 'ExportNamedDeclaration' ? s['local'] : undefined)) as
      | Node
      | undefined;
    return taken ? [String(taken['name'] ?? taken['value'])] : [];
  });
}

function exportsOf(node: Node): Export[] {
  if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', isType: false, isFunction: false }];
  if (node.type !== 'ExportNamedDeclaration') return [];
  const declaration = node['declaration'] as Node | null;
  if (!declaration) {
    return ((node['specifiers'] as Node[]) ?? []).map((s) => {
      const name = s['exported'] as Node;
      const isType = node['exportKind'] === 'type' || s['exportKind'] === 'type';
      return { name: String(name['name'] ?? name['value']), isType, isFunction: false };
    });
  }
  const isType = /^TS(Interface|TypeAlias)/.test(declaration.type);
  const isFunction = declaration.type === 'FunctionDeclaration';
  const named = declaration.type === 'VariableDeclaration' ? (declaration['declarations'] as Node[]) : [declaration];
  return named.map((d) => ({ name: String((d['id'] as Node)['name']), isType, isFunction }));
}
