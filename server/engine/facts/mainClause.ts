import { participles, pastForms } from '../match/wordForms.ts';
import type { Sentence, Token } from '../text/token.ts';

/** The finite verb of a sentence's main clause, and what stands before it. Indexes are of `sentence.tokens`. */
export interface MainClause {
  /** First token of the clause, after an introductory phrase ("After the vote, …") or a list label ("Cost: …"). */
  readonly start: number;
  /** Index of the first word of the verb group: the auxiliary, if there is one. */
  readonly verb: number;
  /** Index of the verb that carries the meaning; the copula itself where an adjective or noun follows it. */
  readonly head: number;
  readonly tense: 'past' | 'present' | 'perfect' | 'modal';
  readonly passive: boolean;
  /** True where the head is a form of "be" and no participle follows. */
  readonly copula: boolean;
}

const MODALS = new Set("may might could would should can must will shall ca wo 'll 'd ought".split(' '));
const BE = new Set("be is are was were been being am 's 're 'm".split(' '));
const HAVE = new Set("have has had 've".split(' '));
const PAST_AUX = new Set(['was', 'were', 'had', 'did']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);
const SKIPPABLE = new Set(['ADV', 'PART', 'INTJ']);
/** Words that stand inside a verb group whatever the tagger calls them: "has long been", "have all met". */
const FLOATING = new Set(['long', 'all', 'both', 'each', 'already', 'just']);
const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lexeme.lower ?? '';

/**
 * Finds the main clause by its shape: skips what introduces it, relative clauses, participles and asides. A shallow
 * reading in one pass, right often enough for rules that need more than the verb to speak. Undefined where there is
 * no finite verb (headlines, labels, imperatives without one).
 */
export function mainClause(sentence: Sentence): MainClause | undefined {
  const { tokens } = sentence;
  const start = clauseStart(tokens);
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const word = token.lexeme.lower;
    if (word === ',' && i > start && isAside(tokens, i)) {
      const end = nextComma(tokens, i + 1);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    if (i > start && RELATIVE.has(word) && tokens[i - 1]?.pos !== 'VERB') {
      i = pastVerbGroup(tokens, i + 1) - 1;
      continue;
    }
    if ((token.pos === 'AUX' || token.pos === 'VERB') && isFiniteVerb(tokens, i, start))
      return verbGroup(tokens, i, start);
  }
  return undefined;
}

/** Where the clause begins: after a bullet, a short label with a colon, or an introductory phrase with a comma. */
function clauseStart(tokens: readonly Token[]): number {
  let start = 0;
  while (start < tokens.length && tokens[start]?.lexeme.shape === 'mark') start++;
  for (let i = start; i < Math.min(tokens.length, start + 9); i++) if (lowerAt(tokens, i) === ':') start = i + 1;
  const first = tokens[start];
  if (!first) return start;
  const opens =
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    OPENERS.has(first.lexeme.lower) ||
    (first.pos === 'VERB' && /(?:ing|ed)$/.test(first.lexeme.lower));
  const linking = first.pos === 'ADV' && lowerAt(tokens, start + 1) === ',';
  if (linking) return start + 2;
  if (!opens) return start;
  const comma = nextComma(tokens, start);
  if (comma <= 0 || comma >= start + 26) return start;
  // "In 2015 the ferry sank, killing 63": what follows the comma is no clause, so the clause began before it.
  const next = tokens[comma + 1];
  if (!next || RELATIVE.has(next.lexeme.lower) || (next.pos === 'VERB' && next.lexeme.lower.endsWith('ing')))
    return start;
  return comma + 1;
}

const OPENERS = new Set(
  'while although though when if as because since after before during despite following in on at by from with for under amid once unless until whereas given'.split(
    ' ',
  ),
);

function nextComma(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    if (word === ',') return i;
    if (word === ';' || word === ':' || word === '—') return -1;
  }
  return -1;
}

/** True when the comma at `i` opens an aside before the verb: a relative clause, a participle, a name in apposition. */
function isAside(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || nextComma(tokens, i + 1) < 0) return false;
  return (
    next.pos !== 'CCONJ' &&
    next.pos !== 'AUX' &&
    !(next.pos === 'VERB' && !/(?:ed|ing|en|wn|ld|nt|ht|de)$/.test(next.lexeme.lower))
  );
}

/** Index after the first verb group from `from` on: the end of a relative clause without commas. */
function pastVerbGroup(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]?.pos !== 'AUX' && tokens[i]?.pos !== 'VERB' && lowerAt(tokens, i) !== ',') i++;
  while (i < tokens.length && (tokens[i]?.pos === 'AUX' || SKIPPABLE.has(tokens[i]?.pos ?? ''))) i++;
  if (tokens[i]?.pos === 'VERB') i++;
  return i;
}

/** True when the verb at `i` has a subject before it and is no infinitive, gerund or participle. */
function isFiniteVerb(tokens: readonly Token[], i: number, start: number): boolean {
  if (i === start) return false;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const word = token.lexeme.lower;
  if (before?.lexeme.lower === 'to' || before?.lexeme.lower === '-' || before?.pos === 'AUX') return false;
  if (token.pos === 'AUX') return word !== 'be' && word !== 'being' && word !== 'been' && word !== 'having';
  if (word.endsWith('ing')) return false;
  const next = tokens[i + 1];
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'ADP') return false;
  if (word.endsWith('ed') || participles.has(word)) {
    // "the sanctions imposed on the port were lifted": a participle, if another finite verb comes
    if (next?.pos === 'ADP' && hasVerbAfter(tokens, i + 1)) return false;
  }
  return true;
}

function hasVerbAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    if (word === ',' || word === ';' || RELATIVE.has(word) || tokens[i]?.pos === 'CCONJ' || tokens[i]?.pos === 'SCONJ')
      return false;
    if (tokens[i]?.pos === 'AUX') return true;
  }
  return false;
}

function verbGroup(tokens: readonly Token[], verb: number, start: number): MainClause {
  const first = lowerAt(tokens, verb);
  let head = verb;
  let be = BE.has(first) && !(first === "'s" && tokens[verb]?.pos === 'PART');
  let have = HAVE.has(first);
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((SKIPPABLE.has(token.pos) && token.lexeme.lower !== 'to') || FLOATING.has(token.lexeme.lower)) continue;
    if (token.pos !== 'AUX' && token.pos !== 'VERB') break;
    if (tokens[head]?.pos === 'VERB') break;
    if (BE.has(token.lexeme.lower)) be = true;
    if (HAVE.has(token.lexeme.lower)) have = true;
    head = i;
  }
  const headWord = lowerAt(tokens, head);
  const copula = BE.has(headWord);
  const passive = be && !copula && !headWord.endsWith('ing');
  const modal = MODALS.has(first);
  const perfect = have && head !== verb;
  const past = PAST_AUX.has(first) || (head === verb && (headWord.endsWith('ed') || pastForms.has(headWord)));
  return {
    start,
    verb,
    head,
    tense: modal ? 'modal' : perfect ? 'perfect' : past ? 'past' : 'present',
    passive,
    copula,
  };
}
