#!/usr/bin/env node
// Builds what is not built yet, reviews samples/ in the terminal, and says how to go on: `npm start`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['server', 'client', 'scripts/build.mjs', 'package.json', 'package-lock.json'];
const BUNDLES = ['dist/cli.cjs', 'dist/server.cjs', 'dist/client.cjs'];

if (isStale()) run(['scripts/build.mjs']);
run(['dist/cli.cjs', 'review', 'samples']);
console.log(`
These are the articles in samples/. To see them marked in VS Code:

  npm run editor

To review your own:

  node dist/cli.cjs review FILE ...
`);

/** True when a source is newer than the oldest bundle, or a bundle is missing. */
function isStale() {
  const built = BUNDLES.map((file) => path.join(root, file));
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return SOURCES.some((source) => newestIn(path.join(root, source)) > oldest);
}

function newestIn(at) {
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' });
  return Math.max(stat.mtimeMs, ...files.map((file) => statSync(path.join(at, file)).mtimeMs));
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
