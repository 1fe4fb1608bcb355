#!/usr/bin/env node
// Bundles the extension, the server, the command line and the in-editor tests.
//   node scripts/build.mjs [--production] [--watch] [NAME ...]
//   NAME is one of: client, server, cli, client-web, tests. All of them when none is named.
//   --production minifies, leaves out source maps, and leaves out the tests unless named.
//   --out=FOLDER writes the bundles there instead of dist/ and dist-test/.
// esbuild's JavaScript interface finds its binary in the package of the platform, so no install script has to have run.
import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const production = flags.has('--production');
const watch = flags.has('--watch');
const out = [...flags].find((flag) => flag.startsWith('--out='))?.slice('--out='.length);

const OWN_ADDRESS = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";
// The server also runs in a web worker, where there is no `require`.
const OWN_ADDRESS_IF_ANY =
  "const importMetaUrl = typeof require === 'function' ? require('node:url').pathToFileURL(__filename).href : '';";

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'eof',
  logLevel: 'warning',
  logOverride: { 'empty-glob': 'silent' }, // `sentiment` looks for languages that it does not ship
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Packages written as modules ask where they are.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: OWN_ADDRESS },
};
const web = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
  define: { 'process.env.NODE_ENV': '"production"' },
};
// Mocha's browser build expects these of its page.
const MOCHA_HOST =
  'globalThis.global ??= globalThis; globalThis.process ??= { env: {}, platform: "browser", version: "", nextTick: (f) => queueMicrotask(f), cwd: () => "/" };';

// In a package of modules VS Code takes a script for a CommonJS one only by the name `.cjs`. Its web host loads that name
// in new releases and the name with `.js` appended in old ones (1.100), so web bundles are written under both.
const BUNDLES = {
  client: [
    {
      ...node,
      entryPoints: ['client/node/extension.ts'],
      outfile: 'dist/client.cjs',
      external: ['vscode'],
      plugins: [inFileOfItsOwn('./connect.ts', './client.connect.cjs')],
      // As `require`, in which VS Code answers for the module `vscode`.
      supported: { 'dynamic-import': false },
    },
    { ...node, entryPoints: ['client/node/connect.ts'], outfile: 'dist/client.connect.cjs', external: ['vscode'] },
  ],
  server: [
    {
      ...node,
      entryPoints: ['server/lsp/main.ts'],
      outfile: 'dist/server.cjs',
      plugins: [taggerWithoutExtras(), phrasesWithAnchors()],
      // With Node's, which its platform brings: each host's part of the library is found.
      conditions: ['browser'],
      define: { ...node.define, 'process.env.NODE_ENV': '"production"' },
      banner: { js: OWN_ADDRESS_IF_ANY },
    },
  ],
  cli: [
    {
      ...node,
      entryPoints: ['server/cli/main.ts'],
      outfile: 'dist/cli.cjs',
      plugins: [taggerWithoutExtras(), phrasesWithAnchors()],
      banner: { js: `#!/usr/bin/env node\n${OWN_ADDRESS}` },
    },
  ],
  'client-web': [
    { ...web, entryPoints: ['client/browser/extension.ts'], outfile: 'dist/client.web.cjs.js', external: ['vscode'] },
  ],
  tests: [
    {
      ...node,
      entryPoints: ['test/client/index.node.ts'],
      outfile: 'dist-test/index.node.cjs',
      external: ['vscode', 'mocha'],
    },
    {
      ...web,
      entryPoints: ['test/client/index.web.ts'],
      outfile: 'dist-test/index.web.cjs.js',
      external: ['vscode'],
      banner: { js: MOCHA_HOST },
    },
  ],
};

const running = new Set();
/** What phrases are looked for by, once it was asked for. */
let anchors;

/** Leaves out what is imported later, which another bundle holds: reading the rest does not wait for it. */
function inFileOfItsOwn(imported, file) {
  return {
    name: 'in a file of its own',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path: named, kind }) =>
        kind === 'dynamic-import' && named === imported ? { path: file, external: true } : undefined,
      );
    },
  };
}

/**
 * Leaves out two parts of the tagger's model that it always loads and we never ask for: sentiment and kinds of names, half
 * a megabyte to ship, to read at each start and to hold. In their place stands an automaton that knows nothing.
 */
