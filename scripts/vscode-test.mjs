#!/usr/bin/env node
// Runs the in-editor suite (test/client, compiled to dist-test/) inside a real VS Code and ends with its result.
//   --web                     the web build, in the web worker extension host of the VS Code server
//   --vsix FILE               the packaged extension, installed, instead of the one being developed
//   --suite FILE --workspace FOLDER   another compiled suite, in a copy of another folder; not with --web
//   VSCODE_TEST=desktop       VS Code desktop: the one that VSCODE_EXECUTABLE_PATH names, else a downloaded one
//   VSCODE_TEST=server        the VS Code server from the npm registry, in a headless browser
//   neither                   desktop where it can be had and shown, else server
//   VSCODE_TEST_VERSION=4.139.1   another release of code-server
//   VSCODE_TEST_TIMEOUT=300   seconds until a run is given up
//   VSCODE_TEST_VERBOSE=1     everything that VS Code logs;  VSCODE_TEST_KEEP=1 keeps the run's folder
import { cpSync, existsSync, mkdirSync, readFile } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { cache, root } from './vscode-fetch.mjs';
import { launchBrowser, scratchFolder, startServer, writeSettings } from './vscode-serve.mjs';

const verbose = Boolean(process.env.VSCODE_TEST_VERBOSE);
const seconds = Number(process.env.VSCODE_TEST_TIMEOUT || 300);
const NODE_SUITE = path.join(root, 'dist-test/index.node.cjs');
const WEB_SUITE = '/dist-test/index.web.cjs'; // the web host appends .js

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`In-editor tests: ${error.message}`);
    process.exit(1);
  },
);

async function main() {
  const args = process.argv.slice(2);
  const named = (option) => {
    if (!args.includes(option)) return undefined;
    const given = args[args.indexOf(option) + 1];
    if (!(given && existsSync(given))) throw new Error(`${option} names nothing that is there: ${given}`);
    return path.resolve(given);
  };
  const web = args.includes('--web');
  const vsix = named('--vsix');
  const suite = named('--suite') ?? NODE_SUITE;
  const workspace = named('--workspace') ?? path.join(root, 'test/client/workspace');
  for (const file of vsix ? [suite] : [suite, path.join(root, 'dist/client.cjs')])
    if (!existsSync(file)) throw new Error(`${path.relative(root, file)} is missing; run "npm run build" first`);
  const where = web || vsix ? 'server' : process.env.VSCODE_TEST || 'auto';
  if (!['auto', 'desktop', 'server'].includes(where))
    throw new Error(`VSCODE_TEST is "${where}"; use desktop or server`);
  if (where !== 'server') {
    const code = await runInDesktop(where === 'desktop', suite, workspace);
    if (code !== undefined) return code;
  }
  return runInServer(web, vsix, suite, workspace);
}

/** A run's folder with a copy of a workspace, which tests may change. */
function prepare(original) {
  const data = scratchFolder();
  const workspace = path.join(data, 'workspace');
  cpSync(original, workspace, { recursive: true });
  return { data, workspace };
}

/** The suite's exit code; undefined where there is no VS Code desktop to be had and none was insisted on. */
async function runInDesktop(insist, suite, original) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  let vscodeExecutablePath = process.env.VSCODE_EXECUTABLE_PATH;
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (noScreen && !insist && !vscodeExecutablePath) {
    console.log('There is no screen for VS Code desktop; using the VS Code server.');
    return undefined;
  }
  try {
    vscodeExecutablePath ??= await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 15000 });
  } catch (error) {
    const reason = `VS Code desktop cannot be downloaded here (${error.message ?? error})`;
    if (insist) throw new Error(reason);
    console.log(`${reason}; using the VS Code server.`);
    return undefined;
  }
  const { data, workspace } = prepare(original);
  writeSettings(path.join(data, 'User/settings.json'), {});
  const started = path.join(data, 'started');
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { SECOND_READ_TESTS_STARTED: started },
      launchArgs: [workspace, '--user-data-dir', data, '--disable-extensions', '--no-sandbox'],
    });
  } catch (error) {
    console.error(error.message ?? error);
    if (insist || existsSync(started)) return 1;
    console.log('VS Code desktop does not start here; using the VS Code server.');
    return undefined;
  }
}

