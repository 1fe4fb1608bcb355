import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckedServer, startCheckedServer } from './checkedServer.ts';
import { createChoices } from './choices.ts';
import { fuzzDocument } from './fuzzDocument.ts';
import { fuzzFrames } from './fuzzFrames.ts';
import { fuzzMessage } from './fuzzMessage.ts';

export interface FuzzSetup {
  /** Path of the bundled server. */
  readonly bundle: string;
  readonly articles: readonly string[];
  readonly seed: number;
  readonly seconds: number;
  /** Milliseconds that the review of 100,000 characters may take. */
  readonly most: number;
}

export interface FuzzReport {
  readonly documents: number;
  readonly edits: number;
  readonly messages: number;
  readonly brokenStreams: number;
  /** Milliseconds that the slowest review took. */
  readonly slowest: number;
  /** What went wrong, in words, and the file that holds what was sent. */
  readonly failure?: { readonly what: string; readonly file: string };
}

/** What the rounds count. */
export interface Tally {
  documents: number;
  edits: number;
  messages: number;
  brokenStreams: number;
  slowest: number;
}

/** After so many rounds a new server is started, so that what is kept of a failure stays small enough to read. */
const ROUNDS_A_SERVER = 60;
const FOLDER = 'file:///fuzz';

/**
 * Sends a server hostile texts, edits, broken messages and broken streams until the time is up or something goes
 * wrong: the process ends, an answer is missing, comes twice or is of another text, or a review takes too long.
 */
export async function fuzzServer({ bundle, articles, seed, seconds, most }: FuzzSetup): Promise<FuzzReport> {
  const end = Date.now() + seconds * 1000;
  const tally: Tally = { documents: 0, edits: 0, messages: 0, brokenStreams: 0, slowest: 0 };
  for (let turn = 0; Date.now() < end; turn++) {
    const choices = createChoices(seed + turn * 7919);
    const server = await startCheckedServer(bundle, FOLDER);
    try {
      for (let round = 0; round < ROUNDS_A_SERVER && Date.now() < end; round++) {
        if (choices.chance(0.4)) await fuzzMessage(server, articles, choices, tally);
        else await fuzzDocument({ server, bundle, articles, choices, tally, folder: FOLDER, most });
        stillWell(server);
      }
      await endsInOrder(server);
      if (Date.now() < end || turn === 0) await fuzzFrames(bundle, choices, tally);
    } catch (error) {
      const what = `${error instanceof Error ? error.message : String(error)}\n${server.complaints}`.trim();
      return { ...tally, failure: { what, file: keep(server, seed, turn, what) } };
    } finally {
      server.kill();
    }
  }
  return tally;
}

/** Throws where the server has done something it must not. */
function stillWell(server: CheckedServer): void {
  if (server.status !== undefined) throw new Error(`the server ended with ${server.status}`);
  const [wrong] = [...server.wrongs, ...server.misdeeds];
  if (wrong) throw new Error(wrong);
}

/** Shuts the server down as an editor does. */
async function endsInOrder(server: CheckedServer): Promise<void> {
  const { error } = await server.request('shutdown', undefined);
  if (error) throw new Error(`shutdown was refused: ${error.message}`);
  server.notify('exit', undefined);
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 10_000).unref());
  const status = await Promise.race([server.ended, late]);
  if (status !== 0) throw new Error(`after shutdown and exit the server ended with ${status}`);
  if (server.complaints !== '') throw new Error('the server wrote to standard error');
}

function keep(server: CheckedServer, seed: number, turn: number, what: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'second-read-fuzz-')), `seed-${seed}-turn-${turn}.jsonl`);
  writeFileSync(file, `${server.sent.join('\n')}\n`);
  writeFileSync(`${file}.txt`, what);
  return file;
}
