import type { CheckedServer } from './checkedServer.ts';
import type { Choices } from './choices.ts';
import type { Tally } from './fuzzServer.ts';
import { hostilePiece } from './hostileTexts.ts';
import { mutateJson } from './mutateJson.ts';
import type { Message } from './serverProcess.ts';

/** Milliseconds in which a server that is well answers a question about nothing, between other work. */
const MOST_MILLISECONDS = 1000;
const URI = 'file:///fuzz/messages.md';

/** Sends a few messages that are JSON-RPC but make no sense, and sees that the server goes on answering. */
export async function fuzzMessage(
  server: CheckedServer,
  articles: readonly string[],
  choices: Choices,
  tally: Tally,
): Promise<void> {
  server.open(URI, 'markdown', choices.one(articles));
  await server.review(URI);
  // From here on nobody knows its text.
  server.forget(URI);
  const answers: Promise<unknown>[] = [];
  for (let count = 1 + choices.number(8); count > 0; count--) {
    tally.messages++;
    const message = messageFrom(choices, tally.messages);
    if (choices.chance(0.2))
      server.answers.set(choices.one(ASKED), mutateJson([{ uri: 'file:///fuzz', text: '{}' }], choices));
    answers.push(server.send(message));
  }
  await Promise.all(answers);
  server.answers.clear();
  const pinged = await probe(server);
  if (pinged > MOST_MILLISECONDS && (await probe(server)) > MOST_MILLISECONDS)
    throw new Error(`after the last messages a question took ${Math.round(pinged)} ms`);
  await recover(server);
}

/** What the server asks of a client. */
const ASKED = [
  'workspace/configuration',
  'workspace/workspaceFolders',
  'secondRead/readFile',
  'client/registerCapability',
];

async function probe(server: CheckedServer): Promise<number> {
  const params = { textDocument: { uri: 'none:' }, position: { line: 0, character: 0 } };
  return (await server.request('textDocument/hover', params)).took;
}

/** Settings, folders and the document are put right again: from here on the server must work as if nothing had been. */
async function recover(server: CheckedServer): Promise<void> {
  server.notify('textDocument/didClose', { textDocument: { uri: URI } });
  server.notify('workspace/didChangeConfiguration', { settings: null });
  const text = 'The harbour might close in spring.\n';
  const fresh = 'file:///fuzz/after.md';
  server.open(fresh, 'markdown', text);
  const { diagnostics } = await server.review(fresh);
  if (!diagnostics.some(({ code }) => code === 'hedge'))
    throw new Error(`after broken messages an ordinary text has no marks: ${JSON.stringify(diagnostics)}`);
  server.close(fresh);
}

function messageFrom(choices: Choices, n: number): Message {
  const position = { line: choices.number(40), character: choices.number(80) };
  const range = { start: position, end: { line: position.line + choices.number(3), character: choices.number(80) } };
  const uri = choices.one([URI, URI, URI, 'file:///fuzz/none.md', 'untitled:x', 'file:///fuzz/.second-read.json', '']);
  const textDocument = { uri };
  const versioned = { uri, version: choices.one([0, 1, 2, 3, -1, 2 ** 31, 10 ** 15]) };
  const valid: readonly (readonly [method: string, params: unknown, asks: boolean])[] = [
    ['textDocument/hover', { textDocument, position }, true],
    [
      'textDocument/codeAction',
      {
        textDocument,
        range,
        context: {
          diagnostics: [{ range, message: 'x', source: 'Second Read', code: 'hedge', data: { fingerprint: 'x' } }],
        },
      },
      true,
    ],
    ['secondRead/review', { uri }, true],
    [
      'textDocument/didChange',
      { textDocument: versioned, contentChanges: [{ range, text: hostilePiece(choices) }] },
      false,
    ],
    [
      'textDocument/didOpen',
      { textDocument: { uri, languageId: 'markdown', version: 1, text: hostilePiece(choices) } },
      false,
    ],
    ['textDocument/didSave', { textDocument }, false],
    ['textDocument/didClose', { textDocument }, false],
    [
      'workspace/didChangeConfiguration',
      { settings: { secondRead: { rules: { hedge: 'off' }, enable: true } } },
      false,
    ],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///fuzz/.second-read.json', type: 2 }] }, false],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri, name: 'x' }], removed: [] } }, false],
    ['$/cancelRequest', { id: choices.number(1000) }, false],
    ['$/setTrace', { value: 'verbose' }, false],
    ['$/nothing', { a: 1 }, choices.chance(0.5)],
    ['window/workDoneProgress/cancel', { token: 1 }, false],
    ['initialize', { processId: null, rootUri: null, capabilities: {} }, true],
    ['initialized', {}, false],
    ['textDocument/completion', { textDocument, position }, true],
    ['no/such/method', [1, 2], choices.chance(0.5)],
  ];
  const [method, params, asks] = choices.one(valid);
  const id = choices.one([`m${n}`, `m${n}`, 10 ** 9 + n, 2 ** 53 + 2 * n, -n, n + 0.5, `${'long'.repeat(5000)}${n}`]);
  const sent = choices.chance(0.85) ? mutateJson(params, choices) : params;
  // A server whose client names a process that is gone ends, as it should.
  if (typeof sent === 'object' && sent !== null && 'processId' in sent) sent.processId = null;
  const message = { jsonrpc: '2.0', ...(asks ? { id } : {}), method, params: sent };
  if (choices.chance(0.9)) return message;
  const { jsonrpc: _, ...rest } = message;
  // Broken as an envelope: nobody can say what answer it deserves, so none is waited for.
  const { id: __, ...unasked } = (mutateJson(rest, choices) ?? {}) as Message & object;
  return Object.keys(unasked).length > 0 ? unasked : { method: null };
}
