import { createColors } from 'picocolors';
import type { Terminal } from '../../server/cli/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly written: () => string;
  readonly complaints: string[];
}

/** A terminal in memory. */
export function fakeTerminal(given: Partial<Terminal> & { readonly colours?: boolean } = {}): FakeTerminal {
  let written = '';
  const complaints: string[] = [];
  return {
    folder: process.cwd(),
    columns: 80,
    paint: createColors(given.colours ?? false),
    program: '',
    async write(text) {
      written += text;
      return true;
    },
    complain: (line) => void complaints.push(line),
    async *input() {},
    ...given,
    written: () => written,
    complaints,
  };
}
