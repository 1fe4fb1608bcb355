// Runs every test of a folder in this one process: loading the engine once for all of them takes a fraction of the
// time that a process for each file takes.
//   node --import tsx scripts/test/folder.mjs FOLDER
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2]);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.test\.(m?ts|mjs)$/.test(name),
);
for (const file of files.sort()) await import(pathToFileURL(path.join(folder, file)).href);
