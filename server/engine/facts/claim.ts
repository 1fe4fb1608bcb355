import type { Block } from '../document/document.ts';
import { abstractNouns, interpretiveVerbs, weighingAdjectives } from '../lexicons/interpretation.ts';
import { perLexeme } from '../text/perLexeme.ts';
import { contains, type Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import { type MainClause, mainClause } from './mainClause.ts';
import type { Quotation } from './quotations.ts';

/** Something checkable that the writer asserts. Offsets relative to the block: the main clause, up to its first pause. */
export interface Claim extends Span {
  /** What in it can be checked: a figure, a date, what somebody named did or is, or an act. */
  readonly part: 'figure' | 'date' | 'name' | 'act';
  /** The verb that carries the claim: what a source must stand behind. */
  readonly verb: Span;
}

/** What learned models make of a sentence: how likely it is a verifiable claim, and one worth a check. */
export interface ClaimScores {
  readonly claim: number;
  readonly checkworthy: number;
}

/**
 * The claim that a sentence makes in the writer's own voice, if it makes one: something happened, is so, was said or
 * is wanted by somebody, in a form that a source could confirm. Not so questions, instructions, forecasts, weighing of
 * what matters, statements about the article itself, or other people's words. `quotations` are those of the block;
 * `scores` count beside the shape of the sentence.
 */
export function findClaim(
  sentence: Sentence,
  block: Block,
  quotations: readonly Quotation[],
  scores: ClaimScores,
): Claim | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return undefined;
  const { tokens } = sentence;
  if (isQuestion(tokens)) return undefined;
  const clause = mainClause(sentence);
  if (!clause) return undefined;
  const verb = tokens[clause.head] as Token;
  for (const q of quotations) if (contains(q, verb)) return undefined;
  const words = wordsOf(tokens, clause.start);
  if (!words) return undefined;
  const subject = subjectHead(tokens, clause);
  const learned = WEIGHTS.claim * (scores.claim - 0.5) + WEIGHTS.checkworthy * (scores.checkworthy - 0.5);
  if (scoreOf(tokens, clause, subject, words) + learned <= 0) return undefined;
  return {
    ...clauseSpan(tokens, clause),
    part: words.counted ? 'figure' : words.dated ? 'date' : subject?.pos === 'PROPN' ? 'name' : 'act',
    verb: { start: verb.start, end: verb.end },
  };
}

/**
 * A linear score over the shape of the main clause; above 0 is a claim. The weights come from a logistic regression
 * on hand-labelled articles, rounded; those of the learned scores were chosen on the same. Events told in the past or perfect tense, names and figures speak for a claim;
 * interpretation, modals and abstract subjects against it.
 */
const WEIGHTS = {
  base: -0.8,
  perfect: 1.3,
  past: 0.9,
  present: -0.5,
  modal: -1.6,
  modalPerfect: 1.6,
  passive: 0.1,
  copula: 0.2,
  interpretive: -1.2,
  abstract: -1.4,
  weighing: -0.6,
  weighed: -0.8,
  reader: -2,
  named: 0.9,
  names: 0.25,
  figures: 0.4,
  long: 0.4,
  claim: 1.5,
  checkworthy: 1.5,
} as const;

function scoreOf(
  tokens: readonly Token[],
  clause: MainClause,
  subject: Token | undefined,
  { names, figures, weighing }: Words,
): number {
  const head = lower(tokens[clause.head]);
  let score: number = WEIGHTS.base + WEIGHTS[clause.tense];
  if (clause.tense === 'modal' && (head === 'been' || head === 'had')) score += WEIGHTS.modalPerfect;
  if (clause.passive) score += WEIGHTS.passive;
  if (clause.copula) score += WEIGHTS.copula;
  if (!clause.passive && interpretiveVerbs.has(head)) score += WEIGHTS.interpretive;
  if (subject && abstractNouns.has(lower(subject))) score += WEIGHTS.abstract;
  if (subject && subject.pos === 'PROPN') score += WEIGHTS.named;
  if (READER.has(lower(subject)) || lower(tokens[clause.start]) === 'let') score += WEIGHTS.reader;
  if (weighing > 0 && (clause.copula || LINKING.has(head)) && weighsAfter(tokens, clause.head))
    score += WEIGHTS.weighed;
  score +=
    WEIGHTS.names * Math.min(names, 3) +
    WEIGHTS.figures * Math.min(figures, 2) +
    (WEIGHTS.weighing * Math.min(weighing, 3)) / 3;
  return tokens.length > 25 ? score + WEIGHTS.long : score;
}

