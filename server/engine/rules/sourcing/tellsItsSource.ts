import { isPersonNoun } from '../../lexicons/personNouns.ts';
import { gate } from '../../rule/gate.ts';
import { glance, sentenceMayHold } from '../../rule/glance.ts';
import type { OutlineBlock } from '../../rule/rule.ts';

/**
 * True where the words of a sentence, given by its index, name what or who answers for it, though the search for sources
 * has missed it: a certain paper that shows or asks, its authors who count, a name that says, or somebody's claim that
 * something is so.
 */
export function tellsItsSource(outline: OutlineBlock, index: number): boolean {
  const look = glance(outline);
  const own = outline.facts.sentences[index];
  if (!own) return false;
  const sentence = outline.block.text.slice(own.start, own.end);
  for (const { words, pattern } of TELLING) {
    if (sentenceMayHold(look, index, words) && pattern.test(sentence)) return true;
  }
  if (!sentenceMayHold(look, index, SAID)) return false;
  const speaker = SPEAKER.exec(sentence)?.[1];
  return speaker !== undefined && !isPersonNoun(speaker.toLowerCase()) && !NOBODY.has(speaker.toLowerCase());
}

/** "the Reuters poll showed", "another slide shows", "when the poll asked", "official election results showed". */
const PAPER =
  /(?<![\p{L}\p{N}])(?:the|this|that|an?|another|one|its|their|his|her|official|\p{Lu}[\p{L}/’'-]*) (?:[\p{L}\p{N}/’'-]+ ){0,3}(?:polls?|survey|study|report|filings?|analysis|slide|chart|census|results|figures|data|tally|review|audit|documents?|records|ruling|assessment|update|minutes|accounts|judgment|sheet) (?:also |has |have |had )?(?:show|found|find|indicate|suggest|list|record|reveal|ask|project|estimate|said|say|admit|put)/u;
/** "the researchers tallied", "the authors of the report combed through the filings and found". */
const AUTHORS =
  /(?<!\p{L})the (?:researchers|authors|economists|auditors|pollsters|investigators|company|agency|ministry)(?!\p{L}).{0,100} (?:found|tallied|calculated|estimated|concluded|counted|said|reported|announced)(?!\p{L})/iu;
/** "Ruiz’s claim that only one boat in ten is paid for". */
const CLAIM_OF =
  /(?<!\p{L})\p{Lu}\p{L}*[’']s? (?:\p{L}+ ){0,2}(?:emphasis|claim|statement|assertion|estimate|argument|warning|testimony|belief) that /u;
/** "the firm filed for bankruptcy, reporting debts": the paper itself says so. */
const DISCLOSED =
  /(?:filed|filing|filings|statement|report|testimony)(?!\p{L}).{0,80}, (?:reporting|listing|disclosing|citing|stating) /u;
const SPEAKER =
  /(?<![\p{L}’'.-])(\p{Lu}[\p{L}’'.-]*)\)? (?:has |have |had )?(?:since |also |later |again |earlier )?(?:said|says|told|announced|estimated|expects|charges that|rated|projects|forecasts|predicts|testified|wrote|argued|argues) (?!(?:goodbye|no to|yes to) )/u;
/** "…, Arden Radio reported last month", "according to data released by the office". */
const REPORTED_BY =
  /, \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3} (?:(?:has |had )?reported|reports)(?! (?:an? |the |its |their ))(?!\p{L})/u;
/** "a trial published in the Arden Journal", "court case number 44": where to look it up. */
const FILED = /(?<!\p{L})(?:published in the \p{Lu}|published in \p{Lu}|case number \d|case no\. \d|docket number)/u;
/** "analysts polled by Larkfield Data": who asked them is told. */
const ASKED = /(?<!\p{L})(?:polled|surveyed|interviewed|canvassed) by (?:the )?(?:\p{L}+ ){0,3}\p{Lu}/u;
/** "sales fell, which the company blamed on the rain": they told of it. */
const BLAMED =
  /, which (?:the |its |an? )?(?:\p{L}+ ){1,3}(?:attributed to|blamed on|put down to|ascribed to|explained by) /u;
/** "Officials, including Ida Moss, have pointed out that". */
const EXEMPLIFIED =
  /, (?:among them|including|led by) (?:[^,\p{Lu}]{0,30})\p{Lu}[^,]{0,60}, (?:have |has |had |will )?(?:\p{L}+ly )?\p{L}+(?: out)? that /u;
/** "the engineer put the cost at 340 million". */
const PRICED =
  /(?<!\p{L})(?:put|puts|valued|values|estimated|estimates|pegged) (?:the|its|his|her|their) [^,.;]{2,60} at (?:about |around |some |nearly |roughly )?[$€£]?\d/u;
/** "the ministry published draft rules": there they stand. */
const ISSUED =
  /(?<!\p{L})(?:\p{Lu}\p{L}+|ministry|council|agency|company|office|government|commission|court|union|committee) (?:in \p{Lu}\p{L}+ )?(?:has |have |had )?(?:published|released) (?:an?|the|its|their|draft|new|figures|data|rules)(?!\p{L})/u;
const NOBODY = new Set(
  'some many most others several few they people everyone nobody critics experts analysts officials observers insiders sources media'.split(
    ' ',
  ),
);

const TELLING = [
  {
    pattern: PAPER,
    words: gate(
      'poll polls survey study report filing filings analysis slide chart census results figures data tally review audit document documents record records ruling assessment update minutes accounts judgment sheet',
      PAPER,
    ),
  },
  {
    pattern: AUTHORS,
    words: gate('researchers authors economists auditors pollsters investigators company agency ministry', AUTHORS),
  },
  {
    pattern: CLAIM_OF,
    words: gate('emphasis claim statement assertion estimate argument warning testimony belief', CLAIM_OF),
  },
  { pattern: DISCLOSED, words: gate('reporting listing disclosing citing stating', DISCLOSED) },
  { pattern: REPORTED_BY, words: gate('reported reports', REPORTED_BY) },
  { pattern: FILED, words: gate('published case docket', FILED) },
  { pattern: ASKED, words: gate('polled surveyed interviewed canvassed', ASKED) },
  { pattern: BLAMED, words: gate('attributed blamed put ascribed explained', BLAMED) },
  { pattern: EXEMPLIFIED, words: gate('among including led', EXEMPLIFIED) },
  { pattern: PRICED, words: gate('put puts valued values estimated estimates pegged', PRICED) },
  { pattern: ISSUED, words: gate('published released', ISSUED) },
];
const SAID = gate(
  'said says told announced estimated expects charges rated projects forecasts predicts testified wrote argued argues',
  SPEAKER,
);
