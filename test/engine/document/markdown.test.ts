import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { outlineOf } from './outlineOf.ts';

const BODY = 'The council met.';

const cases: readonly [name: string, text: string, blocks: readonly string[]][] = [
  ['nothing', '', []],
  ['a title', `# The bridge\n\n${BODY}`, ['title:1 The bridge', `paragraph ${BODY}`]],
  [
    'an underlined title',
    `The bridge\n===\n\n${BODY}\n\nCosts\n---`,
    ['title:1 The bridge', `paragraph ${BODY}`, 'heading:2 Costs'],
  ],
  [
    'a level 1 heading after a paragraph is no title',
    `${BODY}\n\n# The bridge`,
    [`paragraph ${BODY}`, 'heading:1 The bridge'],
  ],
  ['a first heading of level 2 is no title', `## The bridge\n\n# Second`, ['heading:2 The bridge', 'heading:1 Second']],
  [
    'a title after front matter, byline and picture',
    `---\na: b\n---\nBy Jane Doe\n\n![x](y.png)\n\n# The bridge\n\n${BODY}`,
    ['frontMatter --- a: b ---', 'byline By Jane Doe', 'caption', 'title:1 The bridge', `paragraph ${BODY}`],
  ],
  ['TOML front matter', `+++\ntitle = "x"\n+++\n\n${BODY}`, ['frontMatter +++ title = "x" +++', `paragraph ${BODY}`]],
  ['front matter that is never closed', `---\na: b\n\n${BODY}`, ['paragraph a: b', `paragraph ${BODY}`]],
  ['closing hashes', '### The *old* bridge ###', ['heading:3 The old bridge']],
  ['an empty heading', `#\n\n${BODY}`, [`paragraph ${BODY}`]],
  ['a paragraph over lines', 'one  \ntwo\\\nthree\nfour', ['paragraph one two three four']],
  [
    'lists, nested, with second paragraphs',
    '- one\n  goes on\n\n  more of one\n- two\n  1. inner\n- [x] done',
    ['listItem:1 one goes on', 'listItem:1 more of one', 'listItem:1 two', 'listItem:2 inner', 'listItem:1 done'],
  ],
  ['a heading in a list', '- # Costs', ['title:1 Costs']],
  ['an empty item', '-\n- two', ['listItem:1 two']],
  [
    'a quotation',
    '> “It is late,” she said.\n> It may rain.\n>\n> More\nof it.',
    ['quotation “It is late,” she said. It may rain.', 'quotation More of it.'],
  ],
  [
    'everything in a quotation is quoted',
    '> # Head\n> - item\n>\n> > inner\n>\n> | a | b |\n> |---|---|\n> | c | d |\n>\n>     code',
    ['quotation Head', 'quotation item', 'quotation inner', 'quotation a b', 'quotation c d', 'code >     code'],
  ],
  ['an alert is the writer’s own', '> [!NOTE]\n> Mind the step.', ['paragraph Mind the step.']],
  [
    'a table',
    '| Span | Length |\n|------|-------:|\n| North | 40 \\| 41 m |\n| | **35** |',
    ['tableRow Span Length', 'tableRow North 40 | 41 m', 'tableRow 35'],
  ],
  [
    'a table with CRLF',
    '| Span | Length |\r\n|---|---|\r\n| North | 40 |\r\n',
    ['tableRow Span Length', 'tableRow North 40'],
  ],
  ['white space after a delimiter row', '| Span |\n| :-: | \t\n| North |', ['tableRow Span', 'tableRow North']],
  [
    'code',
    '```js\nmight()\n```\n\n    could()\n\n~~~\nopen to the end',
    ['code ```js might() ```', 'code could()', 'code ~~~ open to the end'],
  ],
  ['a comment block', '<!-- TODO\n\nmore -->\n\nText.', ['comment', 'paragraph Text.']],
  ['text after a comment on its line', '<!-- x --> Text.', ['paragraph Text.']],
  [
    'HTML',
    '<div>\n<h2>Costs</h2>\n<p>One <b>bold</b> word.</p><p>Two\nlines.</p>\n<blockquote><p>Quoted.</p></blockquote>\n<ul><li>item<li>item two</ul></div>',
    [
      'heading:2 Costs',
      'paragraph One bold word.',
      'paragraph Two lines.',
      'quotation Quoted.',
      'listItem:1 item',
      'listItem:1 item two',
    ],
  ],
  [
    'HTML tables and captions',
    '<figure><img src="a.png"><figcaption>The bridge</figcaption></figure>\n<table><tr><td>a</td><td>b</td></tr></table>',
    ['caption', 'caption The bridge', 'tableRow a b'],
  ],
  [
    'scripts and styles are never read',
    '<script>\nvar might = "could";\n</script>\n\n<style>p { color: red }</style>\n\n<div><script>x("may")</script>Text.</div>',
    ['paragraph Text.'],
  ],
  ['a picture by itself', '![The bridge may fall](b.png)', ['caption']],
  ['a picture that is a link', '[![alt](a.png)](https://a.example)', ['caption']],
  ['a picture and its caption', '![x](b.png)\n*The bridge in May*', ['caption The bridge in May']],
  [
    'a caption under a picture',
    '![x](b.png)\n\n*The bridge in May*\n\n*Not a caption.*',
    ['caption', 'caption The bridge in May', 'paragraph Not a caption.'],
  ],
  ['a picture credit', `${BODY}\n\nPhoto: Jane Doe`, [`paragraph ${BODY}`, 'caption Photo: Jane Doe']],
  [
    'bold that serves as a heading',
    `${BODY}\n\n**What comes next**\n\n${BODY}\n\n**Not this.**\n\n${BODY}`,
    [`paragraph ${BODY}`, 'heading:6 What comes next', `paragraph ${BODY}`, 'paragraph Not this.', `paragraph ${BODY}`],
  ],
  [
    'a short line is no heading in Markdown',
    `${BODY}\n\nWhat Comes Next\n\n${BODY}`,
    [`paragraph ${BODY}`, 'paragraph What Comes Next', `paragraph ${BODY}`],
  ],
  [
    'footnotes',
    `A claim.[^a] And more.[^2]\n\n[^a]: The *report*.\n[^2]: https://a.example/x`,
    ['paragraph A claim. And more.', 'note The report. : https://a.example/x'],
  ],
  [
    'a footnote that is only an address',
    'A claim.[^a]\n\n[^a]: https://a.example/x',
    ['paragraph A claim.', 'note https://a.example/x'],
  ],
  [
    'reference definitions are nothing',
    '[The report][r] says so.\n\n[r]: https://a.example "T"',
    ['paragraph The report says so.'],
  ],
  ['a rule', `${BODY}\n\n* * *\n\n${BODY}`, [`paragraph ${BODY}`, `paragraph ${BODY}`]],
  ['byte order mark', `\ufeff# The bridge`, ['title:1 The bridge']],
  ['lone CR', `# The bridge\r\r${BODY}\rMore.`, ['title:1 The bridge', `paragraph ${BODY} More.`]],
  [
    'inline code and HTML inside a paragraph',
    'A `might` word, <span class="x">some</span> H<sub>2</sub>O &nbsp;end.',
    ['paragraph A  word, some H2O end.'],
  ],
];

