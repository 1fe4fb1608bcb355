import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ENTRY = resolve(import.meta.dirname, '../../server/lsp/node/main.ts');

test('the server runs over standard input and output, reads the folder, and ends when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'second-read-'));
  await writeFile(join(folder, '.second-read.json'), '\uFEFF{ "rules": { "hedge": "error" } }');
  const server = spawn(process.execPath, ['--import', 'tsx', ENTRY, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    const published = new Promise<PublishDiagnosticsParams>((done) =>
      connection.onNotification('textDocument/publishDiagnostics', done),
    );
    connection.listen();
    const rootUri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
      workspaceFolders: null,
    });
    await connection.sendNotification('initialized', {});
    const uri = `${rootUri}/a.md`;
    const text = '# Ferry\n\nThe harbour might close.\n';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const { diagnostics, ...of } = await published;
    assert.deepEqual(of, { uri, version: 1 });
    const hedge = diagnostics.find(({ code }) => code === 'hedge') ?? assert.fail('no hedge');
    assert.equal(hedge.severity, 1);
    const page = await readFile(new URL(hedge.codeDescription?.href ?? assert.fail('no page')), 'utf8');
    assert.match(page, /hedge/);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  } finally {
    connection.dispose();
    server.kill();
    await rm(folder, { recursive: true });
  }
});
