import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const DOUBLE = 'string.quoted.double';
const SINGLE = 'string.quoted.single';
const LINK = 'markup.underline.link';
const NOTE = 'comment.block.review-note.second-read';

/** Sixty words on one line: longer than any wrapped line. */
const LONG = 'The council of the lower valley met again to talk about the bridge and the road that leads to it. '
  .repeat(4)
  .trim();

const cases: Readonly<Record<string, readonly NamedExpectation[]>> = {
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
};

for (const [construct, list] of Object.entries(cases)) {
  describe(`article grammar: ${construct}`, () => {
    for (const { name, ...expectation } of list) it(name, () => checkScopes('text.article', expectation));
  });
}
