import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReviewer, type Finding, type OptionValues, type RuleRecord, rules } from '#engine';
import { removedNotes, reviewNote } from '../../server/lsp/common/features/reviewNote.ts';
import { keepReview } from '../../server/lsp/common/keptReview.ts';

const RECORD = { id: 'hedge', note: 'Is this known?', tag: 'citation needed' } as RuleRecord;

/** The text with a note for the words, as the engine sees its sentences. */
function noted(
  text: string,
  words: string,
  style: OptionValues['notes.style'] = 'criticmarkup',
  record = RECORD,
): string {
  const start = text.indexOf(words);
  const finding = { start, end: start + words.length, text: words } as Finding;
  const {
    start: from,
    end,
    text: note,
  } = reviewNote(text, keepReview(createReviewer({ format: 'markdown' }).update(text)), finding, record, style);
  return text.slice(0, from) + note + text.slice(end);
}

function withoutNotes(text: string): string {
  const { notes } = createReviewer({ format: 'markdown' }).update(text);
  return [...removedNotes(text, notes, new Set(['citation needed', 'who?']))]
    .reverse()
    .reduce((all, { start, end, text: added }) => all.slice(0, start) + added + all.slice(end), text);
}

const NOTE = ' {>>second-read hedge: Is this known?<<}';

describe('a review note', () => {
  test('stands after the sentence', () => {
    assert.equal(noted('It may rain. It will not snow.\n', 'may'), `It may rain.${NOTE} It will not snow.\n`);
    assert.equal(noted('It rains. It may snow.\r\n', 'may'), `It rains. It may snow.${NOTE}\r\n`);
    assert.equal(noted('It may rain', 'may'), `It may rain${NOTE}`);
  });
  test('stands at the end of a heading or list item', () => {
    assert.equal(noted('# It may rain\n\nText.\n', 'may'), `# It may rain${NOTE}\n\nText.\n`);
    assert.equal(noted('- It may rain\n- Text\n', 'may'), `- It may rain${NOTE}\n- Text\n`);
  });
  test('on a whole section stands after what it begins with', () =>
    assert.equal(noted('## Tags\n\na, b\n', '## Tags\n\na, b'), `## Tags${NOTE}\n\na, b\n`));
  test('is written in the style asked for', () => {
    assert.equal(noted('It may rain.', 'may', 'comment'), 'It may rain. <!-- second-read hedge: Is this known? -->');
    assert.equal(noted('It may rain.', 'may', 'wikipedia'), 'It may rain.[citation needed]');
  });
  test('falls back to words where Wikipedia has no tag', () => {
    const { tag: _, ...record } = RECORD;
    assert.equal(noted('It may rain.', 'may', 'wikipedia', record as RuleRecord), `It may rain.${NOTE}`);
  });
});

describe('the inline tag of every rule', () => {
  for (const { id, tag } of rules.filter((rule) => rule.tag !== undefined))
    test(`${id}: [${tag}] is read as a note`, () => {
      for (const format of ['markdown', 'plaintext', 'article'] as const) {
        const text = `The board met twice.[${tag}] It rained.`;
        const notes = createReviewer({ format }).update(text).notes;
        assert.deepEqual(
          notes.map(({ start, end }) => text.slice(start, end)),
          [`[${tag}]`],
          format,
        );
      }
    });
});

describe('removing review notes', () => {
  const text = '# It may rain\n\nIt may snow. It may hail.\n\n- It may blow\n';
  for (const style of ['criticmarkup', 'comment', 'wikipedia'] as const)
    test(`leaves the text as it was before them (${style})`, () => {
      let with3 = text;
      for (const words of ['may rain', 'may snow', 'may hail', 'may blow']) with3 = noted(with3, words, style);
      assert.notEqual(with3, text);
      assert.equal(withoutNotes(with3), text);
    });
  test('two in a row, and one alone on its line', () => {
    assert.equal(withoutNotes(`It may rain.${NOTE}${NOTE}\nText.\n`), 'It may rain.\nText.\n');
    assert.equal(withoutNotes(`Text.\n\n${NOTE.trim()}\n\nMore.\n`), 'Text.\n\nMore.\n');
    assert.equal(withoutNotes(`${NOTE.trim()}\n\nMore.\n`), 'More.\n');
    assert.equal(withoutNotes(`Text.\r\n\r\n${NOTE.trim()}\r\n`), 'Text.\r\n\r\n');
  });
  test('leaves what others wrote', () => {
    const others = 'It may rain. {>>Ann, is this so?<<} <!-- a comment --> [a link](b)\n';
    assert.equal(withoutNotes(others), others);
  });
});
