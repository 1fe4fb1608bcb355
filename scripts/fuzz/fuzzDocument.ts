import type { CheckedServer, ContentChange } from './checkedServer.ts';
import { startCheckedServer } from './checkedServer.ts';
import type { Choices } from './choices.ts';
import type { Tally } from './fuzzServer.ts';
import { hostilePiece, hostileText, LONGEST_TEXT } from './hostileTexts.ts';

interface DocumentRound {
  readonly server: CheckedServer;
  readonly bundle: string;
  readonly articles: readonly string[];
  readonly choices: Choices;
  readonly tally: Tally;
  readonly folder: string;
  /** Milliseconds that the review of a text of `LONGEST_TEXT` may take. */
  readonly most: number;
}

/** How often a slow review is tried again before it counts: the machine may have been busy with something else. */
const TRIES = 3;

/**
 * Opens a hostile text, edits it, asks about it in between, and compares what is marked in the end with what is
 * marked when the same text is opened afresh.
 */
export async function fuzzDocument(round: DocumentRound): Promise<void> {
  const { server, articles, choices, tally, folder } = round;
  const uri = `${folder}/document-${++tally.documents}.${choices.one(['md', 'txt', 'article'])}`;
  const languageId = choices.one(['markdown', 'plaintext', 'article']);
  server.open(uri, languageId, hostileText(articles, choices));
  await timedReview(round, uri, languageId);
  let version = 1;
  for (let edits = choices.number(5); edits > 0; edits--) {
    version += choices.chance(0.1) ? 1 + choices.number(1000) : 1;
    server.change(uri, version, changesOf(server.text(uri), choices));
    tally.edits++;
    if (choices.chance(0.3)) ask(server, uri, choices);
    if (choices.chance(0.4)) await timedReview(round, uri, languageId);
  }
  const grown = await timedReview(round, uri, languageId);
  const fresh = uri.replace('/document-', '/again-');
  server.open(fresh, languageId, server.text(uri));
  const { diagnostics } = await server.review(fresh);
  if (JSON.stringify(diagnostics).replaceAll(fresh, uri) !== JSON.stringify(grown))
    throw new Error(`after edits ${uri} is marked otherwise than when it is opened afresh as ${fresh}`);
  server.close(fresh);
  server.close(uri);
}

/** Reviews, and sees that it takes no longer than it may. */
async function timedReview(round: DocumentRound, uri: string, languageId: string) {
  const { server, articles, tally, bundle, folder, most } = round;
  const { diagnostics, answer } = await server.review(uri);
  const text = server.text(uri);
  let took = answer.took;
  for (let tries = 1; took > most && text.length <= LONGEST_TEXT && tries < TRIES; tries++) {
    const alone = await startCheckedServer(bundle, folder);
    try {
      // What a program needs that has just been started is no part of the time that a text takes.
      const plain = `${folder}/plain.md`;
      alone.open(plain, 'markdown', articles.join('\n\n').slice(0, LONGEST_TEXT));
      await alone.review(plain);
      alone.open(uri, languageId, text);
      took = Math.min(took, (await alone.review(uri)).answer.took);
    } finally {
      alone.kill();
    }
  }
  tally.slowest = Math.max(tally.slowest, took);
  if (took > most && text.length <= LONGEST_TEXT)
    throw new Error(`the review of ${uri} (${text.length} characters, ${languageId}) took ${Math.round(took)} ms`);
  return diagnostics;
}

function changesOf(text: string, choices: Choices): ContentChange[] {
  if (choices.chance(0.1)) return [{ text: hostilePiece(choices) }];
  const lines = text.split(/\r\n|\r|\n/);
  // Now and then beyond the text, as a client may that counts otherwise.
  const place = () => {
    const line = choices.number(lines.length + (choices.chance(0.1) ? 5 : 0));
    return { line, character: choices.number((lines[line]?.length ?? 0) + (choices.chance(0.2) ? 50 : 1)) };
  };
  return Array.from({ length: 1 + choices.number(3) }, () => {
    const [a, b] = [place(), choices.chance(0.5) ? undefined : place()];
    const [start, end] =
      b && (b.line < a.line || (b.line === a.line && b.character < a.character)) ? [b, a] : [a, b ?? a];
    return { range: { start, end }, text: choices.chance(0.2) ? '' : hostilePiece(choices) };
  });
}

/** Asks for a hover or for fixes, and sometimes takes the question back; the answer is not waited for. */
function ask(server: CheckedServer, uri: string, choices: Choices): void {
  const line = choices.number(60);
  const start = { line, character: choices.number(200) };
  const id = `ask-${uri}-${server.version(uri)}`;
  const textDocument = { uri };
  const asked = choices.chance(0.5)
    ? server.send({ jsonrpc: '2.0', id, method: 'textDocument/hover', params: { textDocument, position: start } })
    : server.send({
        jsonrpc: '2.0',
        id,
        method: 'textDocument/codeAction',
        params: { textDocument, range: { start, end: { line: line + 3, character: 0 } }, context: { diagnostics: [] } },
      });
  asked.catch(() => {}); // where the server is gone, the next review says so
  if (choices.chance(0.3)) server.notify('$/cancelRequest', { id });
}
