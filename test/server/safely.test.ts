import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResponseError } from 'vscode-languageserver';
import { safely } from '../../server/lsp/common/safely.ts';

test('what goes wrong is logged with its name, and answered', async () => {
  const logged: string[] = [];
  const answer = safely(
    'Hover',
    null,
    (line) => logged.push(line),
    async (given: string) => {
      if (given === 'bad') throw new Error('broken');
      if (given === 'odd') throw 'text';
      if (given === 'no') throw new ResponseError(1, 'refused');
      return given;
    },
  );
  assert.equal(await answer('good'), 'good');
  assert.deepEqual(logged, []);
  assert.equal(await answer('bad'), null);
  assert.match(logged[0] ?? '', /^Hover failed: Error: broken/);
  assert.equal(await answer('odd'), null);
  assert.equal(logged[1], 'Hover failed: text');
  await assert.rejects(answer('no'), /refused/);
});
