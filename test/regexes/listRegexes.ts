// Prints every regular expression of server/ and client/ as JSON: those written out, read from the source, and those
// put together when a module is loaded, caught as they are made. A program of its own, since what catches them has to
// stand before any module is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';
import type { FoundRegex } from './foundRegex.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['server', 'client'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort(),
);
const found: FoundRegex[] = [];

for (const file of files) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as { type?: string; start: number; regex?: { pattern: string; flags: string } };
    if (node.type === 'Literal' && node.regex)
      found.push({ at: `${file}:${source.slice(0, node.start).split('\n').length}`, ...node.regex });
    else for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, source).program);
}

const OURS = new RegExp(`${path.sep === '/' ? '' : '.*'}/((?:server|client)/\\S+?:\\d+):\\d+`);
const Native = globalThis.RegExp;
globalThis.RegExp = new Proxy(Native, {
  construct: (target, given) => {
    const made: RegExp = Reflect.construct(target, given);
    const maker = new Error().stack?.split('\n')[2]?.replaceAll('\\', '/') ?? '';
    const at = maker.includes('node_modules') ? undefined : Native.prototype.exec.call(OURS, maker)?.[1];
    if (at) found.push({ at, pattern: made.source, flags: made.flags });
    return made;
  },
});
// Entries start something when they are loaded, and the client needs VS Code; neither puts expressions together.
const loadable = files.filter((file) => file.startsWith('server/') && !/\/(main|index|worker)\.ts$/.test(file));
for (const file of loadable) await import(pathToFileURL(path.join(root, file)).href);

process.stdout.write(JSON.stringify(found));
