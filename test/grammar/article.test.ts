import { describe, it } from 'node:test';
import { checkScopes, type Expectation } from './tokenizeText.ts';

const HEADLINE = 'entity.name.section.headline.article';
const HEADING = 'markup.heading';
const SECTION = 'entity.name.section.article';
const DOUBLE = 'string.quoted.double';
const SINGLE = 'string.quoted.single';
const LINK = 'markup.underline.link';
const NOTE = 'comment.block.review-note.second-read';
const DIRECTIVE = 'keyword.control.directive.second-read';
const RULE = 'entity.name.tag.rule.second-read';
const LIST = 'markup.list';
const TABLE = 'meta.table.row';
const BYLINE = 'meta.byline';
const DATELINE = 'meta.dateline';
const DATE = 'constant.numeric.date';
const PERSON = 'entity.name.type.person';
const PARAGRAPH = 'meta.paragraph.article';

/** Sixty words on one line: longer than any wrapped line. */
const LONG = 'The council of the lower valley met again to talk about the bridge and the road that leads to it. '
  .repeat(4)
  .trim();

const cases: Readonly<Record<string, readonly (Expectation & { readonly name: string })[]>> = {
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
  byline: [
    {
      name: 'a name',
      text: 'H\nBy Anna Reed\n\nText.',
      has: [
        ['By', 'keyword.other.byline'],
        ['Anna Reed', PERSON],
      ],
    },
    {
      name: 'several names, a post and a date',
      text: 'H\nBy Anna Reed, Ivo van der Lee and Noor al Sabri, Foreign Editor | 3 March 2031\n\nText.',
      has: [
        ['Anna Reed', PERSON],
        ['Ivo van der Lee', PERSON],
        ['Noor al Sabri', PERSON],
        ['Foreign Editor', BYLINE],
        ['3 March 2031', DATE],
      ],
      lacks: [
        ['Foreign Editor', PERSON],
        [' | ', TABLE],
      ],
    },
    { name: 'capitals', text: 'H\nBY ANNA REED\n\nText.', has: [['ANNA REED', PERSON]] },
    {
      name: 'not a sentence',
      text: 'H\n\nBy Monday Orle was dry.\n\nBy Anna Reed, the engineer, it was called safe.\n\nBy Easter Sunday the road\n',
      lacks: [
        ['By Monday', BYLINE],
        ['By Anna', BYLINE],
        ['By Easter', BYLINE],
      ],
    },
    {
      name: 'a line of dates',
      text: 'H\n\nPublished: 3 March 2031, updated March 4, 2031 at 10:15 am\n\nTuesday, 4 May 2032\n\nText.',
      has: [
        ['Published', 'keyword.other.byline'],
        ['3 March 2031', DATE],
        ['March 4, 2031', DATE],
        ['10:15 am', DATE],
        ['Tuesday, 4 May 2032', DATE],
      ],
    },
    {
      name: 'not a sentence that begins with a date',
      text: 'H\n\n3 March 2031 was the day the river rose.\n',
      lacks: [['3 March 2031', DATELINE]],
    },
    {
      name: 'a dateline',
      text: 'H\n\nORLE, Norland, March 3 — The bridge opened.\n\nORLE (Valley News) — It shut.',
      has: [
        ['ORLE, Norland', 'entity.name.type.place'],
        ['March 3', DATE],
        ['(Valley News)', 'keyword.other.agency'],
      ],
      lacks: [
        ['The bridge opened.', DATELINE],
        ['It shut.', DATELINE],
      ],
    },
    {
      name: 'not a dash in a sentence',
      text: 'H\n\nThe mayor — a Liberal — opened it. The EU — he said — paid.',
      lacks: [
        ['The mayor', DATELINE],
        ['The EU', DATELINE],
      ],
    },
  ],
  quotation: [
    {
      name: 'curly, marks and all',
      text: 'H\n\nShe said “we are safe” again.',
      has: [
        ['“we are safe”', DOUBLE],
        ['“', 'punctuation.definition.string.begin'],
        ['”', 'punctuation.definition.string.end'],
      ],
      lacks: [
        ['She said', DOUBLE],
        ['again.', DOUBLE],
      ],
    },
    {
      name: 'straight',
      text: 'H\n\nShe said "we are safe" again ("no" she said) and—"so".',
      has: [
        ['"we are safe"', DOUBLE],
        ['"no"', DOUBLE],
        ['"so"', DOUBLE],
      ],
      lacks: [
        ['She said', DOUBLE],
        ['again', DOUBLE],
        ['she said', DOUBLE],
      ],
    },
    {
      name: 'guillemets',
      text: 'H\n\nShe said «we are safe» again.',
      has: [['«we are safe»', DOUBLE]],
      lacks: [['again.', DOUBLE]],
    },
    {
      name: 'goes on over wrapped lines',
      text: 'H\n\nThe mayor said: “We shall open the bridge\nwhen the engineers say so, and not before”, and\nleft.',
      has: [
        ['We shall open the bridge', DOUBLE],
        ['when the engineers', DOUBLE],
      ],
      lacks: [
        ['left.', DOUBLE],
        [', and\nleft.', DOUBLE],
      ],
    },
    {
      name: 'left open ends with its paragraph',
      text: 'H\n\n“We shall open it.\n\nThe bridge is shut. "It is\n\nNobody came.',
      has: [['“We shall open it.', DOUBLE]],
      lacks: [
        ['The bridge is shut.', DOUBLE],
        ['Nobody came.', DOUBLE],
      ],
    },
    {
      name: 'left open ends with its long line',
      text: `H\n\nShe said: “No. ${LONG}\nThe next paragraph is plain.`,
      has: [[LONG, DOUBLE]],
      lacks: [['The next paragraph is plain.', DOUBLE]],
    },
    {
      name: 'of several paragraphs opens each of them',
      text: 'H\n\n“We shall open it.\n“We shall not wait.” He left.',
      has: [['We shall not wait.', DOUBLE]],
      lacks: [['He left.', DOUBLE]],
    },
    {
      name: 'left open in a heading, a list item and a table row ends with the line',
      text: 'H\n\n### The “new bridge\nText one.\n- item “open\n- item two\nA “b | c | d\nText two.',
      lacks: [
        ['Text one.', DOUBLE],
        ['item two', DOUBLE],
        ['Text two.', DOUBLE],
      ],
    },
    {
      name: 'holds links and notes',
      text: 'H\n\nShe said “see https://example.org/a, please [who?] now”.',
      has: [
        ['https://example.org/a', LINK],
        ['[who?]', NOTE],
        [', please', DOUBLE],
        [' now', DOUBLE],
      ],
      lacks: [[', please', LINK]],
    },
    {
      name: 'within a quotation',
      text: 'H\n\nShe said “he called it ‘safe’ twice” and left.',
      has: [
        ['‘safe’', SINGLE],
        [' twice', DOUBLE],
      ],
      lacks: [
        [' twice', SINGLE],
        ['and left.', DOUBLE],
      ],
    },
    {
      name: 'single, with double inside',
      text: 'H\n\nShe wrote: ‘He said “no” to me, and it’s final.’ Then she left.',
      has: [
        ['‘He said', SINGLE],
        ['“no”', DOUBLE],
        ['it’s final.’', SINGLE],
      ],
      lacks: [['Then she left.', SINGLE]],
    },
    {
      name: 'single and straight',
      text: "H\n\nThe army is in a 'quasi-state of war', it's said.",
      has: [["'quasi-state of war'", SINGLE]],
      lacks: [["it's said.", SINGLE]],
    },
    {
      name: 'not an apostrophe',
      text: "H\n\nDon't say it's the workers' and drivers' right, 'tis the '90s rock 'n' roll of O'Hara's.\n\nDon’t call it ‘90s, the workers’ own.",
      lacks: [
        ["Don't", SINGLE],
        ["it's", SINGLE],
        ["the workers' and drivers' right", SINGLE],
        ["'tis", SINGLE],
        ["'90s", SINGLE],
        ["'n' roll", SINGLE],
        ["O'Hara's", SINGLE],
        ['Don’t', SINGLE],
        ['‘90s, the', SINGLE],
        ['workers’ own', SINGLE],
      ],
    },
    {
      name: 'not feet and inches',
      text: 'H\n\nHe is 5\' 10" tall and she is 6\'2" and the board 12" wide.\n\nThe coach said "he is 6\' 1" tall" and left.',
      lacks: [
        ['tall and she is', DOUBLE],
        ['and the board', DOUBLE],
        ['wide.', DOUBLE],
        ['and left.', DOUBLE],
      ],
      has: [
        ['5\' 10"', 'constant.numeric.measure'],
        ['"he is', DOUBLE],
        [' tall"', DOUBLE],
      ],
    },
    {
      name: 'not a mark in the middle of a word',
      text: 'H\n\nA 3"pipe and no"thing came.',
      lacks: [
        ['pipe and no', DOUBLE],
        ['thing came.', DOUBLE],
      ],
    },
    {
      name: 'block quotation',
      text: 'H\n\n> We shall open it.\n> And soon.\nHe left.',
      has: [
        ['We shall open it.', 'markup.quote'],
        ['And soon.', 'markup.quote'],
      ],
      lacks: [['He left.', 'markup.quote']],
    },
  ],
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
  list: [
    {
      name: 'bullets and numbers',
      text: 'H\n\n• First thing\n- second thing\n1. third thing',
      has: [
        ['•', 'punctuation.definition.list.begin'],
        ['First thing', LIST],
        ['second thing', LIST],
        ['1.', 'punctuation.definition.list.begin'],
      ],
    },
    {
      name: 'goes on over indented lines only',
      text: 'H\n\n- first\n  goes on\nThe rest is prose.',
      has: [['goes on', LIST]],
      lacks: [['The rest is prose.', LIST]],
    },
    {
      name: 'not a figure or a dash',
      text: 'H\n\n-5 degrees was measured.\n\n2031 was warm.\n\n– he said.',
      lacks: [
        ['-5 degrees', LIST],
        ['2031 was', LIST],
        ['– he', LIST],
      ],
    },
    {
      name: 'not a rule',
      text: 'H\n\nText.\n\n- - -\n\nMore.',
      has: [['- - -', 'meta.separator']],
      lacks: [['- - -', LIST]],
    },
  ],
  table: [
    {
      name: 'rows',
      text: 'H\n\nTown | Dead |\n--- | --- |\nOrle | 3 |\nText.',
      has: [
        ['Town | Dead |', TABLE],
        ['--- | --- |', 'punctuation.separator.table'],
        ['Orle', TABLE],
      ],
      lacks: [
        ['Text.', TABLE],
        ['Town', 'punctuation.separator.table'],
      ],
    },
    { name: 'not one stroke', text: 'H\n\nOrle | the valley’s daily.', lacks: [['Orle | the valley’s daily.', TABLE]] },
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
