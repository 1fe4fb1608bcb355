import assert from 'node:assert/strict';
import test from 'node:test';
import { attributionsOf } from './blockOf.ts';

/** Text, then for each attribution in it: source, cue, kind. A dash stands for none. */
const table: readonly (readonly [string, ...(readonly [string, string, string])[]])[] = [
  // verb after its subject
  ['The mayor said the bridge was closed.', ['The mayor', 'said', 'role']],
  ['Ann Lee says that the bridge is closed.', ['Ann Lee', 'says', 'named']],
  ['Ann Lee has said the bridge is closed.', ['Ann Lee', 'has said', 'named']],
  ['Ann Lee, the mayor of Oxbow, said the bridge was closed.', ['Ann Lee, the mayor of Oxbow', 'said', 'named']],
  [
    'Ann Lee, who runs the Harbour Office, said on Monday that it was closed.',
    ['Ann Lee, who runs the Harbour Office', 'said', 'named'],
  ],
  ['The mayor, Ann Lee, said the bridge was closed.', ['The mayor, Ann Lee', 'said', 'named']],
  ['Rep. Ann Lee (D-Oxbow) told reporters that the bridge was closed.', ['Rep. Ann Lee (D-Oxbow)', 'told', 'named']],
  [
    'A spokesman for the Harbour Office added that it was closed.',
    ['A spokesman for the Harbour Office', 'added', 'role'],
  ],
  ['The officer who led the search said nothing was found.', ['The officer who led the search', 'said', 'role']],
  ['A court ruled that the bridge was safe.', ['A court', 'ruled', 'role']],
  ['Ann Burke told Oxbow Radio he was ill.', ['Ann Burke', 'told', 'named']],
  ['Lee has since said Oxbow should pay.', ['Lee', 'has since said', 'named']],
  ['The Committee to Protect Bridges said it was closed.', ['The Committee to Protect Bridges', 'said', 'named']],
  ['A company spokesman said it was closed.', ['A company spokesman', 'said', 'role']],
  ['Those in the know said it was closed.', ['Those in the know', 'said', 'vague']],
  // a capital from the start of the sentence
  ['Surveyors warned that it was rotten.', ['Surveyors', 'warned', 'vague']],
  ['Guidebooks warn that it is rotten.', ['Guidebooks', 'warn', 'vague']],
  ['Fishermen in the bay say it is rotten.', ['Fishermen in the bay', 'say', 'vague']],
  ['Former colleagues say he was ill.', ['Former colleagues', 'say', 'vague']],
  ['Firefighters said it was closed.', ['Firefighters', 'said', 'role']],
  ['Security officials said it was closed.', ['Security officials', 'said', 'role']],
  ['Sanders said it was closed.', ['Sanders', 'said', 'named']],
  ['Dekkers said it was closed.', ['Dekkers', 'said', 'named']],
  ['A rival group announced that it would march.', ['A rival group', 'announced', 'vague']],
  ['A group at the Harbour Office said it was closed.', ['A group at the Harbour Office', 'said', 'named']],
  [
    'Another passenger, the teacher Ann Lee, said it was late.',
    ['Another passenger, the teacher Ann Lee', 'said', 'role'],
  ],
  // verb before its subject
  ['“We will close it,” said Ann Lee.', ['Ann Lee', 'said', 'named']],
  ['“We will close it,” said Ann Lee, the mayor, on Monday.', ['Ann Lee, the mayor', 'said', 'named']],
  ['“Will it close?” asked the captain.', ['the captain', 'asked', 'role']],
  ['The bridge is closed, said Ann Lee.', ['Ann Lee', 'said', 'named']],
  // quotation around the verb
  ['“It is closed,” she said, “and it stays closed.”', ['she', 'said', 'named']],
  ['Lee called the plan “a very bad joke indeed”.', ['Lee', 'called', 'named']],
  // one subject, two verbs
  ['Lee praised the crew and said the bridge was safe.', ['Lee', 'praised', 'named'], ['Lee', 'said', 'named']],
  ['Lee left the room, saying the bridge was safe.', ['Lee', 'saying', 'named']],
  // papers
  ['Lee was cleared, court documents show.', ['court documents', 'show', 'document']],
  ['The council met on Monday, its minutes show.', ['its minutes', 'show', 'document']],
  ['Tolls fell by half, customs data show, while fares rose.', ['customs data', 'show', 'document']],
  ['The report says the bridge is rotten.', ['The report', 'says', 'document']],
  ['A statement from the ministry said the bridge was safe.', ['A statement from the ministry', 'said', 'document']],
  ['Data from the statistics office show that tolls fell.', ['Data from the statistics office', 'show', 'document']],
  [
    'A report by the Harbour Office found that bolts were missing.',
    ['A report by the Harbour Office', 'found', 'document'],
  ],
  ['A survey released in May found that most people swim.', ['A survey released in May', 'found', 'vague']],
  // according to, in the view of
  ['The bridge is closed, according to the mayor.', ['the mayor', 'according to', 'role']],
  ['According to Ann Lee, the bridge is closed.', ['Ann Lee', 'According to', 'named']],
  ['In Ann Lee’s view, the bridge is safe.', ['Ann Lee', 'In Ann Lee’s view', 'named']],
  ['In the words of Ann Lee, the bridge is safe.', ['Ann Lee', 'In the words of', 'named']],
  // nouns and adjectives
  ['Nobody took up Ann Lee’s claim that the bridge was safe.', ['Ann Lee', 'claim', 'named']],
  ['Here is the claim by the ministry that the bridge was safe.', ['the ministry', 'claim by', 'role']],
  ['The mayor is confident that the bridge is safe.', ['The mayor', 'is confident', 'role']],
  // passives
  ['It was reported that the bridge fell.', ['-', 'was reported', 'vague']],
  ['The bridge is believed to be rotten.', ['-', 'is believed', 'vague']],
  ['The bridge reportedly fell.', ['-', 'reportedly', 'vague']],
  // beliefs and intentions
  ['Lee thinks the bridge is safe.', ['Lee', 'thinks', 'named']],
  ['Lee hopes that the bridge will open.', ['Lee', 'hopes', 'named']],
  ['Lee fears that the bridge will fall.', ['Lee', 'fears', 'named']],
  // labels and signatures
  ['Ann Lee: The bridge is safe and will stay open', ['Ann Lee', ':', 'named']],
  ['“The bridge is safe and it will stay open.” — Ann Lee', ['Ann Lee', '—', 'named']],
  // nobody one could ask
  ['Critics say the bridge is rotten.', ['Critics', 'say', 'vague']],
  ['Many observers believe that the bridge is rotten.', ['Many observers', 'believe', 'vague']],
  ['Some people think that the bridge is rotten.', ['Some people', 'think', 'vague']],
  ['Sources close to the talks said the deal was off.', ['Sources close to the talks', 'said', 'anonymous']],
  [
    'A person familiar with the talks said the deal was off.',
    ['A person familiar with the talks', 'said', 'anonymous'],
  ],
  [
    'The deal is off, according to people familiar with the talks.',
    ['people familiar with the talks', 'according to', 'anonymous'],
  ],
  ['A Harbour Office official said the deal was off.', ['A Harbour Office official', 'said', 'role']],
  [
    'An official who asked not to be named said the deal was off.',
    ['An official who asked not to be named', 'said', 'anonymous'],
  ],
];

