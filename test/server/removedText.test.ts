import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { removedText } from '../../server/lsp/common/features/removedText.ts';

/** Cuts what stands between « and ». */
function cut(marked: string): readonly [string, string] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const { what, change } = removedText(text, { start, end });
  return [what, text.slice(0, change.start) + change.text + text.slice(change.end)];
}

describe('cutting boilerplate', () => {
  for (const [name, marked, expected] of [
    ['a paragraph', 'One.\n\n«Share this»\n\nTwo.\n', ['line', 'One.\n\nTwo.\n']],
    ['a section', 'One.\n\n«## Tags\n\na, b»\n\n## Two\n', ['section', 'One.\n\n## Two\n']],
    ['a heading without its marks', 'One.\n\n## «Final Thoughts»\n\nTwo.\n', ['line', 'One.\n\nTwo.\n']],
    ['a heading that is closed', 'One.\n\n## «Final Thoughts» ##\n\nTwo.\n', ['line', 'One.\n\nTwo.\n']],
    ['words set in bold', 'One.\n\n**«Share this»**\n\nTwo.\n', ['line', 'One.\n\nTwo.\n']],
    ['a list item', '- one\n- «Share this»\n- two\n', ['line', '- one\n- two\n']],
    ['a numbered item', '1. one\n2. «Share this»\n', ['line', '1. one\n']],
    ['a quoted line', '> one\n> «Share this»\n', ['line', '> one\n']],
    ['the first lines', '«Share this»\n\nOne.\n', ['line', 'One.\n']],
    ['the last lines', 'One.\n\n«Share this»\n', ['line', 'One.\n']],
    ['the last lines without a final break', 'One.\n\n«Share this»', ['line', 'One.']],
    ['the last lines with blank ones after', 'One.\n«Share this\n\n»\n\n', ['line', 'One.\n']],
    ['the whole text', '«Share this»\n', ['line', '']],
    ['a line between lines', 'One.\n«Share this»\nTwo.\n', ['line', 'One.\nTwo.\n']],
    ['a line with a gap on one side', 'One.\n«Share this»\n\nTwo.\n', ['line', 'One.\n\nTwo.\n']],
    ['indented text after it', 'One.\n\n«Share this»\n\n    code\n', ['line', 'One.\n\n    code\n']],
    ['CRLF', 'One.\r\n\r\n«Share\r\nthis»\r\n\r\nTwo.\r\n', ['section', 'One.\r\n\r\nTwo.\r\n']],
    ['a wide gap', 'One.\n\n\n«Share this»\n\nTwo.\n', ['line', 'One.\n\n\nTwo.\n']],
    ['a sentence in the middle', 'One. «In closing.» Two.\n', ['text', 'One. Two.\n']],
    ['the first sentence', '«In closing.» Two.\n', ['text', 'Two.\n']],
    ['the last sentence', 'One. «In closing.»\n', ['text', 'One.\n']],
    ['words before a stop', 'One «in closing».\n', ['text', 'One.\n']],
    ['words after an emoji', '😀 «in closing» two\n', ['text', '😀 two\n']],
  ] as const)
    test(name, () => assert.deepEqual(cut(marked), expected));

  test('a long text takes no time', () => {
    const text = `${' '.repeat(500_000)}x${'\n'.repeat(500_000)}`;
    const started = performance.now();
    removedText(text, { start: 500_000, end: 500_001 });
    assert.ok(performance.now() - started < 5000);
  });
});
