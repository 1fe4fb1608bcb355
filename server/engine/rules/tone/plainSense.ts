import type { BlockFacts } from '../../facts/blockFacts.ts';
import { sentenceScores } from '../../facts/sentenceScores.ts';
import { leaningWords } from '../../lexicons/leaningWords.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import type { Token } from '../../text/token.ts';
import { isReported } from './isReported.ts';

/** How far a sentence must lean, in AFINN points over all its words, before a word counts that news also uses plainly. */
const LEANS = 5;
/** From where on the learned score of a sentence counts as leaning. */
const LOADED = 0.75;

/** True when an emotive word is not the writer's, or stands in a plain sense here: a lorry that slams into a wall, a bomb hoax, the name of a film. */
export function isPlainSense(hit: PhraseHit, { block, facts }: BlockContext): boolean {
  const { sense } = hit.phrase;
  // In a headline every word may have a capital.
  if (block.kind !== 'title' && block.kind !== 'heading' && isName(hit)) return true;
  if (OF_NATURE.has(sense ?? '') && hit.sentence.tokens.some(({ lexeme }) => NATURE.has(lexeme.lower))) return true;
  if (sense === 'mild' && isPoisonous(hit)) return true;
  if (sense === 'feeling' && hit.first === hit.last && isDoing(hit)) return true;
  if (sense === 'verb') return isPhysical(hit) || isReported(hit, facts);
  // How somebody spoke is the writer's word even where what they said is not.
  if (sense === 'manner' && hit.tokens.at(-1)?.pos !== 'ADJ') return false;
  if (isLegalTerm(hit)) return true;
  if (sense === 'mild' && !isLeaning(hit, facts)) return true;
  return isReported(hit, facts);
}

/** The rest of the sentence leans as well: by its valence, by the learned score, by another such word or one that stresses this one. */
function isLeaning(
  { sentence, sentenceIndex, first, last }: PhraseHit,
  { sentences, quotations }: BlockFacts,
): boolean {
  const { tokens } = sentence;
  const facts = sentences[sentenceIndex];
  if (facts && Math.abs(facts.valence) >= LEANS) return true;
  if (STRESSING.has(tokens[first - 1]?.lexeme.lower ?? '')) return true;
  const isBeside = tokens.some(
    ({ lexeme, start }, i) =>
      (i < first || i > last) &&
      leaningWords.has(lexeme.lower) &&
      !quotations.some((q) => q.start <= start && start < q.end),
  );
  // The score costs most, so it is asked last.
  return isBeside || sentenceScores(sentence).loaded >= LOADED;
}

const STRESSING = new Set(
  'so such very really truly utterly totally absolutely completely simply downright positively seriously incredibly extremely insanely wildly hugely massively spectacularly ridiculously decidedly distinctly sheer'.split(
    ' ',
  ),
);

/** "depraved indifference", "reckless endangerment": what the charge is called. */
const isLegalTerm = ({ sentence: { tokens }, last }: PhraseHit): boolean =>
  LEGAL.has(tokens[last + 1]?.lexeme.lower ?? '') || LEGAL.has(tokens[last]?.lexeme.lower ?? '');

const LEGAL = new Set(['indifference', 'endangerment', 'homicide', 'manslaughter', 'negligence']);

/** "toxic mould": it can be measured. */
function isPoisonous({ sentence: { tokens }, last, tokens: own }: PhraseHit): boolean {
  if (own[0]?.lexeme.lower !== 'toxic') return false;
  for (let i = last + 1; i <= last + 3 && i < tokens.length; i++) {
    if (POISONS.has(tokens[i]?.lexeme.lower ?? '')) return true;
  }
  return false;
}

const POISONS = new Set(
  (
    'mold mould moulds molds mildew waste wastes sludge dust fumes gas gases smoke chemical chemicals substance substances spill ' +
    'spills leak leaks algae metal metals lead soil water ash plume compound compounds pesticide pesticides material materials'
  ).split(' '),
);

/** "terrifying the residents": what somebody did, not how it was. */
function isDoing({ sentence: { tokens }, last, tokens: own }: PhraseHit): boolean {
  const next = tokens[last + 1];
  return own[0]?.lexeme.lower.endsWith('ing') === true && (next?.pos === 'DET' || next?.pos === 'PRON');
}

/** A capital among capitals in the middle of a sentence: part of a name or title ("Fantastic Voyage", "the Despicable Club"). */
function isName({ sentence: { tokens }, first, last }: PhraseHit): boolean {
  if (first === 0 || tokens[first]?.lexeme.shape !== 'title') return false;
  if (tokens[first]?.pos === 'PROPN') return true;
  return isCapital(tokens[last + 1]) || (first > 1 && isCapital(tokens[first - 1]));
}

const isCapital = (token: Token | undefined): boolean =>
  token?.lexeme.shape === 'title' || token?.lexeme.shape === 'upper' || token?.lexeme.shape === 'mixed';

const THINGS = new Set(
  (
    'door doors brakes brake gate window windows lid wall car truck lorry train bus tree barrier pole hole holes open shut ' +
    'rock rocks tunnel music horn trumpet whistle fabric paper clothes shirt jersey muscle ligament hamstring tendon room ' +
    'chicken pork beef vegetables potatoes coffee nuts sheep dog dogs bear animal animals dice phone phones kitchen drugs ' +
    'face skin pollution smoke fumes sewage ash lava gas dust water venom coast shore island'
  ).split(' '),
);

/** Storms and floods do devastate; of them the words are a plain account. */
const OF_NATURE: ReadonlySet<string> = new Set(['feeling', 'scale', 'verb', 'mild', 'manner', 'condemn']);
const NATURE = new Set(
  (
    'earthquake earthquakes quake tremor aftershock tsunami hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes ' +
    'storm storms weather typhoon dam dams flood floods flooding floodwaters drought droughts famine wildfire wildfires blaze eruption volcano landslide ' +
    'landslides avalanche rain rains rainfall winds monsoon thunderstorms radiation reactors'
  ).split(' '),
);

/** True when the verb acts on a thing, or a thing acts: "slammed the door", "waves slammed the coast". Looks four words either way. */
function isPhysical({ sentence: { tokens }, first, last }: PhraseHit): boolean {
  for (let i = Math.max(0, first - 3); i <= last + 2 && i < tokens.length; i++) {
    if (THINGS.has(tokens[i]?.lexeme.lower ?? '')) return true;
  }
  return false;
}