for (const [text, ...expected] of table) {
  test(text, () => {
    const found = attributionsOf(text).filter((a) => a.cue !== 'asked not' && a.source !== 'who');
    assert.deepEqual(
      found.map((a) => [a.source, a.cue, a.kind]),
      expected,
    );
  });
}

for (const text of [
  'The bridge opened in 1912 and closed in 2020.',
  'Lee walked over the bridge on Monday.',
  'Correction: The bridge opened in 1913.',
  'The water was cold and the wind was strong.',
  'You can see the hills from here.',
  'It goes without saying.',
]) {
  test(`nobody says anything: ${text}`, () => assert.deepEqual(attributionsOf(text), []));
}

test('what is said runs to the end of the clause, or stands before the verb', () => {
  assert.equal(attributionsOf('Lee told the paper on Monday that all was lost.')[0]?.content, 'that all was lost');
  assert.equal(attributionsOf('The bridge is closed, said Ann Lee.')[0]?.content, 'The bridge is closed');
  assert.equal(attributionsOf('“It is old. It must go,” said Ann Lee.')[0]?.content, '“It is old. It must go,”');
  const reported = attributionsOf('The bridge will close, Oxbow Radio reported on Wednesday.');
  assert.equal(reported[0]?.content, 'The bridge will close');
  const aside = attributionsOf('Tolls fell by half, customs data show, while fares rose.');
  assert.equal(aside[0]?.content, 'Tolls fell by half, customs data show, while fares rose');
});

test('a speaker answers for the quoted sentence that follows, and for nothing else', () => {
  const found = attributionsOf('“It is old,” said Ann Lee. “It has to go now.” The bridge opened in 1912.');
  assert.deepEqual(
    found.map((a) => [a.source, a.cue, a.content]),
    [
      ['Ann Lee', 'said', '“It is old,”'],
      ['Ann Lee', '-', '“It has to go now.”'],
    ],
  );
});

test('a pronoun is what it stands for', () => {
  const kinds = (text: string): string[] => attributionsOf(text).map((a) => a.kind);
  assert.deepEqual(kinds('A person familiar with the talks said it was off. He added that it was dead.'), [
    'anonymous',
    'anonymous',
  ]);
  assert.deepEqual(kinds('Ann Lee said it was off. She added that it was dead.'), ['named', 'named']);
  assert.deepEqual(kinds('Critics say it is off. They add that it is dead.'), ['vague', 'vague']);
});

test('a name from the options counts as identified', () => {
  assert.equal(attributionsOf('The watchers said it was off.')[0]?.kind, 'role');
  assert.equal(attributionsOf('Critics of the trade said it was off.', ['Critics of the trade'])[0]?.kind, 'named');
});
