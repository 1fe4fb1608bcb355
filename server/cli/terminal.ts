import { createColors } from 'picocolors';

/** What a command needs of the process it runs in; tests give their own. */
export interface Terminal {
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Columns of text that fit into a line. */
  readonly columns: number;
  readonly paint: Paint;
  /** Writes to standard output and waits until more may come. False once nobody reads any longer. */
  write(text: string): Promise<boolean>;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Standard input, as it comes in. */
  input(): AsyncIterable<Uint8Array>;
  /** Path of the running program, which runs in worker threads too. */
  readonly program: string;
}

/** Puts colour and weight on words, or leaves them as they are where colours are not wanted. */
export type Paint = Pick<
  ReturnType<typeof createColors>,
  'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'cyan'
>;

/** Names of files and what is wrong with them may hold anything, and could repaint the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const FALLBACK_COLUMNS = 80;
const MOST_COLUMNS = 110;

/** The process this runs in. Colours are off where standard output is no terminal or NO_COLOR is set. */
export function createTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const colours = env['FORCE_COLOR']
    ? env['FORCE_COLOR'] !== '0'
    : stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  let open = true;
  // Whoever reads may stop early (`| head`); that is no error of ours.
  const closed = (error: NodeJS.ErrnoException): void => {
    open = false;
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    stderr.write(`second-read: standard output cannot be written: ${error.message}\n`);
  };
  stdout.on('error', closed);
  stderr.on('error', () => {});
  return {
    folder: process.cwd(),
    columns: Math.min(stdout.columns || FALLBACK_COLUMNS, MOST_COLUMNS),
    paint: createColors(colours),
    write: async (text) => {
      if (!open) return false;
      if (!stdout.write(text)) await drained(stdout);
      return open;
    },
    complain: (line) => {
      stderr.write(`${line.replace(CONTROLS, '\ufffd')}\n`);
    },
    input: () => stdin,
    program: process.argv[1] ?? '',
  };
}

/** Settles when the stream takes more, or takes nothing ever again. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('error', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('error', done).on('close', done);
  });
}
