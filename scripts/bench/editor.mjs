// Measures the packaged extension inside a real VS Code: the VS Code server from the npm registry, in a headless browser.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import esbuild from 'esbuild';

const run = promisify(execFile);

/** Packages the extension as `npm run package` does. Resolves to its file and its size in MB. */
export async function packageExtension(root, cache) {
  const file = path.join(cache, 'second-read.vsix');
  await run('npm', ['run', 'package', '--', '--out', file], { cwd: root, maxBuffer: 1 << 26 });
  return { file, size: statSync(file).size / 1e6 };
}

/**
 * Starts VS Code `rounds` times with the packaged extension and six articles. Resolves to medians in milliseconds: the
 * extension host's time for activating, the time from opening an article to its first diagnostics, for the first
 * article, with which the server starts, and for the others. Rejects where no VS Code can be had.
 */
export async function inEditor({ root, cache, vsix, articleText, rounds }) {
  const workspace = path.join(cache, 'workspace');
  const suite = path.join(cache, 'editorBench.cjs');
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace);
  for (let i = 1; i <= 6; i++) writeFileSync(path.join(workspace, `article-${i}.md`), articleText(42_000, i + 1));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/bench/editorBench.ts'],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const results = [];
  for (let i = 0; i < rounds; i++) {
    const args = ['scripts/vscode-test.mjs', '--vsix', vsix, '--suite', suite, '--workspace', workspace];
    const env = { ...process.env, VSCODE_TEST: 'server' };
    const { stdout } = await run(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 26 });
    results.push(JSON.parse(stdout.split('\n').find((line) => line.startsWith('{'))));
  }
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  return {
    activation: median(results.flatMap(({ activation }) => activation ?? [])),
    openedFirst: median(results.map(({ first }) => first)),
    openedNext: median(results.flatMap(({ next }) => next)),
  };
}
