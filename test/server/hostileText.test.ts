import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { GFM, parser } from '@lezer/markdown';
import type { MarkupContent } from 'vscode-languageserver';
import { connectClient, FOLDER } from './testClient.ts';

const root = path.resolve(import.meta.dirname, '../..');
const markdown = parser.configure([GFM]);

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '![spy](https://spy.example/a.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '](command:x) **bold** `code` ~~no~~ &lt; &#x41;',
  '<https://spy.example> https://spy.example/b www.spy.example me@spy.example',
  '# heading | table | $(zap) \\[x\\](y)',
].map((words) => `He called it “${words}” once more. Many observers of ${words} agree it could help.`);

/** What Markdown would make of a text besides paragraphs and emphasis of our own. */
function markupIn(text: string): string[] {
  const found: string[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (/Link|Image|HTML|URL|Autolink|Heading|Table|Code|Strike|Entity/.test(name) && name !== 'LinkMark')
        found.push(`${name}: ${text.slice(from, to)}`);
    },
  });
  return found.filter((one) => !/^(Link|URL): .*file:\/\/\/ext\/docs\/rules\//.test(one));
}

describe('a hostile text', () => {
  test('the look at markup sees what is there', () => {
    assert.equal(markupIn('[a](command:b) ![c](d) <b> https://e.example').length > 4, true);
    assert.deepEqual(markupIn('**Title**: plain words.\n\n[About this rule](file:///ext/docs/rules/hedge.md)'), []);
  });

  test('is shown as it is written, in every hover', async () => {
    const client = await connectClient();
    let hovers = 0;
    for (const [i, text] of HOSTILE.entries()) {
      for (const [language, end] of [
        ['plaintext', 'txt'],
        ['markdown', 'md'],
      ] as const) {
        const uri = `${FOLDER}/${i}.${end}`;
        await client.open(uri, text, language);
        const findings = await client.findings(uri);
        assert.ok(language === 'markdown' || findings.length > 0, `nothing found in ${text}`);
        for (let offset = 0; offset < text.length; offset += 3) {
          const hover = await client.hover(uri, offset);
          if (!hover) continue;
          hovers++;
          assert.deepEqual(
            markupIn((hover.contents as MarkupContent).value),
            [],
            (hover.contents as MarkupContent).value,
          );
        }
      }
    }
    assert.ok(hovers > 50, `only ${hovers}`);
    await client.end();
  });
});

test('nothing in the server or the client writes files, but edits that a person chose', () => {
  const writing =
    /\b(writeFile|appendFile|createWriteStream|mkdir|mkdtemp|rmSync|unlink|rename|copyFile|truncate|chmod|symlink)\w*\s*\(|\bworkspace\.fs\.(write|delete|rename|copy|create)|\bapplyEdit\b|\bfrom 'node:(child_process|net|http|https|dgram|tls)'/g;
  const files = ['server/lsp', 'server/engine', 'server/protocol', 'client'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  );
  assert.ok(files.length > 150);
  const found = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(writing)].map(([words]) => `${file}: ${words}`),
  );
  assert.deepEqual(found, []);
  // Of the file system the server takes what reads, in one place.
  const readers = files.filter((file) => /from 'node:fs/.test(readFileSync(path.join(root, file), 'utf8')));
  assert.deepEqual(
    readers.map((file) => file.split(path.sep).join('/')),
    ['server/lsp/node/nodeHost.ts'],
  );
});
