import { knownNouns } from '../../facts/knownNouns.ts';
import { knownVerbs } from '../../facts/knownVerbs.ts';
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
    // "Sanders said": a name may end like a noun of people, but its verb is in the singular.
    if (isPerhapsName(tokens, i, holder) && !isPlural(tokens[verb] as Token)) continue;
    const span = { start: (tokens[phrase.first] as Token).start, end: (tokens[phrase.head] as Token).end };
    if (isTheirs(span, sentence, context)) continue;
    drafts.push({ ...span, message: say(span) });
    i = verb;
  }
  return drafts;
}

function isPerhapsName(tokens: readonly Token[], i: number, holder: Holder): boolean {
  const { pos, lexeme } = tokens[i] as Token;
  return pos === 'PROPN' && lexeme.shape !== 'lower' && holder === 'person' && !knownNouns.has(lexeme.lower);
}

/** True for a verb that only a plural can have: "have", "rave". */
function isPlural({ lexeme }: Token): boolean {
  return PLURAL_HELPERS.has(lexeme.lower) || knownVerbs.get(lexeme.lower)?.base === lexeme.lower;
}

const PLURAL_HELPERS = new Set(['have', 'are', 'were', 'do', 'rave', 'grumble', 'moan', 'fret', 'swoon']);
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** True where a word is the noun of its phrase, not one that describes the next. */
function isHead(tokens: readonly Token[], i: number, holder: Holder): boolean {
  const next = tokens[i + 1];
  const { pos, lexeme } = tokens[i] as Token;
  // Within a sentence a capital makes a name of it.
  if (pos === 'PROPN' && lexeme.shape !== 'lower' && i > 0 && (holder === 'person' || holder === 'known')) return false;
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
