import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What came back for a request. */
export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  /** Milliseconds the server's main thread worked from then on where the system tells that, else milliseconds that passed. */
  readonly took: number;
}

export interface Message {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A language server in a process of its own, talked to over standard input and output, byte by byte if need be. */
export interface ServerProcess {
  /** Sends a request; rejects where the process ends or does not answer in time. */
  request(method: string, params: unknown): Promise<Answer>;
  notify(method: string, params: unknown): void;
  /** Sends any JSON value in a proper frame. Resolves with the answer where it bears an id of its own, else at once. */
  send(message: Message): Promise<Answer | undefined>;
  /** Sends bytes as they are. */
  sendBytes(bytes: string | Uint8Array): void;
  /** Milliseconds that its main thread has worked so far where the system tells that, else milliseconds that have passed. */
  worked(): number;
  /** Ends its input. */
  end(): void;
  /** What was sent, one JSON text a message, oldest first. */
  readonly sent: readonly string[];
  /** What it wrote to standard error. */
  readonly complaints: string;
  /** What it did that it must not: answered twice, or answered what nobody asked. */
  readonly misdeeds: readonly string[];
  /** Its exit status, or the name of the signal that ended it; undefined while it runs. */
  readonly status: number | string | undefined;
  readonly ended: Promise<number | string>;
  kill(): void;
}

export interface ServerListener {
  /** A notification of the server. */
  notified(method: string, params: unknown): void;
  /** A request of the server: what to answer. */
  asked(method: string, params: unknown): unknown;
}

/** Milliseconds after which nobody waits any longer. */
const PATIENCE = 20_000;
/** Linux counts the time of processes in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;

/** Starts the server that a bundle holds. */
export function startServerProcess(bundle: string, listener: ServerListener): ServerProcess {
  const child = spawn(process.execPath, ['--max-old-space-size=1024', bundle, '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting = new Map<unknown, (message: Message) => void>();
  const answered = new Set<unknown>();
  const sent: string[] = [];
  const misdeeds: string[] = [];
  let complaints = '';
  let status: number | string | undefined;
  let held: Buffer = Buffer.alloc(0);
  let lastId = 0;

  child.stdin.on('error', () => {}); // it has ended, which `status` tells
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    complaints = (complaints + piece).slice(-20_000);
  });
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      status = code ?? signal ?? 'ended';
      resolve(status);
    });
  });
  child.stdout.on('data', (piece: Buffer) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    for (;;) {
      const head = held.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('latin1', 0, head))?.[1]);
      if (held.length < head + 4 + length) return;
      const body = held.toString('utf8', head + 4, head + 4 + length);
      held = held.subarray(head + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });

  const take = (message: Message): void => {
    const { id, method, params } = message;
    if (typeof method === 'string') {
      if (id === undefined) listener.notified(method, params);
      else write({ jsonrpc: '2.0', id, result: listener.asked(method, params) ?? null });
      return;
    }
    if (answered.has(id)) misdeeds.push(`answered twice: ${JSON.stringify(id)}`);
    const wait = waiting.get(id);
    waiting.delete(id);
    if (wait) {
      answered.add(id);
      wait(message);
    }
  };

  const write = (message: unknown): void => {
    const body = JSON.stringify(message);
    sent.push(body);
    sendBytes(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const sendBytes = (bytes: string | Uint8Array): void => {
    if (status === undefined) child.stdin.write(bytes);
  };

  // On a machine that is busy with other things, time that passes says little of what the server did; and threads that
  // compile and collect beside it keep nobody waiting.
  const worked = (): number => {
    try {
      const [user = 0, system = 0] =
        readFileSync(`/proc/${child.pid}/task/${child.pid}/stat`, 'utf8')
          .split(') ')[1]
          ?.split(' ')
          .slice(11, 13)
          .map(Number) ?? [];
      return (user + system) * MILLISECONDS_A_TICK;
    } catch {
      return performance.now();
    }
  };

  const answerTo = (id: unknown, what: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const began = worked();
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${what} was not answered in ${PATIENCE / 1000} s`));
      }, PATIENCE);
      void ended.then((code) => {
        clearTimeout(timer);
        reject(new Error(`the server ended with ${code} instead of answering ${what}`));
      });
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        resolve({ result, error: error as Answer['error'], took: worked() - began } as Answer);
      });
    });

  const send = async (message: Message): Promise<Answer | undefined> => {
    const asks = ['string', 'number'].includes(typeof message.id) && typeof message.method === 'string';
    const answer = asks && !waiting.has(message.id) ? answerTo(message.id, String(message.method)) : undefined;
    write(message);
    return answer;
  };

  return {
    request: async (method, params) => (await send({ jsonrpc: '2.0', id: ++lastId, method, params })) as Answer,
    notify: (method, params) => write({ jsonrpc: '2.0', method, params }),
    send,
    sendBytes,
    worked,
    end: () => child.stdin.end(),
    sent,
    get complaints() {
      return complaints;
    },
    misdeeds,
    get status() {
      return status;
    },
    ended,
    kill: () => child.kill('SIGKILL'),
  };
}
