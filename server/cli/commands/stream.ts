import type { ExitStatus } from '../commandLine.ts';
import type { Terminal } from '../terminal.ts';

export interface StreamCommandOptions {
  readonly workers?: number;
}

export async function streamReviews(_options: StreamCommandOptions, _terminal: Terminal): Promise<ExitStatus> {
  return 0;
}
