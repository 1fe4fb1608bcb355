import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Bundles, buildBundles } from '../../scripts/bundles.ts';
import { type CheckedServer, startCheckedServer } from '../../scripts/fuzz/checkedServer.ts';
import { sampleArticles } from '../sampleArticles.ts';

/** Milliseconds of work after which a question that was taken back is to be answered. */
const MOST_MILLISECONDS = 50;
const TRIES = 12;
const URI = 'file:///news/long.md';
const CANCELLED = -32800;

/** An article of 100 KB that is never the same twice, so that nothing of it is remembered. */
function longText(turn: number): string {
  let text = '';
  for (let i = 0; text.length < 100_000; i++) {
    const article = sampleArticles[i % sampleArticles.length]?.text ?? '';
    text += `${article.replace(/[a-z]{5,}/g, (word) => ((word.length * 7 + i + turn) % 5 === 0 ? `${word}ly` : word))}\n\n`;
  }
  return text;
}

let bundles: Bundles;
let server: CheckedServer;
before(async () => {
  bundles = await buildBundles('server');
  server = await startCheckedServer(bundles.path('server.cjs'), 'file:///news');
  // What runs for the first time runs slowly; that is not what is asked about here.
  for (let turn = 100; turn < 106; turn++) {
    server.open(URI, 'markdown', longText(turn));
    await server.review(URI);
    server.close(URI);
  }
});
after(async () => {
  server.kill();
  await bundles.remove();
});

/** Asks while a long text is being read, takes the question back a moment later, and gives the time until the answer. */
async function timeToGiveUp(turn: number, method: string, params: object): Promise<number> {
  server.open(URI, 'markdown', longText(turn));
  await new Promise((resolve) => setTimeout(resolve, 60));
  const id = `asked-${turn}`;
  let answered = 0;
  const answer = server.send({ jsonrpc: '2.0', id, method, params }).then((given) => {
    answered = server.worked();
    return given;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const cancelled = server.worked();
  server.notify('$/cancelRequest', { id });
  const { error, result } = (await answer) ?? {};
  assert.ok(error ? error.code === CANCELLED : result !== undefined, JSON.stringify(error));
  server.close(URI);
  return answered - cancelled;
}

describe('a question about a text of 100 KB that is taken back while the text is read', () => {
  const position = { line: 2, character: 5 };
  for (const [method, params] of [
    ['secondRead/review', { uri: URI }],
    ['textDocument/hover', { textDocument: { uri: URI }, position }],
    [
      'textDocument/codeAction',
      { textDocument: { uri: URI }, range: { start: position, end: position }, context: { diagnostics: [] } },
    ],
  ] as const) {
    test(`${method} is answered within ${MOST_MILLISECONDS} ms`, async () => {
      // The quickest of some: what the machine does besides counts for nothing.
      const times: number[] = [];
      for (let i = 0; i < TRIES && !(Math.min(...times) < MOST_MILLISECONDS); i++)
        times.push(await timeToGiveUp(i, method, params));
      assert.ok(Math.min(...times) < MOST_MILLISECONDS, times.map(Math.round).join(', '));
    });
  }
});
