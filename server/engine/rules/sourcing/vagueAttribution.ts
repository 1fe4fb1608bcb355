import { ALL_PROSE, phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import type { Span } from '../../text/span.ts';
import { isIdentified } from './isIdentified.ts';
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
      'The route was derided by sailors.',
      'Pundits of every colour gave the mayor the prize.',
      'Bookmakers have the Port Hale crew at 1.5.',
      'A friend who works at the lock told me that it never shuts.',
      'Estate agents say the quay is full.',
      'Gossip of a sale of the old lock house will not die.',
      'A theory about the wreck is doing the rounds.',
      'It has been called the next Larkfield.',
      'People in the trade call it settled.',
      'Those who follow the fleet closely detect a cover-up.',
      'Consumer groups have condemned the fares.',
      'Guidebooks warn that the path floods.',
      'Surveyors fear that the beams are rotten.',
      'Fishermen in the bay say the stocks are gone.',
      'Former keepers describe the lamp as a toy.',
      'The mayor’s critics say the lock leaks.',
      'The view among lock keepers is that the sale is off.',
      'Fears are growing that the pier will fall.',
      'A belief persists that the bell was never rung.',
      'An internal memo suggests that the keeper knew.',
      'Leaked figures show that the fares will rise.',
      'One school of thought holds that the hull was sound.',
      'One hears in every inn that the owner has fled.',
      'The lens, we are told, was sold twice.',
      'It is common knowledge that the tender was fixed.',
      'The news was met with dismay.',
      'Reaction to the plan was mixed.',
      'As one wag put it, the bridge goes nowhere.',
      'Not many who follow the fleet expect it to sail.',
      'The closure has angered commuters.',
      'Half the town believes that the fire was set.',
      'A rival group claimed that the count was false.',
      'The tax is widely resented.',
      'The lamp has been criticised as too bright.',
      'Old hands at the ministry remain to be convinced.',
      'A handful of brave souls have questioned the plan.',
      'It was a tone that many in Larkfield found insulting.',
      'The silence left people on the quay anxious.',
      'Islanders, who lost the pump in May, accuse the board of neglect.',
      'The dock was sold, with residents raising concerns about the noise.',
      'Poor steel has been identified as the main cause of the wreck.',
      'Geologists link the quakes to the drilling.',
      'Residents living near the yard complain of the noise.',
      'The plan has drawn criticism from several quarters.',
      'Those opposed to the dam say the valley will drown.',
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
      'No damage has been reported as of Sunday.',
      'Large sections of the town are divided by walls.',
      'Lock keepers must guess how high the water will be.',
      'Divers reported in the journal Sea Life that the reef had grown.',
      'Ida Moss, an economist, told me that the tax was low.',
      'The plan was welcomed by doctors at Larkfield.',
      'Small groups of islanders continued to call for a vote.',
      'Ida Moss was making the rounds of the morning shows.',
      'Experts give their testimony on Thursday.',
      'Guidebooks are sold at the gate.',
      'Experts at the ministry say the hall is safe.',
      'Per Lund believes that many islanders feel left behind.',
      'The feeling in his left hand returned.',
      'Documents must be signed in ink.',
      'The number of calls has risen.',
      'Two people were seen as the boat left.',
      'The lock is known to divers as the Pit.',
      'By one o’clock the hall was full.',
      'Anyone who has lost a coat should call the office.',
      'Some keepers worry that the rope is old, among them Ida Moss.',
      'The plan has drawn sharp criticism from the harbour union.',
      'Local traders sell fish on the quay.',
      'The rumour mill was a pub in Larkfield.',
      'Dekkers said the pier was sound.',
      'According to Larkfield economist Ida Moss, the tax is low.',
      'The last time most islanders saw Ida Moss was in May.',
      'The fire left two people dead.',
      'Many found shelter in the school.',
      'Engineers connect the pipes to the main.',
      'She had been criticised for her coat.',
      'The islanders, who lost their pump, filed a claim.',
      'Residents living near the yard were moved to a school.',
      'The cause was identified as rust, the board said.',
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

/** "would see their taxes go up": no view, but what happens to them. */
function isLivedThrough({ tokens, sentence, last }: PhraseHit): boolean {
  const next = sentence.tokens[last + 1]?.pos;
  // "most islanders saw Ida Moss": with their eyes
  if (tokens.at(-1)?.lexeme.lower === 'saw' && (next === 'PROPN' || next === 'NOUN')) return true;
  return (
    /^(?:see(?:s|n)?|saw)$/.test(tokens.at(-1)?.lexeme.lower ?? '') &&
    /^(?:their|his|her|more|less|fewer|higher|lower)$/.test(sentence.tokens[last + 1]?.lexeme.lower ?? '')
  );
}

const LEFT_OUT = new Set('it this that the these those him her them a an , by to how whether if'.split(' '));

/** The hit without the words at its end that only showed how the sentence goes on. */
function trimmed(hit: PhraseHit): { start: number; end: number } {
  let last = hit.tokens.length - 1;
  while (last > 0 && LEFT_OUT.has(hit.tokens[last]?.lexeme.lower ?? '')) last--;
  return { start: hit.start, end: hit.tokens[last]?.end ?? hit.end };
}
