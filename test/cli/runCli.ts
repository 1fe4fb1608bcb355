import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { commandLine } from '../../server/cli/commandLine.ts';
import { fakeTerminal } from './fakeTerminal.ts';

/** The bundle as it ships; `npm run test:unit` builds it first. */
export const CLI = path.resolve(import.meta.dirname, '../../dist/cli.cjs');

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as people do: a process of its own, standard output being a pipe. */
export function runCli(
  args: readonly string[],
  { input = '', cwd, env = {} }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, FORCE_COLOR: '', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    // The process may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs the command line in this process, which takes a tenth of the time. What a real process does is tested apart. */
export async function runHere(
  args: readonly string[],
  { input = '', cwd = process.cwd() }: { input?: string; cwd?: string } = {},
): Promise<CliRun> {
  const terminal = fakeTerminal({
    folder: cwd,
    async *input() {
      yield Buffer.from(input);
    },
  });
  const status = await commandLine(args, terminal);
  return { status: status ?? null, stdout: terminal.written(), stderr: terminal.complaints.join('\n') };
}

/** A folder with these files, gone when the test is over. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-read-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A sentence with one finding: `vague-attribution`, a warning. */
export const VAGUE = 'Many observers believe the bridge is unsafe.\n';
/** A sentence with no finding. */
export const PLAIN = 'The door is red.\n';
