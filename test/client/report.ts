/**
 * Marks the lines of a Mocha reporter, so that the script that runs the VS Code server can tell them from all that
 * VS Code logs; VS Code desktop prints them as they are. Returns the function that prints one such line.
 */
export function markLines(base: { consoleLog: (...values: unknown[]) => void }): (line: string) => void {
  const print = (line: string) => console.log(`| ${line}`);
  base.consoleLog = (...values) => {
    for (const line of filled(values).split('\n')) print(line);
  };
  return print;
}

/** The closing line, in a form that tools count. Mocha's own says "passing" and "failing" on lines of their own. */
export function closingLine(stats: { passes: number; failures: number; pending: number }): string {
  const skipped = stats.pending ? `, ${stats.pending} skipped` : '';
  return `${stats.passes} passed, ${stats.failures} failed${skipped}`;
}

/** Mocha's reporters print with a format and values, of which they use these three kinds. */
function filled([format, ...values]: unknown[]): string {
  const text = String(format ?? '').replace(/%[sdi%]/g, (mark) =>
    mark === '%%' ? '%' : String(values.shift() ?? mark),
  );
  return [text, ...values.map(String)].join(' ');
}
