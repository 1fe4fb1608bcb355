import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../../../server/engine/index.ts';

test('a question mark in the middle of a sentence is none to the reader, whatever ends its line', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { findings } = review(`His book Who Sank?${end}tells of the ferry.`, { format: 'markdown' });
    assert.ok(!findings.some(({ rule }) => rule === 'rhetorical-question'), JSON.stringify(end));
  }
});
