import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBreaches, REGISTRY } from './importLaw.ts';
import { readModule, readModules } from './sourceModule.ts';

test('every import keeps the law', () => {
  const modules = readModules();
  assert.ok(modules.length > 50, `only ${modules.length} modules were found`);
  const registry = modules.find(({ path }) => path === REGISTRY);
  const rules = new Set(registry?.imports.flatMap(({ file }) => (file?.includes('/rules/') ? [file] : [])));
  assert.ok(rules.size > 3, `only ${rules.size} rules were found`);
  assert.deepEqual(
    modules.flatMap((module) => importBreaches(module, rules)),
    [],
  );
});

const someRules = new Set(
  ['hedging/hedge', 'hedging/emptyForecast', 'tone/cliche'].map((r) => `server/engine/rules/${r}.ts`),
);

const unlawful: readonly (readonly [why: string, file: string, source: string])[] = [
  ['upward in the engine', 'server/engine/text/token.ts', "import { review } from '../review/review.ts';"],
  ['upward by a type alone', 'server/engine/text/token.ts', "import type { Block } from '../document/document.ts';"],
  ['upward by a re-export', 'server/engine/match/phrase.ts', "export * from '../rule/rule.ts';"],
  ['upward by import()', 'server/engine/facts/links.ts', "export const later = () => import('../rules/index.ts');"],
  ['upward by an import type', 'server/engine/text/span.ts', "export type R = import('../rule/rule.ts').Rule;"],
  ['out of the engine', 'server/engine/review/review.ts', "import { SETTINGS_SECTION } from '#protocol';"],
  ['a leaf that is no leaf', 'server/engine/lexicons/wordSets.ts', "import { phrases } from '../match/phrase.ts';"],
  ['Node in the engine', 'server/engine/text/span.ts', "import { readFileSync } from 'node:fs';"],
  ['Node by its bare name', 'server/engine/text/span.ts', "const fs = require('fs');"],
  ['a name worked out', 'server/engine/text/span.ts', 'export const load = (name: string) => require(name);'],
  ['a package past its wrapper', 'server/engine/facts/links.ts', "import winkNLP from 'wink-nlp';"],
  ['a part of a package past its wrapper', 'server/lsp/common/guard.ts', "import picomatch from 'picomatch/posix';"],
  ['a package nobody agreed on', 'server/engine/text/span.ts', "import lodash from 'lodash';"],
  ['rule from rule', 'server/engine/rules/hedging/hedge.ts', "import { x } from '../tone/cliche.ts';"],
  ['rule from its neighbour', 'server/engine/rules/hedging/hedge.ts', "import { x } from './emptyForecast.ts';"],
  ['a piece of a rule from a rule', 'server/engine/rules/hedging/hedgeSense.ts', "import { x } from './hedge.ts';"],
  ['the protocol', 'server/protocol/index.ts', "import type { Finding } from '#engine';"],
  ['past the engine door', 'server/lsp/common/server.ts', "import { review } from '../../engine/review/review.ts';"],
  ['Node in the shared server', 'server/lsp/common/server.ts', "import path from 'node:path';"],
  ['an entry', 'server/lsp/common/server.ts', "import { createNodeHost } from '../node/nodeHost.ts';"],
  ['an entry, from the command line', 'server/cli/main.ts', "import '../lsp/node/main.ts';"],
  ['the engine in the client', 'client/common/activate.ts', "import { review } from '#engine';"],
  ['the server in the client', 'client/node/extension.ts', "import '../../server/lsp/node/main.ts';"],
  ['Node in the browser client', 'client/browser/extension.ts', "import path from 'node:path';"],
  ['the editor in the server', 'server/lsp/common/server.ts', "import { window } from 'vscode';"],
  [
    'a finding and an LSP type',
    'server/lsp/common/answers.ts',
    "import type { Finding } from '#engine';\nimport { Diagnostic } from 'vscode-languageserver';",
  ],
  ['a place that no law covers', 'server/misc/things.ts', 'export const a = 1;'],
];

for (const [why, file, source] of unlawful) {
  test(`breach: ${why}`, () => {
    assert.equal(importBreaches(readModule(file, source), someRules).length, 1);
  });
}

const lawful: readonly (readonly [why: string, file: string, source: string])[] = [
  ['downward', 'server/engine/facts/links.ts', "import type { Block } from '../document/document.ts';"],
  ['a leaf', 'server/engine/rules/hedging/hedge.ts', "import { wordSets } from '../../lexicons/wordSets.ts';"],
  ['a builder', 'server/engine/rules/hedging/hedge.ts', "import { phraseRule } from '../../rule/phraseRule.ts';"],
  ['a piece of its own', 'server/engine/rules/hedging/hedge.ts', "import { x } from './hedgeSense.ts';"],
  ['the registry', 'server/engine/rules/index.ts', "import { hedge } from './hedging/hedge.ts';"],
  ['the wrapper', 'server/engine/text/wink.ts', "import winkNLP from 'wink-nlp';"],
  ['the door', 'server/cli/main.ts', "import { review } from '#engine';\nimport path from 'node:path';"],
  [
    'the language server',
    'server/cli/commands/lsp.ts',
    "import { startOverProcess } from '../../lsp/node/startOverProcess.ts';",
  ],
];

for (const [why, file, source] of lawful) {
  test(`lawful: ${why}`, () => {
    assert.deepEqual(importBreaches(readModule(file, source), someRules), []);
  });
}
