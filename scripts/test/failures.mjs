// A reporter for node:test: tells every failure in full and nothing of what passed, and ends with the counts as JSON
// on a line that begins with COUNTS.
import { inspect } from 'node:util';

export const COUNTS = '#counts ';

export default async function* failures(events) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details?.type !== 'suite') {
      if (data.skip === undefined && data.todo === undefined) counts.passed++;
      else counts.skipped.push(`${data.name}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}`);
    } else if (type === 'test:fail') {
      const error = data.details?.error;
      // A suite fails where one of its tests does, which is told already.
      if (data.details?.type === 'suite' && error?.failureType === 'subtestsFailed') continue;
      if (error?.failureType === 'subtestsFailed') continue;
      if (data.todo !== undefined) {
        counts.skipped.push(`${data.name}: to be mended: ${data.todo}`);
        continue;
      }
      counts.failed++;
      yield `\nFAILED ${data.name}\n  at ${data.file}:${data.line}\n${indented(inspect(error?.cause ?? error))}\n`;
    }
  }
  yield `${COUNTS}${JSON.stringify(counts)}\n`;
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
