// Asks of every regular expression whether it can take more than linear time, and keeps the answers, so that tests
// need ask only of new ones:
//   npm run regexes              asks of those that are new
//   npm run regexes -- --check   fails where there are new ones, or answers for ones that are gone
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkRegex } from './checkRegex.ts';
import { type FoundRegex, nameOfRegex, type Verdict } from './foundRegex.ts';

const root = path.resolve(import.meta.dirname, '../..');
const table = path.join(root, 'test/regexes/verdicts.json');
const known: Record<string, Verdict> = existsSync(table) ? JSON.parse(readFileSync(table, 'utf8')) : {};
const list = path.join(root, 'test/regexes/listRegexes.ts');
const found: FoundRegex[] = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', list], { encoding: 'utf8', cwd: root, maxBuffer: 2 ** 26 }),
);
if (process.argv.includes('--check')) {
  const names = new Set(found.map(nameOfRegex));
  const unknown = found.filter((regex) => known[nameOfRegex(regex)] === undefined).map(({ at }) => at);
  const gone = Object.keys(known).filter((name) => !names.has(name));
  if (unknown.length + gone.length === 0) process.exit(0);
  console.error(`${unknown.length} regular expressions are new (${unknown.join(', ')}), ${gone.length} are gone.`);
  console.error('Run "npm run regexes", and commit what it writes.');
  process.exit(1);
}
const verdicts: Record<string, Verdict> = {};
for (const regex of found) {
  const name = nameOfRegex(regex);
  if (verdicts[name] !== undefined) continue;
  if (known[name] === undefined) console.error(`${regex.at}  ${name.slice(0, 100)}`);
  verdicts[name] = known[name] ?? checkRegex(regex);
  keep();
}
keep();

/** After each, so that a run that is broken off is not lost. */
function keep(): void {
  const kept = { ...known, ...verdicts };
  const rest = Object.entries(kept).filter(([name]) => found.some((regex) => nameOfRegex(regex) === name));
  const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(table, `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`);
}
