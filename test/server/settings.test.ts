import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ClientSetup, connectClient, FOLDER, messageOf, type TestClient, WORKSPACE_FILE } from './testClient.ts';

const ARTICLE = `${FOLDER}/ferry.md`;
const TEXT = '# Ostmark ferry\n\nThe harbour might close in spring.\n';

function withClient(name: string, setup: ClientSetup, run: (client: TestClient) => Promise<void>): void {
  test(name, async () => {
    const client = await connectClient(setup);
    try {
      await run(client);
    } finally {
      await client.end();
    }
  });
}

const severityOfHedge = async (client: TestClient, uri = ARTICLE) =>
  (await client.findings(uri)).find(({ code }) => code === 'hedge')?.severity;
const hedgeIs = (client: TestClient, severity: number | undefined) =>
  client.until(`the hedge to be ${severity}`, () => {
    const shown = client.shownFor(ARTICLE);
    return shown !== undefined && shown.find(({ code }) => code === 'hedge')?.severity === severity;
  });

describe('settings', () => {
  withClient('changes take effect at once', { settings: { rules: { hedge: 'error' } } }, async (client) => {
    await client.open(ARTICLE, TEXT);
    assert.equal(await severityOfHedge(client), 1);
    await client.changeSettings({ rules: { hedge: 'off' } });
    await hedgeIs(client, undefined);
    await client.changeSettings({ rules: {} });
    await hedgeIs(client, 3);
    await client.changeSettings({ enable: false });
    await client.until('the marks to go', () => client.shownFor(ARTICLE)?.length === 0);
    const status = await client.status(ARTICLE, 'off');
    assert.match(status.reason ?? '', /turned off/);
    await client.changeSettings({});
    await hedgeIs(client, 3);
  });

  withClient('are asked for by document', {}, async (client) => {
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
    assert.deepEqual([...new Set(client.asked)], [ARTICLE]);
    assert.ok(client.registered.includes('workspace/didChangeConfiguration'));
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
  });

  withClient('may be pushed by a client that cannot be asked', { capabilities: {} }, async (client) => {
    await client.open(ARTICLE, TEXT);
    assert.equal(await severityOfHedge(client), 3);
    await client.changeSettings({ rules: { hedge: 'hint' } });
    await hedgeIs(client, 4);
  });

  withClient(
    'bad values are ignored and named in the log, once',
    {
      settings: {
        enable: 'yes',
        run: 'never',
        rules: { hedge: 'loud', nope: 'off', 'empty-forecast': 'off' },
        files: { include: '*' },
        notes: 7,
      },
    },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      assert.equal(await severityOfHedge(client), 3);
      await client.open(`${FOLDER}/b.md`, TEXT);
      await client.findings(`${FOLDER}/b.md`);
      for (const name of ['enable', 'run', 'rules.hedge', 'rules.nope', 'files.include', 'notes'])
        assert.equal(
          client.logged.filter((line) => line.includes(`secondRead.${name}.`)).length,
          1,
          `${name} in ${client.logged}`,
        );
    },
  );

  withClient(
    'files.exclude leaves a document in peace, and says why',
    { settings: { files: { exclude: ['*.md'] } } },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      const status = await client.status(ARTICLE, 'skipped');
      assert.match(status.reason ?? '', /files\.exclude: \*\.md/);
      await client.changeSettings({ files: {} });
      await hedgeIs(client, 3);
    },
  );
});

describe('the workspace file', () => {
  withClient(
    'is read through the client, and comes before the settings',
    { files: { [WORKSPACE_FILE]: '{ "rules": { "hedge": "hint" } }' }, settings: { rules: { hedge: 'error' } } },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      assert.equal(await severityOfHedge(client), 4);
      await client.store(WORKSPACE_FILE, '{ "rules": {} }');
      await hedgeIs(client, 1);
      await client.store(WORKSPACE_FILE, '{ "accept": ["MIGHT"] }');
      await hedgeIs(client, undefined);
      await client.store(WORKSPACE_FILE, null);
      await hedgeIs(client, 1);
    },
  );

  withClient(
    'is read by the host where the host can',
    { hostReads: async (uri) => (uri === WORKSPACE_FILE ? '{ "rules": { "hedge": "hint" } }' : null) },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      assert.equal(await severityOfHedge(client), 4);
    },
  );

  withClient(
    'that cannot be read counts as missing, and the log says so',
    { hostReads: async () => Promise.reject(new Error('EACCES: not allowed')) },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      assert.equal(await severityOfHedge(client), 3);
      assert.ok(client.logged.some((line) => line.includes('EACCES') && line.includes('.second-read.json')));
    },
  );

  withClient('counts as it is open, saved or not', { files: { [WORKSPACE_FILE]: '{}' } }, async (client) => {
    await client.open(ARTICLE, TEXT);
    assert.equal(await severityOfHedge(client), 3);
    await client.open(WORKSPACE_FILE, '{}', 'jsonc');
    await client.change(WORKSPACE_FILE, [{ text: '{ "rules": { "hedge": "off" } }' }]);
    await hedgeIs(client, undefined);
    await client.close(WORKSPACE_FILE);
    await hedgeIs(client, 3);
  });

  withClient('that is wrong is marked where it is wrong', {}, async (client) => {
    const text = '{\n  "rules": { "hedge": "loud", "empty-forecast": "off" },\n  "accept": "might"\n}\n';
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
    await client.store(WORKSPACE_FILE, text);
    const marks = await client.until('marks in the file', () => client.shownFor(WORKSPACE_FILE));
    assert.deepEqual(
      marks.map(({ range, source }) => [
        range.start.line,
        text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character),
        source,
      ]),
      [
        [1, '"loud"', 'Second Read'],
        [2, '"might"', 'Second Read'],
      ],
    );
    assert.equal(await severityOfHedge(client), 3);
    await client.store(WORKSPACE_FILE, '{ "rules": {');
    await client.until('marks of broken JSON', () =>
      client.shownFor(WORKSPACE_FILE)?.some((mark) => /not JSON/.test(messageOf(mark))),
    );
    await client.store(WORKSPACE_FILE, '{}');
    await client.until('the marks to go', () => client.shownFor(WORKSPACE_FILE)?.length === 0);
  });

  withClient('is checked when it is opened though no article is', {}, async (client) => {
    await client.open(WORKSPACE_FILE, '{ "rulez": {} }', 'jsonc');
    const marks = await client.until('a mark', () => client.shownFor(WORKSPACE_FILE));
    assert.ok(marks.some((mark) => /rulez/.test(messageOf(mark))));
  });

  withClient(
    'is that of the innermost folder',
    {
      folders: [FOLDER, `${FOLDER}/desk%20two`],
      files: {
        [WORKSPACE_FILE]: '{"rules":{"hedge":"error"}}',
        [`${FOLDER}/desk%20two/.second-read.json`]: '{"rules":{"hedge":"hint"}}',
      },
    },
    async (client) => {
      await client.open(ARTICLE, TEXT);
      await client.open(`${FOLDER}/desk%20two/a.md`, TEXT);
      assert.equal(await severityOfHedge(client), 1);
      assert.equal(await severityOfHedge(client, `${FOLDER}/desk%20two/a.md`), 4);
    },
  );

  withClient(
    'of the one open folder counts for untitled documents',
    { files: { [WORKSPACE_FILE]: '{"rules":{"hedge":"error"}}' } },
    async (client) => {
      await client.open('untitled:Untitled-1', TEXT);
      assert.equal(await severityOfHedge(client, 'untitled:Untitled-1'), 1);
    },
  );
});
