import type { Choices } from './choices.ts';

/** The longest text that is tried, in UTF-16 code units: the time limit is set for this length. */
export const LONGEST_TEXT = 100_000;

/** Openers without closers, marks that nest, words that rules look for: repeated, or put where they do not belong. */
const UNITS: readonly string[] = [
  ...'[ ] ( ) < > * _ ` ~ | # > - + = { } “ ” ‘ ’ " \' « » . , ; : ? ! … — / \\ & @ $ %'.split(' '),
  ...['](', '[a](', '![', '*a ', 'a* ', '**a', '<a ', '<!--', '-->', '{>>', '<<}', '{--', '~~', '[^1]', '[^1]: '],
  ...[
    '- ',
    '> ',
    '1. ',
    '# ',
    '| a ',
    '|-',
    '```\n',
    '---\n',
    '===\n',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
  ],
  ...[
    'a',
    'A',
    'a ',
    'A ',
    'a.',
    'A. ',
    'a,',
    'a-',
    'a’',
    "a'a",
    '1',
    '1 ',
    '1.',
    '1,000 ',
    '3 March ',
    'www.',
    'http://',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    'e\u0301',
    '中',
    'İ',
    'ß',
    '\u202e',
  ],
  ...['the the ', 'could ', 'may ', 'he said ', 'said ', 'many ', 'Many analysts agree ', 'according to ', 'sources '],
  ...[
    '“I,” he said. ',
    'In conclusion, ',
    'recently ',
    'you ',
    'President Ana Ruiz ',
    'photo: ',
    'By Ana Ruiz ',
    'is it? ',
  ],
  ...[
    '<!-- second-read-disable -->',
    '[second-read-disable hedge]',
    '{>>second-read hedge: Why?<<}',
    '[citation needed]',
  ],
  ...['[x](command:workbench.action.quit)', '<script>alert(1)</script>', 'https://a.example/?utm_source=chatgpt.com '],
];

/** Makes a text that is hard to read from articles and chance; at most `LONGEST_TEXT` long. */
export function hostileText(articles: readonly string[], choices: Choices): string {
  const kinds = [randomBytes, repeated, mutated, mutated, mutated, shuffled];
  return choices.one(kinds)(choices, articles).slice(0, LONGEST_TEXT);
}

/** A short piece to type or paste. */
export function hostilePiece(choices: Choices): string {
  const count = 1 + choices.number(choices.chance(0.1) ? 400 : 4);
  const unit = choices.one(UNITS);
  return choices.chance(0.5) ? unit.repeat(count) : Array.from({ length: count }, () => choices.one(UNITS)).join('');
}

function randomBytes(choices: Choices): string {
  const bytes = Uint8Array.from({ length: choices.number(choices.chance(0.2) ? LONGEST_TEXT : 4000) }, () =>
    // Half of them in ASCII, else hardly anything but replacement characters would come of it.
    choices.number(choices.chance(0.5) ? 128 : 256),
  );
  return new TextDecoder(choices.one(['utf-8', 'utf-16le', 'latin1'])).decode(bytes);
}

function repeated(choices: Choices): string {
  const length = choices.chance(0.5) ? LONGEST_TEXT : choices.number(LONGEST_TEXT);
  const unit = choices.chance(0.6) ? choices.one(UNITS) : choices.one(UNITS) + choices.one(UNITS);
  const start = choices.chance(0.5) ? choices.one(UNITS) : '';
  return start + unit.repeat(Math.ceil(length / unit.length));
}

function mutated(choices: Choices, articles: readonly string[]): string {
  let text = choices.one(articles);
  for (let i = choices.number(12); i >= 0; i--) {
    const at = choices.number(text.length + 1);
    const length = choices.number(choices.chance(0.2) ? text.length : 40);
    const part = text.slice(at, at + length);
    const [before, after] = [text.slice(0, at), text.slice(at + length)];
    const changes = [
      () => before + after,
      () => before + hostilePiece(choices) + part + after,
      () => before + part.repeat(1 + choices.number(choices.chance(0.1) ? 300 : 3)) + after,
      () => before + part.toUpperCase() + after,
      () => before + part.replace(/\s+/g, choices.one(['', ' ', '\n', '\n\n', '\t'])) + after,
      () => before + [...part].reverse().join('') + after,
      () => text.replaceAll('\n', choices.one(['\r\n', '\r', '\n\n', ' '])),
      () => before + choices.one(articles).slice(0, length) + after,
    ];
    text = choices.one(changes)().slice(0, LONGEST_TEXT);
  }
  return text;
}

function shuffled(choices: Choices, articles: readonly string[]): string {
  const words = choices.one(articles).split(/(?<=\s)/);
  return Array.from({ length: choices.number(choices.chance(0.2) ? 15_000 : 600) }, () =>
    choices.chance(0.1) ? choices.one(UNITS) : choices.one(words),
  ).join('');
}
