import type { Block } from '../document/document.ts';
import { abstractNouns, interpretiveVerbs, weighingAdjectives } from '../lexicons/interpretation.ts';
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
  /** How plainly it is a claim, from 0 to 1. */
  readonly strength: number;
}

/**
 * The claim that a sentence makes in the writer's own voice, if it makes one: something happened, is so, was said or
 * is wanted by somebody, in a form that a source could confirm. Not so questions, instructions, forecasts, weighing of
 * what matters, statements about the article itself, or other people's words. `quotations` are those of the block.
 */
export function findClaim(sentence: Sentence, block: Block, quotations: readonly Quotation[]): Claim | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'listItem') return undefined;
  const { tokens } = sentence;
  if (isQuestion(tokens) || aboutItself(tokens) || isNoComment(tokens)) return undefined;
  const clause = mainClause(sentence);
  if (!clause) return undefined;
  const verb = tokens[clause.head] as Token;
  if (quotations.some((q) => contains(q, { start: verb.start, end: verb.end }))) return undefined;
  const score = scoreOf(tokens, clause);
  if (score <= 0) return undefined;
  return {
    ...clauseSpan(tokens, clause),
    part: partOf(tokens, clause),
    verb: { start: verb.start, end: verb.end },
    strength: 1 / (1 + Math.exp(-score)),
  };
}

/**
 * A linear score over the shape of the main clause; above 0 is a claim. The weights come from a logistic regression
 * on hand-labelled articles, rounded. Events told in the past or perfect tense, names and figures speak for a claim;
 * interpretation, modals and abstract subjects against it.
 */
const WEIGHTS = {
  base: -0.6,
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
} as const;

function scoreOf(tokens: readonly Token[], clause: MainClause): number {
  const subject = subjectHead(tokens, clause);
  const head = lower(tokens[clause.head]);
  let score: number = WEIGHTS.base + WEIGHTS[clause.tense];
  if (clause.tense === 'modal' && /^(?:been|had)$/.test(lower(tokens[clause.head]))) score += WEIGHTS.modalPerfect;
  if (clause.passive) score += WEIGHTS.passive;
  if (clause.copula) score += WEIGHTS.copula;
  if (!clause.passive && interpretiveVerbs.has(head)) score += WEIGHTS.interpretive;
  if (subject && abstractNouns.has(lower(subject))) score += WEIGHTS.abstract;
  if (subject && subject.pos === 'PROPN') score += WEIGHTS.named;
  if (READER.has(lower(subject)) || lower(tokens[clause.start]) === 'let') score += WEIGHTS.reader;
  if ((clause.copula || LINKING.has(head)) && weighsAfter(tokens, clause.head)) score += WEIGHTS.weighed;
  let names = 0;
  let figures = 0;
  let weighing = 0;
  for (let i = clause.start; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'PROPN' && tokens[i - 1]?.pos !== 'PROPN') names++;
    if (token.pos === 'NUM' || token.lexeme.shape === 'number') figures++;
    if (weighingAdjectives.has(token.lexeme.lower)) weighing++;
  }
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

/** "declined to comment", "did not respond to a request": the writer's own doing, told for fairness. */
function isNoComment(tokens: readonly Token[]): boolean {
  let declined = false;
  for (const { lexeme } of tokens) {
    if (DECLINED.has(lexeme.lower)) declined = true;
    else if (declined && (lexeme.lower === 'comment' || lexeme.lower === 'request' || lexeme.lower === 'requests'))
      return true;
  }
  return false;
}

const DECLINED = new Set([
  'declined',
  'declines',
  'refused',
  'respond',
  'responded',
  'reply',
  'replied',
  'return',
  'reached',
  'answer',
]);

const PIECES = new Set(['article', 'piece', 'post', 'guide', 'essay', 'blog', 'section', 'story']);

function aboutItself(tokens: readonly Token[]): boolean {
  for (let i = 0; i < Math.min(tokens.length, 12); i++) {
    if (PIECES.has(lower(tokens[i])) && /^(?:this|our|the)$/.test(lower(tokens[i - 1]))) {
      const next = tokens[i + 1];
      return lower(tokens[i - 1]) !== 'the' || next?.pos === 'AUX' || next?.pos === 'VERB';
    }
  }
  return false;
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

const MONTHS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday'.split(
    ' ',
  ),
);

function partOf(tokens: readonly Token[], clause: MainClause): Claim['part'] {
  let date = false;
  for (let i = clause.start; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (MONTHS.has(token.lexeme.lower) || /^(?:1[5-9]|20)\d\d$/.test(token.lexeme.text)) date = true;
    else if (token.lexeme.shape === 'number' || (token.pos === 'NUM' && token.lexeme.lower !== 'one')) return 'figure';
  }
  if (date) return 'date';
  return subjectHead(tokens, clause)?.pos === 'PROPN' ? 'name' : 'act';
}
