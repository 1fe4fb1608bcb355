#!/usr/bin/env node
// Opens samples/ in VS Code with this extension: `npm run editor`.
// Takes the `code` on the PATH, else a VS Code that it downloads, else one that is served to a browser.
//   node scripts/editor.mjs [FOLDER] [--code|--desktop|--browser] [--port N]
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './vscode-fetch.mjs';
import { startServer, writeSettings } from './vscode-serve.mjs';

const given = process.argv.slice(2);
const port = given.includes('--port') ? Number(given.splice(given.indexOf('--port'), 2)[1]) : undefined;
const ways = given.filter((argument) => argument.startsWith('--')).map((argument) => argument.slice(2));
const folder = path.resolve(given.find((argument) => !argument.startsWith('--')) ?? path.join(root, 'samples'));
const codeArguments = [`--extensionDevelopmentPath=${root}`, folder];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
main().catch((error) => {
  console.error(`editor: ${error.message}`);
  process.exit(1);
});

async function main() {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  if (!existsSync(path.join(root, 'dist/client.cjs'))) throw new Error('run "npm run build" first');
  const all = { code: openInstalled, desktop: openDownloaded, browser: openInBrowser };
  const unknown = ways.find((way) => !(way in all));
  if (unknown) throw new Error(`there is no way --${unknown}; use --code, --desktop or --browser`);
  for (const way of ways.length ? ways : Object.keys(all)) if (await all[way]()) return;
  throw new Error('no VS Code could be opened');
}

/** True when a VS Code that is installed here has opened the folder. */
function openInstalled() {
  const shell = process.platform === 'win32';
  const quoted = shell ? codeArguments.map((argument) => `"${argument}"`) : codeArguments;
  for (const command of ['code', 'code-insiders', 'codium'])
    if (spawnSync(command, quoted, { shell, stdio: ['ignore', 'ignore', 'pipe'] }).status === 0) {
      console.log(`Opened ${folder} with "${command}".`);
      return true;
    }
  console.log('There is no `code` on the PATH.');
  return false;
}

/** True when a downloaded VS Code has opened the folder. */
async function openDownloaded() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('There is no screen for VS Code desktop.');
    return false;
  }
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 15000 });
    const data = path.join(cache, 'editor-desktop');
    const args = [...codeArguments, `--user-data-dir=${data}`, '--no-sandbox'];
    const child = spawn(executable, args, { stdio: 'ignore', detached: true });
    const failed = await new Promise((resolve) => {
      child.once('error', resolve);
      child.once('exit', (code) => resolve(code ? new Error(`it ended at once (${code})`) : undefined));
      setTimeout(resolve, 3000);
    });
    if (failed) throw failed;
    child.unref();
    console.log(`Opened ${folder} with a downloaded VS Code (${executable}).`);
    return process.exit(0);
  } catch (error) {
    console.log(`VS Code desktop cannot be downloaded or started here (${error.message ?? error}).`);
    return false;
  }
}

/** Serves a VS Code to a browser on this machine, until Ctrl+C. */
async function openInBrowser() {
  const data = path.join(cache, 'editor-browser');
  mkdirSync(data, { recursive: true });
  writeSettings(path.join(data, 'data/User/settings.json'), {});
  const token = randomBytes(16).toString('hex'); // other users of this machine cannot open it
  const server = await startServer({ data, token, port });
  const payload = JSON.stringify([['extensionDevelopmentPath', server.remote(root)]]);
  const address = `${server.origin}/?${new URLSearchParams({ tkn: token, folder, payload })}`;
  console.log(`\nVS Code is ready. Open this address in a browser on this machine:\n\n  ${address}\n\nCtrl+C ends it.`);
  return true; // the server keeps the process alive
}
