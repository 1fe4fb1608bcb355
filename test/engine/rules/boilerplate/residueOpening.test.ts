import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { glance } from '../../../../server/engine/rule/glance.ts';
import { type ResidueHit, residueOf } from '../../../../server/engine/rules/boilerplate/residueLine.ts';
import { blockOf, factsOf } from '../../facts/blockOf.ts';

/** One line for each way of beginning, so that the quick look at a line's opening lets through what the grammars know. */
const LINES: Readonly<Record<string, string>> = {
  'File photo: the old quay': 'credit',
  'Image courtesy of Ida Moss': 'credit',
  'Arden Post/Reuters': 'credit',
  'Ida Moss via AP': 'credit',
  'The video cannot be played here': 'player',
  'Slideshow (4 images)': 'player',
  '2 of 14': 'player',
  'Additional reporting by Per Lund': 'desk',
  'Per Lund contributed to this report': 'desk',
  '($1 = 0.88 euros)': 'desk',
  'This is an edited version of an article from the spring': 'desk',
  Advertisement: 'navigation',
  'Also read: the ferry that never sailed': 'navigation',
  'Table of Contents': 'navigation',
  'Most read': 'navigation',
  'Read the original article here': 'navigation',
  'For an interactive map, click here': 'navigation',
  'What to read next': 'navigation',
  'No comments': 'navigation',
  'Terms of use | Imprint': 'navigation',
  'Was this page helpful?': 'navigation',
  'This topic is now closed to new replies': 'navigation',
  'Share on Facebook': 'sharing',
  'Share Tweet Email': 'sharing',
  'Follow Ida Moss on Twitter': 'sharing',
  '#ferry #harbour': 'sharing',
  'Thank you for signing up!': 'subscription',
  'Get the best of the week in your inbox': 'subscription',
  'Got a tip? Write to the desk': 'subscription',
  '© 2031 Arden Post': 'rights',
  'All rights reserved.': 'rights',
  'We may earn a commission when you buy through our links': 'rights',
  'Nothing on this page is medical advice.': 'rights',
  'As an Amazon associate we earn from what you buy': 'rights',
  'About the author: Ida Moss lives by the sea': 'rights',
  'The post A quiet harbour appeared first on Arden Post': 'rights',
  'Filed under: ships': 'filing',
  'By admin': 'filing',
  'By Staff Writer | Updated at noon': 'filing',
  '4 min read': 'filing',
  'Medically reviewed by Dr Ida Moss': 'filing',
  'Last updated: 3 weeks ago': 'filing',
  'Medically reviewed by Ida Moss. We may earn a commission from links.': 'filing',
};
const NONE = [
  'The ferry sank at noon, the harbour office said.',
  'In this town the tram runs past the hall.',
  'For a map of the bay she paid 40 crowns.',
  'We may earn less next year, the owner said.',
  'Was this the end of the line?',
  'As an engineer he knew the hull.',
  'The post office closed in May.',
];

const residueIn = (line: string): ResidueHit | undefined =>
  residueOf(line, glance({ block: blockOf(line), facts: factsOf(line) }));

describe('residueOf', () => {
  for (const [line, kind] of Object.entries(LINES))
    test(`"${line}" is left over: ${kind}`, () => assert.equal(residueIn(line)?.kind, kind));
  for (const line of NONE) test(`"${line}" is not`, () => assert.equal(residueIn(line), undefined));
});
