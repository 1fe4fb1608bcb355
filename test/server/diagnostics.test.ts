import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { connectClient, FOLDER, messageOf, type TestClient } from './testClient.ts';

const ARTICLE = `${FOLDER}/ferry.md`;
const TEXT = `# Ostmark ferry

The harbour might close in spring.

## SEO Keywords

ferry, Ostmark, harbour, timetable
`;

describe('diagnostics', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connectClient();
  });
  afterEach(() => client.end());

  test('an opened article is marked', async () => {
    await client.open(ARTICLE, TEXT);
    const findings = await client.findings(ARTICLE);
    const hedge = findings.find(({ code }) => code === 'hedge') ?? assert.fail('no hedge');
    assert.equal(client.wordsOf(ARTICLE, hedge), 'might');
    assert.equal(hedge.source, 'Second Read');
    assert.equal(hedge.severity, DiagnosticSeverity.Information);
    assert.equal(hedge.codeDescription?.href, 'file:///ext/docs/rules/hedge.md');
    assert.match(messageOf(hedge), /might/);
    const { fingerprint, ...place } = hedge.data;
    assert.match(fingerprint, /^\w{8,}$/);
    assert.deepEqual(place, { rule: 'hedge', start: TEXT.indexOf('might'), end: TEXT.indexOf('might') + 5 });

    const section = findings.find(({ code }) => code === 'seo-section') ?? assert.fail('no section');
    assert.deepEqual(section.tags, [DiagnosticTag.Unnecessary]);
    assert.equal(section.severity, DiagnosticSeverity.Warning);
    const status = await client.status(ARTICLE, 'reviewed');
    const { error, warning, information, hint } = status.counts;
    assert.equal(error + warning + information + hint, findings.length);
  });

  for (const [name, text] of [
    ['CRLF', 'Ostmark ferry\r\n\r\nFirst line.\r\n\r\nThe harbour might close.\r\n'],
    ['astral characters', '# 😀 Ferry\n\n👩‍👩‍👧 𝔘nder way: 😀 the harbour might close.\n'],
    ['a byte order mark', '\uFEFF# Ferry\n\nThe harbour might close.\n'],
    ['lone carriage returns', 'Ferry\r\rThe harbour might close.\r'],
    ['invisible characters', '# Ferry\n\n\u200bThe\u00a0harbour \u00admight close.\n'],
  ] as const)
    test(`ranges are exact with ${name}`, async () => {
      await client.open(ARTICLE, text);
      const hedges = (await client.findings(ARTICLE)).filter(({ code }) => code === 'hedge');
      assert.deepEqual(
        hedges.map((hedge) => client.wordsOf(ARTICLE, hedge)),
        ['might'],
      );
    });

  test('edits move the marks, and taking the words away takes them away', async () => {
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
    await client.insert(ARTICLE, TEXT.indexOf('The harbour'), 'A first paragraph, of no interest.\n\n');
    const [moved] = (await client.findings(ARTICLE)).filter(({ code }) => code === 'hedge');
    assert.ok(moved);
    assert.equal(client.wordsOf(ARTICLE, moved), 'might');
    assert.equal(moved.range.start.line, 4);
    await client.change(ARTICLE, [{ range: moved.range, text: 'will' }]);
    assert.deepEqual(
      (await client.findings(ARTICLE)).filter(({ code }) => code === 'hedge'),
      [],
    );
  });

  test('closing a document clears its marks', async () => {
    await client.open(ARTICLE, TEXT);
    assert.notDeepEqual(await client.findings(ARTICLE), []);
    await client.close(ARTICLE);
    await client.until('the marks to go', () => client.shownFor(ARTICLE)?.length === 0);
  });

  test('closing a document before it was reviewed shows nothing', async () => {
    await client.open(ARTICLE, TEXT);
    await client.close(ARTICLE);
    await client.settled();
    assert.deepEqual(client.shownFor(ARTICLE) ?? [], []);
  });

  test('what was edited since is never published', async () => {
    await client.open(ARTICLE, TEXT);
    for (let i = 0; i < 40; i++) {
      await client.insert(ARTICLE, TEXT.indexOf('##'), 'It could rain.\n\n');
      if (i % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const findings = await client.findings(ARTICLE);
    assert.equal(findings.filter((one) => client.wordsOf(ARTICLE, one) === 'could').length, 40);
    const versions = client.published.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 20, `${versions.length} reviews for 41 versions`);
  });

  test('untitled documents are reviewed, and plain text and articles too', async () => {
    for (const [uri, language] of [
      ['untitled:Untitled-1', 'plaintext'],
      ['untitled:Untitled-2', 'markdown'],
      [`${FOLDER}/a.txt`, 'plaintext'],
      [`${FOLDER}/a.article`, 'article'],
    ] as const) {
      await client.open(uri, 'Ferry news\n\nThe harbour might close.\n', language);
      const hedge = (await client.findings(uri)).find(({ code }) => code === 'hedge') ?? assert.fail(uri);
      assert.equal(client.wordsOf(uri, hedge), 'might');
    }
  });

  test('hostile texts are answered like any other', async () => {
    let version = 0;
    for (const text of [
      '',
      ' ',
      'x',
      '\ud83d',
      'a\0\x01\xff\r',
      '[',
      '*'.repeat(20000),
      `${'word '.repeat(40000)}might.`,
    ]) {
      const uri = `untitled:${version++}`;
      await client.open(uri, text);
      await client.findings(uri);
      await client.status(uri, 'reviewed');
    }
    assert.deepEqual(client.logged, []);
  });
});

describe('clients that can do less', () => {
  test('get no more than they understand', async () => {
    const client = await connectClient({
      capabilities: {},
      initializationOptions: {},
      hostPages: 'file:///here/docs/rules/',
    });
    await client.open(ARTICLE, TEXT);
    for (const finding of await client.findings(ARTICLE)) {
      assert.equal(finding.codeDescription, undefined);
      assert.equal(finding.tags, undefined);
      assert.equal(finding.relatedInformation, undefined);
    }
    assert.equal(client.capabilities.codeActionProvider, undefined);
    assert.deepEqual(client.registered, []);
    assert.deepEqual(client.asked, []);
    const hover = await client.hover(ARTICLE, TEXT.indexOf('might'));
    assert.equal((hover?.contents as { kind: string } | undefined)?.kind, 'plaintext');
    await client.end();
  });

  test('get the links the host knows, and none where nobody knows any', async () => {
    const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    for (const [hostPages, href] of [
      ['file:///here/docs/rules/', 'file:///here/docs/rules/hedge.md'],
      [undefined, undefined],
    ] as const) {
      const client = await connectClient({
        capabilities,
        initializationOptions: {},
        ...(hostPages ? { hostPages } : {}),
      });
      await client.open(ARTICLE, TEXT);
      const hedge = (await client.findings(ARTICLE)).find(({ code }) => code === 'hedge');
      assert.equal(hedge?.codeDescription?.href, href);
      await client.end();
    }
  });
});
