import { openCounts, tradeWords, viewHolders } from '../../lexicons/viewHolders.ts';
import type { Token } from '../../text/token.ts';
import type { Holder } from './holderOf.ts';

/** People of whom nobody is named: tokens `first` to `head`, and how they are told from others. */
export interface HolderPhrase {
  readonly first: number;
  readonly head: number;
  /** True for "some", "many", "a handful of": an open number speaks for itself. */
  readonly counted: boolean;
  /** True where something makes them think it: "led some scientists to link". */
  readonly caused: boolean;
  /** True where the view stands before them: "favoured by engineers". */
  readonly agents: boolean;
}

/** Most words looked at before the noun. */
const REACH = 8;

/**
 * The phrase whose noun is token `head`, read from right to left; undefined where a pointing word, a number, an owner or
 * a name says who is meant, or where the noun hangs on another one. In a headline every word may look like a name.
 */
export function holderPhrase(
  tokens: readonly Token[],
  head: number,
  holder: Holder,
  headline: boolean,
): HolderPhrase | undefined {
  let first = head;
  let counted = holder === 'open';
  if (!counted) {
    while (first > 0 && first > head - REACH && modifies(tokens, first - 1, holder === 'crowd' || headline, holder))
      first--;
    const before = lower(tokens[first - 1]);
    if (openCounts.has(before) || before === 'other' || isExtremeFew(tokens, first)) {
      counted = true;
      first--;
      // "a few brave souls"
      if (before === 'few' && lower(tokens[first - 1]) === 'a') first--;
    } else if (before === 'of' && PORTIONS.has(lower(tokens[first - 2])) && holder !== 'known') {
      counted = true;
      first -= 2;
      while (first > 0 && (PORTION_WORDS.has(lower(tokens[first - 1])) || tokens[first - 1]?.pos === 'ADJ')) first--;
    } else if (holder === 'collective') {
      if (before !== 'the') return undefined;
      first--;
    } else if (OWNERS.has(before) && viewHolders.tied.has(lower(tokens[head]))) first = ownerFrom(tokens, first - 1);
    else if (before === 'all' && lower(tokens[first - 2]) === 'not') {
      counted = true;
      first -= 2;
    } else if (
      (holder === 'known' && !isRanked(tokens, first, head)) ||
      (holder === 'circle' && first === head && lower(tokens[head]) !== 'voices')
    )
      return undefined;
    // "intelligence officials": the office is told.
    else if (
      OFFICE.has(lower(tokens[head])) &&
      first < head &&
      !BROAD.has(lower(tokens[head - 1])) &&
      !isRanked(tokens, first, head) &&
      !(COMPANY.has(lower(tokens[head])) && tradeWords.has(lower(tokens[head - 1])))
    )
      return undefined;
    else if (first > 0 && !(holder === 'crowd' && RELATIVE.has(before)) && closesOff(tokens[first - 1]))
      return undefined;
  }
  while (first > 0 && QUALIFYING.has(lower(tokens[first - 1]))) first--;
  const caused = CAUSING.has(lower(tokens[first - 1])) && lower(tokens[head + 1]) === 'to';
  const agents = holder !== 'known' && lower(tokens[first - 1]) === 'by';
  if (agents ? !isHeld(tokens, first - 2) : first > 0 && !caused && !mayOpen(tokens, first, head, counted))
    return undefined;
  return { first, head, counted, caused, agents };
}

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "a few residents" */
const isExtremeFew = (tokens: readonly Token[], first: number): boolean =>
  lower(tokens[first - 1]) === 'a' && lower(tokens[first]) === 'few';

/** True for a word that describes the noun after it. A name does so only for a crowd: "Kremlin watchers". */
function modifies(tokens: readonly Token[], i: number, named: boolean, holder: Holder): boolean {
  const { pos, lexeme } = tokens[i] as Token;
  if (lexeme.shape === 'mark') return lexeme.text === '-';
  if (lexeme.shape === 'number' || openCounts.has(lexeme.lower)) return false;
  if (NOT_DESCRIBING.has(lexeme.lower)) return lexeme.lower === 'own' && isOwned(tokens, i);
  if (pos === 'PROPN')
    return (
      named ||
      (i === 0 && RANKS.has(lexeme.lower)) ||
      (i === 0 && holder !== 'known' && (holder !== 'person' || tradeWords.has(lexeme.lower)))
    );
  if (pos === 'VERB')
    return /(?:ed|ing)$/.test(lexeme.lower) && tokens[i + 1]?.pos !== 'DET' && i > 0 && !isVerbal(tokens[i - 1]);
  if (pos === 'ADV') return /ly$/.test(lexeme.lower) && tokens[i + 1]?.pos !== 'NOUN';
  return pos === 'ADJ' || pos === 'NOUN';
}

