import { isPersonNoun } from '../../lexicons/personNouns.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import type { Token } from '../../text/token.ts';
import { isNamedBeside } from './isNamedBeside.ts';
import { isKnownGroup } from './knownGroup.ts';

/** True when the sentence itself says who is meant: "analysts at Larkfield Bank", "seen by two wardens", "the experts named in …". */
export function isIdentified(hit: PhraseHit, { options }: BlockContext): boolean {
  const { tokens } = hit.sentence;
  if (hit.phrase.sense === 'passive') return hasAgent(hit) || isPlaceSense(hit);
  if ((hit.phrase.sense === 'opinion' || hit.phrase.sense === 'rumour') && isFrom(tokens, hit.last + 1)) return true;
  // "the number of calls has risen"
  if (hit.phrase.sense === 'opinion') return tokens[hit.first - 1]?.lexeme.lower === 'of';
  const before = tokens[hit.first - 1];
  const first = tokens[hit.first];
  // "told supporters saying": they are spoken to, or it is somebody else who says
  if (
    hit.phrase.sense === 'people' &&
    hit.tokens.some((t, i) => t.lexeme.lower.endsWith('ing') && hit.tokens[i - 1]?.pos === 'NOUN' && t.pos === 'VERB')
  )
    return true;
  // "opponents of the verdict as it considered": the verb is somebody else's
  if (
    hit.phrase.sense === 'people' &&
    hit.tokens.length > 2 &&
    /^(?:it|he|she)$/.test(hit.tokens.at(-2)?.lexeme.lower ?? '')
  )
    return true;
  // "told analysts on a call": they are spoken to.
  if (hit.phrase.sense === 'people' && TOLD.has(before?.lexeme.lower ?? '')) return true;
  // "how many people saw it": a question of number.
  if (before?.lexeme.lower === 'how') return true;
  // "as many questions as answers": a noun that looks like a verb.
  if (before?.lexeme.lower === 'as' && hit.tokens.at(-1)?.lexeme.lower === 'as') return true;
  if (first && before && PRECEDING.has(before.lexeme.lower) && !OPEN_STARTS.has(first.lexeme.lower)) return true;
  if (hit.phrase.sense === 'people' && (isKnownGroup(hit) || isNamedBeside(tokens, hit.first, hit.last))) return true;
  if (before?.pos === 'NUM' || before?.lexeme.shape === 'number' || isCounted(hit)) return true;
  for (let i = hit.first; i <= hit.last + 1 && i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (SPECIFYING.has(token.lexeme.lower) && isNameLike(next?.pos, next?.lexeme.shape)) return true;
    // "many of the 40 witnesses"; a figure that a survey found is another matter
    if (i > hit.first && hit.phrase.sense !== 'studies' && token.lexeme.shape === 'number') return true;
    if (i <= hit.last && options.sources.some((name) => name.toLowerCase() === token.lexeme.lower)) return true;
  }
  // "Opta's data show", "government statistics show": whose they are stands before them.
  if (hit.phrase.sense === 'studies' && before && OWNERS.has(before.pos)) return true;
  // "its annual reports show"
  if (hit.phrase.sense === 'studies' && before?.pos === 'ADJ' && OWNING.has(tokens[hit.first - 2]?.lexeme.lower ?? ''))
    return true;
  const after = tokens[hit.last + 1];
  const end = hit.tokens.at(-1)?.lexeme;
  // "according to Arden Research": a name that ends in a plain word.
  if (
    hit.phrase.sense === 'studies' &&
    first?.lexeme.lower === 'according' &&
    (end?.shape === 'title' || after?.pos === 'PROPN')
  )
    return true;
  // "Former Palace Doctor Says": one person, whoever it is.
  if (first && isPersonNoun(first.lexeme.lower) && !/s$/.test(first.lexeme.lower) && /s$/.test(end?.lower ?? ''))
    return true;
  if (hit.phrase.sense === 'studies')
    return after?.lexeme.lower === 'by' || after?.lexeme.lower === 'from' || after?.lexeme.lower === 'published';
  return false;
}

