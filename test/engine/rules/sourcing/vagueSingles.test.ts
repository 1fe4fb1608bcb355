import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../../../server/engine/index.ts';

test('a phrase that breaks off at a dash is read to the end of the text and no further', () => {
  for (const text of ['a silver bullet - ', 'One veteran -', 'Another -'])
    assert.deepEqual(review(text, { format: 'markdown' }).problems, [], text);
});