function taggerWithoutExtras() {
  const nothing = JSON.stringify([JSON.stringify([100, 0, {}, {}, {}, {}])]);
  return {
    name: 'tagger without extras',
    setup(build) {
      build.onLoad({ filter: /wink-eng-lite-web-model.+eng-(sa|ner)-model\.json$/ }, () => ({
        contents: nothing,
        loader: 'json',
      }));
    },
  };
}

/**
 * Puts in what the phrases of the rules are looked for by, which takes a sixth of a short run of the command line to work
 * out. Not while watching: a rule may change, and this file does not.
 */
function phrasesWithAnchors() {
  return {
    name: 'phrases with anchors',
    setup(build) {
      if (watch) return;
      build.onLoad({ filter: /[\\/]rules[\\/]shippedAnchors\.ts$/ }, async () => {
        anchors ??= phraseAnchors();
        return { contents: `export const shippedAnchors = ${JSON.stringify(await anchors)};` };
      });
    },
  };
}

async function phraseAnchors() {
  const contents = `
    import { anchorTable } from './server/engine/match/anchorTable.ts';
    import { rules } from './server/engine/rules/index.ts';
    export const table = anchorTable(rules.flatMap((rule) => (rule.kind === 'phrase' ? rule.phrases : [])));`;
  const { outputFiles } = await esbuild.build({
    ...node,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    sourcemap: false,
    write: false,
  });
  const made = { exports: {} };
  new Function('module', 'exports', 'require', '__filename', outputFiles[0].text)(
    made,
    made.exports,
    createRequire(import.meta.url),
    import.meta.filename,
  );
  return made.exports.table;
}

/**
 * Escapes what is not ASCII, which esbuild leaves as it is in regular expressions only, where the escape means the same:
 * V8 keeps a script with a single such character at two bytes a character, which for the server makes 5 MB more.
 */
function toAscii(file) {
  const script = readFileSync(file, 'utf8');
  const escaped = (_, slashes, unit) =>
    // One that is escaped already, as in /\–/, means itself.
    `${slashes.length % 2 ? slashes.slice(1) : slashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, script.replace(/(\\*)([^\0-\x7f])/g, escaped));
}

/** Does what a bundle needs besides, and tells an editor that watches when a build begins and ends. */
const report = (outfile) => ({
  name: 'report',
  setup(build) {
    build.onStart(() => {
      if (watch && running.size === 0) console.log('[watch] build started');
      running.add(outfile);
    });
    build.onEnd((result) => {
      const file = path.resolve(root, outfile);
      if (result.errors.length === 0) {
        if (production) toAscii(file);
        if (path.basename(outfile) === 'cli.cjs') chmodSync(file, 0o755);
        if (outfile.endsWith('.cjs.js')) copyFileSync(file, file.slice(0, -'.js'.length));
      }
      running.delete(outfile);
      if (watch && running.size === 0) console.log('[watch] ready');
    });
  },
});

function chosen() {
  const unknown = names.filter((name) => !(name in BUNDLES));
  if (unknown.length) fail(`no such bundle: ${unknown.join(', ')}. There are: ${Object.keys(BUNDLES).join(', ')}.`);
  const all = Object.keys(BUNDLES).filter((name) => name !== 'tests' || !production);
  return (names.length ? names : all).flatMap((name) => BUNDLES[name]);
}

function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}

const bundles = chosen().map((bundle) =>
  out === undefined ? bundle : { ...bundle, outfile: path.resolve(out, path.basename(bundle.outfile)) },
);
for (const { entryPoints, outfile } of bundles)
  for (const entry of entryPoints)
    if (!existsSync(path.join(root, entry))) fail(`${outfile} cannot be built: its entry ${entry} is missing.`);

const jobs = bundles.map((bundle) => ({ ...bundle, plugins: [...(bundle.plugins ?? []), report(bundle.outfile)] }));
if (production) for (const { outfile } of jobs) rmSync(path.join(root, `${outfile}.map`), { force: true });

if (watch) {
  for (const job of jobs) await (await esbuild.context(job)).watch();
} else {
  const results = await Promise.allSettled(jobs.map((job) => esbuild.build(job)));
  // esbuild has already said what is wrong, and where.
  const failed = jobs.filter((_, i) => results[i].status === 'rejected').map((job) => job.outfile);
  if (failed.length) fail(`${failed.join(', ')} could not be built.`);
}