const SPECIFYING = new Set([
  'at',
  'from',
  'for',
  'with',
  'polled',
  'surveyed',
  'interviewed',
  'asked',
  'quoted',
  'cited',
  'named',
  'including',
  'like',
]);
const PRECEDING = new Set([
  'the',
  'these',
  'those',
  'both',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'other',
  'all',
  'its',
]);

const TOLD = new Set('tell tells told telling assured reminded warned informed asked urged'.split(' '));
const OWNERS: ReadonlySet<string> = new Set(['PART', 'NOUN', 'PROPN']);
const OWNING = new Set("its their his her our 's '".split(' '));
const OPEN_STARTS = new Set(['many', 'some', 'several', 'most', 'others']);
const isNameLike = (pos: string | undefined, shape: string | undefined): boolean =>
  pos === 'PROPN' || shape === 'title' || shape === 'upper';

/** "seen as a threat by the council": somebody does hold the view. Looks up to the end of the clause. */
function hasAgent(hit: PhraseHit): boolean {
  const { tokens } = hit.sentence;
  for (let i = hit.last + 1; i < tokens.length; i++) {
    const word = tokens[i]?.lexeme.lower ?? '';
    if (word === ';' || word === '.' || word === ':') return false;
    if (word !== 'by' && word !== 'among') continue;
    const next = tokens[i + 1];
    const nextWord = next?.lexeme.lower ?? '';
    // "rang by itself", "by the end of May": nobody's view
    if (NO_AGENTS.has(nextWord) || (nextWord === 'the' && NO_AGENTS.has(tokens[i + 2]?.lexeme.lower ?? ''))) continue;
    return !VAGUE_AGENTS.has(nextWord) && next?.pos !== 'VERB' && !(word === 'among' && next?.pos !== 'PROPN');
  }
  return false;
}

const NO_AGENTS = new Set(
  'itself himself herself themselves hand accident mistake chance now then far next law default night day end time'.split(
    ' ',
  ),
);
const VAGUE_AGENTS = new Set(
  'many some most several others critics experts analysts observers commentators colleagues peers people everyone all'.split(
    ' ',
  ),
);

/** "has drawn some criticism from the opposition" */
function isFrom(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!/^(?:from|by)$/.test(tokens[i]?.lexeme.lower ?? '') || !next) return false;
  return !VAGUE_AGENTS.has(next.lexeme.lower) && next.lexeme.lower !== 'both';
}

/** "25 percent of investors said", "a majority of voters expect … 44 percent": they were asked and counted. */
function isCounted({ sentence, first, last }: PhraseHit): boolean {
  const { tokens } = sentence;
  // The words at hand first: a sentence may be a whole text.
  for (let i = Math.max(0, first - 4); i < last; i++) {
    const word = tokens[i]?.lexeme.lower ?? '';
    if (SHARES.has(word)) return true;
    if (PARTS.has(word)) return tokens.some(({ lexeme }) => SHARES.has(lexeme.lower));
  }
  return false;
}

const SHARES = new Set(['percent', '%']);
const PARTS = new Set(['majority', 'half']);

/** "two people were seen as the boat left" */
function isMoment({ sentence: { tokens }, last }: PhraseHit): boolean {
  const verb = tokens[last + 3];
  return tokens[last]?.lexeme.lower === 'as' && tokens[last + 2]?.pos === 'NOUN' && verb?.pos === 'VERB';
}

/** "as seen in", "was described as follows": not a view but a pointer. */
function isPlaceSense(hit: PhraseHit): boolean {
  const before = hit.sentence.tokens[hit.first - 1]?.lexeme.lower;
  const after = hit.sentence.tokens[hit.last + 1]?.lexeme.lower;
  if (after === 'the' && isMoment(hit)) return true;
  // "no deaths had been reported as of Sunday"
  return before === 'as' || after === 'follows' || (after === 'of' && hit.tokens.at(-1)?.lexeme.lower === 'as');
}
