import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const LIST = 'markup.list';
const TABLE = 'meta.table.row';

const cases: Readonly<Record<string, readonly NamedExpectation[]>> = {
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
};

for (const [construct, list] of Object.entries(cases)) {
  describe(`article grammar: ${construct}`, () => {
    for (const { name, ...expectation } of list) it(name, () => checkScopes('text.article', expectation));
  });
}
