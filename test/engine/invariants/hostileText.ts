import fc from 'fast-check';
import type { Format } from '../../../server/engine/index.ts';

export const formats: readonly Format[] = ['markdown', 'plaintext', 'article'];

/** Words, marks and white space that reach into every parser and rule: openers without closers, and the reverse. */
const PIECES: readonly string[] = [
  'Many analysts agree',
  'sources close to the talks said',
  'could',
  'may',
  'The mayor, Ana Ruiz, said',
  'In conclusion,',
  'Only time will tell.',
  'recently',
  'on Monday, 3 March 2025',
  '40 per cent',
  'You might be wondering',
  'Is it safe?',
  'the the',
  'dynamics,as',
  'Source link',
  'SEO keywords: a, b',
  'As an AI language model',
  'a silver bullet',
  'former President Ana Ruiz',
  'President Ana Ruiz',
  'Photo: A. Reed/Agency',
  'By Anna Reed',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '.',
  '?',
  '!',
  ',',
  ';',
  '—',
  '…',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '# ',
  '## Final Thoughts\n',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '**',
  '_',
  '`',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '<b>',
  '<!--',
  '-->',
  '<script>',
  '[citation needed]',
  '{>>second-read hedge: Why?<<}',
  '{>>',
  '<<}',
  '<!-- second-read-disable -->',
  '<!-- second-read-disable-next-line hedge -->',
  '[second-read-enable]',
  '|',
  '|---|\n',
  '---\n',
  '===\n',
  '&nbsp;',
  'https://a.example/b',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  '中',
  'ß',
  'İ',
];

/** A piece of text that is hard on a reader: the language of articles and of Markdown, whole and broken, and any characters. */
export const hostilePiece: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);

/** A whole text of such pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(hostilePiece, { maxLength: 14 })
  .map((pieces) => pieces.join(''));

/** One change of a text. Places are fractions of its length, so that the same edit fits any text. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Typing, deleting, pasting, cutting to the end: mostly small, sometimes all there is. */
export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(0, 0, 1, 2, 10) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 600 }) },
    { weight: 1, arbitrary: fc.constant(100_000) },
  ),
  insert: fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: hostilePiece }),
});

/** The text after an edit. */
export function edited(text: string, { at, remove, insert }: TextEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
