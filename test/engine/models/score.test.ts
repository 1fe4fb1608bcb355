import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { evidence, hedgeCues } from '../../../server/engine/models/evidence.ts';
import { scoreClaim, scoreHeadline, scoreSentence, shippedForm } from '../../../server/engine/models/score.ts';
import { tagNumber } from '../../../server/engine/models/tagNumber.ts';
import { analyse } from '../../../server/engine/text/analyse.ts';
import type { Token } from '../../../server/engine/text/token.ts';

const tokens = (text: string): Token[] => analyse(text, []).flatMap((s) => s.tokens);
const score = (text: string) => scoreSentence({ tokens: tokens(text) });
const words = (text: string, found: readonly { readonly token: number }[]): string[] =>
  found.map(({ token }) => tokens(text)[token]?.lexeme.lower ?? '');

const WEIGHTS = new URL('../../../server/engine/models/weights.json', import.meta.url);

test('scores are numbers from 0 to 1, whatever is scored', () => {
  const texts = ['', '.', 'Rain', '\ud800 \ud800', '12 34 56', 'qzxv '.repeat(3000), `${'a'.repeat(5000)} b`];
  for (const text of texts) {
    for (const value of [...Object.values(score(text)), scoreHeadline({ tokens: tokens(text) }).clickbait]) {
      assert.ok(value >= 0 && value <= 1, `${value} for ${text.slice(0, 20)}`);
    }
  }
});

test('a claim scored alone has the scores that it has among all', () => {
  const texts = ['', '.', 'Rain', 'qzxv '.repeat(3000), ...Object.values(pairs).flat(2)];
  for (const text of texts) {
    const all = tokens(text);
    // Other tokens on either side are none of the sentence's.
    const around = [...tokens('Two came.'), ...all, ...tokens('It rained.')];
    const forms = around.map(({ lexeme }) => shippedForm(lexeme));
    const tags = around.map(({ pos }) => tagNumber(pos));
    const from = tokens('Two came.').length;
    const { claim, checkworthy } = score(text);
    assert.deepEqual(scoreClaim(forms, tags, from, from + all.length), { claim, checkworthy }, text.slice(0, 40));
  }
});

test('a score depends on the sentence alone', () => {
  const sentence = 'The harbour board of Lindholm approved 14 new berths on Tuesday.';
  const before = score(sentence);
  score('Perhaps it might, some say, have been otherwise. '.repeat(200));
  assert.deepEqual(score(sentence), before);
});

/** Each pair differs in what the score is about: the first must be called so, the second must not. */
const pairs: Readonly<Record<string, readonly (readonly [yes: string, no: string])[]>> = {
  hedge: [
    ['Some people believe that the bridge is perhaps the oldest in the valley.', 'The bridge was built in 1874.'],
    ['It is widely considered one of the most beautiful gardens.', 'The garden covers 12 hectares.'],
  ],
  claim: [
    ['Unemployment in the province fell to 4.1 percent last year.', 'Let us work together and never give up.'],
    ['We opened 32 schools and hired 900 teachers.', 'Thank you, and may your children be happy.'],
  ],
  checkworthy: [
    ['We have lost 2 million jobs since 2003.', 'Good evening, and thank you for being here.'],
    ['His plan cut taxes for the richest one percent by 300 billion dollars.', 'I want to ask you a question.'],
  ],
  opinion: [
    [
      'What a sad and foolish thing to ask of us, and how terribly little we get.',
      'The council met on Monday in Lindholm.',
    ],
  ],
  loaded: [
    ['This is a disgusting lie, and only a shameless fool would believe it.', 'The council met on Monday in Lindholm.'],
  ],
  residue: [
    ['FILE PHOTO: A ferry leaves the harbour of Lindholm, May 2, 2017.', 'The ferry leaves at nine, the company said.'],
  ],
};

for (const [name, list] of Object.entries(pairs)) {
  for (const [yes, no] of list) {
    test(`${name}: ${yes} / ${no}`, () => {
      const of = (text: string): number => score(text)[name as keyof ReturnType<typeof score>];
      assert.ok(of(yes) >= 0.5, `${of(yes)}`);
      assert.ok(of(no) < 0.5, `${of(no)}`);
    });
  }
}

test('clickbait: a headline that withholds against one that tells', () => {
  const of = (text: string): number => scoreHeadline({ tokens: tokens(text) }).clickbait;
  assert.ok(of("You won't believe what this baker found in her oven") >= 0.5);
  assert.ok(of('Lindholm council approves new harbour budget') < 0.5);
});

test('evidence names the words that weighed', () => {
  const hedged = 'The mayor might perhaps resign in the spring.';
  assert.ok(words(hedged, hedgeCues({ tokens: tokens(hedged) })).includes('perhaps'));
  assert.deepEqual(hedgeCues({ tokens: tokens('The bridge was built in 1874.') }), []);
  const loaded = 'It was a disgusting speech.';
  assert.ok(words(loaded, evidence({ tokens: tokens(loaded) }, 'loaded')).includes('disgusting'));
});

test('evidence is sorted, positive and no longer than asked', () => {
  const found = evidence({ tokens: tokens('A shameful and disgraceful lie, terrible and stupid.') }, 'loaded', 4);
  assert.ok(found.length > 0 && found.length <= 4);
  assert.ok(found.every(({ weight }, i) => weight > 0 && weight <= (found[i - 1]?.weight ?? Infinity)));
});

test('the shipped weights are small and hold no text', () => {
  const file = readFileSync(WEIGHTS, 'utf8');
  assert.ok(file.length < 900 * 1024, `${file.length} bytes`);
  const names = new Set<string>();
  JSON.parse(file, (key, value: unknown) => {
    if (Number.isNaN(Number(key))) names.add(key);
    if (typeof value === 'string') assert.equal(key, 'bytes');
    if (typeof value === 'string') assert.match(value, /^[A-Za-z0-9+/]*$/);
    return value;
  });
  assert.ok(names.size < 20, [...names].join(' '));
});
