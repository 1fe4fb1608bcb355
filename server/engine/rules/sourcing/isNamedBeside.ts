import type { Token } from '../../text/token.ts';

/**
 * True where tokens `first` to `last` speak of people of whom one is named beside them: "Ida Moss, a harsh critic of the
 * mayor, suggests", "Per Lund and other critics say", "many officers, including Per Lund, argue".
 */
export function isNamedBeside(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    isGloss(tokens, first, last) ||
    isOneOfThem(tokens, first) ||
    isExemplified(tokens, last) ||
    isPublished(tokens, last)
  );
}

/** How far before the words the comma of a gloss may stand. */
const GLOSS = 12;

/** A name, a comma, a noun in the singular, and a comma before the verb: what stands between the commas says who it is. */
function isGloss(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens.slice(first, last + 1).find((t) => t.pos === 'NOUN');
  if (!head || head.lexeme.lower.endsWith('s')) return false;
  let closing = last + 1;
  while (closing > first && lower(tokens[closing]) !== ',') closing--;
  if (closing === first) return false;
  for (let i = first - 1; i > 0 && i >= first - GLOSS; i--) {
    if (lower(tokens[i]) !== ',') continue;
    return tokens[i - 1]?.pos === 'PROPN' || lower(tokens[i - 1]) === ')';
  }
  return false;
}

/** "Per Lund and other critics" */
function isOneOfThem(tokens: readonly Token[], first: number): boolean {
  const other = lower(tokens[first]) === 'other' ? first : first - 1;
  if (lower(tokens[other]) !== 'other' || lower(tokens[other - 1]) !== 'and') return false;
  const named = tokens[other - 2];
  return named?.pos === 'PROPN' || (lower(named) === ',' && tokens[other - 3]?.pos === 'PROPN');
}

/** ", including Per Lund, have argued", "of the tax, among them Per Lund", "such as Per Lund" */
function isExemplified(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < last + 9 && i < tokens.length; i++) {
    const word = lower(tokens[i]);
    if (tokens[i]?.pos === 'AUX' || word === ';') break;
    if (!EXAMPLE.has(word) || (word === 'them' && lower(tokens[i - 1]) !== 'among')) continue;
    for (let k = i + 1; k < i + 6; k++) if (tokens[k]?.pos === 'PROPN') return true;
  }
  // "…, among them Per Lund", at the end of what they say
  for (let i = last + 1; i < last + REACH && i < tokens.length - 3; i++)
    if (lower(tokens[i]) === ',' && lower(tokens[i + 1]) === 'among' && lower(tokens[i + 2]) === 'them') return true;
  return false;
}

/** How far behind people one of them may be named. */
const REACH = 40;

/** "researchers reported in the journal Sea Life", "scientists write in Nature": there their names stand. */
function isPublished(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < last + 12 && i < tokens.length; i++) {
    const word = lower(tokens[i]);
    if (word === ';') return false;
    if (JOURNAL.has(word) && (tokens[i + 1]?.pos === 'PROPN' || lower(tokens[i + 1]) === 'of')) return true;
    if (word === 'in' && JOURNAL_NAMES.has(tokens[i + 1]?.lexeme.text ?? '')) return true;
  }
  return false;
}

const JOURNAL = new Set(['journal', 'proceedings', 'magazine', 'newsletter', 'transactions', 'annals']);
const JOURNAL_NAMES = new Set('Nature Science Cell PNAS JAMA Neuron Physical Proceedings'.split(' '));
const EXAMPLE = new Set('including them such notably led like'.split(' '));
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
