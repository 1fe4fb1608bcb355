import { type Format, type Review, review, type Severity } from '#engine';
import type { ExitStatus } from '../commandLine.ts';
import { type Input, namedInputs } from '../input/namedInputs.ts';
import { type Article, openInput } from '../input/openInput.ts';
import { createWorkspaceOptions } from '../input/workspaceOptions.ts';
import { inWords } from '../inWords.ts';
import { createJsonReport } from '../report/json.ts';
import { createPrettyReport } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { createSarifReport } from '../report/sarif.ts';
import { isAtLeast } from '../severities.ts';
import type { Terminal } from '../terminal.ts';

export interface ReviewCommandOptions {
  readonly format: 'pretty' | 'json' | 'sarif';
  readonly failOn?: Severity;
  readonly as?: Format;
  readonly stdinName?: string;
  readonly all: boolean;
}

/**
 * `second-read review`: reviews what `words` name, in that order, and writes the report as it goes along, so that
 * only one text is held at a time. Errors and remarks go to standard error and name the file.
 */
export async function reviewFiles(
  words: readonly string[],
  options: ReviewCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const report = createReport(options.format, terminal);
  const left = new Map<string, string>();
  const seen = new Set<string>();
  let failed = false;
  let found = false;
  const say = (line: string): void => terminal.complain(`second-read: ${line}`);
  const fail = (line: string): void => {
    failed = true;
    say(line);
  };
  const workspace = createWorkspaceOptions(fail);

  const reviewOne = async ({ path, text, format, values, warning }: Article): Promise<boolean> => {
    if (warning) say(`${shownPath(path)}: ${warning}`);
    const { rules, accept, sources, dismissed } = values;
    let result: Review;
    try {
      result = review(text, { format, rules, accept, sources, dismissed });
    } catch (error) {
      fail(`${shownPath(path)} could not be reviewed, which is a fault of Second Read: ${inWords(error)}`);
      return true;
    }
    for (const { rule, message } of result.problems) say(`${shownPath(path)}: the rule ${rule} failed: ${message}`);
    const bound = options.failOn;
    if (bound && result.findings.some(({ severity }) => isAtLeast(severity, bound))) found = true;
    return terminal.write(report.file({ path, text, review: result }));
  };

  /** False once nobody reads any longer. */
  const reviewWord = async (word: string): Promise<boolean> => {
    const { inputs, isSingle } = await namedInputs(word, terminal.folder);
    let articles = 0;
    for (const input of inputs) {
      if (!isSingle && seen.has(keyOf(input))) {
        articles++;
        continue;
      }
      if (seen.has('-') && input.kind === 'stdin') throw new Error('standard input can be read only once');
      seen.add(keyOf(input));
      try {
        const opened = await openInput(input, options, workspace, terminal);
        if (opened.state === 'left') left.set(opened.path, opened.reason);
        if (opened.state !== 'article') continue;
        articles++;
        if (!(await reviewOne(opened.article))) return false;
      } catch (error) {
        fail(`cannot read ${input.kind === 'stdin' ? 'standard input' : input.path}: ${inWords(error)}`);
      }
    }
    if (articles === 0 && !isSingle) fail(`there is no article in ${word}`);
    return true;
  };

  let open = await terminal.write(report.begin());
  for (const word of words) {
    if (!open) break;
    try {
      open = await reviewWord(word);
    } catch (error) {
      fail(`cannot read ${word}: ${inWords(error)}`);
    }
  }
  if (open) await terminal.write(report.end());
  if (left.size > 0) say(leftOut(left));
  return failed ? 2 : found ? 1 : 0;
}

function createReport(format: ReviewCommandOptions['format'], terminal: Terminal): Report {
  switch (format) {
    case 'json':
      return createJsonReport();
    case 'sarif':
      return createSarifReport(terminal.folder);
    case 'pretty':
      return createPrettyReport(terminal);
  }
}

function keyOf(input: Input): string {
  return input.kind === 'stdin' ? '-' : input.absolute;
}

function shownPath(path: string): string {
  return path === '-' ? 'standard input' : path;
}

const MOST_NAMED = 5;

/** What was left out, why, and how to have it reviewed after all. */
function leftOut(left: ReadonlyMap<string, string>): string {
  const named = [...left].slice(0, MOST_NAMED).map(([path, reason]) => `\n  ${path}: ${reason}`);
  const more = left.size > MOST_NAMED ? `\n  and ${left.size - MOST_NAMED} more` : '';
  const files = left.size === 1 ? '1 file was' : `${left.size} files were`;
  return `${files} left out; --all reviews ${left.size === 1 ? 'it' : 'them'} too${named.join('')}${more}`;
}
