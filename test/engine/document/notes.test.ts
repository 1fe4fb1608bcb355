import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../../server/engine/document/document.ts';
import { parseDocument } from '../../../server/engine/document/parseDocument.ts';
import { linesOf, outlineOf } from './outlineOf.ts';

const both: readonly Format[] = ['markdown', 'plaintext'];

function notesOf(text: string, format: Format): string[] {
  return parseDocument(text, format).notes.map(
    (note) =>
      `${note.style} ${note.rule ?? '-'} ${JSON.stringify(note.text)} ${JSON.stringify(text.slice(note.start, note.end))}`,
  );
}

const noteCases: readonly [name: string, text: string, ...notes: string[]][] = [
  [
    'CriticMarkup with a rule',
    'It rained.{>>second-read unsourced-claim: Who says this?<<} So.',
    'criticmarkup unsourced-claim "Who says this?" "{>>second-read unsourced-claim: Who says this?<<}"',
  ],
  ['CriticMarkup of somebody else', 'It rained.{>> check this <<}', 'criticmarkup - "check this" "{>> check this <<}"'],
  ['CriticMarkup without a rule', 'It rained.{>>second-read: Hm.<<}', 'criticmarkup - "Hm." "{>>second-read: Hm.<<}"'],
  [
    'a comment',
    'It rained.<!-- second-read hedge: Is it so? -->',
    'comment hedge "Is it so?" "<!-- second-read hedge: Is it so? -->"',
  ],
  ['an ordinary comment is no note', 'It rained.<!-- TODO: check -->'],
  [
    'Wikipedia’s tags',
    'It rained[citation needed] a lot.[When?] Some[who?] say [according to whom?] so.',
    'wikipedia - "citation needed" "[citation needed]"',
    'wikipedia - "when?" "[When?]"',
    'wikipedia - "who?" "[who?]"',
    'wikipedia - "according to whom?" "[according to whom?]"',
  ],
  [
    'more of Wikipedia’s tags',
    'a [by whom?] b [clarification needed] c [better source needed] d [dubious – discuss] e [citation needed – May 2020]',
    'wikipedia - "by whom?" "[by whom?]"',
    'wikipedia - "clarification needed" "[clarification needed]"',
    'wikipedia - "better source needed" "[better source needed]"',
    'wikipedia - "dubious – discuss" "[dubious – discuss]"',
    'wikipedia - "citation needed" "[citation needed – May 2020]"',
  ],
  ['brackets that are no tags', 'He said [the mayor] would[n’t] come [laughs] [sic].'],
  [
    'a note on a line of its own',
    'It rained.\n\n{>>second-read hedge: Why?<<}\n\nIt snowed.',
    'criticmarkup hedge "Why?" "{>>second-read hedge: Why?<<}"',
  ],
  [
    'a note over two lines',
    'It rained.{>>second-read hedge: Why\nso?<<} It snowed.',
    'criticmarkup hedge "Why\\nso?" "{>>second-read hedge: Why\\nso?<<}"',
  ],
];

const directiveCases: readonly [text: string, ...directives: string[]][] = [
  ['<!-- second-read-disable -->', 'disable '],
  ['<!-- second-read-disable hedge vague-attribution -->', 'disable hedge,vague-attribution'],
  ['<!-- second-read-disable hedge, vague-attribution -- the house style -->', 'disable hedge,vague-attribution'],
  ['<!-- second-read-enable hedge -->', 'enable hedge'],
  ['<!-- second-read-disable-next-line -->', 'disable-next-line '],
  ['<!--second-read-disable-file hedge-->', 'disable-file hedge'],
  ['<!--\nsecond-read-disable-file\nhedge\n-->', 'disable-file hedge'],
  ['[second-read-disable hedge]', 'disable hedge'],
  ['[second-read-disable-next-line hedge, cliche]', 'disable-next-line hedge,cliche'],
  ['[Second-Read-Disable-File]', 'disable-file '],
  ['<!-- second-read-disabled -->'],
  ['[second-read hedge]'],
];

describe('notes', () => {
  for (const format of both) {
    for (const [name, text, ...notes] of noteCases)
      it(`${name} (${format})`, () => assert.deepEqual(notesOf(text, format), notes));
  }

  it('in code are no notes', () => {
    const text =
      '`{>>a<<}` <!-- x --> `[who?]`\n\n    {>>second-read hedge: b<<}\n\n```\n{>>c<<}\n<!-- second-read-disable -->\n```\n';
    const { notes, directives } = parseDocument(text, 'markdown');
    assert.deepEqual([notes, directives], [[], []]);
  });

  it('make a silent block where they stand alone', () => {
    const text =
      'It rained.\n\n{>>second-read hedge: Why?<<}\n\n[citation needed]\n\n<!-- second-read-disable hedge -->\n\nIt snowed.';
    for (const format of both) {
      assert.deepEqual(outlineOf(text, format), [
        'paragraph It rained.',
        'note',
        'note',
        'comment',
        'paragraph It snowed.',
      ]);
    }
  });

  it('change nothing of what is read', () => {
    const paragraphs = [
      '# The bridge',
      'The council met on Monday. It agreed to mend the bridge.',
      '**What comes next**',
      '- Buses go round.\n- Boats wait.',
      '> “We shall see,” she said. “It is late.”',
      'Photo: Jane Doe',
      'Costs and means',
      'A fund of 40,000 crowns was set aside. “Nobody knows,” he said.',
    ];
    const text = paragraphs.join('\n\n');
    const spots = [...text.matchAll(/[.”a-z]["”]?(?=\s|$)/g)].map((m) => m.index + m[0].length);
    const notes = [
      '{>>second-read hedge: Who says this?<<}',
      ' {>>second-read hedge: Who?<<}',
      '<!-- second-read hedge: Who? -->',
      ' <!-- second-read hedge: Who? -->',
      '[citation needed]',
      '[second-read-disable hedge]',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.constantFrom(...notes),
        fc.constantFrom(...both),
        (at, note, format) => {
          const noted = text.slice(0, at) + note + text.slice(at);
          assert.deepEqual(outlineOf(noted, format), outlineOf(text, format));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('directives', () => {
  for (const format of both) {
    for (const [text, ...expected] of directiveCases) {
      it(`${JSON.stringify(text)} (${format})`, () => {
        const whole = `It rained.\n\n${text}\n\nIt snowed.`;
        const document = parseDocument(whole, format);
        assert.deepEqual(
          document.directives.map((d) => `${d.action} ${d.rules.join(',')}`),
          expected,
        );
        for (const d of document.directives) assert.equal(whole.slice(d.start, d.end), text);
        if (expected.length > 0)
          assert.deepEqual(linesOf(document), ['paragraph It rained.', 'comment', 'paragraph It snowed.']);
      });
    }
  }

  it('stand on a line between the lines of a plain text, or in a sentence', () => {
    const text = 'It rained.\n[second-read-disable-next-line hedge]\nIt might snow.\nIt may [second-read-enable] thaw.';
    const document = parseDocument(text, 'plaintext');
    assert.deepEqual(linesOf(document), [
      'paragraph It rained.',
      'comment',
      'paragraph It might snow.',
      'paragraph It may thaw.',
    ]);
    assert.deepEqual(
      document.directives.map((d) => d.action),
      ['disable-next-line', 'enable'],
    );
  });
});
