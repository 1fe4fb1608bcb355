import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createReviewer } from '#engine';
import { connectClient, FOLDER, type TestClient } from './testClient.ts';

const ARTICLE = `${FOLDER}/ferry.md`;
const README = `${FOLDER}/README.md`;
const TEXT = '# Ostmark ferry\n\nThe harbour might close in spring.\n';

describe('Review Document', () => {
  let client: TestClient;
  const hedges = (uri: string) => client.shownFor(uri)?.filter(({ code }) => code === 'hedge').length;
  beforeEach(async () => {
    client = await connectClient();
  });
  afterEach(() => client.end());

  test('reviews what is left in peace, until it is closed', async () => {
    await client.open(README, TEXT);
    const skipped = await client.status(README, 'skipped');
    assert.match(skipped.reason ?? '', /README/);
    assert.equal(await client.hover(README, TEXT.indexOf('might')), null);
    assert.deepEqual(client.shownFor(README), []);

    const answer = await client.review(README);
    assert.equal(hedges(README), 1);
    await client.status(README, 'reviewed');
    const shown = client.shownFor(README)?.length ?? 0;
    assert.equal(answer.counts.error + answer.counts.warning + answer.counts.information + answer.counts.hint, shown);
    assert.equal(
      answer.categories.reduce((sum, { count }) => sum + count, 0),
      shown,
    );
    assert.equal(answer.words, 8);
    assert.match(answer.summary, /^\d+ places? to question in \d+ words \(.*hedging.*\).*\.$/);

    await client.insert(README, TEXT.length, '\nIt could rain.\n');
    await client.until('the edit to be reviewed', () => hedges(README) === 2);
    await client.changeSettings({ enable: false });
    await client.settled();
    assert.equal(hedges(README), 2);

    await client.close(README);
    await client.until('the marks to go', () => client.shownFor(README)?.length === 0);
    await client.changeSettings({});
    await client.open(README, TEXT);
    await client.settled();
    await client.status(README, 'skipped');
  });

  test('says when there is nothing', async () => {
    await client.open(ARTICLE, '# Ferry\n');
    const { summary } = await client.review(ARTICLE);
    assert.match(summary, /^Nothing to question in 1 word\b.*\.$/);
  });

  test('of a document that is not open is refused in words', async () => {
    await assert.rejects(client.review('file:///none.md'), /file:\/\/\/none\.md is not open/);
  });

  test('reviews the newest text without waiting', async () => {
    await client.open(ARTICLE, TEXT);
    await client.insert(ARTICLE, TEXT.length, '\nIt could rain.\n');
    await client.review(ARTICLE);
    assert.equal(hedges(ARTICLE), 2);
  });
});

describe('when reviews run', () => {
  test('onSave: when opened and saved, not while typing', async () => {
    const client = await connectClient({ settings: { run: 'onSave' } });
    const hedges = () => client.shownFor(ARTICLE)?.filter(({ code }) => code === 'hedge').length;
    await client.open(ARTICLE, TEXT);
    await client.until('the first review', () => hedges() === 1);
    await client.insert(ARTICLE, TEXT.length, '\nIt could rain.\n');
    assert.match(JSON.stringify(await client.hover(ARTICLE, client.text(ARTICLE).indexOf('could'))), /could/);
    await client.settled();
    assert.equal(hedges(), 1);
    await client.save(ARTICLE);
    await client.until('the review of what was saved', () => hedges() === 2);
    await client.end();
  });

  test('onCommand: only when asked, and settings still count at once', async () => {
    const client = await connectClient({ settings: { run: 'onCommand' } });
    await client.open(ARTICLE, TEXT);
    const status = await client.status(ARTICLE, 'skipped');
    assert.match(status.reason ?? '', /Review Document/);
    await client.save(ARTICLE);
    await client.settled();
    assert.deepEqual(client.shownFor(ARTICLE), []);
    await client.review(ARTICLE);
    assert.equal(client.shownFor(ARTICLE)?.length, 1);
    await client.changeSettings({ run: 'onCommand', rules: { hedge: 'off' } });
    await client.until('the mark to go', () => client.shownFor(ARTICLE)?.length === 0);
    await client.end();
  });

  test('what a text is, is judged again when it is saved, not at every key', async () => {
    const client = await connectClient();
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
    await client.insert(ARTICLE, TEXT.length, '\n```sh\nnpm install ferry\n```\n');
    await client.findings(ARTICLE);
    await client.status(ARTICLE, 'reviewed');
    await client.save(ARTICLE);
    await client.until('the marks to go', () => client.shownFor(ARTICLE)?.length === 0);
    assert.match((await client.status(ARTICLE, 'skipped')).reason ?? '', /software documentation/);
    await client.end();
  });
});

describe('a long document', () => {
  const long = (from: number) => Array.from({ length: 3000 }, (_, i) => `Boat ${from + i} might be late.\n`).join('\n');

  test('is marked as it would be from scratch', async () => {
    const client = await connectClient();
    await client.open(ARTICLE, long(0));
    const { counts } = await client.review(ARTICLE);
    const { findings } = createReviewer({ format: 'markdown' }).update(long(0));
    assert.equal(counts.error + counts.warning + counts.information + counts.hint, findings.length);
    assert.deepEqual(
      client.shownFor(ARTICLE)?.map(({ data }) => [data.rule, data.start, data.end, data.fingerprint]),
      findings.map(({ rule, start, end, fingerprint }) => [rule, start, end, fingerprint]),
    );
    await client.end();
  });

  test('is answered as one writes on', async () => {
    const client = await connectClient();
    const text = Array.from({ length: 1500 }, (_, i) => `Boat ${i} might be late by ${i} minutes.\n`).join('\n');
    await client.open(ARTICLE, text);
    const marked = (await client.findings(ARTICLE)).length;
    await client.insert(ARTICLE, 0, 'It could rain.\n\n');
    assert.ok((await client.findings(ARTICLE)).length > marked);
    await client.end();
  });
});
