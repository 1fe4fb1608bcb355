import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { CLI, VAGUE } from './runCli.ts';

test('second-read lsp --stdio is the language server', { timeout: 60_000 }, async (t) => {
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: {} } };
  const answer = await connection.sendRequest<{ capabilities: object }>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
  });
  assert.ok('hoverProvider' in answer.capabilities);
  await connection.sendNotification('initialized', {});
  const published = new Promise<{ diagnostics: { code: string }[] }>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', (params: { diagnostics: { code: string }[] }) => {
      if (params.diagnostics.length > 0) resolve(params);
    });
  });
  const textDocument = { uri: 'untitled:draft', languageId: 'plaintext', version: 1, text: VAGUE };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  assert.deepEqual(
    (await published).diagnostics.map(({ code }) => code),
    ['vague-attribution'],
  );
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
});
