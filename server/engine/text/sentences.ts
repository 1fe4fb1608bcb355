import type { Token } from './token.ts';

const STOPS = new Set(['.', '!', '?', '…', '...', '?!', '!?', '!!', '??']);
const CLOSERS = new Set(['"', "'", ')', ']', '}', '*']);
/** Shortened words after which a stop does not end the sentence, where the tagger's own list lacks them. */
const SHORTENED = new Set(
  (
    'dept corp vs approx est gen col lt sgt capt cmdr rep sen gov rev hon pres supt det insp jr sr st mt ft ave blvd rd ' +
    'dr mr mrs ms prof etc al ed eds vol pp jan feb mar apr jun jul aug sept sep oct nov dec tues wed thurs fri ' +
    'inc ltd co bros univ assn dist ariz calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont ' +
    'neb nev okla ore pa tenn tex va vt wis wyo d.c u.s u.k u.n e.u'
  ).split(' '),
);
const SPOKE = new Set(
  (
    'said says asked asks added adds told tells replied replies wrote writes shouted cried insisted explained warned ' +
    'claimed argued wondered declared announced exclaimed recalled continued joked snapped quipped yelled'
  ).split(' '),
);

/**
 * Mends the tagger's sentence boundaries. Takes the text, its tokens and the index of each sentence's first token;
 * gives the mended indexes. A sentence is not split after an abbreviation ("Dept. of"), nor between quoted words and
 * the clause that says who spoke them (“Really?” asked Ann); it is split where a full stop inside closing quotes was missed.
 */
export function mendSentences(text: string, tokens: readonly Token[], starts: readonly number[]): number[] {
  if (tokens.length === 0) return [];
  const mended = [0];
  let next = starts[0] === 0 ? 1 : 0;
  for (let i = 1; i < tokens.length; i++) {
    const begins = starts[next] === i;
    if (begins) next++;
    // Only a mark can end a sentence, so most places need no closer look.
    else if ((tokens[i - 1] as Token).lexeme.shape !== 'mark') continue;
    if (begins ? !isJoined(tokens, i) : isMissed(text, tokens, i)) mended.push(i);
  }
  return mended;
}

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** True when the tokens before `i` and those from `i` on belong to one sentence after all. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  let last = i - 1;
  while (last > 0 && CLOSERS.has(lower(tokens[last]))) last--;
  const closed = last < i - 1;
  const stop = lower(tokens[last]);
  const small = first?.lexeme.shape === 'lower';
  if (closed && (small || startsReport(tokens, i))) return stop !== '.' || small;
  if (stop === '.' && !closed) {
    const word = lower(tokens[last - 1]);
    // "(R-S.C.)": initials that nothing keeps apart
    if (word.length === 1 && first?.start === tokens[last]?.end && first?.pos === 'PROPN') return true;
    const isShort = SHORTENED.has(word) && tokens[last - 1]?.end === tokens[last]?.start;
    return isShort && (small || first?.lexeme.shape === 'number' || isTitleBefore(word));
  }
  // "etc. and", "a.m. on": an abbreviation that carries its stop, followed by a small letter
  return small && stop.length > 1 && stop.endsWith('.') && stop !== '...';
}

const TITLES = new Set(
  'dept gen col lt sgt capt cmdr rep sen gov rev hon pres supt det insp st mt dr mr mrs ms prof vs'.split(' '),
);
const isTitleBefore = (word: string): boolean => TITLES.has(word);

/** True when the tokens from `i` on say who spoke: "Ann asked.", "he shouted", "the minister said". At most six words in. */
function startsReport(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 6 && k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT') return false;
    if (k > i && SPOKE.has(token.lexeme.lower)) return /^[.,]$/.test(lower(tokens[k + 1])) || k + 1 === tokens.length;
  }
  return false;
}

/** True when the tagger passed over a boundary before `i`: a stop inside closing marks, then a capital after white space. */
function isMissed(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const first = tokens[i];
  if (!before || !first || before.end === first.start || !/\s/.test(text.charAt(before.end))) return false;
  const opens = lower(first) === '"' || lower(first) === '(';
  const begins = opens ? tokens[i + 1] : first;
  if (begins?.lexeme.shape !== 'title' && begins?.lexeme.shape !== 'upper') return false;
  let last = i - 1;
  while (last > 0 && CLOSERS.has(lower(tokens[last])) && tokens[last - 1]?.end === tokens[last]?.start) last--;
  if (!STOPS.has(lower(tokens[last]))) return false;
  if (last === i - 1) {
    // Dots may only be a pause: a new sentence begins with a word that would not be capital otherwise.
    if (lower(tokens[last]) === '...' || lower(tokens[last]) === '…') return begins.pos !== 'PROPN';
    return lower(tokens[last - 1]) === 'no' && begins.lexeme.shape !== 'upper';
  }
  return !startsReport(tokens, i) || lower(tokens[last]) === '.';
}