async function runInServer(web, vsix, suite, original) {
  const began = Date.now();
  const { data, workspace } = prepare(original);
  const server = await startServer({ data, extensions: vsix ? [vsix] : [] });
  const browser = await launchBrowser(data);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: web });
  const result = hear(page);
  const query = { folder: workspace, payload: JSON.stringify(await payloadFor(page, server, web, vsix, suite)) };
  await page.goto(`${server.origin}/?${new URLSearchParams(query)}`);
  const late = new Promise((resolve) => setTimeout(() => resolve(`no result in ${seconds} s`), seconds * 1000).unref());
  const code = await Promise.race([result.ended, late]);
  if (code !== 0) {
    console.error(result.log.join('\n'));
    const picture = path.join(cache, 'failure.png');
    mkdirSync(cache, { recursive: true });
    const taken = await page.screenshot({ path: picture }).catch(() => undefined);
    if (taken) console.error(`The workbench at the end: ${path.relative(process.cwd(), picture)}`);
  }
  await browser.close();
  await server.stop();
  const what = [web ? 'web extension host' : 'Node extension host', ...(vsix ? [path.basename(vsix)] : [])].join(', ');
  const outcome = code === 0 ? 'passed' : code === 1 ? 'failed' : code;
  console.log(`VS Code server (${what}): ${outcome} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code === 0 ? 0 : 1;
}

/** Listens to the page: prints the suite's lines, which bear a mark (test/client/report.ts), and keeps VS Code's own. */
function hear(page) {
  const log = [];
  const ended = new Promise((resolve) => {
    page.on('crash', () => resolve('the page crashed'));
    page.exposeFunction('codeAutomationExit', resolve);
  });
  page.exposeFunction('codeAutomationLog', (type, values) => {
    const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    if (line.startsWith('| ')) console.log(line.slice(2));
    else if (verbose) console.error(`${type}: ${line}`);
    else if (type !== 'info' && !line.startsWith('[Service Worker]')) log.push(`${type}: ${line}`);
  });
  return { log, ended };
}

/** What the page's address tells the workbench: which extension is developed, and which suite to run. */
async function payloadFor(page, server, web, vsix, suite) {
  const always = [['skipWelcome', 'true']];
  if (!web) {
    const extension = vsix ? path.join(root, 'test/client/driver') : root;
    return [
      ...always,
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(suite)],
    ];
  }
  // For the web extension host both are named in the page's own configuration, which is changed as soon as it is
  // parsed, before any script of the page runs.
  const host = await serveFiles(root);
  await page.addInitScript(
    ([authority, suite]) =>
      new MutationObserver((_, observer) => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (!meta) return;
        observer.disconnect();
        const configuration = JSON.parse(meta.dataset.settings);
        const address = (file) => ({ scheme: 'http', authority, path: file });
        const tests = { extensions: [address('/')], extensionTestsPath: address(suite) };
        configuration.developmentOptions = { ...configuration.developmentOptions, ...tests };
        meta.dataset.settings = JSON.stringify(configuration);
      }).observe(document, { childList: true, subtree: true }),
    [host, WEB_SUITE],
  );
  return always;
}

/** Serves the project's files: the web extension host takes an extension only over http. Resolves to host and port. */
async function serveFiles(folder) {
  const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };
  const always = {
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    readFile(file, (error, data) => {
      const type = types[path.extname(file)] ?? 'text/plain; charset=utf-8';
      if (error) response.writeHead(404, always).end();
      else response.writeHead(200, { ...always, 'Content-Type': type }).end(data);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `127.0.0.1:${server.address().port}`;
}
