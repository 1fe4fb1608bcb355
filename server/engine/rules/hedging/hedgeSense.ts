import type { Block } from '../../document/document.ts';
import { type Attribution, isIdentifiable } from '../../facts/attribution.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { isHeadlineModal } from './headlineModal.ts';
import { isDoubtfulModal } from './modalSense.ts';
import { subjectOf } from './subjectOf.ts';

/** True when the words hedge here: in this sense, and in the writer's own voice, not in what a named source says. */
export function isHedge(hit: PhraseHit, context: BlockContext): boolean {
  const test = SENSES[hit.phrase.sense ?? ''];
  return (!test || test(hit, context.block.kind)) && !isSomeoneElses(hit, context);
}

/** "The minister said the tax may rise": the doubt is the minister's. */
function isSomeoneElses(hit: PhraseHit, { block, facts }: BlockContext): boolean {
  return facts.attributions.some((a) => {
    if (!isIdentifiable(a) || a.cue === null || qualifies(hit, a.cue)) return false;
    // "A study by Arden University suggests": the doubt is the study's. "The signs suggest": the writer's.
    if (overlaps(a.cue, hit)) return a.kind === 'link' || (a.kind === 'document' && namesSomeone(hit, a.source));
    if (isAdded(a.cue, hit)) return isReportedBy(a.cue, hit, block.kind);
    return holds(a.content, hit.start) && !isAsideOf(a, hit) && isReportedBy(a.cue, hit, block.kind);
  });
}

/** "which calls itself a union, may": the clause that reports has ended. "published letters that appear to": a paper is no speech. */
function isAsideOf({ source, cue }: Attribution, { sentence, start }: PhraseHit): boolean {
  if (source === null || cue === null) return false;
  let isClause = false;
  for (const token of sentence.tokens) {
    if (token.start >= start) break;
    if (overlaps(token, source)) isClause = RELATIVE.has(token.lexeme.lower);
    if (overlaps(token, cue) && ISSUING.has(token.lexeme.lower)) return true;
    if (isClause && token.start >= cue.end && token.lexeme.lower === ',') return true;
  }
  return false;
}

const RELATIVE = new Set(['which', 'who']);
const ISSUING = new Set('published publishes released releases posted shared obtained leaked'.split(' '));

/** "…," she said, adding that it could: what follows is hers as well. */
function isAdded(cue: Span, { sentence, first }: PhraseHit): boolean {
  const at = sentence.tokens.findIndex((t) => t.start >= cue.start && t.end <= cue.end);
  const verb = sentence.tokens[at];
  return (
    verb !== undefined && at < first && verb.lexeme.lower.endsWith('ing') && lower(sentence.tokens[at + 1]) === 'that'
  );
}

/** "has reportedly demanded": the word qualifies the report itself, so it is the writer's. */
function qualifies({ sentence, last }: PhraseHit, cue: Span): boolean {
  let i = last + 1;
  while (sentence.tokens[i]?.pos === 'ADV' || sentence.tokens[i]?.pos === 'AUX') i++;
  const verb = sentence.tokens[i];
  return verb !== undefined && overlaps(verb, cue);
}

function namesSomeone({ sentence }: PhraseHit, source: Span | null): boolean {
  return source !== null && sentence.tokens.some((t) => t.pos === 'PROPN' && overlaps(t, source));
}

/** True when the cue really carries on to the hit: it is no label or noun, and no new main clause or gloss begins between. */
function isReportedBy(cue: Span, hit: PhraseHit, kind: Block['kind']): boolean {
  const { tokens } = hit.sentence;
  const at = tokens.findIndex((t) => t.start >= cue.start);
  const token = tokens[at];
  // The cue stands in another sentence: what it reports goes on.
  if (!token || token.start >= cue.end) return true;
  if (token.lexeme.lower === ':') return kind !== 'listItem';
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return false;
  if (at > hit.last) return true;
  const opening = tokens.find((t) => t.lexeme.shape !== 'mark');
  const isAside = opening !== undefined && SUBORDINATING.has(opening.lexeme.lower);
  for (let i = at + 1; i <= hit.first; i++) {
    if (lower(tokens[i]) !== ',' && !(lower(tokens[i]) === '"' && lower(tokens[i - 1]) === ',')) continue;
    const next = tokens[i + 1];
    // "When he said that …, it suggests": the main clause begins after the comma.
    if (isAside && (next?.pos === 'PRON' || next?.pos === 'DET')) return false;
    // "… said it would close, potentially ending the line": what it comes to is the writer's view.
    if (i === hit.first - 1 && (/ing$/.test(lower(tokens[hit.last + 1])) || /ing$/.test(lower(hit.tokens[0]))))
      return false;
  }
  return true;
}

const SUBORDINATING = new Set([
  'when',
  'while',
  'as',
  'although',
  'though',
  'if',
  'since',
  'because',
  'after',
  'before',
]);

