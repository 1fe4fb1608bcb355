import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { articleText } from './articleText.ts';

// Measures the bundled server over standard input and output:
//   node serverBench.mjs SERVER start|change LENGTH | open COUNT
// Prints one line of JSON. Times are milliseconds of the clock; memory is in MB.
const [program, part, amount] = process.argv.slice(2);
serverBench(program ?? '', part ?? '', Number(amount)).then((result) => console.log(JSON.stringify(result)));

/** Runs one part of the measurements of the server and ends it. */
export async function serverBench(program: string, part: string, amount: number): Promise<object> {
  const server = startServer(program);
  try {
    if (part === 'start') return await start(server, amount);
    if (part === 'change') return await change(server, amount);
    if (part === 'open') return await open(server, amount);
    throw new Error(`serverBench: there is no part "${part}"`);
  } finally {
    server.stop();
  }
}

interface Server {
  readonly connection: ProtocolConnection;
  readonly pid: number;
  readonly began: number;
  /** Resolves with the next diagnostics of a version of a document. */
  published(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  stop(): void;
}

function startServer(program: string): Server {
  const began = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    waiting.get(`${params.version} ${params.uri}`)?.(params);
  });
  connection.listen();
  return {
    connection,
    pid: child.pid ?? 0,
    began,
    published: (uri, version) => new Promise((resolve) => waiting.set(`${version} ${uri}`, resolve)),
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}

async function initialize({ connection }: Server): Promise<void> {
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } } },
    workspaceFolders: null,
  });
  await connection.sendNotification('initialized', {});
}

async function openText(server: Server, uri: string, text: string): Promise<number> {
  const published = server.published(uri, 1);
  const began = performance.now();
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await published;
  return performance.now() - began;
}

/** From the start of the process to the first diagnostics. */
async function start(server: Server, length: number): Promise<object> {
  await initialize(server);
  await openText(server, 'untitled:first.md', articleText(length, 2));
  return { toDiagnostics: performance.now() - server.began };
}

/**
 * From `didChange` to the diagnostics of that version, in a running session. The server would wait for the writer to pause;
 * a hover, which needs the new text reviewed, has it begin at once.
 */
async function change(server: Server, length: number): Promise<object> {
  const uri = 'untitled:article.md';
  const text = articleText(length, 2);
  const lines = text.split('\n').flatMap((line, i) => (line.includes(' the ') ? [i] : []));
  await initialize(server);
  await openText(server, uri, text);
  const shown: number[] = [];
  for (let version = 2; version < 2 + WARMING + TIMED; version++) {
    // By turns all over the text while warming up, then where a writer would go on writing.
    const turn = version < 2 + WARMING ? (version * 7) % lines.length : lines.length >> 1;
    const at = { line: lines[turn] ?? 0, character: 3 };
    const published = server.published(uri, version);
    const began = performance.now();
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    const answered = server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: at });
    await published;
    shown.push(performance.now() - began);
    await answered;
  }
  return { shown: median(shown.slice(WARMING)) };
}

/** Edits before the first that is timed, and those that are. */
const WARMING = 300;
const TIMED = 30;

/** Memory of the server with many open articles. */
async function open(server: Server, count: number): Promise<object> {
  await initialize(server);
  for (let i = 0; i < count; i++) await openText(server, `untitled:article${i}.md`, articleText(42_000, i + 1));
  return { documents: count, memory: residentMemory(server.pid) };
}

/** Resident memory of a process in MB; undefined where the system has no /proc. */
function residentMemory(pid: number): number | undefined {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
