import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import type { Finding, RuleRecord } from '#engine';
import { escapeMarkdown, explainFindings } from '../../server/lsp/common/features/explainFindings.ts';
import { connectClient, FOLDER, type TestClient } from './testClient.ts';

const ARTICLE = `${FOLDER}/ferry.md`;
const TEXT = '# Ostmark ferry\n\nThe harbour might close in spring.\n';

describe('hover', () => {
  let client: TestClient;
  const hoverAt = async (offset: number) => {
    const hover = await client.hover(ARTICLE, offset);
    return hover && { ...hover, text: (hover.contents as MarkupContent).value };
  };
  beforeEach(async () => {
    client = await connectClient();
    await client.open(ARTICLE, TEXT);
    await client.findings(ARTICLE);
  });
  afterEach(() => client.end());

  test('says what, why, what would settle it, and when the rule is wrong', async () => {
    const hover = (await hoverAt(TEXT.indexOf('might') + 2)) ?? assert.fail('no hover');
    const [what, words] = hover.text.split('\n\n');
    assert.match(what ?? '', /^\*\*[^*]+\*\*: .+\.$/);
    assert.match(words ?? '', /\bmight\b/);
    for (const part of ['Why it matters:', 'What would settle it:', 'SIFT: ', 'When to ignore this:'])
      assert.ok(hover.text.includes(part), `${part} in ${hover.text}`);
    assert.ok(hover.text.includes('](file:///ext/docs/rules/hedge.md)'));
    assert.ok(hover.range);
    assert.equal(client.wordsOf(ARTICLE, { range: hover.range }), 'might');
  });

  test('is there at both ends of the words and nowhere else', async () => {
    const start = TEXT.indexOf('might');
    assert.ok(await hoverAt(start));
    assert.ok(await hoverAt(start + 5));
    assert.equal(await hoverAt(TEXT.indexOf('spring')), null);
  });

  test('is about the text as it stands now', async () => {
    await client.insert(ARTICLE, TEXT.indexOf('The'), 'Boats could sink. ');
    const hover = await hoverAt(TEXT.indexOf('The') + 'Boats '.length);
    assert.match(hover?.text.split('\n\n')[1] ?? '', /\bcould\b/);
  });

  test('positions outside the text are answered', async () => {
    const at = (line: number, character: number) =>
      client.request('textDocument/hover', { textDocument: { uri: ARTICLE }, position: { line, character } });
    assert.equal(await at(999, 0), null);
    assert.equal(await at(0, 99999), null);
    assert.equal(
      await client.request('textDocument/hover', {
        textDocument: { uri: 'file:///none.md' },
        position: { line: 0, character: 0 },
      }),
      null,
    );
  });
});

describe('an explanation', () => {
  const record: RuleRecord = {
    id: 'sample',
    category: 'hedging',
    severity: 'hint',
    title: 'Sample *rule*',
    what: 'What it marks.',
    why: 'Why.',
    advice: 'Advice.',
    sift: 'trace',
    limits: 'Limits.',
    reads: 'voice',
    note: 'Really?',
    examples: { flags: [], passes: [] },
  };
  const finding = (text: string, message = 'What it marks.'): Finding => ({
    rule: 'sample',
    category: 'hedging',
    severity: 'hint',
    start: 0,
    end: text.length,
    text,
    message,
    fingerprint: 'f',
    unnecessary: false,
    related: [],
  });
  const wiring = {
    records: new Map([['sample', record]]),
    pageOf: () => undefined,
    markdown: true,
    showsMessages: false,
  };

  test('says each thing once', () => {
    const text = explainFindings([finding('words')], wiring);
    assert.equal(text.split('What it marks').length, 2);
    assert.ok(text.startsWith('**Sample \\*rule\\***: What it marks.\n\n“words”\n\n'), text);
    assert.ok(text.includes('*SIFT: Trace the claim to its origin.*'));
    assert.ok(!text.includes('About this rule'));
  });

  test('of several findings is brief', () => {
    const text = explainFindings([finding('one'), finding('two', 'Said of two.')], wiring);
    assert.equal(text.split('\n---\n').length, 2);
    assert.ok(text.includes('\n\nSaid of two.') && text.includes('\n\n“one”'));
    assert.ok(!text.includes('Why it matters'));
  });

  test('leaves out the message where the client shows it beside, but never the words', () => {
    const besides = { ...wiring, showsMessages: true };
    assert.ok(!explainFindings([finding('two', 'Said of two.')], besides).includes('Said of two'));
    assert.ok(explainFindings([finding('three', 'Said of it.')], besides).includes('\n\n“three”\n\n'));
  });

  test('quotes long and broken text on one short line', () => {
    const [, words = ''] = explainFindings([finding('a long line\n'.repeat(100))], wiring).split('\n\n');
    assert.ok(words.length < 130 && words.includes(' … '), words);
  });

  test('is plain for clients that show plain text', () => {
    const text = explainFindings([finding('a_b')], { ...wiring, markdown: false });
    assert.ok(text.startsWith('Sample *rule*: What it marks.\n\n“a_b”\n\n'), text);
    assert.ok(!text.includes('**'));
  });

  test('shows what the article holds as it is written', () => {
    assert.equal(
      escapeMarkdown('<img src=x> [a](b) **c** `d` | &amp;'),
      '\\<img src=x\\> \\[a\\](b) \\*\\*c\\*\\* \\`d\\` \\| \\&amp;',
    );
    assert.equal(escapeMarkdown('1. one\n- two\n# three'), '1\\. one\n\\- two\n\\# three');
    assert.equal(
      escapeMarkdown('see https://a.example, www.b.example, c@d.example'),
      'see https\\://a.example, www\\.b.example, c\\@d.example',
    );
  });
});
