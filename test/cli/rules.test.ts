import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showRules } from '../../server/cli/commands/rules.ts';
import { rules } from '../../server/engine/index.ts';
import { fakeTerminal } from './fakeTerminal.ts';

test('the catalogue names every rule, no line wider than the terminal', async () => {
  const terminal = fakeTerminal();
  assert.equal(await showRules(undefined, { format: 'pretty' }, terminal), 0);
  const lines = terminal.written().split('\n');
  for (const { id } of rules)
    assert.ok(
      lines.some((line) => line.startsWith(`  ${id} `)),
      id,
    );
  for (const line of lines) assert.ok(line.length <= 80, line);
});

test('one rule is told in full', async () => {
  for (const rule of rules) {
    const terminal = fakeTerminal();
    assert.equal(await showRules(rule.id, { format: 'pretty' }, terminal), 0);
    const words = terminal.written().replace(/\s+/g, ' ');
    for (const part of [rule.title, rule.what, rule.why, rule.advice, rule.limits]) {
      assert.ok(words.includes(part.replace(/\s+/g, ' ').trim()), `${rule.id}: ${part}`);
    }
  }
});

test('as JSON every record, without the parts that run', async () => {
  const terminal = fakeTerminal();
  await showRules(undefined, { format: 'json' }, terminal);
  const told = JSON.parse(terminal.written());
  assert.equal(told.schema, 1);
  assert.deepEqual(
    told.rules.map(({ id }: { id: string }) => id),
    rules.map(({ id }) => id),
  );
  for (const rule of told.rules) {
    assert.ok(rule.examples.flags.length > 0 && rule.examples.passes.length > 0);
    assert.equal(rule.phrases, undefined);
  }
});

test('a rule that is not there: the nearest is offered', async () => {
  const terminal = fakeTerminal();
  assert.equal(await showRules('vague', { format: 'pretty' }, terminal), 2);
  assert.match(terminal.complaints.join('\n'), /perhaps vague-attribution/);
});
