import { knownNouns } from '../../facts/knownNouns.ts';
import type { BlockContext, Draft } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../text/token.ts';
import { type Holder, holderOf } from './holderOf.ts';
import { holderPhrase } from './holderPhrase.ts';
import { isNamedBeside } from './isNamedBeside.ts';
import { isTheirs } from './isTheirs.ts';
import { verbAfter } from './verbAfter.ts';
import { voicesView } from './voicesView.ts';

/**
 * Where people of whom nobody is named say or think something, by the grammar of the sentence: a noun of people with no
 * pointing word, or an open number, then a verb of saying or thinking. What a named source tells of them is theirs.
 */
export function vagueHolders(sentence: Sentence, context: BlockContext, say: (words: Span) => string): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  const headline = context.block.kind === 'title' || context.block.kind === 'heading';
  if (tokens.at(-1)?.lexeme.lower === '?') return drafts;
  for (let i = 0; i < tokens.length; i++) {
    const holder = holderOf((tokens[i] as Token).lexeme);
    if (holder === null || !isHead(tokens, i, holder)) continue;
    const phrase = holderPhrase(tokens, i, holder, headline);
    if (!phrase || isNamedBeside(tokens, phrase.first, phrase.head)) continue;
    const firm = phrase.counted || (holder !== 'person' && holder !== 'known');
    const verb = phrase.caused ? phrase.head + 2 : verbAfter(tokens, phrase.head);
    if (verb < 0 || !voicesView(tokens, verb, firm)) continue;
    const span = { start: (tokens[phrase.first] as Token).start, end: (tokens[phrase.head] as Token).end };
    if (isTheirs(span, sentence, context)) continue;
    drafts.push({ ...span, message: say(span) });
    i = verb;
  }
  return drafts;
}

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** True where a word is the noun of its phrase, not one that describes the next. */
function isHead(tokens: readonly Token[], i: number, holder: Holder): boolean {
  const next = tokens[i + 1];
  const { pos, lexeme } = tokens[i] as Token;
  // "Sanders said": a name that ends like a noun of people.
  if (
    pos === 'PROPN' &&
    lexeme.shape !== 'lower' &&
    (holder === 'person' || holder === 'known') &&
    (i > 0 || !knownNouns.has(lexeme.lower))
  )
    return false;
  if (holder === 'open')
    return (
      next !== undefined && next.pos !== 'NOUN' && next.pos !== 'ADJ' && lower(next) !== 'of' && next.pos !== 'PROPN'
    );
  return (
    next !== undefined &&
    lower(next) !== '-' &&
    !(next.pos === 'NOUN' && /[^s]s$/.test(lower(next)) && holderOf(next.lexeme) !== null)
  );
}