/** Where an owner begins whose last word is token `at`: "his", "the minister's". */
function ownerFrom(tokens: readonly Token[], at: number): number {
  let i = at;
  if (!/^'s?$/.test(lower(tokens[at]))) return i;
  while (i > 0 && i > at - REACH && NAMES.has(tokens[i - 1]?.pos ?? 'X')) i--;
  return i;
}

const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);

/** "the party's own supporters" */
const isOwned = (tokens: readonly Token[], own: number): boolean =>
  OWNERS.has(lower(tokens[own - 1])) && viewHolders.tied.has(lower(tokens[own + 1]));

const isVerbal = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || token?.pos === 'PRON' || token?.pos === 'PART';
/** "favoured by", "derided mostly by": a view that somebody is said to hold. */
function isHeld(tokens: readonly Token[], i: number): boolean {
  return HELD.has(lower(tokens[i])) || (tokens[i]?.pos === 'ADV' && HELD.has(lower(tokens[i - 1])));
}

const HELD = set(
  'favoured favored preferred favourited criticised criticized praised seen viewed regarded considered hailed dismissed described derided mocked ' +
    'feared loved hated loathed admired ridiculed touted championed disputed doubted recommended advised condemned blamed ' +
    'tipped prized beloved adored despised scorned decried lauded acclaimed denounced lambasted slated panned resented shunned cherished ' +
    'echoed voiced repeated coveted welcomed applauded billed dubbed branded likened expected anticipated dreaded predicted suspected believed shared suggested floated mooted',
);
const NOT_DESCRIBING = set('other such same own last next latter');
const CAUSING = set(
  'led lead leads leading prompted prompts prompting caused causes causing left leaves pushed tempted inspired driven drove inclined',
);
/** People told from others by nothing but their standing: "senior officers", "former ministers". */
function isRanked(tokens: readonly Token[], first: number, head: number): boolean {
  return first < head && RANKS.has(lower(tokens[head - 1]));
}

const RANKS = set(
  'senior former junior veteran retired serving leading top old rank-and-file backbench file seasoned experienced ex long-serving dissident rebel',
);
/** Office-holders of any firm of a trade: "tech executives". */
const COMPANY = set('executives managers leaders');
const OFFICE = set('officials leaders directors organizers organisers managers executives');
/** What makes of leaders nobody in particular. */
const BROAD = set('business community industry religious faith civic opinion local regional world civil');
const PORTIONS = set(
  'number band section cohort clutch contingent clique handful majority minority group couple chorus host range plenty scores dozens lots bunch raft slew variety array army fair many some several most few',
);
const PORTION_WORDS = set(
  'a an the growing small large great increasing vast fair tiny sizeable sizable significant considerable whole good dwindling sizable rising',
);
const OWNERS = set("his her their its 's '");
/** "a law which residents fear": no plural has it for a pointing word. */
const RELATIVE = set('which that');
const QUALIFYING = set('not at least perhaps even only still yet just all nearly almost virtually practically');

/** True for a word before the phrase that tells who is meant, or of which the phrase is a part. */
function closesOff(token: Token | undefined): boolean {
  if (!token) return false;
  const { pos, lexeme } = token;
  return (
    pos === 'DET' ||
    pos === 'NUM' ||
    lexeme.shape === 'number' ||
    pos === 'PART' ||
    OWNERS.has(lexeme.lower) ||
    CLOSING.has(lexeme.lower)
  );
}

const CLOSING = set(
  'the these those this that both all each every no any which what my our your whose how as such other',
);

/** True where a phrase that begins at token `first` can be a subject: at the start of a clause. */
function mayOpen(tokens: readonly Token[], first: number, head: number, counted: boolean): boolean {
  const before = tokens[first - 1] as Token;
  const word = before.lexeme.lower;
  if (word === 'how' || word === 'as' || word === 'do' || word === 'does' || word === 'did')
    return word === 'as' && !counted;
  // "if investors are worried": perhaps none is
  if (word === 'if' || word === 'unless' || word === 'whether') return false;
  if (before.lexeme.text === '%' || before.lexeme.text === ')' || before.lexeme.shape === 'number') return false;
  if (before.lexeme.shape === 'mark') return true;
  if (
    before.pos === 'SCONJ' ||
    before.pos === 'ADV' ||
    word === 'that' ||
    word === 'which' ||
    word === 'what' ||
    word === 'when' ||
    word === 'while' ||
    word === 'although' ||
    word === 'though' ||
    word === 'because' ||
    word === 'whereas'
  )
    return true;
  if (before.pos === 'CCONJ') return !joinsKnown(tokens, first - 1);
  return word === 'with' && lower(tokens[head + 1]).endsWith('ing');
}

/** True for "the council and residents", "Ida Moss and other critics": one of them is known. */
function joinsKnown(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - 6; i--) {
    const { pos, lexeme } = tokens[i] as Token;
    if (pos === 'PROPN' || CLOSING.has(lexeme.lower) || pos === 'NUM' || OWNERS.has(lexeme.lower)) return true;
    if (pos !== 'NOUN' && pos !== 'ADJ') return false;
  }
  return false;
}
