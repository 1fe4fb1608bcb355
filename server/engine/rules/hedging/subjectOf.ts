import { isPersonNoun } from '../../lexicons/personNouns.ts';
import type { Token } from '../../text/token.ts';

/**
 * Who or what the verb after token `last` is said of: a person or body that can speak, a thing, or nobody found. Reads
 * back over one noun phrase with its of-phrases: in "the silence of the board" the head is "silence".
 */
export function subjectOf(tokens: readonly Token[], last: number): 'person' | 'thing' | undefined {
  let i = last;
  while (i >= 0 && SKIPPED.has(tokens[i]?.pos ?? 'X') && tokens[i]?.lexeme.shape !== 'mark') i--;
  let head: Token | undefined;
  // "These signs suggest": before a verb, a determiner makes a noun of what the tagger takes for another verb.
  if (tokens[i]?.pos === 'VERB' && (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'ADJ')) head = tokens[i--];
  let inside = false;
  for (; i >= 0; i--) {
    const token = tokens[i] as Token;
    const { lower } = token.lexeme;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'PRON' && !OWNERS.has(lower))) {
      // The noun nearest the verb, until a preposition shows that it only belongs to an earlier one.
      if (!head || inside) head = token;
      inside = false;
      // Nothing stands before a pronoun that belongs to it.
      if (token.pos === 'PRON') break;
    } else if (token.pos === 'ADP' && JOINING.has(lower)) inside = true;
    else if (
      token.pos !== 'ADJ' &&
      token.pos !== 'DET' &&
      token.pos !== 'NUM' &&
      !OWNERS.has(lower) &&
      !WITHIN.has(lower)
    ) {
      if (token.pos === 'VERB' || token.pos === 'AUX') head = headOfClause(tokens, i) ?? head;
      break;
    }
  }
  if (!head) return undefined;
  const { lower } = head.lexeme;
  if (head.pos === 'PRON' || THINGS.has(lower)) return THINGS.has(lower) ? 'thing' : 'person';
  return head.pos === 'PROPN' || isPersonNoun(lower) ? 'person' : 'thing';
}

/** "the claim that the banks are rivals" before "hints": the noun that a clause with a verb at token `at` belongs to. */
function headOfClause(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i > 0 && i > at - MOST_BACK; i--) {
    const token = tokens[i] as Token;
    if (token.lexeme.lower === ';' || token.lexeme.lower === ':') return undefined;
    if (!CLAUSE_OPENERS.has(token.lexeme.lower)) continue;
    const noun = tokens[i - 1];
    // The tagger may take the noun for a verb: "Ana's comment that".
    const isNoun = noun?.pos === 'NOUN' || (noun?.pos === 'VERB' && NOUN_BEFORE.has(tokens[i - 2]?.pos ?? 'X'));
    return isNoun ? noun : undefined;
  }
  return undefined;
}

const NOUN_BEFORE: ReadonlySet<string> = new Set(['PART', 'DET', 'ADJ']);
const MOST_BACK = 15;
const CLAUSE_OPENERS = new Set(['that', 'which', 'who']);
const SKIPPED: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const JOINING = new Set([
  'of',
  'from',
  'in',
  'on',
  'by',
  'about',
  'for',
  'to',
  'with',
  'at',
  'between',
  'among',
  'into',
]);
const WITHIN = new Set(["'s", "'", '-', '"', '&', '/']);
const THINGS = new Set([
  'this',
  'that',
  'it',
  'which',
  'these',
  'those',
  'what',
  'all',
  'none',
  'nothing',
  'everything',
  'much',
  'some',
]);
