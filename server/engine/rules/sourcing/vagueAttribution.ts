import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { unnamedSpeakers } from './unnamedSpeakers.ts';

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
  phrases: [
    ...phrases(
      [
        // analysts agree · political pundits and analysts agree · critics, however, argue
        '@thinkers (, however ,|, though ,|:ADV)? (have|has|had|will|would|may|might|could|continue to)? (:ADV)? @holdingView',
        '@thinkers (and|or) (:ADJ)? (+policymaker|+thinkers|+official|+politician|+leader|@thinkers) (alike)? (have|had)? (:ADV)? @holdingView',
        '@thinkers (in|within|across|familiar with|following|tracking|studying|on|of) (the|this|these|both)? *4 @holdingView',
        '@openNumber (:ADJ,NOUN)? (:ADJ,NOUN)? (@thinkers|+people|+resident|+official|+reader|+user|+voter|+local|+leader|+politician|+parent|+country|+nation|+reviewer|+consumer|+citizen|+american|+european|+user|+viewer|+villager|+driver|+worker|+fan|+scholar|+lawyer|+diplomat|+shopper|+homeowner|+teacher|+student|+player|+member|:PROPN) (alike)? (have|had|also|still|now|would)? (:ADV)? @holdingView',
      ],
      { sense: 'people' },
    ),
    ...phrases(
      [
        '(many|some|others|several|most|few|countless others) (have|had|would|also|still|now)? (:ADV)? @holdingView (it|this|that|the|these|those|him|her|them|a|an|how|whether|if|as|,)',
        '(one|another) (social media)? (+user|+commenter|+fan|+reader|+viewer|+critic|+observer|+resident|+customer|+reviewer|+onlooker|+bystander|+parent)? (:ADV)? (wrote|said|quipped|joked|added|commented|posted|tweeted|asked|complained|remarked|noted|replied|fumed)',
        '(many|some|others|most|few) (would|might|may) (:ADV)? (~say|~argue|~claim|~contend|~suggest|~see|~call)',
        '(~leave|had|has|with|have) many (:ADV)? (~scratch|~wonder|~ask|~question|~worry|~guess|~speculate|~puzzle)',
        // a bare plural opens the sentence: no article, no number, no name
        '^ (:ADJ,PROPN,NOUN)? (:ADJ,NOUN)? (+user|+viewer|+villager|+fan|+friend|+worker|+folk|+parent|+motorist|+commuter|+shopper|+customer|+consumer|+voter|+reader|+group|+association|+organisation|+organization|+charity|+union|+resident|+local|+business|+community|+campaigner|+neighbour|+neighbor|+lawmaker|+politician|+european capital) ((on|in|at|across|around|from|representing) (the)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN) (:NOUN,PROPN)?)? (, meanwhile ,|, however ,|have|has|had)? (:ADV)? @holdingView',
        "(on|in) (many|most|everyone 's) (+mind|+heart)",
        '(a|the) (growing|general|broad|wide|emerging|common) (consensus|belief|perception|feeling|sense|view|impression|fear|concern) (among|is|that|has|holds)',
        'there (is|are|has been|have been) (a)? (growing|widespread|mounting|increasing|general|broad) (consensus|belief|fear|fears|speculation|concern|concerns|agreement|feeling|sense|suspicion|suspicions|optimism|unease)',
        '(hopes|expectations|fears) (are|were|is|was) (:ADV)? (running|riding|mounting|growing) (high)?',
        '(fingers|the finger of blame|the finger of suspicion|suspicion) (are|were|was|is|have been|has been) (:ADV)? (pointed|pointing|cast)',
        'much of the (blame|credit|criticism) (is|was|has been) (:ADV)? (being)? (laid|placed|put|given)',
        '(a|the) (:ADV)? (growing|rising|swelling|broad)? chorus of (:ADJ)? (voices|critics|criticism|complaints|calls|@thinkers)',
        'what (some|many|critics|observers|aid agencies|insiders|officials|@thinkers) (have|had|would)? (:ADV)? (~call|~describe|~see|~consider|~regard|~dub|~label)',
        '(seen|viewed|regarded|described|hailed|criticised|criticized|praised|dismissed|considered|interpreted) by (some|many|most|critics|observers|others) (:ADJ)? (@thinkers|observers)?',
        'many of whom (have|had)? (:ADV)? (~feel|~believe|~say|~fear|~think|~argue|~see|~call|~want)',
        'with (many|some|others|critics|several) (:ADV)? (calling|saying|arguing|wondering|asking|fearing|warning|claiming|suggesting|demanding|questioning|describing)',
        '(local|international|some|several|various) (newspapers|media|outlets|reports|tabloids) (have|had)? (:ADV)? (~report|~say|~claim|~put|~suggest|~describe|~speculate|~call|~quote)',
        '(:ADJ)? many in (the|this|his|her|:PROPN) (:NOUN,PROPN,ADJ)? (:NOUN,PROPN)? (:ADV)? @holdingView',
        '(conventional|received|popular) (wisdom|belief) (has it|holds|says|is)',
      ],
      { sense: 'people' },
    ),
    ...phrases(
      [
        'according to (@openNumber)? (:ADJ,NOUN,PROPN)? (@thinkers|+observer|reports|rumours|rumors|+insider|estimates|some|many|+study|research|speculation)',
        '(+study|research|reports|evidence|surveys|polls|statistics|data|rumours|rumors|estimates|history) (have|has)? (:ADV)? (show|shows|shown|suggest|suggests|suggested|indicate|indicates|indicated|say|says|claim|claims|prove|proves|proven|demonstrate|demonstrates|find|circulate|swirl|abound) (that)?',
        '(recent|new|some|many|several|numerous|multiple|various|countless|growing|unconfirmed) (:ADJ)? (+study|research|reports|evidence|surveys|polls|rumours|rumors|estimates) (have|has)? (:ADV)? (~show|~suggest|~indicate|~say|~claim|~prove|~demonstrate|~find|~link|~confirm)',
      ],
      { sense: 'studies' },
    ),
    ...phrases(
      [
        'it (is|was|has been|has long been|had been) (:ADV)? (believed|thought|said|understood|reported|rumoured|rumored|speculated|argued|feared|hoped|alleged|claimed|assumed|accepted|acknowledged|agreed|known|felt|estimated|recognised|recognized) (that|,)',
        '(is|are|was|were|been|be|being) (widely|generally|commonly|often|largely|broadly|universally|frequently|typically|popularly|increasingly|highly|well) (seen|viewed|regarded|considered|believed|thought|perceived|held|acknowledged|recognised|recognized|reported|understood|expected|assumed|accepted|known|hailed|praised|criticised|criticized|described|credited|questioned|interpreted|respected|rumoured|rumored|feared|accused|blamed|suspected|praised|tipped)',
        '(is|are|was|were|has been|have been|had been|can be|could be|may be) (:ADV)? (seen|viewed|regarded|perceived|reported|hailed|described|characterised|characterized|interpreted|touted|labelled|labeled|dubbed) (:ADV)? as',
        '(is|are|was|were) (:ADV)? (said|believed|thought|rumoured|rumored|understood|reported|alleged|considered|reputed|tipped) to',
      ],
      { sense: 'passive' },
    ),
    ...phrases(
      [
        '(fuel|fuels|fueled|fuelled|fueling|fuelling|~spark|~prompt|~raise|~trigger|~invite|~stoke|~drive|~ignite|~generate|~cause|amid|leading to|led to|lead to|leads to|giving rise to) (:ADJ)? (:ADJ)? (speculation|rumours|rumors|whispers)',
        '(word|rumour|rumor|legend|gossip|the rumour|the word) (has|had) it',
        'word on the street',
        'depending on (who|whom) you ask',
        '(reports|rumours|rumors|claims|allegations|whispers|stories) (have|had)? (:ADV)? (emerge|emerged|surface|surfaced|swirl|swirled|suggest|suggested|circulated|spread)',
        '(speculation|rumours|rumors|whispers) (:ADV)? (~be|has been|have been|~continue|~remain)? (:ADV)? (rife|swirling|swirled|swirl|mounting|mounted|mount|growing|grew|abound|abounded|circulating|circulated|spread|spreading)',
        'questions (have been|are being|were) (:ADV)? (raised|asked)',
        '(concerns|doubts|fears|eyebrows) (have been|are being|were) (:ADV)? (raised|voiced|expressed)',
      ],
      { sense: 'rumour' },
    ),
  ],
  counts: (hit, context) => !isIdentified(hit, context),
  findInFacts: (sentence, _index, context) =>
    unnamedSpeakers(
      sentence,
      context,
      'vague',
      ({ start, end }) => SAY['people']?.(context.block.text.slice(start, end)) ?? '',
    ),
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
      'Many see it as a victory for the union.',
      'The new rule left many wondering what comes next.',
    ],
    passes: [
      'Many of the 40 witnesses named in the report said the door was locked.',
      'Analysts at Larkfield Bank expect rates to rise in March.',
      'Two economists, Ida Moss and Per Lund, argue that the tax is too low.',
      '“Many observers believe the deal will hold,” said Ana Ruiz.',
      'The analysts met in Oslo on 3 May 2024.',
      'The bird was seen by two wardens on Tuesday.',
      'A study by the University of Arden shows that the lake is warming.',
      'Some people travel to work by boat.',
      'He was considered by the jury to be the best cook.',
      'The experts named in the verdict said the rope had been cut.',
      'Most voters in the survey by Larkfield Polls said they would stay at home.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  people: (words) => `"${words}": who are they, and how many? Nobody is named.`,
  studies: (words) => `"${words}": which ones? No study, report or author is named.`,
  passive: (words) => `"${words}": by whom? The sentence leaves out who holds this view.`,
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
  const before = tokens[hit.first - 1];
  const first = tokens[hit.first];
  // "told supporters saying": they are spoken to, or it is somebody else who says
  if (
    hit.phrase.sense === 'people' &&
    hit.tokens.some((t, i) => t.lexeme.lower.endsWith('ing') && hit.tokens[i - 1]?.pos === 'NOUN' && t.pos === 'VERB')
  )
    return true;
  if (first && before && PRECEDING.has(before.lexeme.lower) && !OPEN_STARTS.has(first.lexeme.lower)) return true;
  if (before?.pos === 'NUM' || before?.lexeme.shape === 'number') return true;
  for (let i = hit.first; i <= hit.last + 1 && i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (SPECIFYING.has(token.lexeme.lower) && isNameLike(next?.pos, next?.lexeme.shape)) return true;
    if (i > hit.first && token.lexeme.shape === 'number') return true;
    if (i <= hit.last && options.sources.some((name) => name.toLowerCase() === token.lexeme.lower)) return true;
  }
  // "Opta's data show", "government statistics show": whose they are stands before them.
  if (hit.phrase.sense === 'studies' && before && OWNERS.has(before.pos)) return true;
  const after = tokens[hit.last + 1];
  if (hit.phrase.sense === 'studies')
    return after?.lexeme.lower === 'by' || after?.lexeme.lower === 'from' || after?.lexeme.lower === 'published';
  return false;
}

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

/** "as seen in", "was described as follows": not a view but a pointer. */
function isPlaceSense(hit: PhraseHit): boolean {
  const before = hit.sentence.tokens[hit.first - 1]?.lexeme.lower;
  return before === 'as' || hit.sentence.tokens[hit.last + 1]?.lexeme.lower === 'follows';
}

const LEFT_OUT = new Set([
  'it',
  'this',
  'that',
  'the',
  'these',
  'those',
  'him',
  'her',
  'them',
  'a',
  'an',
  ',',
  'by',
  'to',
  'how',
  'whether',
  'if',
]);

/** The hit without the words at its end that only showed how the sentence goes on. */
function trimmed(hit: PhraseHit): { start: number; end: number } {
  let last = hit.tokens.length - 1;
  while (last > 0 && LEFT_OUT.has(hit.tokens[last]?.lexeme.lower ?? '')) last--;
  return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
}
