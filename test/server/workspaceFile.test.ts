import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TextChange } from '../../server/lsp/common/textChange.ts';
import { addToList, readWorkspaceFile, setRule } from '../../server/lsp/common/workspaceFile.ts';

const RULES = ['hedge', 'cliche'];
const read = (text: string | null) => readWorkspaceFile(text, RULES);

function changed(text: string | null, changes: readonly TextChange[] | undefined): string | undefined {
  return (
    changes &&
    [...changes]
      .reverse()
      .reduce((all, { start, end, text: added }) => all.slice(0, start) + added + all.slice(end), text ?? '')
  );
}
const dismiss = (text: string | null) => changed(text, addToList(read(text), 'dismissed', ['f1']));
const turnOff = (text: string | null) => changed(text, setRule(read(text), 'hedge', 'off'));

/** What is complained of, with the words it points at. */
const complaints = (text: string) =>
  read(text).complaints.map(({ start, end, message, syntax }) => [text.slice(start, end), message, syntax]);

describe('reading the workspace file', () => {
  test('everything it may hold', () => {
    const { values, complaints: wrong } = read(`{
      // agreed on in May
      "$schema": "./schema.json",
      "rules": { "hedge": "off", "cliche": "warning" },
      "accept": ["many residents"], "sources": ["the Board"], "dismissed": ["f1"],
      "files": { "include": ["drafts"], "exclude": ["old"] },
      "notes": { "style": "comment" },
    }`);
    assert.deepEqual(wrong, []);
    assert.deepEqual(values, {
      rules: { hedge: 'off', cliche: 'warning' },
      accept: ['many residents'],
      sources: ['the Board'],
      dismissed: ['f1'],
      'files.include': ['drafts'],
      'files.exclude': ['old'],
      'notes.style': 'comment',
    });
  });

  test('nothing', () => {
    for (const text of [null, '', ' \n', '{}']) assert.deepEqual(read(text), { text, values: {}, complaints: [] });
  });

  test('what is wrong is named where it stands, and the rest stands', () => {
    const text =
      '{"rules": {"hedge": "loud", "nope": "off", "cliche": "off"}, "accept": ["a", 2], "notes": 3, "more": 1, "files": {"x": 1}}';
    assert.deepEqual(complaints(text), [
      ['"loud"', '"hedge" must be one of error, warning, information, hint, off.', false],
      ['"off"', 'There is no rule "nope".', false],
      ['2', '"accept" may hold only texts that are not empty.', false],
      ['3', '"notes" must be an object.', false],
      ['1', 'There is no option "more".', false],
      ['1', 'There is no option "files.x".', false],
    ]);
    assert.deepEqual(read(text).values, { rules: { cliche: 'off' }, accept: ['a'] });
  });

  test('broken JSON is complained of once a place, and what can be read stands', () => {
    const text = '{"rules": {"hedge": "off"}, "accept": [';
    assert.ok(complaints(text).every(([words, , syntax]) => words !== '' && syntax === true));
    assert.ok(complaints(text).length > 0);
    assert.deepEqual(read(text).values.rules, { hedge: 'off' });
  });

  test('what is no object at all', () => {
    for (const text of ['[]', '3', 'null', '"x"']) assert.equal(complaints(text).length, 1);
  });

  test('names that every object has are not options', () => {
    const { values } = read('{"rules": {"toString": "off", "__proto__": "off"}, "constructor": 1}');
    assert.deepEqual(values.rules, {});
  });

  test('settings for the editor alone have no place in it', () =>
    assert.deepEqual(complaints('{"enable": false}'), [['false', 'There is no option "enable".', false]]));
});

describe('changing the workspace file', () => {
  test('makes what is missing', () => {
    assert.equal(dismiss(null), '{\n  "dismissed": [\n    "f1"\n  ]\n}\n');
    assert.equal(turnOff(''), '{\n  "rules": {\n    "hedge": "off"\n  }\n}\n');
    assert.deepEqual(JSON.parse(dismiss('{}') ?? ''), { dismissed: ['f1'] });
  });

  test('keeps comments and order', () => {
    const text = '{\n  // why\n  "dismissed": [\n    "f0"\n  ],\n  "accept": [] // none\n}\n';
    assert.equal(dismiss(text), text.replace('"f0"', '"f0",\n    "f1"'));
    assert.equal(turnOff(text), text.replace('[] // none', '[],\n  "rules": {\n    "hedge": "off"\n  } // none'));
  });

  test('adds to a list in the way the list is written', () => {
    assert.equal(dismiss('{"dismissed": ["f0"]}'), '{"dismissed": ["f0", "f1"]}');
    assert.equal(dismiss('{"dismissed": [ "f0" /* why */, ]}'), '{"dismissed": [ "f0", "f1" /* why */, ]}');
    assert.equal(dismiss('{"dismissed": [\n\t"f0", // why\n]}'), '{"dismissed": [\n\t"f0",\n\t"f1", // why\n]}');
    assert.deepEqual(JSON.parse(dismiss('{"dismissed": []}') ?? ''), { dismissed: ['f1'] });
    const two = addToList(read('{"accept": ["a"]}'), 'accept', ['a', 'b', 'c "d"']);
    assert.equal(changed('{"accept": ["a"]}', two), '{"accept": ["a", "b", "c \\"d\\""]}');
  });

  test('keeps tabs and CRLF', () => {
    const text = '{\r\n\t"rules": {\r\n\t\t"cliche": "off"\r\n\t}\r\n}\r\n';
    assert.equal(turnOff(text), text.replace('"off"', '"off",\r\n\t\t"hedge": "off"'));
  });

  test('changes a rule that is set already', () =>
    assert.equal(turnOff('{"rules": {"hedge": "hint"}}'), '{"rules": {"hedge": "off"}}'));

  test('does nothing where nothing is to be done, or nothing can be done safely', () => {
    assert.equal(dismiss('{"dismissed": ["f1"]}'), undefined);
    assert.equal(turnOff('{"rules": {"hedge": "off"}}'), undefined);
    assert.equal(dismiss('{"dismissed": "f0"}'), undefined);
    assert.equal(turnOff('{"rules": []}'), undefined);
    assert.equal(dismiss('{"dismissed": ['), undefined);
    assert.equal(turnOff('[]'), undefined);
  });
});