const SENSES: Readonly<Record<string, (hit: PhraseHit, kind: Block['kind']) => boolean>> = {
  modal: (hit, kind) => (kind === 'heading' || kind === 'title' ? isHeadlineModal(hit) : isDoubtfulModal(hit)),
  adverb: ({ tokens, sentence, first }) => {
    const word = lower(tokens[0]);
    if (word === 'possibly') return !/^(?:can|could|not|n't)$/.test(lower(sentence.tokens[first - 1]));
    return true;
  },
  chance: isOdds,
  seem: isImpression,
  suggest: isConclusion,
  open: ({ sentence, last }) => !/^(?:many|much|long|far|often|old)$/.test(lower(sentence.tokens[last + 1])),
  probable: ({ sentence, last }) => !/^(?:cause|grounds)$/.test(lower(sentence.tokens[last + 1])),
  label: isLabel,
  degree: isVagueDegree,
  phrase: ({ tokens, sentence, last }) =>
    lower(tokens[0]) !== 'i' || tokens.length < 2 || sentence.tokens[last + 1] !== undefined,
};

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** "likely to win", but not "twice as likely", "likely voters", "the most likely date" of a count. */
function isOdds({ tokens, sentence, first, last }: PhraseHit): boolean {
  const word = lower(tokens.at(-1));
  if (word !== 'likely' && word !== 'unlikely') return true;
  const before = lower(sentence.tokens[first - 1]);
  const after = sentence.tokens[last + 1];
  if (tokens.length === 1 && COMPARED.has(before)) return false;
  if (lower(after) === 'than') return false;
  // "an unlikely hero": not expected of him, and beyond doubt.
  if (word === 'unlikely' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return false;
  return !/^(?:voters?|electors?)$/.test(lower(after));
}

const COMPARED = new Set('as more less times equally how least so percent % fold'.split(' '));

function isImpression(hit: PhraseHit): boolean {
  const { tokens, sentence, first, last } = hit;
  const word = lower(tokens[0]);
  const before = lower(sentence.tokens[first - 1]);
  if (/^seem/.test(word)) {
    // "can't seem to": inability.
    const wordBefore = lower(sentence.tokens[first - 2]);
    return !((before === "n't" || before === 'not') && /^(?:ca|can|could)$/.test(wordBefore));
  }
  if (/^appear/.test(word) && lower(tokens.at(-1)) === 'to') {
    if (before === 'would' || ROLES_BEFORE.has(before)) return false;
    let i = last + 1;
    while (sentence.tokens[i]?.pos === 'ADV' || lower(sentence.tokens[i]) === 'not') i++;
    const next = sentence.tokens[i];
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && !/ing$/.test(next.lexeme.lower);
  }
  if (/^appear/.test(word)) return !ROLES_BEFORE.has(before) && isSeeming(hit);
  return true;
}

/** "appears linked", "appeared calm"; not "appeared live", "appears new on the list". */
function isSeeming({ tokens, sentence, last, phrase }: PhraseHit): boolean {
  const state = tokens.at(-1);
  if (!state || !phrase.pattern.endsWith(':ADJ,VERB')) return true;
  const word = lower(state);
  if (state.pos === 'VERB') return /(?:ed|en|n)$/.test(word) && !/^been$/.test(word);
  return !NO_STATE.has(word) && sentence.tokens[last + 1]?.pos !== 'NOUN';
}

const NO_STATE = new Set(
  'live alone first last online next late early nude naked more several many other new such same'.split(' '),
);

/** "due to appear to", "ordered to appear to": in court, not in the eye. */
const ROLES_BEFORE = new Set(['to', 'must', 'will', 'shall']);

/** "the figures suggest", not "she suggested a walk". */
function isConclusion({ tokens, sentence, first, last }: PhraseHit): boolean {
  const verb = lower(tokens[0]);
  const next = sentence.tokens[last + 1];
  const before = sentence.tokens[first - 1];
  if (next === undefined || next.lexeme.shape === 'mark' || /^(?:by|to|as|in|how)$/.test(lower(next))) {
    if (next === undefined || lower(next) !== '"') return false;
  }
  if (before && (before.pos === 'DET' || lower(before) === 'to' || lower(before) === 'as')) return false;
  if (verb.endsWith('ing')) {
    // ", suggesting that": the writer's gloss on what was just told.
    if (lower(before) === ',' || lower(before) === '—' || lower(before) === '–') return true;
    return before?.pos === 'NOUN' && !isPerson(subjectOf(sentence.tokens, first - 1));
  }
  if (before?.pos === 'AUX' && /^(?:is|are|was|were|been|be)$/.test(lower(before))) return false;
  return !isPerson(subjectOf(sentence.tokens, first - 1));
}

type Subject = ReturnType<typeof subjectOf>;
const isPerson = (subject: Subject): boolean => subject !== 'thing';

/** "the alleged thief", "an apparent robbery"; not "was supposed to", "it became apparent". */
function isLabel({ tokens, sentence, first, last }: PhraseHit): boolean {
  const next = sentence.tokens[last + 1];
  const before = sentence.tokens[first - 1];
  if (!next || (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'PROPN')) return false;
  const word = lower(tokens[0]);
  if (word === 'apparent') return before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'PRON';
  return before?.pos !== 'PRON' || /^(?:his|her|its|their|my|our|your)$/.test(lower(before));
}

/** "kind of blue", not "a new kind of glass"; "in a way that works" is a manner. */
function isVagueDegree({ tokens, sentence, first, last }: PhraseHit): boolean {
  const head = lower(tokens[0]);
  if (head === 'sort' || head === 'kind') {
    const before = sentence.tokens[first - 1];
    return (
      before !== undefined &&
      (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'PRON') &&
      lower(before) !== 'what'
    );
  }
  if (head === 'in')
    return !/^(?:that|which|to|of|as|they|he|she|it|we|you|only|not)$/.test(lower(sentence.tokens[last + 1]));
  return true;
}
