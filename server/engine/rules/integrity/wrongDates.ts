import { gate } from '../../rule/gate.ts';
import type { Span } from '../../text/span.ts';

/** A date that cannot be as written: offsets relative to the text, and what to say. */
export interface WrongDate extends Span {
  readonly message: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** A day of the week at the end of what stands before a date; looked for from the date, which is rarer. */
const WEEKDAY = new RegExp(`\\b(${DAYS.join('|')}),?\\s+(?:the\\s+)?$`, 'i');
const LONGEST_WEEKDAY = 24;
const YEAR = '(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}))?(?!\\d)';
const DATES = [
  new RegExp(`\\b${MONTH}\\s+${DAY}${YEAR}`, 'gi'),
  new RegExp(`\\b(?<!\\d)${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'gi'),
];
/** A month with a capital or in capitals. */
const MAY_HOLD_DATE = new RegExp(
  `\\b(?:${MONTHS.flatMap((month) => [month.charAt(0).toUpperCase() + month.slice(1), month.toUpperCase()]).join('|')})\\b`,
);

/** The months, one of which stands wherever a date may. */
export const MONTH_WORDS = gate(MONTHS.join(' '), MAY_HOLD_DATE);

/**
 * Dates in a text that the calendar rules out: a day that its month does not have ("31 June"), or a weekday that does
 * not fall on the full date beside it ("Monday, 3 May 2024"; Gregorian calendar, from 1800). Linear time.
 */
export function wrongDates(text: string): readonly WrongDate[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const found: WrongDate[] = [];
  for (const pattern of DATES) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const end = hit.index + hit[0].length;
      const weekday = WEEKDAY.exec(text.slice(Math.max(0, hit.index - LONGEST_WEEKDAY), hit.index));
      const start = hit.index - (weekday?.[0].length ?? 0);
      const message = judge(text.slice(start, end), hit.groups ?? {}, weekday?.[1]);
      if (message) found.push({ start, end, message });
    }
  }
  return found;
}

function judge(
  words: string,
  parts: Record<string, string | undefined>,
  weekdayName: string | undefined,
): string | undefined {
  const month = MONTHS.indexOf((parts['month'] ?? '').toLowerCase());
  const day = Number(parts['day']);
  const year = parts['year'] === undefined ? undefined : Number(parts['year']);
  const name = DAYS.find((d) => d.toLowerCase() === weekdayName?.toLowerCase());
  // "may 40" and "march 99" are words and numbers that only stand side by side.
  if (day === 0 || (day > 31 && name === undefined && year === undefined)) return undefined;
  if (day > daysIn(month, year)) return `"${words}": there is no such day.`;
  if (name === undefined || year === undefined || year < 1800) return undefined;
  const right = DAYS[weekday(year, month, day)] as string;
  return right === name ? undefined : `"${words}": that day was a ${right}. Either the weekday or the date is wrong.`;
}

function daysIn(month: number, year: number | undefined): number {
  if (month === 1) return year === undefined || isLeap(year) ? 29 : 28;
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Day of the week, 0 for Sunday, by Sakamoto's method. `month` counts from 0. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 2 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
