import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReviewer } from '#engine';
import type { ReviewMemory } from '../../server/lsp/common/prepareReviewer.ts';
import { createRecentReviewers } from '../../server/lsp/common/recentReviewers.ts';
import { connectClient, FOLDER } from './testClient.ts';

test('the memory used longest ago is let go, and the others are kept', () => {
  const forgotten: string[] = [];
  const memory = (key: string): ReviewMemory => {
    const reviewer = { ...createReviewer(), forget: () => void forgotten.push(key) };
    return { key, reviewer, prepared: 10 };
  };
  const [a, b, c] = [memory('a'), memory('b'), memory('c')];
  const recent = createRecentReviewers(2);
  recent.used(a);
  recent.used(b);
  recent.used(a);
  recent.used(c);
  assert.deepEqual(forgotten, ['b']);
  assert.deepEqual([a.prepared, b.prepared, c.prepared], [10, 0, 10]);
});

test('with many documents open, the first still answers, and an edit in it is reviewed', async () => {
  const client = await connectClient();
  const uris = Array.from({ length: 24 }, (_, i) => `${FOLDER}/many-${i}.md`);
  const text = '# Ferry\n\nThe harbour might close in May, and nobody knows why it would.\n';
  for (const uri of uris) {
    await client.open(uri, text);
    await client.findings(uri);
  }
  const first = uris[0] as string;
  assert.ok((await client.hover(first, text.indexOf('might') + 1))?.contents);
  await client.insert(first, text.indexOf('The harbour'), 'Perhaps it rains. ');
  await client.until('the edit to be reviewed', () =>
    client.shownFor(first)?.filter(({ code }) => code === 'hedge').length === 2 ? true : undefined,
  );
  await client.end();
});