const LINKING = new Set(['remain', 'remains', 'remained', 'become', 'becomes', 'became']);
const READER = new Set(['we', 'you', 'i', 'one', 'let', 'us']);
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** The noun, name or pronoun the verb belongs to: the head of the first noun phrase of the clause. */
function subjectHead(tokens: readonly Token[], { start, verb }: MainClause): Token | undefined {
  let head: Token | undefined;
  for (let i = start; i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') head = token;
    else if (head && (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ')) break;
    else if (lower(token) === "'s" || lower(token) === "'") head = undefined;
  }
  return head;
}

function weighsAfter(tokens: readonly Token[], head: number): boolean {
  for (let i = head + 1; i <= head + 5 && i < tokens.length; i++)
    if (weighingAdjectives.has(lower(tokens[i]))) return true;
  return false;
}

function isQuestion(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0 && i >= tokens.length - 3; i--)
    if (lower(tokens[i]).startsWith('?')) return true;
  return false;
}

/** What the words of a sentence say together, counted from the start of its clause. */
interface Words {
  readonly names: number;
  readonly figures: number;
  readonly weighing: number;
  readonly dated: boolean;
  /** True where a number stands that is no year. */
  readonly counted: boolean;
}

/**
 * Reads the words of a sentence once. Undefined where it is about the article itself, or tells for fairness what the
 * writer did: "declined to comment", "did not respond to a request".
 */
function wordsOf(tokens: readonly Token[], start: number): Words | undefined {
  let [names, figures, weighing] = [0, 0, 0];
  let [dated, counted, declined] = [false, false, false];
  let before = '';
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lexeme } = tokens[i] as Token;
    const kind = kindOf(lexeme);
    if (kind === 'declines') declined = true;
    else if (kind === 'comment' && declined) return undefined;
    else if (kind === 'piece' && i < 12 && isThisPiece(tokens, i)) return undefined;
    if (i >= start) {
      if (kind === 'weighs') weighing++;
      else if (kind === 'date' || kind === 'year') dated = true;
      else if (kind === 'number' || (pos === 'NUM' && lexeme.lower !== 'one')) counted = true;
      if (pos === 'PROPN' && before !== 'PROPN') names++;
      if (pos === 'NUM' || kind === 'number' || kind === 'year') figures++;
    }
    before = pos;
  }
  return { names, figures, weighing, dated, counted };
}

type Kind = 'weighs' | 'declines' | 'comment' | 'piece' | 'date' | 'year' | 'number';
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...Array.from(weighingAdjectives, (word): [string, Kind] => [word, 'weighs']),
  ...named('declines', 'declined declines refused respond responded reply replied return reached answer'),
  ...named('comment', 'comment request requests'),
  ...named('piece', 'article piece post guide essay blog section story'),
  ...named('date', 'january february march april june july august september october november december yesterday'),
  ...named('date', 'monday tuesday wednesday thursday friday saturday sunday'),
]);

function named(kind: Kind, words: string): [string, Kind][] {
  return words.split(' ').map((word) => [word, kind]);
}

/** The kind of a word that counts; no word is of two kinds. */
const kindOf = perLexeme(({ text, lower, shape }): Kind | null => {
  if (shape !== 'number') return KINDS.get(lower) ?? null;
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? 'year' : 'number';
});

/** True for "this article", and for "the article" where a verb follows. */
function isThisPiece(tokens: readonly Token[], i: number): boolean {
  const before = lower(tokens[i - 1]);
  if (before === 'this' || before === 'our') return true;
  const next = tokens[i + 1]?.pos;
  return before === 'the' && (next === 'AUX' || next === 'VERB');
}

const PAUSES = new Set([',', ';', ':', '—', '–', '.', '!', '(', 'while', 'although', 'but', 'because']);

/** From the subject to the first pause after the verb, so that the mark is the claim and not the whole sentence. */
function clauseSpan(tokens: readonly Token[], clause: MainClause): Span {
  const first = tokens[clause.start] as Token;
  let last = clause.head;
  for (let i = clause.head + 1; i < tokens.length; i++) {
    if (PAUSES.has(lower(tokens[i])) && i > clause.head + 2) break;
    if (tokens[i]?.lexeme.shape !== 'mark') last = i;
  }
  return { start: first.start, end: (tokens[last] as Token).end };
}
