import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOf } from './outlineOf.ts';

const PARAGRAPHS = [
  'The council of Eastbrook met on Monday evening and agreed, after three hours of talk, to mend the old bridge over the river before the winter floods.',
  'Jane Doe, who has been clerk to the council since 2011, said the northern span would be closed from June. Buses will go round by Westmill. Cyclists may walk across.',
  'Not everybody was content. John Roe keeps the mill below the bridge, and he asked who would pay for the days on which nobody could reach it.',
  'The mayor answered that a fund had been set aside. It holds forty thousand crowns.',
];

function wrapped(paragraph: string, width: number, shorten: (line: number) => number = () => 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - shorten(lines.length)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}

const asParagraphs = PARAGRAPHS.map((paragraph) => `paragraph ${paragraph}`);

describe('hard-wrapped plain text', () => {
  for (const width of [48, 60, 65, 72, 80, 100]) {
    it(`is put together when wrapped at ${width}`, () => {
      assert.deepEqual(outlineOf(PARAGRAPHS.map((p) => wrapped(p, width)).join('\n\n'), 'plaintext'), asParagraphs);
    });
  }

  it('is put together when wrapped by hand, with lines of different length', () => {
    const text = PARAGRAPHS.map((p) => wrapped(p, 72, (line) => (line * 5) % 12)).join('\n\n');
    assert.deepEqual(outlineOf(text, 'plaintext'), asParagraphs);
  });

  it('is put together when a single paragraph is wrapped', () => {
    assert.deepEqual(outlineOf(wrapped(PARAGRAPHS[0] as string, 72), 'plaintext'), [asParagraphs[0]]);
  });

  it('begins a paragraph where a line is indented', () => {
    const text = PARAGRAPHS.map((p) => `    ${wrapped(p, 66)}`).join('\n');
    assert.deepEqual(outlineOf(text, 'plaintext'), asParagraphs);
  });

  it('keeps a heading and a list apart from the paragraphs', () => {
    const text = `The Old Bridge\n\n${wrapped(PARAGRAPHS[0] as string, 60)}\n\n- ${wrapped(PARAGRAPHS[1] as string, 58).replaceAll('\n', '\n  ')}\n- Second\n\nCosts\n\n${wrapped(PARAGRAPHS[2] as string, 60)}`;
    assert.deepEqual(outlineOf(text, 'plaintext'), [
      'title:1 The Old Bridge',
      asParagraphs[0],
      `listItem:1 ${PARAGRAPHS[1]}`,
      'listItem:1 Second',
      'heading:6 Costs',
      asParagraphs[2],
    ]);
  });

  it('stays put together when a note is written into a line', () => {
    const note = '{>>second-read unsourced-claim: Who says this, and where could a reader look it up?<<}';
    const text = PARAGRAPHS.map((p) => wrapped(p, 72)).join('\n\n');
    for (const sentence of ['since 2011', 'from June.', 'content.', 'nobody could', 'crowns.']) {
      assert.ok(text.includes(sentence));
      assert.deepEqual(outlineOf(text.replace(sentence, `${sentence}${note}`), 'plaintext'), asParagraphs);
    }
  });

  it('is put together inside a quotation', () => {
    const text = `${wrapped(PARAGRAPHS[0] as string, 70)}\n\n${wrapped(PARAGRAPHS[1] as string, 60).replace(/^/gm, '> ')}`;
    assert.deepEqual(outlineOf(text, 'plaintext'), [asParagraphs[0], `quotation ${PARAGRAPHS[1]}`]);
  });

  it('leaves a number or a dash at the head of a line where it is', () => {
    const text =
      'The new span is to be opened by the mayor and the clerk on June\n12. It was to have been opened in spring, the council had said, but the\nfloods - the worst in years - came first and nobody could work on the\n- by then half finished - northern pier of it.';
    assert.equal(outlineOf(text, 'plaintext').length, 1);
  });
});

describe('lines that are not wrapped', () => {
  it('one sentence a line', () => {
    const lines = PARAGRAPHS.flatMap((p) => p.split(/(?<=\.) /));
    assert.deepEqual(
      outlineOf(lines.join('\n'), 'plaintext'),
      lines.map((line) => `paragraph ${line}`),
    );
  });

  it('one line a paragraph', () => {
    assert.deepEqual(outlineOf(PARAGRAPHS.join('\n'), 'plaintext'), asParagraphs);
  });

  it('verses', () => {
    const verses = [
      'O grey old bridge of Eastbrook town',
      'above the water running brown,',
      'what boats have gone beneath thy stone',
      'and which of them came home alone',
      'with nets all torn and lanterns drowned',
      'before the winter tide came round',
    ];
    assert.deepEqual(outlineOf(verses.join('\n'), 'plaintext').length, verses.length);
  });

  it('verses with capitals and long lines', () => {
    const verses = [
      'O grey old bridge that leads to Eastbrook town across the weir',
      'Above the water running brown',
      'What boats have gone beneath thy mossy stone in many a year',
      'And which of them came home alone',
      'With nets all torn, and lanterns drowned, and not a soul to steer',
      'Before the winter tide came round',
    ];
    assert.deepEqual(outlineOf(verses.join('\n'), 'plaintext').length, verses.length);
  });

  it('lists of short lines without bullets', () => {
    const lines = ['Flour and salt', 'two eggs', 'Butter', 'a cup of milk', 'sugar to taste'];
    assert.deepEqual(outlineOf(lines.join('\n'), 'plaintext').length, lines.length);
  });

  it('an address', () => {
    const lines = ['Eastbrook Town Council', '12 Bridge Street, by the northern pier', 'Eastbrook EB1 4XY'];
    assert.deepEqual(outlineOf(lines.join('\n'), 'plaintext').length, lines.length);
  });
});
