import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar, Registry, StateStack } from 'vscode-textmate';

/** A stretch of text with the scopes a theme sees there, outermost first. Offsets are UTF-16 code units of the text. */
export interface ScopedSpan {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** What to expect of a text: words that occur in it once, and a scope that all or none of their characters bear. */
export interface Expectation {
  readonly text: string;
  readonly has?: readonly (readonly [words: string, scope: string])[];
  readonly lacks?: readonly (readonly [words: string, scope: string])[];
}

/** An expectation with the name of its test. */
export interface NamedExpectation extends Expectation {
  readonly name: string;
}

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

// Both packages are CommonJS whose names Node cannot list beforehand.
const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly contributes: { readonly grammars: readonly GrammarContribution[] };
};
let registry: Promise<Registry> | undefined;

/**
 * The text as VS Code would colour it: grammars and injections as the manifest contributes them, and VS Code's own
 * Markdown grammar (from the package tm-grammars). Throws when no grammar has that scope name.
 */
export async function tokenizeText(scopeName: string, text: string): Promise<readonly ScopedSpan[]> {
  const grammar = await loadGrammar(scopeName);
  const spans: ScopedSpan[] = [];
  let state: StateStack = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state);
    assert.ok(!stoppedEarly, `stopped early in ${line.slice(0, 40)}`);
    for (const token of tokens) {
      const end = Math.min(token.endIndex, line.length);
      if (token.startIndex < end)
        spans.push({ start: offset + token.startIndex, end: offset + end, scopes: token.scopes });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return spans;
}

/** Fails unless every character of the words bears (or lacks) the scope, or a narrower one. */
export async function checkScopes(scopeName: string, expectation: Expectation): Promise<void> {
  const spans = await tokenizeText(scopeName, expectation.text);
  const scopesOf = (words: string): readonly ScopedSpan[] => {
    const start = expectation.text.indexOf(words);
    assert.ok(start >= 0, `not in the text: ${words}`);
    assert.equal(expectation.text.indexOf(words, start + 1), -1, `twice in the text: ${words}`);
    return spans.filter((span) => span.start < start + words.length && start < span.end);
  };
  const bears = (span: ScopedSpan, scope: string): boolean =>
    span.scopes.some((found) => found === scope || found.startsWith(`${scope}.`));
  const where = (span: ScopedSpan): string =>
    `"${expectation.text.slice(span.start, span.end)}" bears ${span.scopes.join(' ')}`;
  for (const [words, scope] of expectation.has ?? []) {
    for (const span of scopesOf(words)) assert.ok(bears(span, scope), `${words}: wants ${scope}; ${where(span)}`);
  }
  for (const [words, scope] of expectation.lacks ?? []) {
    for (const span of scopesOf(words)) assert.ok(!bears(span, scope), `${words}: must lack ${scope}; ${where(span)}`);
  }
}

async function loadGrammar(scopeName: string): Promise<IGrammar> {
  registry ??= createRegistry();
  const grammar = await (await registry).loadGrammar(scopeName);
  assert.ok(grammar, `no grammar for ${scopeName}`);
  return grammar;
}

async function createRegistry(): Promise<Registry> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const contributed = manifest.contributes.grammars;
  const published: Readonly<Record<string, string>> = {
    'text.html.markdown': 'markdown.json',
    'text.html.derivative': 'html-derivative.json',
    'text.html.basic': 'html.json',
    'source.yaml': 'yaml.json',
  };
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName): Promise<IRawGrammar | null> => {
      const ours = contributed.find((grammar) => grammar.scopeName === scopeName);
      const file = published[scopeName];
      const path = ours ? new URL(ours.path, root) : file && require.resolve(`tm-grammars/grammars/${file}`);
      return path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), `${scopeName}.json`) : null;
    },
    getInjections: (scopeName) =>
      contributed.filter((grammar) => grammar.injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
}
