import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultOptionValues, type OptionValues } from '#engine';
import { judgeDocument, type Verdict } from '../../server/lsp/common/guard.ts';

const ARTICLE = '# Ferry runs late\n\nThe ferry from Ostmark may be late, the harbour office said on Monday.\n';

function judge(
  path: string,
  given: { text?: string; languageId?: string; options?: Partial<OptionValues> } = {},
): Verdict {
  const { text = ARTICLE, options = {} } = given;
  const languageId = given.languageId ?? (path.endsWith('.txt') || !path.includes('.') ? 'plaintext' : 'markdown');
  return judgeDocument({ uri: `file:///news/${path}`, languageId, text, path }, { ...defaultOptionValues, ...options });
}

function reasonOf(verdict: Verdict): string {
  return verdict.state === 'review' ? 'reviewed' : verdict.reason;
}

describe('what is reviewed by itself', () => {
  for (const path of [
    'ferry.md',
    'drafts/2024/ferry.txt',
    'notice-of-eviction.md',
    'history.md',
    'news.md',
    'security.md',
    'license-to-drive.md',
    'readmission-to-school.md',
    'requirements-for-teachers.md',
    'a name with spaces.markdown',
    '.draft.md',
  ])
    test(path, () => assert.deepEqual(judge(path), { state: 'review' }));

  for (const [path, reason] of [
    ['README.md', /README/],
    ['docs/readme.txt', /README/],
    ['README.zh-CN.md', /README/],
    ['CHANGELOG.md', /Changelog/],
    ['HISTORY.md', /Changelog/],
    ['LICENSE.txt', /Licence/],
    ['LICENSE-MIT.txt', /Licence/],
    ['COPYING.md', /Licence/],
    ['NOTICE.txt', /Licence/],
    ['CONTRIBUTING.md', /Project papers/],
    ['CODE_OF_CONDUCT.md', /Project papers/],
    ['SECURITY.md', /Project papers/],
    ['requirements.txt', /machines/],
    ['requirements-dev.txt', /machines/],
    ['robots.txt', /machines/],
    ['node_modules/left/article.md', /node_modules/],
    ['sub/.git/description.md', /\.git/],
    ['.github/story.md', /hidden folder/],
    ['notes/.obsidian/story.md', /hidden folder/],
    ['table.csv', /files\.include/],
    ['LICENSE', /files\.include/],
  ] as const)
    test(`not ${path}`, () => {
      const verdict = judge(path);
      assert.equal(verdict.state, 'skipped');
      assert.match(reasonOf(verdict), reason);
    });

  test('not other languages', () => assert.match(reasonOf(judge('page.md', { languageId: 'html' })), /"html"/));

  test('untitled documents are, whatever they hold', () => {
    const document = { uri: 'untitled:Untitled-1', languageId: 'plaintext', text: '', path: undefined };
    assert.deepEqual(judgeDocument(document, defaultOptionValues), { state: 'review' });
  });

  test('documents an editor makes for itself are not', () => {
    const document = { uri: 'git:/news/ferry.md', languageId: 'markdown', text: ARTICLE, path: undefined };
    assert.equal(judgeDocument(document, defaultOptionValues).state, 'skipped');
  });

  test('a file outside any folder is judged by its own path', () => {
    const of = (uri: string) =>
      judgeDocument({ uri, languageId: 'markdown', text: ARTICLE, path: undefined }, defaultOptionValues).state;
    assert.equal(of('file:///home/ann/.config/drafts/ferry%20late.md'), 'review');
    assert.equal(of('file:///home/ann/node_modules/x/ferry.md'), 'skipped');
    assert.equal(of('file:///home/ann/README.md'), 'skipped');
  });

  test('off is off', () => {
    const verdict = judge('ferry.md', { options: { enable: false } });
    assert.equal(verdict.state, 'off');
    assert.match(reasonOf(verdict), /turned off/);
  });
});

describe('globs', () => {
  test('exclude wins over include, and the reason names the glob', () => {
    const options = { 'files.include': ['**/*.md'], 'files.exclude': ['archive'] };
    assert.match(reasonOf(judge('archive/2019/ferry.md', { options })), /files\.exclude: archive/);
    assert.equal(judge('ferry.md', { options }).state, 'review');
  });
  test('a glob without a slash means any folder', () =>
    assert.equal(judge('a/b/ferry.md', { options: { 'files.include': ['*.md'] } }).state, 'review'));
  test('a folder takes in all under it', () => {
    const options = { 'files.include': ['./drafts/'] };
    assert.equal(judge('drafts/2024/ferry.md', { options }).state, 'review');
    assert.equal(judge('ferry.md', { options }).state, 'skipped');
  });
  test('a file named by its own name is reviewed though it is a README', () => {
    assert.equal(judge('docs/README.md', { options: { 'files.include': ['docs/README.md'] } }).state, 'review');
    assert.equal(judge('docs/README.md', { options: { 'files.include': ['docs/*.md'] } }).state, 'skipped');
  });
  test('a pattern that cannot be read matches nothing', () =>
    assert.equal(
      judge('ferry.md', { options: { 'files.exclude': ['', '[', '{', '('.repeat(70000)] } }).state,
      'review',
    ));
});

describe('Markdown that reads like software documentation', () => {
  const code = '```js\nopen();\n```\n\n';
  for (const [name, text] of [
    ['three code blocks', `# Opening\n\nCall it.\n\n${code}Then\n\n${code}and\n\n${code}`],
    [
      'badges',
      '# tool\n\n[![build](https://ci.example/b.svg)](https://ci.example) [![npm](https://b.example/n.svg)](https://b.example)\n\nA tool.\n',
    ],
    ['a table of parameters', `# open\n\n| Name | Type | Default |\n|---|:-:|---|\n| a | b | c |\n\n${code}`],
    [
      'the headings of a manual',
      '# tool\n\n## Installation\n\nUse `a`, `b`.\n\n## Usage\n\n`c` `d` `e`\n\n## License\n\nMIT\n',
    ],
    ['an install command', '# tool\n\n```sh\n$ npm install tool\n```\n'],
  ] as const)
    test(name, () => {
      const verdict = judge('guide.md', { text });
      assert.equal(verdict.state, 'skipped');
      assert.match(reasonOf(verdict), /software documentation \(\d/);
    });

  for (const [name, text] of [
    ['an article', ARTICLE],
    ['one code block', `${ARTICLE}\n${code}`],
    ['a table of facts', '# Rents\n\n| Town | Rent | Year |\n|---|---|---|\n| Ostmark | 900 | 2023 |\n'],
    ['a photograph', '![The ferry](ferry.jpg)\n\nThe ferry is late.\n'],
    ['a heading "Usage"', '## Usage\n\nWater usage rose by a third, the board said.\n'],
    [
      'a long article with three snippets',
      `${code}${code}${code}${'The council met again on Monday and said so. '.repeat(300)}`,
    ],
  ] as const)
    test(`not ${name}`, () => assert.equal(judge('story.md', { text }).state, 'review'));

  test('is not looked for where files were named, nor in plain text', () => {
    const text = code.repeat(4);
    assert.equal(judge('posts/a.md', { text, options: { 'files.include': ['posts/**'] } }).state, 'review');
    assert.equal(judge('a.txt', { text }).state, 'review');
  });

  test('a line of a megabyte takes no time', () => {
    const started = performance.now();
    for (const piece of ['[![', '`', '|', '![](', '# ']) judge('a.md', { text: piece.repeat(400_000) });
    assert.ok(performance.now() - started < 8000);
  });
});
