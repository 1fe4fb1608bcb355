import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const NOTE = 'comment.block.review-note.second-read';
const DIRECTIVE = 'keyword.control.directive.second-read';
const RULE = 'entity.name.tag.rule.second-read';

const markdown: readonly NamedExpectation[] = [
  {
    name: 'in a paragraph',
    text: 'It may rain. {>>second-read hedge: Is this known?<<} It did.\n',
    has: [
      ['{>>second-read hedge: Is this known?<<}', NOTE],
      ['hedge', RULE],
    ],
    lacks: [
      ['It may rain.', NOTE],
      ['It did.', NOTE],
    ],
  },
  {
    name: 'in a heading',
    text: '## Final Thoughts {>>second-read stock-heading: About what?<<}\n\nText.\n',
    has: [
      ['stock-heading', RULE],
      ['Final Thoughts', 'entity.name.section'],
    ],
    lacks: [
      ['Final Thoughts', NOTE],
      ['Text.', NOTE],
    ],
  },
  {
    name: 'in lists',
    text: '- It may rain {>>second-read hedge: Known?<<}\n  - Some[who?] agree\n    <!-- second-read unsourced-claim: Whose figure? -->\n',
    has: [
      ['hedge', RULE],
      ['[who?]', NOTE],
    ],
    lacks: [
      ['It may rain', NOTE],
      ['agree', NOTE],
    ],
  },
  {
    name: 'in a block quotation',
    text: '> It may rain. {>>second-read hedge: Known?<<}\n\nText.\n',
    has: [
      ['{>>second-read hedge: Known?<<}', NOTE],
      ['It may rain.', 'markup.quote'],
    ],
    lacks: [['Text.', NOTE]],
  },
  {
    name: 'in bold words and a table',
    text: '**It may rain[when?] here**\n\n| a | b |\n|---|---|\n| 3[citation needed] | 4 |\n',
    has: [
      ['[when?]', NOTE],
      ['It may rain', 'markup.bold'],
      ['[citation needed]', NOTE],
    ],
    lacks: [['here', NOTE]],
  },
  {
    name: 'as HTML comments',
    text: 'It rained. <!-- second-read unsourced-claim: Who says this? -->\n\n<!-- second-read hedge: Known? -->\n\nText.\n',
    has: [
      ['unsourced-claim', RULE],
      ['<!-- second-read hedge: Known? -->', NOTE],
    ],
    lacks: [['Text.', NOTE]],
  },
  {
    name: 'directives',
    text: '<!-- second-read-disable hedge -->\n\nIt may rain.\n\n<!-- second-read-enable -->\n\n[second-read-disable-next-line cliche]\nText.\n',
    has: [
      ['second-read-disable hedge', 'comment.block.directive.second-read'],
      ['second-read-enable', DIRECTIVE],
      ['second-read-disable-next-line', DIRECTIVE],
      ['cliche', RULE],
    ],
    lacks: [
      ['It may rain.', 'comment'],
      ['Text.', 'comment'],
    ],
  },
  {
    name: 'other comments keep their own scope',
    text: '<!-- a plain comment -->\n',
    has: [['a plain comment', 'comment.block.html']],
    lacks: [['a plain comment', NOTE]],
  },
  {
    name: 'links and reference links stay links',
    text: 'See [who?](https://example.org) and [the report][r].\n\n[r]: https://example.org/r\n',
    lacks: [
      ['[who?]', NOTE],
      ['[the report]', NOTE],
    ],
  },
  {
    name: 'not in fenced code',
    text: 'Text.\n\n```\n{>>second-read hedge: a<<} [who?]\n<!-- second-read-disable hedge -->\n```\n\n~~~md\nIt may {>>b<<} rain\n~~~\n',
    lacks: [
      ['{>>second-read hedge: a<<} [who?]', NOTE],
      ['second-read-disable hedge', DIRECTIVE],
      ['{>>b<<}', NOTE],
    ],
  },
  {
    name: 'not in inline or indented code',
    text: 'Write `{>>note<<}` there.\n\n    {>>second-read hedge: a<<}\n\nText.\n',
    lacks: [
      ['{>>note<<}', NOTE],
      ['{>>second-read hedge: a<<}', NOTE],
    ],
  },
  {
    name: 'not in front matter',
    text: '---\ntitle: "[who?]"\n---\n\nIt rained[when?].\n',
    lacks: [['[who?]', NOTE]],
    has: [['[when?]', NOTE]],
  },
  {
    name: 'left open ends with its paragraph',
    text: 'It may {>>second-read hedge: Is this\n\nIt did rain.\n',
    lacks: [['It did rain.', NOTE]],
  },
];

const plainText: readonly NamedExpectation[] = [
  {
    name: 'all three styles',
    text: 'It may rain. {>>second-read hedge: Known?<<} Some[who?] agree <!-- second-read vague-attribution: Who? -->.\n',
    has: [
      ['hedge', RULE],
      ['[who?]', NOTE],
      ['vague-attribution', RULE],
    ],
    lacks: [
      ['It may rain.', NOTE],
      ['agree', NOTE],
    ],
  },
  {
    name: 'directives',
    text: '[second-read-disable hedge]\nIt may rain.\n[second-read-enable]\n',
    has: [
      ['second-read-disable', DIRECTIVE],
      ['second-read-enable', DIRECTIVE],
    ],
    lacks: [['It may rain.', 'comment']],
  },
  {
    name: 'nothing else is coloured',
    text: 'Heading\n\n### Part\n\n“Quoted” words and https://example.org.\n',
    lacks: [
      ['Heading', 'markup'],
      ['### Part', 'markup'],
      ['“Quoted”', 'string'],
      ['https://example.org', 'markup'],
    ],
  },
  {
    name: 'left open ends with its paragraph',
    text: 'It may {>>second-read hedge: Is this\nknown\n\nIt did rain.\n',
    has: [['known', NOTE]],
    lacks: [['It did rain.', NOTE]],
  },
];

describe('review notes in Markdown', () => {
  for (const { name, ...expectation } of markdown) it(name, () => checkScopes('text.html.markdown', expectation));
});

describe('review notes in plain text', () => {
  for (const { name, ...expectation } of plainText) it(name, () => checkScopes('text.plain.second-read', expectation));
});
