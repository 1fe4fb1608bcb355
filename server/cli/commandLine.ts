import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from './severities.ts';
import type { Terminal } from './terminal.ts';
import { ownVersion } from './version.ts';

/** 0 done, 1 a finding at or above `--fail-on`, 2 wrong usage or a file that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command. `args` are the words after the program's name.
 * Undefined where the command goes on by itself, as the language server does.
 */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<ExitStatus | undefined> {
  let status: ExitStatus | undefined = 0;
  const program = declare(terminal, (outcome) => {
    status = outcome;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

const EXIT_STATUS = `
Exit status: 0 done; 1 a finding at or above --fail-on; 2 wrong usage, or a file
that could not be read (the others are still reviewed).`;

/** Each command is loaded when it is run: not all need the engine, which takes a while. */
function declare(terminal: Terminal, done: (status: ExitStatus | undefined) => void): Command {
  const program = new Command('second-read')
    .description('Reads articles critically: marks hedging, claims without a source, and boilerplate.')
    .version(ownVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .showHelpAfterError('("second-read --help" tells more)')
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.complain(text.trimEnd()),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });

  program
    .command('review')
    .description('review files, folders and globs; "-" is standard input')
    .argument('<files...>', 'what to review; of folders and globs the articles, by name a file of any kind')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json', 'sarif']).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 on a finding as severe').choices(SEVERITIES))
    .addOption(new Option('--as <kind>', 'read every file as').choices(['markdown', 'plaintext', 'article']))
    .option('--stdin-name <path>', 'the path that standard input counts as')
    .option('--all', 'of folders and globs also READMEs, software documentation and excluded files', false)
    .addHelpText('after', EXIT_STATUS)
    .action(async (files: string[], options) => {
      const { reviewFiles } = await import('./commands/review.ts');
      done(await reviewFiles(files, options, terminal));
    });

  program
    .command('rules')
    .description('list the rules, or tell all about one')
    .argument('[id]', 'a rule')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (id: string | undefined, options) => {
      const { showRules } = await import('./commands/rules.ts');
      done(await showRules(id, options, terminal));
    });

  program
    .command('stream')
    .description('answer JSON Lines on standard input with JSON Lines, one for each, in order')
    .addOption(new Option('--workers <number>', 'how many cores to use').argParser(wholeNumber))
    .addHelpText('after', STREAM_HELP)
    .action(async (options) => {
      const { streamReviews } = await import('./commands/stream.ts');
      done(await streamReviews(options, terminal));
    });

  program
    .command('lsp')
    .description('run the language server, for editors')
    .option('--stdio', 'talk over standard input and output')
    .option('--node-ipc', 'talk over the channel of a Node parent')
    .option('--pipe <name>', 'talk over a named pipe')
    .option('--socket <port>', 'talk over a local socket')
    .option('--clientProcessId <id>', 'end when that process does')
    .action(async () => {
      const { serveLsp } = await import('./commands/lsp.ts');
      await serveLsp();
      done(undefined);
    });
  return program;
}

const STREAM_HELP = `
In:  {"id", "text", "kind": "article" | "sentence" | "headline", "format"?}
Out: {"id", "findings", "attributions", "scores"}, or {"id", "error"}`;

function wholeNumber(given: string): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
