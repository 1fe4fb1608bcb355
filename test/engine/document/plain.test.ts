import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOf } from './outlineOf.ts';

const BODY = 'The council of Eastbrook met on Monday and agreed to mend the bridge before winter.';
const MORE = 'Work on the northern span is to begin in June, the clerk told the meeting afterwards.';

const cases: readonly [name: string, text: string, blocks: readonly string[]][] = [
  ['nothing', '', []],
  ['white space', ' \n\t\n\u00a0\u200b\n', []],
  ['one character', 'a', ['paragraph a']],
  ['one line a paragraph', `${BODY}\n${MORE}`, [`paragraph ${BODY}`, `paragraph ${MORE}`]],
  ['paragraphs between empty lines', `${BODY}\n\n${MORE}\n`, [`paragraph ${BODY}`, `paragraph ${MORE}`]],
  [
    'a headline',
    `Bridge to be mended\n\n${BODY}\n${MORE}`,
    ['title:1 Bridge to be mended', `paragraph ${BODY}`, `paragraph ${MORE}`],
  ],
  [
    'a headline that asks',
    `Who will mend the bridge?\n${BODY}`,
    ['title:1 Who will mend the bridge?', `paragraph ${BODY}`],
  ],
  ['a first sentence is no headline', `It rained.\n\n${BODY}`, ['paragraph It rained.', `paragraph ${BODY}`]],
  ['a line alone is no headline', 'Bridge to be mended', ['paragraph Bridge to be mended']],
  [
    'a bare heading',
    `${BODY}\n\nThe cost of repair\n\n${MORE}`,
    [`paragraph ${BODY}`, 'heading:6 The cost of repair', `paragraph ${MORE}`],
  ],
  [
    'a bare heading among the lines of a text',
    `${BODY}\nWhat Comes Next\n${MORE}`,
    [`paragraph ${BODY}`, 'heading:6 What Comes Next', `paragraph ${MORE}`],
  ],
  [
    'a short line among the lines of a text is no heading by itself',
    `${BODY}\nand so it went on\n${MORE}`,
    [`paragraph ${BODY}`, 'paragraph and so it went on', `paragraph ${MORE}`],
  ],
  ['a closing line is no heading', `${BODY}\n\nSource link\n\n\n`, [`paragraph ${BODY}`, 'paragraph Source link']],
  [
    'a line that leads to a quotation is no heading',
    `${BODY}\n\nThe clerk reported:\n\n“${MORE}”`,
    [`paragraph ${BODY}`, 'paragraph The clerk reported:', `paragraph “${MORE}”`],
  ],
  [
    'a label over a list is a heading',
    `${BODY}\n\nPros:\n\n• Less noise\n• More room`,
    [`paragraph ${BODY}`, 'heading:6 Pros:', 'listItem:1 Less noise', 'listItem:1 More room'],
  ],
  [
    'quoted words on a line are no heading',
    `${BODY}\n\n“We are ready”\n\n${MORE}`,
    [`paragraph ${BODY}`, 'paragraph “We are ready”', `paragraph ${MORE}`],
  ],
  [
    'a question of its own is a paragraph',
    `${BODY}\n\nWhy would that be?\n\n${MORE}`,
    [`paragraph ${BODY}`, 'paragraph Why would that be?', `paragraph ${MORE}`],
  ],
  [
    'many short lines are not headings',
    'Home\n\nNews\n\nSport\n\nWeather\n\nTravel',
    ['title:1 Home', 'paragraph News', 'paragraph Sport', 'paragraph Weather', 'paragraph Travel'],
  ],
  [
    'hashes',
    `# The bridge\n${BODY}\n### Background ###\n${MORE}\n#notaheading here`,
    [
      'title:1 The bridge',
      `paragraph ${BODY}`,
      'heading:3 Background',
      `paragraph ${MORE}`,
      'paragraph #notaheading here',
    ],
  ],
  [
    'underlined headings',
    `The bridge\n==========\n${BODY}\n\nCosts\n-----\n${MORE}`,
    ['title:1 The bridge', `paragraph ${BODY}`, 'heading:2 Costs', `paragraph ${MORE}`],
  ],
  [
    'a line in bold',
    `${BODY}\n\n**The cost of repair**\n\n${MORE}`,
    [`paragraph ${BODY}`, 'heading:6 The cost of repair', `paragraph ${MORE}`],
  ],
  [
    'numbered headings',
    `${BODY}\n\n1. The northern span\n\n${MORE}\n\n2. The southern span\n\n${MORE}`,
    [
      `paragraph ${BODY}`,
      'heading:6 The northern span',
      `paragraph ${MORE}`,
      'heading:6 The southern span',
      `paragraph ${MORE}`,
    ],
  ],
  [
    'bullets and numbers, nested',
    '• first\n- second\n  * inner\n  * inner too\n* third\n\n1. one\n2) two',
    [
      'listItem:1 first',
      'listItem:1 second',
      'listItem:2 inner',
      'listItem:2 inner too',
      'listItem:1 third',
      'listItem:1 one',
      'listItem:1 two',
    ],
  ],
  [
    'an item goes on where it is indented',
    '- The bridge will be closed\n  until the end of June\n- Buses go round',
    ['listItem:1 The bridge will be closed until the end of June', 'listItem:1 Buses go round'],
  ],
  [
    'dashes that are bullets',
    '– one of them\n– another of them',
    ['listItem:1 one of them', 'listItem:1 another of them'],
  ],
  ['a dash before a name is a signature', `${BODY}\n\n— Jane Doe`, [`paragraph ${BODY}`, 'paragraph — Jane Doe']],
  [
    'a table with bars at the end of its rows',
    'Span | Length |\nNorth | 40 m |\nSouth | 35 m |',
    ['tableRow Span Length', 'tableRow North 40 m', 'tableRow South 35 m'],
  ],
  [
    'a table with a rule',
    '| Span | Length |\n|------|--------|\n| North|40 m    |',
    ['tableRow Span Length', 'tableRow North 40 m'],
  ],
  ['a table with tabs', 'Span\tLength\nNorth\t40 m', ['tableRow Span Length', 'tableRow North 40 m']],
  [
    'one line with bars is a line',
    `Home | News | Sport\n\n${BODY}`,
    ['title:1 Home | News | Sport', `paragraph ${BODY}`],
  ],
  ['quoted lines', '> “It is late.”\n>\n> More of it.', ['quotation “It is late.”', 'quotation More of it.']],
  ['a rule is nothing', `${BODY}\n\n* * *\n\n${MORE}\n—————\n`, [`paragraph ${BODY}`, `paragraph ${MORE}`]],
  [
    'fenced code',
    `${BODY}\n\n\`\`\`js\nmight()\n\n\`\`\`\n${MORE}`,
    [`paragraph ${BODY}`, 'code ```js might()  ```', `paragraph ${MORE}`],
  ],
  [
    'a fence that is never closed is text',
    `${BODY}\n\`\`\`\n${MORE}`,
    [`paragraph ${BODY}`, 'paragraph ```', `paragraph ${MORE}`],
  ],
  [
    'byline and date',
    `Bridge to be mended\nBy Jane Doe and John Roe, Staff Writers\n3 May 2024, 10:15 am\n\n${BODY}`,
    [
      'title:1 Bridge to be mended',
      'byline By Jane Doe and John Roe, Staff Writers',
      'byline 3 May 2024, 10:15 am',
      `paragraph ${BODY}`,
    ],
  ],
  [
    'a byline needs a name',
    `By Tuesday, the council had agreed\n\n${BODY}`,
    ['title:1 By Tuesday, the council had agreed', `paragraph ${BODY}`],
  ],
  [
    'a name and an office',
    `Bridge to be mended\nJane Doe, Senior Reporter\n\n${BODY}`,
    ['title:1 Bridge to be mended', 'byline Jane Doe, Senior Reporter', `paragraph ${BODY}`],
  ],
  ...[
    'Photo: Jane Doe',
    'FILE PHOTO: The bridge at Eastbrook on 3 May.',
    '(Image credit: Jane Doe/Eastbrook Archive)',
    '[Photo by Jane Doe]',
    'REUTERS/Jane Doe',
    'Jane Doe/Eastbrook Herald via AP',
    'The bridge at Eastbrook. Image: Jane Doe.',
    'Photo by Jane Doe',
    'Figure 2: Traffic on the bridge',
  ].map((line): [string, string, string[]] => [
    `caption: ${line}`,
    `${BODY}\n\n${line}\n\n${MORE}`,
    [`paragraph ${BODY}`, `caption ${line}`, `paragraph ${MORE}`],
  ]),
  ...[
    'Photos of the bridge were shown to the council.',
    'Video by residents shows the span moving in the wind, the clerk said.',
    'The file is with the clerk.',
  ].map((line): [string, string, string[]] => [
    `no caption: ${line}`,
    `${BODY}\n\n${line}`,
    [`paragraph ${BODY}`, `paragraph ${line}`],
  ]),
  [
    'front matter',
    `---\ntitle: The bridge\ntags: [a, b]\n---\n${BODY}`,
    ['frontMatter --- title: The bridge tags: [a, b] ---', `paragraph ${BODY}`],
  ],
  ['a rule at the start is no front matter', `---\n\n${BODY}\n\n---\n`, [`paragraph ${BODY}`]],
  ['byte order mark', `\ufeff# The bridge\n${BODY}`, ['title:1 The bridge', `paragraph ${BODY}`]],
  [
    'CRLF',
    `# The bridge\r\n\r\n${BODY}\r\n${MORE}\r\n`,
    ['title:1 The bridge', `paragraph ${BODY}`, `paragraph ${MORE}`],
  ],
  [
    'tags of HTML',
    'The <b>bridge</b> is 4 < 5 and <not a tag> so.<br>New line',
    ['paragraph The bridge is 4 < 5 and <not a tag> so. New line'],
  ],
  [
    'emphasis',
    'A *new* and **bold** _plan_: 5 * 3 * 2, f**k, snake_case_name.',
    ['paragraph A new and bold plan: 5 * 3 * 2, f**k, snake_case_name.'],
  ],
];

describe('plain text', () => {
  for (const [name, text, blocks] of cases) {
    it(name, () => {
      assert.deepEqual(outlineOf(text, 'plaintext'), blocks);
      assert.deepEqual(outlineOf(text, 'article'), blocks, 'the article format reads the same');
    });
  }
});
