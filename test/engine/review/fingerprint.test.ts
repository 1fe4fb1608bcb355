import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../../server/engine/review/fingerprint.ts';

/** The fingerprint of the words in brackets. */
function named(text: string): string {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return fingerprint('hedge', text.replace(/[[\]]/g, ''), start, end);
}

const NAME = named('When the ferry left they said it [may well] rain on the quay all day.');

/** Texts in which the finding keeps its name. */
const ALIKE = [
  'left THEY said it [May well] rain on the quay',
  'left they said it [may  well], rain on the',
  'left they said: “it [may\nwell]” rain on the',
  'At nine o’clock, in Malmö, they said it [may well] rain on the',
  'they said it [may well] rain on the Malmö ferry',
  'they said it — [may “well”] rain on the\u00a0ferry',
  'they sa’id it [may well] rain on the ferry',
];
for (const text of ALIKE) test(`is the same in "${text}"`, () => assert.equal(named(text), NAME));

const OTHER = [
  'they said it [may] well rain on the quay',
  'he says it [may well] rain on the quay',
  'they said it [may well] snow on the quay',
  'they säid it [may well] rain on the quay',
];
for (const text of OTHER) test(`is another in "${text}"`, () => assert.notEqual(named(text), NAME));
