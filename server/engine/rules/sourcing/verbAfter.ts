import { knownNouns, Noun } from '../../facts/knownNouns.ts';
import { knownVerbs } from '../../facts/knownVerbs.ts';
import type { Token } from '../../text/token.ts';
import { viewStrength } from './viewStrength.ts';

/**
 * Index of the first word of the verb group that belongs to the people whose noun is token `head`, past what hangs on
 * it ("in the capital", "there") and past an aside between commas; -1 where somebody is named there, or no verb comes.
 */
export function verbAfter(tokens: readonly Token[], head: number): number {
  const end = Math.min(tokens.length, head + REACH);
  let i = pastParticiple(tokens, head + 1, end);
  while (i < end) {
    const { pos, lexeme } = tokens[i] as Token;
    const word = lexeme.lower;
    if (word === ',' || word === '(' || word === '—' || word === '–') {
      if (word === ',' && lower(tokens[i + 1]) === 'who' && isVerbal(tokens[i + 2])) return i + 2;
      const close = asideEnd(tokens, i, end);
      if (close < 0) return -1;
      i = close + 1;
    } else if (
      isVerbal(tokens[i]) ||
      (pos !== 'DET' && pos !== 'PRON' && (knownVerbs.has(word) || viewStrength(lexeme) !== null)) ||
      (pos === 'ADV' && isVerbal(tokens[i + 1]))
    )
      return i;
    else if (pos === 'ADP') {
      const close = phraseEnd(tokens, i, end);
      if (close < 0) return -1;
      i = close + 1;
    } else if (pos === 'ADV' || word === 'alike' || word === 'there' || word === 'here') i++;
    else return -1;
  }
  return -1;
}

/** Past "living near the plant", "opposed to the dam", where another verb follows; else the same place. */
function pastParticiple(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.pos !== 'VERB' || !/ing$|^(?:opposed|affected|based|involved|gathered|hit)$/.test(lower(tokens[at])))
    return at;
  for (let i = at + 1; i < end && tokens[i]?.lexeme.shape !== 'mark'; i++)
    if (isVerbal(tokens[i])) return lower(tokens[i]).endsWith('ing') || lower(tokens[i - 1]) === 'to' ? at : i;
  return at;
}

/** Index of the verb behind a clause of "who" that the comma at `open` begins; -1 where it names somebody, or no verb follows at once. */
export function verbPast(tokens: readonly Token[], open: number): number {
  let close = open + 1;
  while (close < open + LONG_ASIDE && lower(tokens[close]) !== ',')
    if (/^includ/.test(lower(tokens[close++]))) return -1;
  if (lower(tokens[close]) !== ',') return -1;
  const verb = tokens[close + 1]?.pos === 'ADV' ? close + 2 : close + 1;
  return isVerbal(tokens[verb]) ? verb : -1;
}

/** Most words in an aside that tells of the people, with its marks. */
const LONG_ASIDE = 20;
/** Most words between the people and their verb. */
const REACH = 16;

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Index of the mark that ends an aside, or -1 where it names somebody or does not end. */
function asideEnd(tokens: readonly Token[], open: number, end: number): number {
  const mark = lower(tokens[open]) === '(' ? ')' : lower(tokens[open]);
  for (let i = open + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (lower(token) === mark) return i;
    if (token.pos === 'PROPN' && token.lexeme.shape !== 'lower' && !isVerbal(tokens[i - 1])) return -1;
  }
  return -1;
}

const NAMING = new Set(['at', 'with', 'from', 'for', 'like', 'by', 'including']);

/** Those whom a body employs to know; "old hands at the ministry" may be anybody. */
const STAFF = new Set(
  'officials experts scientists researchers doctors analysts engineers teachers officers lawyers economists historians specialists staff'.split(
    ' ',
  ),
);

/** "at the ministry": one that the text knows. */
function isBody(tokens: readonly Token[], at: number, i: number): boolean {
  if (!STAFF.has(lower(tokens[at - 1]))) return false;
  if (((knownNouns.get(lower(tokens[i])) ?? 0) & (Noun.body | Noun.plural)) !== Noun.body) return false;
  for (let k = i - 1; k > i - 4; k--) if (/^(?:the|its|their|his|her)$/.test(lower(tokens[k]))) return true;
  return false;
}

/** Index of the last word of a phrase that a preposition begins, or -1 where it names where the people belong. */
function phraseEnd(tokens: readonly Token[], at: number, end: number): number {
  const naming = NAMING.has(lower(tokens[at]));
  let i = at + 1;
  for (; i < end; i++) {
    const { pos, lexeme } = tokens[i] as Token;
    if (naming && (pos === 'PROPN' || pos === 'NUM' || isBody(tokens, at, i))) return -1;
    if (pos === 'VERB' && i > at + 1 && !lexeme.lower.endsWith('ing')) break;
    if (pos === 'AUX' || pos === 'ADP' || lexeme.shape === 'mark' || pos === 'ADV' || pos === 'SCONJ') {
      if (lexeme.text === '-') continue;
      break;
    }
  }
  return i > at + 1 ? i - 1 : -1;
}
