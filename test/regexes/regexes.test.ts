import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type FoundRegex, nameOfRegex, type Verdict } from './foundRegex.ts';
import { regexTime } from './regexTime.ts';

/** Long enough that time in the square of it takes seconds, and time in its length hardly any. */
const LENGTH = 45_000;
const MOST_MILLISECONDS = 300;

/** Expressions that are handed only so much of a text, whatever the text: the caller sees to it. */
const bounded: Readonly<Record<string, number>> = {
  // A heading has 200 characters at the most, which is asked before.
  'server/engine/document/headingShape.ts': 200,
  // The end of an address, which is cut at 2000.
  'server/engine/facts/findLinks.ts': 2000,
  // A glob of a list of options has 1000 characters at the most.
  'server/lsp/common/globs.ts': 1000,
  // Lines are cut at 2000 before they are looked at.
  'server/lsp/common/softwareDocumentation.ts': 2000,
  // What stands beside a quotation, at most 60 characters on either side.
  'server/engine/rules/sourcing/unattributedQuote.ts': 60,
  // Lists of our own, read when the engine is loaded.
  'server/engine/lexicons/emotiveWords.ts': 2000,
  'server/engine/lexicons/figureGroup.ts': 2000,
};

const root = path.resolve(import.meta.dirname, '../..');
const verdicts: Record<string, Verdict> = JSON.parse(
  readFileSync(path.join(root, 'test/regexes/verdicts.json'), 'utf8'),
);
const found: FoundRegex[] = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', 'test/regexes/listRegexes.ts'], {
    encoding: 'utf8',
    cwd: root,
    maxBuffer: 2 ** 26,
  }),
);

test('the expressions are found, written out and put together', () => {
  assert.ok(found.length > 300, `only ${found.length}`);
  assert.ok(found.some(({ at }) => at.startsWith('client/')));
  assert.ok(
    found.some(({ at, pattern }) => at.startsWith('server/engine/document/creditShape.ts') && pattern.length > 300),
  );
});

test('one that takes time in the square of a text is found out', () => {
  const slow = { at: '', pattern: '[!?]*x', flags: '' };
  assert.ok(regexTime(slow, [], LENGTH, MOST_MILLISECONDS).ms > MOST_MILLISECONDS);
  assert.ok(regexTime({ at: '', pattern: '[!?]x', flags: 'g' }, [], LENGTH, MOST_MILLISECONDS).ms < MOST_MILLISECONDS);
});

test('no expression takes more than linear time', () => {
  const tried = new Set<string>();
  const slow = found.flatMap((regex) => {
    const name = nameOfRegex(regex);
    const verdict = verdicts[name] ?? [];
    if (verdict === 'safe' || tried.has(name)) return [];
    tried.add(name);
    const file = regex.at.replace(/:\d+$/, '');
    const { ms, attack } = regexTime(regex, verdict, bounded[file] ?? LENGTH, MOST_MILLISECONDS);
    return ms > MOST_MILLISECONDS
      ? [`${regex.at} ${Math.round(ms)} ms, ${JSON.stringify(attack)}: ${name.slice(0, 200)}`]
      : [];
  });
  assert.deepEqual(slow, []);
});
