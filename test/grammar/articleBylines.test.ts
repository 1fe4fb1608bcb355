import { describe, it } from 'node:test';
import { checkScopes, type NamedExpectation } from './tokenizeText.ts';

const TABLE = 'meta.table.row';
const BYLINE = 'meta.byline';
const DATELINE = 'meta.dateline';
const DATE = 'constant.numeric.date';
const PERSON = 'entity.name.type.person';

const cases: Readonly<Record<string, readonly NamedExpectation[]>> = {
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
      text: 'H\nBy Anna Reed, Ivo van der Lee and Noor al Sabri, City Desk | 3 March 2031\n\nText.',
      has: [
        ['Anna Reed', PERSON],
        ['Ivo van der Lee', PERSON],
        ['Noor al Sabri', PERSON],
        ['City Desk', BYLINE],
        ['3 March 2031', DATE],
      ],
      lacks: [
        ['City Desk', PERSON],
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
};

for (const [construct, list] of Object.entries(cases)) {
  describe(`article grammar: ${construct}`, () => {
    for (const { name, ...expectation } of list) it(name, () => checkScopes('text.article', expectation));
  });
}
