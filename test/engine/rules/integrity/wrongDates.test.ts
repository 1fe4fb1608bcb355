import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrongDates } from '../../../../server/engine/rules/integrity/wrongDates.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

test('every real date passes with its own weekday, and is wrong with any other', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1800-01-01'), max: new Date('2399-12-31'), noInvalidDate: true }),
      fc.nat(6),
      (date, day) => {
        const words = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
        assert.equal(wrongDates(`It was on ${words}.`).length, 0);
        assert.equal(wrongDates(`It was on ${DAYS[day]}, ${words}.`).length, day === date.getUTCDay() ? 0 : 1);
      },
    ),
  );
});

test('knows how long the months are', () => {
  for (const words of ['31 April', 'June 31', '30 February', 'February 29, 2023', '29 February 1900', '32 May 2020']) {
    assert.equal(wrongDates(`It was on ${words}.`).length, 1, words);
  }
  for (const words of ['31 May', 'February 29, 2024', '29 February', '29 February 2000', 'May 2020', 'may 90 times']) {
    assert.equal(wrongDates(`It was on ${words}.`).length, 0, words);
  }
});

test('covers the weekday and the date', () => {
  const text = 'The vote is on Monday, 4 May 2031, at noon.';
  const [found] = wrongDates(text);
  assert.ok(found);
  assert.equal(text.slice(found.start, found.end), 'Monday, 4 May 2031');
  assert.match(found.message, /Sunday/);
});
