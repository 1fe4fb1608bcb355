import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const LINK = 'markup.underline.link';
const NOTE = 'comment.block.review-note.second-read';
const DIRECTIVE = 'keyword.control.directive.second-read';
const RULE = 'entity.name.tag.rule.second-read';

const cases: Readonly<Record<string, readonly NamedExpectation[]>> = {
  link: [
    {
      name: 'addresses, without the stop that follows',
      text: 'H\n\nSee https://example.org/a_(b)?c=d#e, or (www.example.org/x).',
      has: [
        ['https://example.org/a_(b)?c=d#e', LINK],
        ['www.example.org/x', LINK],
      ],
      lacks: [
        [', or', LINK],
        [').', LINK],
      ],
    },
    {
      name: 'mail',
      text: 'H\n\nWrite to desk.night@news.example.org.',
      has: [['desk.night@news.example.org', LINK]],
      lacks: [['Write to', LINK]],
    },
    {
      name: 'written as in Markdown',
      text: 'H\n\nThe [annual report](https://example.org/r) says so.',
      has: [
        ['annual report', 'string.other.link.title'],
        ['https://example.org/r', LINK],
      ],
      lacks: [['says so.', LINK]],
    },
    {
      name: 'not brackets alone',
      text: 'H\n\nHe said [the mayor] (aged 60) left at 3:15.',
      lacks: [
        ['[the mayor] (aged 60)', 'meta.link'],
        ['3:15', LINK],
      ],
    },
  ],
  note: [
    {
      name: 'CriticMarkup',
      text: 'H\n\nIt may rain. {>>second-read hedge: Is this known?<<} It did.',
      has: [
        ['{>>second-read hedge: Is this known?<<}', NOTE],
        ['second-read', 'keyword.other.review-note'],
        ['hedge', RULE],
      ],
      lacks: [
        ['It may rain.', NOTE],
        ['It did.', NOTE],
      ],
    },
    {
      name: 'CriticMarkup without a rule',
      text: 'H\n\nIt rained. {>>check this<<} It did.',
      has: [['{>>check this<<}', NOTE]],
      lacks: [['It did.', NOTE]],
    },
    {
      name: 'between two words and over two lines',
      text: 'H\n\nThe many{>>second-read vague-attribution: Who\nare they?<<}analysts agree.',
      has: [['are they?', NOTE]],
      lacks: [
        ['The many', NOTE],
        ['analysts agree.', NOTE],
      ],
    },
    {
      name: 'left open ends with the paragraph',
      text: 'H\n\nIt may. {>>second-read hedge: Is\n\nIt did rain.',
      lacks: [['It did rain.', NOTE]],
    },
    {
      name: 'HTML comment',
      text: 'H\n\nIt rained. <!-- second-read unsourced-claim: Who says this? --> It did.',
      has: [
        ['<!-- second-read unsourced-claim: Who says this? -->', NOTE],
        ['unsourced-claim', RULE],
      ],
      lacks: [['It did.', NOTE]],
    },
    {
      name: 'an HTML comment of another kind is only a comment',
      text: 'H\n\n<!-- ask second-read folk: later -->\n\nText.',
      has: [['<!-- ask second-read folk: later -->', 'comment.block.html']],
      lacks: [
        ['ask second-read', NOTE],
        ['Text.', 'comment'],
      ],
    },
    {
      name: 'an HTML comment goes on over empty lines',
      text: 'H\n\n<!-- one\n\ntwo -->\nText.',
      has: [['two', 'comment.block.html']],
      lacks: [['Text.', 'comment']],
    },
    {
      name: "Wikipedia's inline tags",
      text: 'H\n\nIt rained.[citation needed] Some[who?] say so[According to whom?][when?].',
      has: [
        ['[citation needed]', NOTE],
        ['[who?]', NOTE],
        ['[According to whom?]', NOTE],
        ['[when?]', NOTE],
      ],
      lacks: [
        ['Some', NOTE],
        ['say so', NOTE],
      ],
    },
    {
      name: 'not an editor’s insertion',
      text: 'H\n\nHe said “[the mayor] left [sic] and [who knows] why [they] did”.',
      lacks: [
        ['[the mayor]', NOTE],
        ['[sic]', NOTE],
        ['[who knows]', NOTE],
        ['[they]', NOTE],
      ],
    },
    { name: 'not a link named like a tag', text: 'H\n\nSee [who?](https://example.org).', lacks: [['[who?]', NOTE]] },
  ],
  directive: [
    {
      name: 'HTML comment',
      text: 'H\n\n<!-- second-read-disable hedge cliche -->\nIt may rain.\n<!-- second-read-enable -->',
      has: [
        ['second-read-disable', DIRECTIVE],
        ['hedge', RULE],
        ['cliche', RULE],
        ['second-read-enable', DIRECTIVE],
      ],
      lacks: [['It may rain.', 'comment']],
    },
    {
      name: 'brackets',
      text: 'H\n\n[second-read-disable-next-line hedge]\nIt may rain.',
      has: [
        ['second-read-disable-next-line', DIRECTIVE],
        ['hedge', RULE],
      ],
      lacks: [['It may rain.', 'comment']],
    },
    {
      name: 'not a name that only begins so',
      text: 'H\n\n[second-read-disable-all hedge] and [second-read-disabled].',
      lacks: [
        ['second-read-disable-all', DIRECTIVE],
        ['second-read-disabled', DIRECTIVE],
      ],
    },
  ],
};

for (const [construct, list] of Object.entries(cases)) {
  describe(`article grammar: ${construct}`, () => {
    for (const { name, ...expectation } of list) it(name, () => checkScopes('text.article', expectation));
  });
}
