import { knownVerbs } from '../../facts/knownVerbs.ts';
import { isPersonNoun } from '../../lexicons/personNouns.ts';
import type { BlockContext, Draft } from '../../rule/rule.ts';
import { perLexeme } from '../../text/perLexeme.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../text/token.ts';
import { isTheirs } from './isTheirs.ts';
import { verbAfter } from './verbAfter.ts';
import { voicesView } from './voicesView.ts';

/**
 * Where one person speaks of whom nothing is told but a standing: "one resident said", "another claimed", "someone in the
 * crowd swore", "a minister told me". A single person with a plain article is looked at only where they speak to the
 * writer: reports on an event are full of "a witness said".
 */
export function vagueSingles(sentence: Sentence, context: BlockContext, say: (words: Span) => string): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opener = openerOf((tokens[i] as Token).lexeme);
    if (opener === null || !mayStand(tokens, i, opener)) continue;
    const head = headFrom(tokens, i, opener);
    if (head < 0) continue;
    const verb = verbAfter(tokens, pastMeeting(tokens, head));
    const inverted = i > 1 && isSpeech(tokens[i - 1]) && tokens[i - 2]?.lexeme.shape === 'mark';
    const speaks =
      opener === 'a'
        ? isToldToWriter(tokens, head) || (verb >= 0 && isAsked(tokens, i, head) && speaksOut(tokens, verb))
        : verb >= 0 && lower(tokens[verb]) !== 'would' && (voicesView(tokens, verb, true) || saysThen(tokens, verb));
    const met = pastMeeting(tokens, head) > head;
    if (!speaks && !met && !(inverted && opener !== 'a' && !isNamedAfter(tokens, head))) continue;
    const span = { start: (tokens[i] as Token).start, end: (tokens[head] as Token).end };
    if (isTheirs(span, sentence, context)) continue;
    drafts.push({ ...span, message: say(span) });
    i = head;
  }
  return drafts;
}

type Opener = 'one' | 'someone' | 'a';
const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['one', 'one'],
  ['another', 'one'],
  ['someone', 'someone'],
  ['somebody', 'someone'],
  ['a', 'a'],
  ['an', 'a'],
]);
const openerOf = perLexeme(({ lower }): Opener | null => OPENERS.get(lower) ?? null);
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** True at the start of a clause. */
function mayStand(tokens: readonly Token[], i: number, opener: Opener): boolean {
  const before = tokens[i - 1];
  // "Ida Moss, an economist, told me": the name stands before.
  if (opener === 'a' && lower(before) === ',' && tokens[i - 2]?.pos === 'PROPN') return false;
  if (!before || before.lexeme.shape === 'mark' || isSpeech(before)) return true;
  return (
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.pos === 'ADV' ||
    lower(before) === 'least' ||
    lower(before) === 'with'
  );
}

const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && knownVerbs.get(token.lexeme.lower)?.kind === 'speech';

const MOST_DESCRIBING = 6;

/** Index of the noun of people that the opener belongs to, or of the opener where it stands alone; -1 for things and names. */
function headFrom(tokens: readonly Token[], at: number, opener: Opener): number {
  if (opener === 'someone') return at;
  let i = at + 1;
  while (i < tokens.length && i < at + MOST_DESCRIBING && describes(tokens, i)) i++;
  const head = i - 1;
  // "Another claimed": alone, at the start of the sentence only.
  if (head === at) return opener === 'one' && at === 0 && tokens[at + 1]?.pos === 'VERB' ? at : -1;
  const noun = tokens[head] as Token;
  if ((noun.pos !== 'NOUN' && noun.pos !== 'ADJ') || noun.lexeme.shape === 'title' || /[^s]s$/.test(noun.lexeme.lower))
    return -1;
  const word = noun.lexeme.lower;
  return (isPersonNoun(word) && !BODIES.has(word)) || SINGLES.has(word) || GROUPS.has(word) ? head : -1;
}

