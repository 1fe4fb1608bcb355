import type { PhraseHit } from '../../rule/rule.ts';

/** True where an article or an owner shows that the text knows who is meant: "the UN experts", "his lawyers". */
export function isKnownGroup({ tokens, sentence, first }: PhraseHit): boolean {
  if (!LEADING.has(tokens[0]?.pos ?? 'X')) return false;
  const head = tokens.find((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  if (!head) return false;
  let i = first - 1;
  while (i >= 0 && LEADING.has(sentence.tokens[i]?.pos ?? 'X')) i--;
  const word = sentence.tokens[i]?.lexeme.lower ?? '';
  if (word === 'the' || word === 'these' || word === 'those') return i < first - 1;
  return SERVING.test(head.lexeme.lower) && OWNING.has(word);
}

/** People who work for somebody: they are known by whose they are. */
const SERVING = /^(?:lawyer|attorney|strategist|doctor|engineer|psychologist|investor)s?$/;
const OWNING = new Set("his her their its my our your 's '".split(' '));
const LEADING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
