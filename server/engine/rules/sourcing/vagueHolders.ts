import { isCommonPlural } from '../../facts/isCommonPlural.ts';
import { knownNouns } from '../../facts/knownNouns.ts';
import { knownVerbs } from '../../facts/knownVerbs.ts';
import { judgesOfEvents } from '../../lexicons/viewHolders.ts';
import type { BlockContext, Draft } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../text/token.ts';
import { type Holder, holderOf } from './holderOf.ts';
import { type HolderPhrase, holderPhrase } from './holderPhrase.ts';
import { isNamedBeside } from './isNamedBeside.ts';
import { isTheirs } from './isTheirs.ts';
import { verbAfter, verbPast } from './verbAfter.ts';
import { viewStrength } from './viewStrength.ts';
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
    // "senior members of Congress"
    if (holder === 'known' && !phrase.counted && isPlaced(tokens, phrase.first + 1, phrase.head)) continue;
    const firm = phrase.counted || (holder !== 'person' && holder !== 'known' && holder !== 'paper');
    const verb = phrase.agents ? phrase.head : phrase.caused ? phrase.head + 2 : verbAfter(tokens, phrase.head);
    if (verb < 0) continue;
    if (
      phrase.agents
        ? isPlaced(tokens, phrase.first, verb)
        : !speaks(tokens, phrase, verb, firm) && !givesVerdict(tokens, i, verb)
    )
      continue;
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
  return (
    pos === 'PROPN' &&
    lexeme.shape !== 'lower' &&
    holder === 'person' &&
    !knownNouns.has(lexeme.lower) &&
    !isCommonPlural(lexeme)
  );
}

/** True where the people voice a view, be it past what an aside tells of them: "villagers, who lost the pump, accused". */
function speaks(tokens: readonly Token[], { first, head }: HolderPhrase, verb: number, firm: boolean): boolean {
  if (voicesView(tokens, verb, firm, lower(tokens[first - 1]) === 'with')) return true;
  const main = lower(tokens[head + 1]) === ',' && verb === head + 3 ? verbPast(tokens, head + 1) : -1;
  return main >= 0 && voicesView(tokens, main, firm);
}

/** True for a verb that only a plural can have: "have", "rave", "connect". */
function isPlural({ lexeme }: Token): boolean {
  const { lower: word } = lexeme;
  if (PLURAL_HELPERS.has(word) || knownVerbs.get(word)?.base === word) return true;
  return !/(?:s|ed|ing)$/.test(word) && viewStrength(lexeme) === 'linking';
}

/** "by NATO allies", "by doctors at Larkfield", "by readers of the Arden Post": where they belong is told. */
function isPlaced(tokens: readonly Token[], first: number, head: number): boolean {
  for (let k = first; k < head; k++) if (tokens[k]?.pos === 'PROPN') return true;
  if (tokens[head + 1]?.pos !== 'ADP') return false;
  for (let k = head + 2; k < head + 6; k++) if (tokens[k]?.pos === 'PROPN' || tokens[k]?.pos === 'NUM') return true;
  return false;
}

/** "Commentators handed her the win", "bookmakers have them at 1.3": a verdict, from people who live by giving them. */
function givesVerdict(tokens: readonly Token[], head: number, verb: number): boolean {
  if (!judgesOfEvents.has(lower(tokens[head]))) return false;
  for (let k = verb; k < verb + 4; k++) {
    const next = tokens[k + 1]?.pos;
    if (VERDICT.has(lower(tokens[k])))
      return (
        (next === 'PRON' && !/^(?:their|its|his|our)$/.test(lower(tokens[k + 1]))) ||
        next === 'DET' ||
        next === 'PROPN' ||
        next === 'NUM'
      );
    if (tokens[k]?.pos !== 'AUX' && tokens[k]?.pos !== 'ADV') return false;
  }
  return false;
}

const VERDICT: ReadonlySet<string> = new Set(
  (
    'hand hands handed give gives gave given award awarded make makes made have had rate rates rated rank ranks ranked deem deems deemed ' +
    'declare declares declared crown crowned anoint anointed install installed score scored judge judged place placed put puts pick ' +
    'picked tip tipped proclaim proclaimed pronounce pronounced name named vote voted reckon reckoned price priced favour favor'
  ).split(' '),
);
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
    // "small groups of protesters": how they stand, not who they are
    !(lexeme.lower === 'groups' && lower(next) === 'of') &&
    !(next.pos === 'NOUN' && /[^s]s$/.test(lower(next)) && holderOf(next.lexeme) !== null)
  );
}
