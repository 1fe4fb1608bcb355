import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createReviewer } from '../../../server/engine/review/createReviewer.ts';
import type { Rule } from '../../../server/engine/rule/rule.ts';
import { rules } from '../../../server/engine/rules/index.ts';

// A passage marks in ⟦double brackets⟧ just what the rule it is named for should find in it.
const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/rules');

/** The passage without its marks, and the spans they stood around. */
function unmarked(passage: string): { text: string; spans: string[] } {
  let text = '';
  const spans: string[] = [];
  let from = -1;
  for (const piece of passage.split(/([⟦⟧])/u)) {
    if (piece === '⟦') from = text.length;
    else if (piece === '⟧') spans.push(`${from}: ${text.slice(from)}`);
    else text += piece;
  }
  return { text, spans };
}

for (const file of readdirSync(FOLDER).sort()) {
  const id = path.basename(file, path.extname(file));
  test(`${id} finds in its passage what is marked there, and nothing else`, () => {
    const rule = rules.find((r) => r.id === id);
    assert.ok(rule, `no rule is named ${id}`);
    const { stage: _, ...record } = rule;
    const { text, spans } = unmarked(readFileSync(path.join(FOLDER, file), 'utf8'));
    assert.ok(spans.length > 0, 'the passage marks nothing');
    const format = file.endsWith('.md') ? 'markdown' : 'plaintext';
    const { findings, problems } = createReviewer({ format }, [record as Rule]).update(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      findings.map((f) => `${f.start}: ${f.text}`),
      spans,
    );
  });
}
