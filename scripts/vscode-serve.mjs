// A VS Code that runs in a browser: its server, a headless browser for it, and a folder that goes away with them.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fetchChromium, fetchServer, root } from './vscode-fetch.mjs';

const verbose = Boolean(process.env.VSCODE_TEST_VERBOSE);
const LISTENING = 'Extension host agent listening';

/** Settings of a quiet workbench: nothing asks, nothing is fetched, nothing covers the editor. */
export const QUIET_SETTINGS = {
  'chat.agentHost.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // in a browser it is on
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A folder for one run, also for what the run calls temporary. It is removed when the process ends, however it ends. */
export function scratchFolder() {
  // Sockets are made in it, whose names may be about 100 characters long: on a Mac the usual place is too deep.
  const folder = mkdtempSync(path.join(process.platform === 'darwin' ? '/tmp' : os.tmpdir(), 'second-read-'));
  const remove = () => {
    if (process.env.VSCODE_TEST_KEEP) console.log(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', remove);
  mkdirSync(path.join(folder, 'tmp'));
  return folder;
}

/** Writes user settings where a VS Code with that data folder reads them. */
export function writeSettings(file, settings) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
}

/**
 * Starts the server. `data` is its data folder, `extensions` are .vsix files to install, `token` is what a page's
 * address must carry. Resolves when it listens; `stop` ends it and all its processes.
 */
export async function startServer({
  data,
  version = process.env.VSCODE_TEST_VERSION,
  settings = {},
  extensions = [],
  token,
  port,
}) {
  const { code, node } = await fetchServer(version || undefined);
  writeSettings(path.join(data, 'data/User/settings.json'), settings);
  const script = path.join(code, 'out/server-main.js');
  const startsItself = readFileSync(script, 'utf8').includes('CODE_SERVER_PARENT_PID');
  const entry = startsItself ? [script] : [path.join(root, 'scripts/vscode-1.93.mjs'), code];
  const always = [...entry, '--server-data-dir', data, '--accept-server-license-terms', '--log', 'info'];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' }; // no gallery is asked for anything
  if (existsSync(path.join(data, 'tmp'))) env.TMPDIR = path.join(data, 'tmp');
  for (const name of Object.keys(env)) if (name.startsWith('VSCODE_') || name === 'XDG_RUNTIME_DIR') delete env[name];
  for (const file of extensions) {
    const installed = await ended(
      spawn(node, [...always, '--install-extension', path.resolve(file)], { env, stdio: 'inherit' }),
    );
    if (installed !== 0) throw new Error(`${file} could not be installed (${installed})`);
  }
  const listen = port ?? (await freePort());
  const secret = token ? ['--connection-token', token] : ['--without-connection-token'];
  const quiet = ['--disable-workspace-trust', '--disable-update-check', '--disable-telemetry'];
  // VS Code 1.139 takes extensions under development from a page's address only with the smoke test driver.
  const args = [
    ...always,
    '--host',
    '127.0.0.1',
    '--port',
    `${listen}`,
    ...secret,
    ...quiet,
    '--enable-smoke-test-driver',
  ];
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const kill = () => killGroup(child);
  process.prependOnceListener('exit', kill);
  await listening(child, listen);
  const stop = async () => {
    const gone = ended(child);
    kill();
    await gone;
    process.removeListener('exit', kill);
  };
  const host = `127.0.0.1:${listen}`;
  return { origin: `http://${host}`, remote: (file) => `vscode-remote://${host}${file}`, stop };
}

function listening(child, port) {
  let log = '';
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the VS Code server ended at once (${code}), port ${port}:\n${log.slice(-4000)}`)),
    );
    const read = (data) => {
      if (verbose) process.stderr.write(data);
      if (log.includes(LISTENING)) return;
      log += data;
      if (log.includes(LISTENING)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

/** The whole group: the extension host would outlive the server for a second and write on. */
function killGroup(child) {
  try {
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A headless browser: the one of CHROME_PATH, else one of this machine, else Chromium from npm. */
export async function launchBrowser(data) {
  const { chromium } = await import('playwright-core');
  const { executable, env } = await findBrowser();
  // Playwright makes the browser's profile in the temporary folder of this process.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = path.join(data, 'tmp');
  try {
    return await chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env, HOME: data },
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update'], // else they flood a closed network with lookups
      ],
    });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    const problem = problemOf(named, {});
    if (problem) throw new Error(`CHROME_PATH names ${named}, which does not run: ${problem}`);
    return { executable: named, env: {} };
  }
  for (const executable of installedBrowsers()) if (!problemOf(executable, {})) return { executable, env: {} };
  const { executable, libraries, fontConfig } = await fetchChromium();
  const fonts = { FONTCONFIG_FILE: fontConfig };
  if (!problemOf(executable, fonts)) return { executable, env: fonts };
  // A bare machine has no libnss3 and libnspr4; the package brings them.
  const env = { ...fonts, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  const problem = problemOf(executable, env);
  if (problem) throw new Error(`the Chromium from npm does not run here: ${problem}. Name a browser in CHROME_PATH`);
  return { executable, env };
}

/** What keeps a browser from running; undefined where it runs. Some systems have a script in its place that only asks to install one. */
function problemOf(executable, env) {
  if (process.platform === 'win32') return undefined; // there `--version` opens a window
  try {
    execFileSync(executable, ['--version'], { env: { ...process.env, ...env }, stdio: 'pipe', timeout: 20000 });
    return undefined;
  } catch (error) {
    return `${error.stderr ?? ''}`.trim() || error.message;
  }
}

function installedBrowsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const places = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => path.join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
  return places.filter((place) => existsSync(place));
}
