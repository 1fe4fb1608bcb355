import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { type InlineSyntax, readInline } from '../../../server/engine/document/inline.ts';
import { proseOf } from '../../../server/engine/text/prose.ts';

const references = new Map([['the report', 'https://r.example']]);
const markdown: InlineSyntax = { markdown: true, references };
const plain: InlineSyntax = { markdown: false, references: new Map() };

function read(source: string, syntax: InlineSyntax): { prose: string; links: string[] } {
  const inline = readInline(source, 0, source.length, syntax);
  return {
    prose: proseOf(source, inline.hidden).text,
    links: inline.links.map((link) => `${source.slice(link.start, link.end)} -> ${link.target}`),
  };
}

const cases: readonly [source: string, prose: string, ...links: string[]][] = [
  ['no markup at all', 'no markup at all'],
  ['*a* **b** ***c*** _d_ __e__', 'a b c d e'],
  ['snake_case_name and 2*3*4', 'snake_case_name and 234'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['**bold *and* more**', 'bold and more'],
  ['un*believ*able', 'unbelievable'],
  ['~~gone~~ kept ~one~', ' kept ~one~'],
  ['\\*not\\* emphasis \\a', '*not* emphasis \\a'],
  ['a `code *x*` b ``c ` d`` e `open', 'a  b  e `open'],
  ['[words](https://a.example "Title") here', 'words here', 'words -> https://a.example'],
  ['[words](<https://a.example/a b>) here', 'words here', 'words -> https://a.example/a b'],
  ['[a (b)](https://a.example/x_(y)) c', 'a (b) c', 'a (b) -> https://a.example/x_(y)'],
  ['[*very* big](/x)', 'very big', '*very* big -> /x'],
  ['[not a link] and [nor](this is)', '[not a link] and [nor](this is)'],
  [
    'see [The  Report] or [it][the report] or [the report][]',
    'see The  Report or it or the report',
    'The  Report -> https://r.example',
    'it -> https://r.example',
    'the report -> https://r.example',
  ],
  ['[outer [inner](/i) words](/o)', '[outer inner words](/o)', 'inner -> /i'],
  ['![alt *text*](a.png "t") after', ' after'],
  ['[![alt](a.png)](https://l.example) x', ' x', '![alt](a.png) -> https://l.example'],
  [
    '<https://a.example/a_b_c> and <jane@a.example>',
    'https://a.example/a_b_c and jane@a.example',
    'https://a.example/a_b_c -> https://a.example/a_b_c',
    'jane@a.example -> mailto:jane@a.example',
  ],
  ['https://a.example/_x_/*y and _z_', 'https://a.example/_x_/*y and z'],
  ['<a href="https://a.example">words</a> <b class=x>b</b><br>c', 'words b c', 'words -> https://a.example'],
  ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
  ['a <!-- b --> c', 'a c'],
  ['a <!-- never closed', 'a <!-- never closed'],
  ['a<script>may()</script>b', 'ab'],
  [
    'A claim.[^1] More.[2][3] An[1]d [4]',
    'A claim. More. And [4]',
    '[^1] -> #fn-1',
    '[2] -> #fn-2',
    '[3] -> #fn-3',
    '[1] -> #fn-1',
  ],
  ['A claim.[1](https://a.example)', 'A claim.', '1 -> https://a.example'],
  ['A claim.<sup>2</sup> 10<sup>6</sup>', 'A claim. 106', '<sup>2</sup> -> #fn-2'],
  ['a {++new++} b', 'a new b'],
  ['a {--old --}b', 'a b'],
  ['a {~~old~>new~~} b', 'a new b'],
  ['a {==marked==}{>>note<<} b', 'a marked b'],
  ['a {>>never closed', 'a {>>never closed'],
  ['{>>*a* [b](c)<<}x', 'x'],
  ['a&nbsp;b &amp; c', 'a b &amp; c'],
  ['a [citation needed] b [who?]. [sic] [Y]ou', 'a b. [sic] [Y]ou'],
];

const plainCases: readonly [source: string, prose: string, ...links: string[]][] = [
  ['*a* **b** _c_', 'a b c'],
  ['f**k and s**t', 'f**k and s**t'],
  ['a `tick`, a \\ stroke', 'a `tick`, a \\ stroke'],
  ['[words](https://a.example) here', 'words here', 'words -> https://a.example'],
  ['[words](not a target) or [words](here)', '[words](not a target) or [words](here)'],
  ['![alt](a.png)', '![alt](a.png)'],
  ['<b>bold</b> and <Jane Doe> and <wbr>', 'bold and <Jane Doe> and '],
  ['A claim.[1] and [2]', 'A claim. and [2]', '[1] -> #fn-1'],
];

describe('inline markup', () => {
  for (const [source, prose, ...links] of cases)
    it(`Markdown: ${source}`, () => assert.deepEqual(read(source, markdown), { prose, links }));
  for (const [source, prose, ...links] of plainCases)
    it(`plain: ${source}`, () => assert.deepEqual(read(source, plain), { prose, links }));

  it('hides what Lezer marks as emphasis, code, tags, links and images', () => {
    const lezer = parser.configure(GFM);
    const pieces = [
      'a',
      'b ',
      ' c',
      '*',
      '**',
      '***',
      '_',
      '__',
      '~~s',
      's~~',
      '[l](u)',
      '![i](u)',
      '[*l*](u)',
      '.',
      ' ',
      '<b>',
      '!',
      '\\*',
      '`c`',
      '(',
      '“',
      'é',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => `x${parts.join('')}y`);
    fc.assert(
      fc.property(texts, (text) => {
        // Lezer pairs runs of three or more tildes, which GFM says strike nothing out.
        fc.pre(!text.includes('~~~'));
        assert.equal(
          masked(text, hiddenByLezer(lezer, text)),
          masked(text, readInline(text, 0, text.length, markdown).hidden),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('takes linear time for openers that are never closed', () => {
    for (const unit of [
      '[',
      '![',
      '[a](',
      '*a ',
      'a* ',
      '_a ',
      '**a ',
      '`',
      '<a ',
      '<a b="',
      '<!--',
      '{>>',
      '{++',
      '{~~',
      '~~a ',
      '](',
      '\\',
      '[^',
      '<script>',
    ]) {
      const source = unit.repeat(Math.ceil(200_000 / unit.length));
      for (const syntax of [markdown, plain]) {
        const began = performance.now();
        readInline(source, 0, source.length, syntax);
        const took = performance.now() - began;
        assert.ok(took < 4000, `${JSON.stringify(unit)} took ${took} ms`);
      }
    }
  });
});

function masked(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  for (let i = 0; i < text.length; i++)
    out += spans.some((span) => span.start <= i && i < span.end) ? '·' : text.charAt(i);
  return out;
}

function hiddenByLezer(lezer: typeof parser, text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  lezer.parse(text).iterate({
    enter: (node) => {
      const whole = ['EmphasisMark', 'HTMLTag', 'InlineCode', 'Strikethrough', 'Image'].includes(node.name);
      if (whole) spans.push({ start: node.from, end: node.to });
      if (node.name === 'Escape') spans.push({ start: node.from, end: node.from + 1 });
      if (node.name === 'Link' && node.node.getChild('URL')) {
        const [open, close] = node.node.getChildren('LinkMark');
        if (open && close) spans.push({ start: open.from, end: open.to }, { start: close.from, end: node.to });
      }
      return node.name !== 'Image';
    },
  });
  return spans;
}