/** A word of the phrase: "one long-serving librarian". */
function describes(tokens: readonly Token[], i: number): boolean {
  if (lower(tokens[i]) === '-' || lower(tokens[i - 1]) === '-') return true;
  return DESCRIBING.has(tokens[i]?.pos ?? 'X') || lower(tokens[i + 1]) === '-';
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DESCRIBING = new Set(['ADJ', 'NOUN', 'PROPN']);
/** Bodies that speak for themselves, and people whom a report on an office or a case makes known. */
const BODIES = set(
  'spokesman spokeswoman spokesperson police company firm bank union club council court committee commission ministry department ' +
    'government agency authority office board party team judge jury newspaper magazine paper prosecutor lawyer attorney',
);
const SINGLES = set(
  'regular veteran wag wit sceptic skeptic cynic hand figure voice commentator onlooker observer critic relative associate confidant',
);

/** "shook his head and said" */
function saysThen(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 8 && i < tokens.length - 1; i++) {
    if (tokens[i]?.pos === 'PROPN' || tokens[i]?.pos === 'PUNCT') return false;
    if (lower(tokens[i]) === 'and' && isSpeech(tokens[i + 1])) return true;
  }
  return false;
}

/** People whose say is sought for what they stand for, and groups of which there are many: "a local businessman", "a rival group". */
function isAsked(tokens: readonly Token[], at: number, head: number): boolean {
  const word = lower(tokens[head]);
  if (isNamedAfter(tokens, head, NEAR)) return false;
  if (COMMENTATORS.has(word)) return true;
  for (let i = at + 1; i < head; i++) if (KINDS.has(lower(tokens[i]))) return GROUPS.has(word) || MEN.has(word);
  return false;
}

/** How far behind a person their name may stand. */
const NEAR = 4;

/** A verb of saying in the past or the present, outright: "said", "has claimed". */
function speaksOut(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb; i < verb + 4; i++) {
    const said = knownVerbs.get(lower(tokens[i]));
    if (said && (OUTRIGHT.has(said.kind) || said.base === 'call' || said.base === 'remember'))
      return voicesView(tokens, verb, !/^(?:announce|report)/.test(lower(tokens[i])));
    if (tokens[i]?.pos !== 'AUX' && tokens[i]?.pos !== 'ADV') return false;
  }
  return false;
}

const OUTRIGHT: ReadonlySet<string> = new Set(['speech', 'judgement']);

const COMMENTATORS = set(
  'participant attendee delegate guest protagonist ' +
    'critic expert analyst economist observer commentator diplomat adviser advisor aide strategist insider historian academic scholar ' +
    'veteran confidant lobbyist pundit banker trader investor broker campaigner activist backbencher minister lawmaker politician operative ' +
    'specialist consultant sceptic skeptic rival ally colleague friend associate acquaintance neighbour neighbor relative businessman ' +
    'businesswoman entrepreneur executive scientist researcher psychologist nutritionist',
);
const GROUPS = set('group faction charity association organisation organization lobby network collective alliance');
const KINDS = set(
  'rival local dissident splinter campaign pressure lobby advocacy environmental trade industry residents protest activist rights civil consumer ' +
    'community citizens watchdog conservation business foreign regional opposition senior former breakaway militant rebel extremist student ' +
    'parents patient prominent influential',
);
const MEN = set('official politician leader figure officer manager resident owner trader farmer shopkeeper lawyer');

/** "one manager we spoke to": the index of the last word of what tells how the writer met them, else `head`. */
function pastMeeting(tokens: readonly Token[], head: number): number {
  const i = lower(tokens[head + 1]) === 'that' || lower(tokens[head + 1]) === 'whom' ? head + 2 : head + 1;
  if (!/^(?:we|i)$/.test(lower(tokens[i]))) return head;
  for (let k = i + 1; k < i + 4; k++) {
    if (!MET.has(lower(tokens[k]))) continue;
    return /^(?:to|with)$/.test(lower(tokens[k + 1])) ? k + 1 : k;
  }
  return head;
}

const MET = set('spoke spoken talked met interviewed asked contacted know knew reached consulted');

/** "told me", "said to us" */
function isToldToWriter(tokens: readonly Token[], head: number): boolean {
  for (let i = head + 1; i < head + MOST_TOLD; i++) {
    const word = lower(tokens[i]);
    // Past "who teaches there", not past a name, which may tell who it is.
    if (tokens[i]?.pos === 'PROPN') return false;
    if (word === 'me' || word === 'us') return TOLD.has(lower(tokens[i - 1]));
  }
  return false;
}

/** Most words between a person and whom they told. */
const MOST_TOLD = 14;
const TOLD = set('told tells tell assured reminded warned informed to texted emailed messaged asked promised confided');

/** "said one resident, Ida Moss" */
function isNamedAfter(tokens: readonly Token[], head: number, reach = 8): boolean {
  for (let i = head + 1; i < head + reach; i++) if (tokens[i]?.pos === 'PROPN') return true;
  return false;
}
