import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { createGlobs } from '../../server/lsp/common/globs.ts';

const cases: readonly (readonly [glob: string, takes: readonly string[], leaves: readonly string[]])[] = [
  ['*.md', ['a.md', 'x/a.md', '.md', 'x/.a.md', 'a.md/in.txt'], ['a.mdx', 'a.txt', 'amd']],
  ['drafts', ['drafts', 'drafts/a.md', 'x/drafts/y/z'], ['draft', 'draftsman/a', 'adrafts']],
  ['drafts/', ['drafts/a.md', 'x/drafts/a.md'], ['draft/a']],
  ['/drafts/*.md', ['drafts/a.md'], ['x/drafts/a.md', 'drafts/x/a.md']],
  ['./drafts/**', ['drafts/a', 'drafts/a/b'], ['x/drafts/a']],
  ['**/*.{md,txt}', ['a.md', 'x/y/a.txt'], ['a.article', 'md']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/c'], ['a', 'ab', 'a/bc', 'x/a/b']],
  ['**/a/**/b/*.md', ['a/b/c.md', 'x/a/b/b/c.md', 'a/a/x/b/c.md'], ['a/c.md', 'b/a/c.md']],
  ['a?c.md', ['abc.md', 'a.c.md', 'x/aéc.md', 'a😀c.md'], ['ac.md', 'abbc.md']],
  ['[ab]*.md', ['a.md', 'b1.md'], ['c.md', 'ca.md']],
  ['[a-c]', ['a', 'b', 'c'], ['d', '-']],
  ['[!a-c]', ['d', '-'], ['a', 'b']],
  ['[^x].md', ['y.md'], ['x.md', '.md']],
  ['{a,b{c,d}}.md', ['a.md', 'bc.md', 'bd.md'], ['b.md', 'c.md', 'bcd.md']],
  ['{,un}known.md', ['known.md', 'unknown.md'], ['nown.md']],
  ['a\\*.md', ['a*.md'], ['ab.md']],
  ['{a}.md', ['{a}.md'], ['a.md']],
  ['a{.md', ['a{.md'], ['a.md']],
  ['a[.md', ['a[.md'], ['a.md']],
  ['', [], ['', 'a']],
  [' / ', [], ['a']],
];

describe('globs', () => {
  for (const [glob, takes, leaves] of cases) {
    test(JSON.stringify(glob), () => {
      const globs = createGlobs([glob]);
      for (const path of takes) assert.equal(globs.matching(path), glob, `should take in ${path}`);
      for (const path of leaves) assert.equal(globs.matching(path), undefined, `should leave ${path}`);
    });
  }

  test('agree with those of other tools, wherever both know the marks', () => {
    const name = fc
      .array(fc.constantFrom('a', 'b', 'ab', '.', 'c.md'), { minLength: 1, maxLength: 3 })
      .map((x) => x.join(''));
    const part = fc.oneof(
      fc.constantFrom('**', '*', '*.md', '?', '[ab]', '[^a]b', '{a,b}', 'a*b', '{a,c.md}', '*b*'),
      name.filter((x) => !/^\.+$/.test(x)),
    );
    const path = fc.array(
      name.filter((x) => !/^\.+$/.test(x)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), path, (parts, names) => {
        // Where `**` stands twice in a row, the other wants a folder for one of them.
        const once = parts.filter((part, i) => part !== '**' || parts[i - 1] !== '**');
        if (once.at(-1) === '**') once.pop();
        const [glob, at] = [once.join('/'), names.join('/')];
        fc.pre(glob.includes('/'));
        const other = picomatch([glob, `${glob}/**`], { dot: true });
        assert.equal(createGlobs([glob]).matching(at) !== undefined, other(at), `${glob} on ${at}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('take no longer than the glob is long times the path, whatever they are', () => {
    const name = 'a'.repeat(4000);
    const hostile = [
      `${'*a'.repeat(400)}b`,
      `${'**/*a*/'.repeat(130)}b`,
      `${'[a-z]*'.repeat(160)}b`,
      `${'{a,aa}'.repeat(150)}b`,
      `${'{'.repeat(500)}a,b${'}'.repeat(500)}`,
      `+(${'+(a|a)'.repeat(100)})b`,
      `@(${'*|'.repeat(300)}a)b`,
      '\\'.repeat(999),
      '['.repeat(999),
    ];
    const paths = [name, `${'a/'.repeat(2000)}a`, `${'aaaaaaaaaa/'.repeat(300)}b`];
    const began = process.cpuUsage();
    for (const glob of hostile) {
      const globs = createGlobs([glob]);
      for (const path of paths) globs.matching(path);
    }
    const { user } = process.cpuUsage(began);
    assert.ok(user < 8_000_000, `${Math.round(user / 1000)} ms`);
  });
});
