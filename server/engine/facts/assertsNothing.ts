import { Tag } from '../models/tagNumber.ts';
import type { Token } from '../text/token.ts';
import { ClaimWord } from './claimWord.ts';
import { ClauseWord } from './clauseWord.ts';
import type { Reading } from './reading.ts';

/** True for a question, an instruction and a headline, by the form of the sentence whose tokens run from `from` to `to` (exclusive). */
export function assertsNothing(r: Reading, from: number, to: number): boolean {
  return isQuestion(r, from, to) || isImperative(r, from, to) || isHeadline(r, from, to) || isNotKnown(r, from, to);
}

/** "It was not clear on Wednesday how": that nobody knows is all it says. */
function isNotKnown({ tokens, tags }: Reading, from: number, to: number): boolean {
  if (tokens[from]?.lexeme.lower !== 'it') return false;
  let denied = false;
  for (let i = from + 1; i < to && i < from + 6; i++) {
    const word = (tokens[i] as Token).lexeme.lower;
    if (word === 'not' || word === "n't") denied = true;
    else if (UNKNOWN.has(word) || (denied && KNOWN.has(word))) return true;
    else if (tags[i] !== Tag.AUX && tags[i] !== Tag.ADV && tags[i] !== Tag.VERB) return false;
  }
  return false;
}

const UNKNOWN: ReadonlySet<string> = new Set(['unclear', 'unknown', 'uncertain']);
const KNOWN: ReadonlySet<string> = new Set(['clear', 'known', 'certain', 'apparent']);

function isQuestion({ claimWords }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 3; i--)
    if (((claimWords[i] as number) & ClaimWord.QUESTION) !== 0) return true;
  return false;
}

/** Every weighty word in capitals, and no stop: a headline that the layout does not show. */
function isHeadline({ tokens, tags }: Reading, from: number, to: number): boolean {
  if (to - from < 4 || tokens[to - 1]?.lexeme.shape !== 'title') return false;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (
      tokens[i]?.lexeme.shape === 'lower' &&
      tag !== Tag.DET &&
      tag !== Tag.ADP &&
      tag !== Tag.CCONJ &&
      tag !== Tag.PART
    )
      return false;
  }
  return true;
}

/** "Buckle up, because …": the reader is told to do something. */
function isImperative({ tokens, tags, clauseWords }: Reading, from: number, to: number): boolean {
  if (to - from < 3) return false;
  // "Do not bet on it", "never mind the polls"
  const opener = tokens[from]?.lexeme.lower;
  if (opener === 'do' || opener === "don't" || opener === 'never' || opener === 'please') {
    const second = tokens[from + 1]?.lexeme.lower;
    const at = second === 'not' || second === "n't" ? from + 2 : from + 1;
    if (tags[at] === Tag.VERB && (at > from + 1 || opener !== 'do')) return true;
  }
  if (tags[from] !== Tag.VERB) return false;
  const next = tags[from + 1];
  if (next === Tag.NOUN || next === Tag.VERB || next === Tag.AUX || next === Tag.PUNCT) return false;
  return ((clauseWords[from] as number) & (ClauseWord.ING | ClauseWord.PARTICIPLE | ClauseWord.PAST)) === 0;
}
