import type { Block } from '../../document/document.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import type { Token } from '../../text/token.ts';
import { isHeadlineModal } from './headlineModal.ts';
import { isSomeoneElses } from './isSomeoneElses.ts';
import { isDoubtfulModal } from './modalSense.ts';
import { subjectOf } from './subjectOf.ts';

/** True when the words hedge here: in this sense, and in the writer's own voice, not in what a named source says. */
export function isHedge(hit: PhraseHit, context: BlockContext): boolean {
  const test = SENSES[hit.phrase.sense ?? ''];
  return (!test || test(hit, context.block.kind)) && !isSomeoneElses(hit, context);
}

const SENSES: Readonly<Record<string, (hit: PhraseHit, kind: Block['kind']) => boolean>> = {
  modal: (hit, kind) => (kind === 'heading' || kind === 'title' ? isHeadlineModal(hit) : isDoubtfulModal(hit)),
  adverb: ({ tokens, sentence, first, last }) => {
    const word = lower(tokens[0]);
    // "perhaps not surprisingly": the doubt is about the surprise.
    if (EXPECTED.test(lower(sentence.tokens[last + (lower(sentence.tokens[last + 1]) === 'not' ? 2 : 1)])))
      return false;
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

const EXPECTED = /^(?:un)?(?:surprising|predictab|expected|inevitab|fitting|ironic)/;
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';

/** "likely to win", but not "twice as likely", "likely voters", "the most likely date" of a count. */
function isOdds({ tokens, sentence, first, last }: PhraseHit): boolean {
  const word = lower(tokens.at(-1));
  // "what is possible", "as soon as is possible": a bound, and no guess.
  if (POSSIBLE.test(word)) return !BOUNDS.has(lower(sentence.tokens[first - 1]));
  if (word !== 'likely' && word !== 'unlikely') return true;
  const before = lower(sentence.tokens[first - 1]);
  const after = sentence.tokens[last + 1];
  if (tokens.length === 1 && COMPARED.has(before)) return false;
  if (lower(after) === 'than') return false;
  // "an unlikely hero": not expected of him, and beyond doubt.
  if (word === 'unlikely' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return false;
  return !/^(?:voters?|electors?)$/.test(lower(after));
}

const POSSIBLE = /^(?:possible|probable|conceivable|plausible|imaginable|thinkable)$/;
const BOUNDS = new Set('what that which whatever all as where if when how much whether'.split(' '));
const COMPARED = new Set('as more less times equally how least so percent % fold'.split(' '));

function isImpression(hit: PhraseHit): boolean {
  const { tokens, sentence, first, last } = hit;
  const word = lower(tokens[0]);
  const before = lower(sentence.tokens[first - 1]);
  if (/^seem/.test(word)) {
    // "odd as it may seem": a concession.
    if (/^(?:may|might)$/.test(before) && lower(sentence.tokens[first - 3]) === 'as') return false;
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
  // "The deal looks like a gift", but not "she looks like a queen".
  if (lower(tokens.at(-2)) === 'like' && word !== 'it')
    return before !== 'that' && before !== 'which' && !isPerson(subjectOf(sentence.tokens, first - 1));
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
  // "A closer reading, however, hints at": the word between commas is no part of the clause.
  const isBroken =
    lower(sentence.tokens[first - 1]) === ',' &&
    lower(sentence.tokens[first - 3]) === ',' &&
    TURNS.has(lower(sentence.tokens[first - 2]));
  const own = isBroken ? first - 3 : first;
  const before = sentence.tokens[own - 1];
  // "Three ways suggest themselves": they come to mind.
  if (/sel(?:f|ves)$/.test(lower(next))) return false;
  if (next === undefined || next.lexeme.shape === 'mark' || /^(?:by|to|as|in|how)$/.test(lower(next))) {
    if (next === undefined || lower(next) !== '"') return false;
  }
  if (before && (before.pos === 'DET' || lower(before) === 'to' || lower(before) === 'as')) return false;
  if (verb.endsWith('ing')) {
    // ", suggesting that": the writer's gloss on what was just told.
    // "…," Lund said, suggesting three dates: it is Lund who suggests.
    if (lower(before) === ',' && SPOKE.test(lower(sentence.tokens[own - 2]))) return false;
    if (lower(before) === ',' || lower(before) === '—' || lower(before) === '–') return true;
    return before?.pos === 'NOUN' && !isPerson(subjectOf(sentence.tokens, own - 1));
  }
  if (before?.pos === 'AUX' && /^(?:is|are|was|were|been|be)$/.test(lower(before))) return false;
  return !isPerson(subjectOf(sentence.tokens, own - 1));
}

const TURNS = new Set('however though moreover meanwhile too nevertheless nonetheless instead also indeed'.split(' '));
const SPOKE = /^(?:said|says|added|recalled|wrote|joked|quipped|replied|argued|noted|tweeted|insisted|declared)$/;

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

const KINDS = new Set('what which that this these those some any'.split(' '));

/** "kind of blue", not "a new kind of glass"; "in a way that works" is a manner. */
function isVagueDegree({ tokens, sentence, first, last }: PhraseHit): boolean {
  const head = lower(tokens[0]);
  if (head === 'sort' || head === 'kind') {
    const before = sentence.tokens[first - 1];
    return (
      before !== undefined &&
      (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'PRON') &&
      !KINDS.has(lower(before))
    );
  }
  if (head === 'in')
    return !/^(?:that|which|to|of|as|they|he|she|it|we|you|only|not)$/.test(lower(sentence.tokens[last + 1]));
  return true;
}