describe('Markdown', () => {
  for (const [name, text, blocks] of cases) it(name, () => assert.deepEqual(outlineOf(text, 'markdown'), blocks));

  it('gives every block its exact source', () => {
    const text = '# The *bridge*\n\n> quoted\n> words\n\n- one\n  two\n  - three\n\n| a | b |\n|---|---|\n| c | d |\n';
    assert.deepEqual(
      parseDocument(text, 'markdown').blocks.map((block) => block.text),
      ['# The *bridge*', '> quoted\n> words', '- one\n  two', '- three', '| a | b |', '| c | d |'],
    );
  });

  it('reads containers to a depth of 100 in one line, and goes on in linear time', () => {
    for (const marker of ['> ', '- ', '* ', '1. ']) {
      const began = performance.now();
      const { blocks } = parseDocument(`${marker.repeat(100_000)}word`, 'markdown');
      assert.ok(blocks.length === 1 && blocks[0]?.text.endsWith('word'));
      assert.ok(performance.now() - began < 10_000);
    }
    assert.deepEqual(outlineOf(`${'- '.repeat(60)}word`, 'markdown'), ['listItem:60 word']);
    assert.deepEqual(outlineOf(`a\n\n${'* '.repeat(150)}\n\nb`, 'markdown'), ['paragraph a', 'paragraph b']);
  });
});
