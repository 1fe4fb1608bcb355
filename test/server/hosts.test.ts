import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Finding, review } from '#engine';
import { type Bundles, buildBundles } from '../../scripts/bundles.ts';
import { type Diagnostic, startCheckedServer } from '../../scripts/fuzz/checkedServer.ts';
import { sampleArticles } from '../sampleArticles.ts';

/** What every host must agree on. */
type Mark = readonly [rule: string, start: number, end: number, message: string, fingerprint: string];

const languageOf = { markdown: 'markdown', plaintext: 'plaintext', article: 'article' } as const;
const ofFinding = ({ rule, start, end, message, fingerprint }: Finding): Mark => [
  rule,
  start,
  end,
  message,
  fingerprint,
];
const ofDiagnostic = ({ code, data, message }: Diagnostic): Mark => {
  const { start, end, fingerprint } = data as { start: number; end: number; fingerprint: string };
  return [String(code), start, end, String(message), fingerprint];
};

let bundles: Bundles;
let expected: readonly (readonly Mark[])[];
before(async () => {
  bundles = await buildBundles('server', 'cli');
  expected = sampleArticles.map(({ text, format }) => review(text, { format }).findings.map(ofFinding));
});
after(() => bundles.remove());

describe('every host finds the same', () => {
  test('the engine itself finds something', () => assert.ok(expected.flat().length > 50));

  test('the server as a process', async () => {
    const server = await startCheckedServer(bundles.path('server.cjs'), 'file:///hosts');
    try {
      for (const [i, { text, format }] of sampleArticles.entries()) {
        server.open(`file:///hosts/${i}`, languageOf[format], text);
        const { diagnostics } = await server.review(`file:///hosts/${i}`);
        assert.deepEqual(diagnostics.map(ofDiagnostic), expected[i]);
      }
    } finally {
      server.kill();
    }
  });

  test('the server as a web worker, with nothing of Node in reach', async () => {
    const worker = startWebWorker(readFileSync(bundles.path('server.cjs'), 'utf8'));
    try {
      const capabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
      await worker.request('initialize', { processId: null, rootUri: null, capabilities });
      worker.notify('initialized', {});
      for (const [i, { text, format }] of sampleArticles.entries()) {
        const uri = `file:///hosts/${i}`;
        worker.notify('textDocument/didOpen', {
          textDocument: { uri, languageId: languageOf[format], version: 1, text },
        });
        await worker.request('secondRead/review', { uri });
        assert.deepEqual(worker.diagnostics(uri).map(ofDiagnostic), expected[i]);
      }
    } finally {
      await worker.end();
    }
  });

  test('the command line', async () => {
    const files = sampleArticles.map(({ name }) => name);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [bundles.path('cli.cjs'), 'review', '--format', 'json', ...files],
      { maxBuffer: 2 ** 26 },
    );
    const reported = (JSON.parse(stdout) as { files: { findings: Finding[] }[] }).files;
    assert.deepEqual(
      reported.map(({ findings }) => findings.map(ofFinding)),
      expected,
    );
  });
});

interface Talk {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
  readonly error?: { readonly message: string };
}

/** Runs a script as a browser's worker would: with `self`, `postMessage` and `onmessage`, and without what only Node has. */
function startWebWorker(script: string) {
  const page = `
    const { parentPort } = require('node:worker_threads');
    const { runInThisContext } = require('node:vm');
    globalThis.self = globalThis;
    globalThis.postMessage = (message) => parentPort.postMessage(message);
    globalThis.addEventListener ??= () => {};
    parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
    for (const name of ['process', 'Buffer', 'global', 'require', 'module', 'setImmediate']) globalThis[name] = undefined;
    runInThisContext(${JSON.stringify(script)});`;
  const worker = new Worker(page, { eval: true });
  const waiting = new Map<number, (answer: Talk) => void>();
  const shown = new Map<string, readonly Diagnostic[]>();
  let lastId = 0;
  let failed: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    failed = reject;
  });
  failure.catch(() => {});
  worker.on('error', (error) => failed(error as Error));
  worker.on('message', ({ id, method, params, error }: Talk) => {
    if (method === 'textDocument/publishDiagnostics' && params) shown.set(params.uri, params.diagnostics);
    else if (method !== undefined && id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: null });
    else if (id !== undefined) waiting.get(id)?.({ ...(error ? { error } : {}) });
  });
  return {
    notify: (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params }),
    request: async (method: string, params: unknown): Promise<void> => {
      const id = ++lastId;
      const answer = new Promise<Talk>((resolve) => waiting.set(id, resolve));
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
      const { error } = await Promise.race([answer, failure]);
      assert.equal(error, undefined);
    },
    diagnostics: (uri: string) => shown.get(uri) ?? assert.fail(`nothing was said of ${uri}`),
    end: () => worker.terminate(),
  };
}
