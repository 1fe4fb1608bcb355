import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from 'sarif';
import { folderWith, runHere, VAGUE } from './runCli.ts';

test('SARIF: rules, results, places that count from 1, and fingerprints', async (t) => {
  const cwd = folderWith(t, { 'a b.txt': `First.\n\n${VAGUE}` });
  const { status, stdout, stderr } = await runHere(['review', '--format', 'sarif', 'a b.txt'], { cwd });
  assert.equal(status, 0, stderr);
  const log = JSON.parse(stdout) as Log;
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  assert.ok(rules.length > 3);
  const result = run?.results?.find(({ ruleId }) => ruleId === 'vague-attribution');
  assert.ok(result);
  assert.equal(rules[result.ruleIndex ?? -1]?.id, 'vague-attribution');
  assert.equal(result.level, 'warning');
  const place = result.locations?.[0]?.physicalLocation;
  assert.equal(place?.artifactLocation?.uri, 'a%20b.txt');
  assert.deepEqual([place?.region?.startLine, place?.region?.startColumn, place?.region?.charOffset], [3, 1, 8]);
  assert.match(result.partialFingerprints?.['second-read/1'] ?? '', /^[0-9a-f]{16}$/);
  assert.ok(run?.originalUriBaseIds?.['FOLDER']?.uri?.startsWith('file:///'));
});
