import { isPersonNoun } from '../../lexicons/personNouns.ts';
import { ALL_PROSE, phraseRule } from '../../rule/phraseRule.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { isNamedBeside } from './isNamedBeside.ts';
import { isKnownGroup } from './knownGroup.ts';
import { isToldByAnother } from './toldByAnother.ts';
import { unnamedSpeakers } from './unnamedSpeakers.ts';
import { vagueHolders } from './vagueHolders.ts';
import { vaguePhrases } from './vaguePhrases.ts';
import { vagueSingles } from './vagueSingles.ts';

/** A view given to nobody in particular: "analysts agree", "it is widely believed". */
export const vagueAttribution = phraseRule({
  id: 'vague-attribution',
  category: 'sourcing',
  severity: 'warning',
  title: 'Vague attribution',
  what: 'A view or a fact is put in the mouth of people who are not named.',
  why: 'A reader cannot ask "many observers" what they said, how many they are, or whether they exist. The phrase lends a claim weight that nobody stands behind.',
  advice:
    'Name at least one person, body or document that holds the view, and link to where it was said; or give the claim as your own. A count helps too: "three of the five economists asked".',
  sift: 'trace',
  limits:
    'A sentence that sums up views which are named and quoted just before or after it is fair. So is a group whose members the text has counted: "many of the 40 witnesses named in the report".',
  reads: 'voice',
  note: 'Who, exactly?',
  tag: 'who?',
  phrases: vaguePhrases,
  counts: (hit, context) => !isIdentified(hit, context) && !isLivedThrough(hit) && !isToldByAnother(hit, context),
  blocks: ALL_PROSE,
  findInFacts: (sentence, _index, context) => {
    const say = ({ start, end }: Span): string => SAY['people']?.(context.block.text.slice(start, end)) ?? '';
    return [
      ...unnamedSpeakers(sentence, context, 'vague', say),
      ...vagueHolders(sentence, context, say),
      ...vagueSingles(sentence, context, say),
    ];
  },
  mark: trimmed,
  say: (words, hit) => SAY[hit.phrase.sense ?? 'people']?.(words) ?? words,
  examples: {
    flags: [
      'Many observers believe the deal will hold.',
      'Political pundits and analysts agree that the mayor is finished.',
      'The plan, critics argue, would only help the rich.',
      'It is widely believed that the bank knew.',
      'The bridge is often seen as a symbol of decline.',
      'According to some experts, the bay is dying.',
      'Studies show that people who walk to work live longer.',
      'The silence of the board fuelled speculation about a sale.',
      'It has been shown that cold water wakes people up.',
      'Insiders whisper that the coach will go.',
      'Not everyone is convinced.',
      'Many see it as a victory for the union.',
      'The new rule left many wondering what comes next.',
      'Harbour veterans have described the crane as a relic.',
      'Old hands in the fleet will tell you that the chart is wrong.',
      'His detractors grumble that the lamp never worked.',
      'Others, less polite, point out that the tide was low.',
      'Not all biologists are persuaded.',
      'The find has led some divers to question the map.',
      'One islander wrote that the bells had kept her awake.',
      'A skipper told me that the log had been burnt.',
      'In some quarters the vote is regarded as a farce.',
      'There is a growing suspicion that the ballots were lost.',
      'The lighthouse, it is whispered, was never lit.',
      'Word on the quay was that the owner had fled.',
      'The keeper sold the lens, or so the story goes.',
      'A recent survey found that 72 percent of islanders want a bridge.',
      'A handful of small studies seem to link salt with longer life.',
    ],
    passes: [
      'Many of the 40 witnesses named in the report said the door was locked.',
      'Analysts at Larkfield Bank expect rates to rise in March.',
      'Two economists, Ida Moss and Per Lund, argue that the tax is too low.',
      '“Many observers believe the deal will hold,” said Ana Ruiz.',
      'The vote raised as many questions as it answered.',
      'The kit lets outside developers write their own games.',
      'Per Lund said that economic data suggest a good year.',
      'His lawyers argued that the film was cut.',
      'The UN experts also noted a shortage of salt.',
      'The analysts met in Oslo on 3 May 2024.',
      'The bird was seen by two wardens on Tuesday.',
      'A study by the University of Arden shows that the lake is warming.',
      'Some people travel to work by boat.',
      'He was considered by the jury to be the best cook.',
      'The experts named in the verdict said the rope had been cut.',
      'Most voters in the survey by Larkfield Polls said they would stay at home.',
      'Ida Moss, a harsh critic of the mayor, suggests a new vote.',
      'Per Lund and other critics say the tax is too low.',
      'Many officers, including Ida Moss, have argued for a larger boat.',
      'Some islanders would actually see their fares go up.',
      'According to Larkfield Research, the lake is warming.',
      'A surprising 25 percent of investors said they did better than expected.',
      'It is not known how many people saw the flare.',
      'Polls showed that few islanders thought of the lake as a danger.',
      'The members considered a deal that was struck late on Wednesday.',
      'Sanders said the pier was sound.',
      'She told analysts on a conference call that sales had grown.',
      'Critics of the tax, among them the economist Per Lund, have pointed out that it is small.',
      'One resident, Ida Moss, said the bells had kept her awake.',
      'The keeper of the boat for the islanders said it was lost.',
      'A harbour office survey showed that the wall was cracked.',
      'A group of islanders called Open Water met on Sunday.',
      'Islanders gave differing accounts of the storm.',
      'A witness said the boat had no lights.',
      'Large sections of the town are divided by walls.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  people: (words) => `"${words}": who are they, and how many? Nobody is named.`,
  studies: (words) => `"${words}": which ones? No study, report or author is named.`,
  passive: (words) => `"${words}": by whom? The sentence leaves out who holds this view.`,
  opinion: (words) => `"${words}": whose view is it? Nobody is named.`,
  rumour: (words) => `"${words}": whose speculation? Nobody is named, so nobody can be asked.`,
};

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

/** True when the sentence itself says who is meant: "analysts at Larkfield Bank", "seen by two wardens", "the experts named in …". */
function isIdentified(hit: PhraseHit, { options }: BlockContext): boolean {
  const { tokens } = hit.sentence;
  if (hit.phrase.sense === 'passive') return hasAgent(hit) || isPlaceSense(hit);
  if (hit.phrase.sense === 'opinion') return false;
  const before = tokens[hit.first - 1];
  const first = tokens[hit.first];
  // "told supporters saying": they are spoken to, or it is somebody else who says
  if (
    hit.phrase.sense === 'people' &&
    hit.tokens.some((t, i) => t.lexeme.lower.endsWith('ing') && hit.tokens[i - 1]?.pos === 'NOUN' && t.pos === 'VERB')
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
  const after = tokens[hit.last + 1];
  const end = hit.tokens.at(-1)?.lexeme;
  // "according to Arden Research": a name that ends in a plain word.
  if (hit.phrase.sense === 'studies' && first?.lexeme.lower === 'according' && end?.shape === 'title') return true;
  // "Former Palace Doctor Says": one person, whoever it is.
  if (first && isPersonNoun(first.lexeme.lower) && !/s$/.test(first.lexeme.lower) && /s$/.test(end?.lower ?? ''))
    return true;
  if (hit.phrase.sense === 'studies')
    return after?.lexeme.lower === 'by' || after?.lexeme.lower === 'from' || after?.lexeme.lower === 'published';
  return false;
}

const TOLD = new Set('tell tells told telling assured reminded warned informed asked urged'.split(' '));
const OWNERS: ReadonlySet<string> = new Set(['PART', 'NOUN', 'PROPN']);
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
    return !VAGUE_AGENTS.has(nextWord) && next?.pos !== 'VERB' && !(word === 'among' && next?.pos !== 'PROPN');
  }
  return false;
}

const VAGUE_AGENTS = new Set(
  'many some most several others critics experts analysts observers commentators colleagues peers people everyone all'.split(
    ' ',
  ),
);

/** "25 percent of investors said", "a majority of voters expect … 44 percent": they were asked and counted. */
function isCounted({ sentence, first, last }: PhraseHit): boolean {
  const { tokens } = sentence;
  if (!tokens.some((t) => /^(?:percent|%)$/.test(t.lexeme.lower))) return false;
  return tokens.some((t, i) => i >= first - 4 && i < last && /^(?:percent|%|majority|half)$/.test(t.lexeme.lower));
}

/** "would see their taxes go up": no view, but what happens to them. */
function isLivedThrough({ tokens, sentence, last }: PhraseHit): boolean {
  return (
    /^(?:see(?:s|n)?|saw)$/.test(tokens.at(-1)?.lexeme.lower ?? '') &&
    /^(?:their|his|her|more|less|fewer|higher|lower)$/.test(sentence.tokens[last + 1]?.lexeme.lower ?? '')
  );
}

/** "as seen in", "was described as follows": not a view but a pointer. */
function isPlaceSense(hit: PhraseHit): boolean {
  const before = hit.sentence.tokens[hit.first - 1]?.lexeme.lower;
  return before === 'as' || hit.sentence.tokens[hit.last + 1]?.lexeme.lower === 'follows';
}

const LEFT_OUT = new Set('it this that the these those him her them a an , by to how whether if'.split(' '));

/** The hit without the words at its end that only showed how the sentence goes on. */
function trimmed(hit: PhraseHit): { start: number; end: number } {
  let last = hit.tokens.length - 1;
  while (last > 0 && LEFT_OUT.has(hit.tokens[last]?.lexeme.lower ?? '')) last--;
  return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
}
