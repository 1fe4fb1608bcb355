import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Finding, type Format, review } from '../../../server/engine/index.ts';
import { sampleArticles } from '../../sampleArticles.ts';
import { formats, hostileText } from './hostileText.ts';
import { runs } from './runs.ts';

type Told = Pick<Finding, 'rule' | 'severity' | 'start' | 'end' | 'message' | 'fingerprint'>;

/** What a person is told of a text, places brought back to those of the text it was made from. */
function told(text: string, format: Format, back: (offset: number) => number = (offset) => offset): Told[] {
  return review(text, { format }).findings.map(({ rule, severity, start, end, message, fingerprint }) => ({
    rule,
    severity,
    start: back(start),
    end: back(end),
    message: message.replace(/\s+/g, ' '),
    fingerprint,
  }));
}

/** Brings offsets in a text with CRLF back to those in the text with LF. */
function withoutReturns(crlf: string): (offset: number) => number {
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i <= crlf.length; i++) {
    places.push(at);
    if (crlf[i] !== '\r') at++;
  }
  return (offset) => places[offset] ?? at;
}

const texts = fc.oneof(
  hostileText.map((text) => text.replace(/\r/g, '')),
  fc.tuple(fc.constantFrom(...sampleArticles.map(({ text }) => text)), fc.nat()).map(([text, n]) => {
    const start = n % text.length;
    return text.slice(start, start + 600);
  }),
);
const format = fc.constantFrom(...formats);

describe('a text is the same text', () => {
  const lineEnds = (text: string, format: Format) => {
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(told(crlf, format, withoutReturns(crlf)), told(text, format));
  };
  test('with CRLF: every article', () => {
    for (const { text, format } of sampleArticles) lineEnds(text, format);
  });
  test('with CRLF: any text', () =>
    fc.assert(fc.property(texts, format, lineEnds), {
      numRuns: runs(50, 1000),
      // Met by chance: a credit after a full stop and a line end; a word at the edge of what a fingerprint looks at.
      examples: [
        ['Only time will tell.\nPhoto: A. Reed/AgencyMany analysts agree', 'markdown'],
        ['Many analysts agree {>> \ufeff[citation needed] — 😀|---|\n ` ) \t ---\n 😀     Source link', 'markdown'],
      ],
    }));

  const byteOrderMark = (text: string, format: Format) =>
    assert.deepEqual(
      told(`\ufeff${text}`, format, (offset) => offset - 1),
      told(text, format),
    );
  test('after a byte order mark: every article', () => {
    for (const { text, format } of sampleArticles) byteOrderMark(text, format);
  });
  test('after a byte order mark: any text', () =>
    fc.assert(
      fc.property(
        texts.filter((text) => !text.startsWith('\ufeff')),
        format,
        byteOrderMark,
      ),
      { numRuns: runs(30, 500) },
    ));

  const finalNewline = (text: string, format: Format) => {
    const bare = text.replace(/\n+$/, '');
    assert.deepEqual(told(`${bare}\n`, format), told(bare, format));
  };
  test('with and without a final newline: every article', () => {
    for (const { text, format } of sampleArticles) finalNewline(text, format);
  });
  test('with and without a final newline: any text', () =>
    fc.assert(fc.property(texts, format, finalNewline), { numRuns: runs(50, 1000) }));

  test('with straight quotation marks for curly ones: every article', () => {
    let marks = 0;
    for (const { text, format } of sampleArticles) {
      marks += text.match(/[“”‘’]/g)?.length ?? 0;
      const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      assert.deepEqual(inStraightMarks(straight, format), inStraightMarks(text, format));
    }
    assert.ok(marks > 50, `only ${marks} curly marks in all articles`);
  });

  test('with curly quotation marks for straight ones: every article', () => {
    let marks = 0;
    for (const { text, format } of sampleArticles) {
      // Markup keeps its straight marks; there curly ones would mean something else.
      if (/=["']/.test(text)) continue;
      marks += text.match(/["']/g)?.length ?? 0;
      const curly = text
        .replace(/(?<=^|[\s([{—–-])"/gm, '“')
        .replace(/"/g, '”')
        .replace(/(?<=^|[\s([{—–“-])'/gm, '‘')
        .replace(/'/g, '’');
      assert.deepEqual(inStraightMarks(curly, format), inStraightMarks(text, format));
    }
    assert.ok(marks > 20, `only ${marks} straight marks in all articles`);
  });
});

/** Messages quote the text, so its marks stand in them. */
function inStraightMarks(text: string, format: Format): Told[] {
  return told(text, format).map((one) => ({
    ...one,
    message: one.message.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  }));
}
