import type { BlockKind } from '../document/document.ts';
import { createPhraseMatcher, type PhraseMatcher } from '../match/phraseMatcher.ts';
import type { Options, Severity } from '../options/options.ts';
import type { DocumentRule, PhraseRule, Rule, SentenceRule } from '../rule/rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { shippedAnchors } from '../rules/shippedAnchors.ts';

/** The rules that are on under some options, sorted by how they run, each with the severity it reports as. */
export interface ActiveRules {
  readonly phraseMatcher: PhraseMatcher<PhraseRule>;
  /** Phrase rules that look into blocks of a kind. */
  phraseRulesIn(kind: BlockKind): ReadonlySet<PhraseRule>;
  /** Rules that look at the sentences of blocks of a kind one by one: sentence rules, and phrase rules that also read the facts. */
  sentenceRulesIn(kind: BlockKind): readonly (SentenceRule | PhraseRule)[];
  readonly documentRules: readonly DocumentRule[];
  /** The severity set by the options, where they set one. */
  readonly severityOf: ReadonlyMap<string, Severity>;
}

/** Sorts out which rules run. A trial rule runs only where the options name it. */
export function activeRules(rules: readonly Rule[], options: Options): ActiveRules {
  const severityOf = new Map<string, Severity>();
  const active = rules.filter((rule) => {
    const setting = Object.hasOwn(options.rules, rule.id) ? options.rules[rule.id] : undefined;
    if (setting === 'off' || (setting === undefined && rule.stage === 'trial')) return false;
    if (setting !== undefined) severityOf.set(rule.id, setting);
    return true;
  });
  const phraseRules = active.filter((r) => r.kind === 'phrase');
  const sentenceRules = active.filter(looksAtSentences);
  return {
    phraseMatcher: matcherOf(rules),
    phraseRulesIn: once((kind) => new Set(phraseRules.filter((r) => r.blocks.includes(kind)))),
    sentenceRulesIn: once((kind) => sentenceRules.filter((r) => r.blocks.includes(kind))),
    documentRules: active.filter((r) => r.kind === 'document'),
    severityOf,
  };
}

/** The same, worked out once for each kind of block. */
function once<T>(of: (kind: BlockKind) => T): (kind: BlockKind) => T {
  const known = new Map<BlockKind, T>();
  return (kind) => {
    let found = known.get(kind);
    if (found === undefined) {
      found = of(kind);
      known.set(kind, found);
    }
    return found;
  };
}

function looksAtSentences(rule: Rule): rule is SentenceRule | PhraseRule {
  return rule.kind === 'sentence' || (rule.kind === 'phrase' && rule.findInFacts !== undefined);
}

/** One matcher a rule list: compiling the phrases takes longer than a review, and which rules are off changes often. */
const matchers = new WeakMap<readonly Rule[], PhraseMatcher<PhraseRule>>();

function matcherOf(rules: readonly Rule[]): PhraseMatcher<PhraseRule> {
  let matcher = matchers.get(rules);
  if (!matcher) {
    const owned = rules.filter((r) => r.kind === 'phrase').map((owner) => ({ owner, phrases: owner.phrases }));
    matcher = createPhraseMatcher(owned, rules === allRules ? shippedAnchors : undefined);
    matchers.set(rules, matcher);
  }
  return matcher;
}
