import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const HEADLINE = 'entity.name.section.headline.article';
const HEADING = 'markup.heading';
const SECTION = 'entity.name.section.article';
const DOUBLE = 'string.quoted.double';
const NOTE = 'comment.block.review-note.second-read';
const DIRECTIVE = 'keyword.control.directive.second-read';
const RULE = 'entity.name.tag.rule.second-read';
const PARAGRAPH = 'meta.paragraph.article';

const cases: Readonly<Record<string, readonly NamedExpectation[]>> = {
  headline: [
    {
      name: 'is the first line',
      text: 'Bridge reopens at Orle\n\nTraffic crossed again.',
      has: [
        ['Bridge reopens at Orle', HEADLINE],
        ['Traffic crossed again.', PARAGRAPH],
      ],
      lacks: [['Traffic crossed again.', HEADLINE]],
    },
    {
      name: 'may stand after empty lines',
      text: '\n \n\nBridge reopens at Orle\nTraffic crossed.',
      has: [['Bridge reopens at Orle', HEADLINE]],
      lacks: [['Traffic crossed.', HEADLINE]],
    },
    {
      name: 'may bear a hash',
      text: '# Bridge reopens\n\nText.',
      has: [
        ['#', 'punctuation.definition.heading.article'],
        ['Bridge reopens', HEADLINE],
      ],
    },
    {
      name: 'stands below a comment',
      text: '<!-- second-read-disable-file hedge -->\nBridge reopens\nText.',
      has: [
        ['second-read-disable-file', DIRECTIVE],
        ['Bridge reopens', HEADLINE],
      ],
      lacks: [['Text.', HEADLINE]],
    },
    {
      name: 'stands below a bracketed directive',
      text: '[second-read-disable-file hedge]\nBridge reopens\nText.',
      has: [
        ['second-read-disable-file', DIRECTIVE],
        ['Bridge reopens', HEADLINE],
      ],
    },
    {
      name: 'shows quotations and notes',
      text: 'Mayor calls bridge “safe” {>>second-read unattributed-quote: Who?<<}\nText.',
      has: [
        ['“safe”', DOUBLE],
        ['unattributed-quote', RULE],
      ],
      lacks: [['Text.', NOTE]],
    },
    {
      name: 'leaves nothing open',
      text: 'Mayor: “We shall see\n\nThe bridge is shut.',
      has: [['We shall see', DOUBLE]],
      lacks: [['The bridge is shut.', DOUBLE]],
    },
    {
      name: 'ends with CRLF',
      text: 'Bridge reopens\r\n\r\nTraffic crossed.\r\n',
      has: [['Bridge reopens', HEADLINE]],
      lacks: [['Traffic crossed.', HEADLINE]],
    },
  ],
  heading: [
    {
      name: 'hashes',
      text: 'H\n\n### Cost of the work\nText.',
      has: [
        ['###', 'punctuation.definition.heading'],
        ['Cost of the work', SECTION],
      ],
      lacks: [['Text.', SECTION]],
    },
    {
      name: 'needs a space after the hashes',
      text: 'H\n\n#bridge is the tag.',
      lacks: [['#bridge is the tag.', HEADING]],
    },
    {
      name: 'a short line without a stop',
      text: 'H\n\nFirst.\n\nWhat the council decided\n\nSecond.',
      has: [['What the council decided', SECTION]],
      lacks: [
        ['First.', SECTION],
        ['Second.', SECTION],
      ],
    },
    {
      name: 'a title straight after a paragraph',
      text: 'H\n\nThe bridge opened again.\nThe Road Ahead\nSecond came here.',
      has: [['The Road Ahead', SECTION]],
      lacks: [['Second came here.', SECTION]],
    },
    { name: 'a question', text: 'H\n\nWhat happens next?\n\nText.', has: [['What happens next?', SECTION]] },
    {
      name: 'bears a note',
      text: 'H\n\nFinal thoughts {>>second-read stock-heading: Say what it is about.<<}\n\nText.',
      has: [
        ['Final thoughts', SECTION],
        ['stock-heading', RULE],
      ],
    },
    {
      name: 'not a short sentence',
      text: 'H\n\nThe bridge is shut.\n\nHe said so:\n\nNobody came…\n\nHe left.” {>>x<<}\n',
      lacks: [
        ['The bridge is shut.', HEADING],
        ['He said so:', HEADING],
        ['Nobody came…', HEADING],
        ['He left.”', HEADING],
      ],
    },
    {
      name: 'not the first line of a wrapped paragraph',
      text: 'H\n\nThe bridge over the river at Orle was opened to lorries again on\nMonday after two months.',
      lacks: [
        ['The bridge over', HEADING],
        ['Monday after', HEADING],
      ],
    },
    {
      name: 'not the short last line of a wrapped paragraph',
      text: 'H\n\nThe bridge over the river at Orle was opened again by the mayor of\nOrle and his deputy',
      lacks: [['Orle and his deputy', HEADING]],
    },
    { name: 'not a lower-case line', text: 'H\n\nand so on\n\nText.', lacks: [['and so on', HEADING]] },
  ],
};

for (const [construct, list] of Object.entries(cases)) {
  describe(`article grammar: ${construct}`, () => {
    for (const { name, ...expectation } of list) it(name, () => checkScopes('text.article', expectation));
  });
}
