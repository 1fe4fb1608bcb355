import { Tag } from '../models/tagNumber.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { Span } from '../text/span.ts';
import { tight } from '../text/tight.ts';
import type { Token } from '../text/token.ts';
import type { Reading } from './reading.ts';

/** A figure that says how much or how many of something, with its unit. Offsets relative to the block. */
export interface Figure extends Span {
  readonly kind: 'share' | 'money' | 'rank' | 'count' | 'change';
}

const SHARES = new Set(['%', 'percent', 'per', 'pc', 'percentage']);
const SCALES = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'm',
  'bn',
  'k',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);
const MONEY_SIGNS = new Set(['$', '€', '£', '¥', '₹', 'us$', 'a$', 'c$']);
const MONEY = new Set(
  'dollar dollars euro euros pound pounds crown crowns yen yuan rouble roubles ruble rubles rupee rupees franc francs cents usd eur gbp'.split(
    ' ',
  ),
);
const FRACTIONS = new Set('half third quarter fifth two-thirds three-quarters thirds quarters'.split(' '));
const RANKS = new Set(
  'largest biggest smallest highest lowest richest poorest oldest youngest fastest busiest deadliest worst most fewest'.split(
    ' ',
  ),
);
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const CHANGES = new Set(
  'doubled tripled trebled quadrupled halved twofold threefold fourfold fivefold tenfold'.split(' '),
);

/**
 * The figures of a sentence that a reader could look up: shares, money, ranks, large counts, changes by a factor.
 * Dates, ages, scores, times, house numbers and small counts ("two men") are no figures in this sense. The tokens of
 * the sentence run from `from` to `to` (exclusive). Linear time.
 */
export function findFigures({ tokens, tags, words }: Reading, from: number, to: number): readonly Figure[] {
  let found: Figure[] | undefined;
  for (let i = from; i < to; i++) {
    if (tags[i] !== Tag.NUM && !words[i]?.figure) continue;
    const figure = figureAt(tokens, i, to);
    if (!figure) continue;
    found ??= [];
    found.push({
      start: (tokens[figure.first] as Token).start,
      end: (tokens[figure.last] as Token).end,
      kind: figure.kind,
    });
    i = figure.last;
  }
  return tight(found ?? NONE);
}

const NONE: readonly Figure[] = [];

/** True for a word with which a figure may begin whatever its part of speech. */
export function mayBeginFigure({ lower, shape }: Lexeme): boolean {
  return (
    shape === 'number' ||
    CHANGES.has(lower) ||
    FRACTIONS.has(lower) ||
    MONEY_SIGNS.has(lower) ||
    SCALES.has(lower) ||
    ORDINAL.test(lower)
  );
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly kind: Figure['kind'];
}

const lowerAt = (tokens: readonly Token[], i: number, to: number): string =>
  i < to ? (tokens[i] as Token).lexeme.lower : '';

function figureAt(tokens: readonly Token[], i: number, to: number): Found | undefined {
  const token = tokens[i] as Token;
  const word = token.lexeme.lower;
  if (CHANGES.has(word)) return { first: i, last: i, kind: 'change' };
  if (ORDINAL.test(word) && RANKS.has(lowerAt(tokens, i + 1, to))) return { first: i, last: i + 1, kind: 'rank' };
  if (FRACTIONS.has(word) && lowerAt(tokens, i + 1, to) === 'of') return { first: i, last: i, kind: 'share' };
  if (MONEY_SIGNS.has(word) && i + 1 < to && tokens[i + 1]?.lexeme.shape === 'number')
    return { first: i, last: withScale(tokens, i + 1, to), kind: 'money' };
  if (SCALES.has(word) && word.endsWith('s') && lowerAt(tokens, i + 1, to) === 'of')
    return { first: i, last: i, kind: 'count' };
  if (token.lexeme.shape !== 'number' && token.pos !== 'NUM') return undefined;
  const last = withScale(tokens, i, to);
  const next = lowerAt(tokens, last + 1, to);
  if (SHARES.has(next))
    return {
      first: i,
      last: next === 'per' && lowerAt(tokens, last + 2, to) === 'cent' ? last + 2 : last + 1,
      kind: 'share',
    };
  if (MONEY.has(next)) return { first: i, last: last + 1, kind: 'money' };
  if (/^[$€£¥]\d/.test(word)) return { first: i, last, kind: 'money' };
  if (/%$/.test(word)) return { first: i, last: i, kind: 'share' };
  return last > i || isLarge(word) ? { first: i, last, kind: 'count' } : undefined;
}

function withScale(tokens: readonly Token[], i: number, to: number): number {
  return SCALES.has(lowerAt(tokens, i + 1, to)) ? i + 1 : i;
}

/** A count of a thousand or more, written as one; four plain digits are more often a year. */
function isLarge(word: string): boolean {
  return /^\d{1,3}(?:[,. ]\d{3})+$/.test(word) || /^\d{5,}$/.test(word);
}
