import { tmpdir } from 'node:os';
import type { Choices } from './choices.ts';
import type { Tally } from './fuzzServer.ts';
import { startServerProcess } from './serverProcess.ts';

/** How long a server that has lost its client may take to end, in milliseconds. */
const MOST_MILLISECONDS = 10_000;

/**
 * Sends a fresh server a stream that is broken off, or is no stream of messages at all, and ends it. The server may
 * say so and may end; it must not stay, and must not fall over an exception of its own.
 */
export async function fuzzFrames(bundle: string, choices: Choices, tally: Tally): Promise<void> {
  tally.brokenStreams++;
  const server = startServerProcess(bundle, { notified: () => {}, asked: () => null });
  try {
    if (choices.chance(0.7)) {
      const params = { processId: null, rootUri: `file://${tmpdir()}`, capabilities: {} };
      await server.request('initialize', params);
      server.notify('initialized', {});
    }
    const frame = choices.one(FRAMES);
    server.sendBytes(frame);
    server.end();
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), MOST_MILLISECONDS).unref());
    const status = await Promise.race([server.ended, late]);
    const words = JSON.stringify(frame.toString().slice(0, 100));
    if (status === 'late')
      throw new Error(`the server went on for ${MOST_MILLISECONDS} ms after its input ended with ${words}`);
    if (typeof status === 'string' || status > 1) throw new Error(`the server ended with ${status} after ${words}`);
    if (/\n\s+at /.test(server.complaints)) throw new Error(`the server fell over ${words}: ${server.complaints}`);
  } finally {
    server.kill();
  }
}

const body = '{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{}}';
const FRAMES: readonly (string | Uint8Array)[] = [
  '',
  'Content-Length: 500\r\n\r\n{"jsonrpc":',
  `Content-Length: 10\r\n\r\n${body}`,
  `Content-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}`,
  `Content-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}}Content-Length: 5\r\n\r\n{"a"`,
  `Content-Length: 99999999999999999999\r\n\r\n${body}`,
  `Content-Length: -5\r\n\r\n${body}`,
  `Content-Length: x\r\n\r\n${body}`,
  `Content-Length: 0\r\n\r\nContent-Length: 0\r\n\r\n`,
  `Content-Type: nothing\r\n\r\n${body}`,
  `Content-Length: 4\r\n\r\nnullContent-Length: 2\r\n\r\n[]Content-Length: 1\r\n\r\n7`,
  'Content-Length\r\n\r\n',
  '\r\n\r\n\r\n\r\n',
  '{}\n{}\n',
  'GET / HTTP/1.1\r\nHost: a.example\r\n\r\n',
  Uint8Array.from({ length: 5000 }, (_, i) => (i * 89) % 256),
  `Content-Length: 12\r\n\r\n${'\ufffd'.repeat(4)}`,
  Uint8Array.from([...Buffer.from('Content-Length: 6\r\n\r\n"'), 0xff, 0xfe, 0xc0, 0x80, 0x22]),
  'x'.repeat(1_000_000),
];
