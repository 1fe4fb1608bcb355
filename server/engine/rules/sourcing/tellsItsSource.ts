import { isPersonNoun } from '../../lexicons/personNouns.ts';
import { gate } from '../../rule/gate.ts';
import { glance, sentenceMayHold } from '../../rule/glance.ts';
import type { OutlineBlock } from '../../rule/rule.ts';
import { citesInPassing, hasCitation } from './citesInPassing.ts';

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
  if (hasCitation(sentence)) return true;
  for (const telling of TELLING) {
    if (sentenceMayHold(look, index, telling) && telling.patterns.some((pattern) => pattern.test(sentence)))
      return true;
  }
  if (!sentenceMayHold(look, index, SAID)) return false;
  const speaker = SPEAKER.exec(sentence)?.[1];
  return speaker !== undefined && !isPersonNoun(speaker.toLowerCase()) && !NOBODY.has(speaker.toLowerCase());
}

/** "the Reuters poll showed", "another slide shows", "when the poll asked", "official election results showed". */
const PAPER =
  /(?<![\p{L}\p{N}])(?:the|this|that|an?|another|one|its|their|his|her|official|\p{Lu}[\p{L}/’'-]*) (?:[\p{L}\p{N}/’'-]+ ){0,3}(?:polls?|survey|study|report|filings?|analysis|slide|chart|census|results|figures|data|tally|review|audit|documents?|records|ruling|assessment|update|minutes|accounts|judgment|sheet|paper|text|log|register|lawsuit|indictment|complaint|verdict|contract|ledger|dataset) (?:also |has |have |had )?(?:show|found|find|indicate|suggest|list|record|reveal|ask|project|estimate|said|say|admit|put|disclose|state|conclude|note|warn|detail|confirm|describe|document)/u;
/** "a filing dated 3 May shows", "a survey by the biologist Ida Moss found", "the minutes of the session show" */
const PAPER_OF =
  /(?<!\p{L})(?:the|an?|its|their|his|her|another) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:polls?|surveys?|study|report|review|filings?|analysis|census|figures|data|tally|audit|documents?|records?|ruling|assessment|minutes|accounts|judgment|papers?|letter|memo|register|log|models?) (?:of|by|from|for|at|in|on|dated|published|released|seen|obtained|filed|commissioned|conducted|compiled|led) (?:[^\s,;]+ ){1,9}(?:shows?|showed|found|finds|indicates?|indicated|suggests?|suggested|reveals?|revealed|concluded|concludes|estimated|estimates|counted|put|puts|says?|said|recorded|records|lists|listed|calculated)(?!\p{L})/iu;
/** "calculated in a 2016 report", "wrote in a letter to the board" */
const IN_PAPER =
  /(?<!\p{L})(?:calculated|estimated|reckoned|found|concluded|reported|wrote|write|said|stated|argued|established|determined|counted|noted|warned|projected|described|announced|revealed|disclosed|acknowledged|admitted)(?!\p{L})[^.;]{0,40} in (?:the|an?|its|their|his|her) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:report|paper|study|letter|statement|filing|review|memo|memoir|book|article|post|email|survey|audit|journal|interview|broadcast|briefing|bulletin)(?!\p{L})/iu;
/** "in a statement on its website, the union endorsed her": there it can be read. */
const STATED =
  /(?<!\p{L})in (?:an?|its|their|his|her) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:statement|letter|speech|interview|email|memo|message|press release|filing|broadcast|televised address|manifesto)(?!\p{L})/iu;
/** "where the range is 9.6 metres according to the Hydrographic Office": wherever it stands. */
const ACCORDING = /(?<!\p{L})[Aa]ccording to (?:the |its |his |her |their |an? )?(?:\p{Ll}[\p{L}’'-]* ){0,3}\p{Lu}/u;
/** "models in the paper support that", "the samples in the study came from": the paper is at hand. */
const IN_THE_PAPER =
  /(?<!\p{L})(?:in|from) the (?:paper|report|study|survey|filing|ruling|judgment|minutes|poll|audit|census|lawsuit|indictment|dataset|verdict)(?!\p{L})/iu;
/** "Under the plan approved on Monday, …": the plan says so. */
const UNDER =
  /^Under (?:the|an?|its|this|that|these|those|current|existing|\p{Lu}[\p{L}’'-]*) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:plan|bill|law|deal|rules|policy|policies|guidelines|code|agreement|treaty|contract|terms|act|scheme|proposal|pact|constitution|regulations?|statute|settlement|compromise|order|decree|accord|charter|ordinance)(?!\p{L})/iu;
/** "the meeting also heard", "the inquest was told" */
const HEARD =
  /(?<!\p{L})(?:meeting|court|inquiry|committee|inquest|tribunal|hearing|jury|panel|councillors|commission|council|senators|deputies|parliament|assembly|judge|magistrates|conference|congress) (?:also |later |then |had |has |earlier )?(?:heard|was told|were told|been told|learned)(?!\p{L})/iu;
/** "the association welcomed the result", "the office has dismissed the story": taking a stand is saying something. */
const STANCE =
  /(?<!\p{L})(?:\p{Lu}[\p{L}’'.-]*|office|association|union|council|club|party|ministry|company|committee|board|federation|embassy|institute|coach|captain|manager|chairman|chairwoman|charity|chain|firm|government|leader|minister) (?:has |have |had )?(?:since |also |later |again |quickly |swiftly |publicly |strongly )?(?:(?:disputed|disputes|welcome(?:d|s)(?! [^.;]{1,120} to (?:the |his |her |their |its |an? )?\p{Lu})|endorsed|condemned|condemns|criticised|criticized|praised|denounced|applauded|lamented|hailed|deplored|decried|lauded) |dismissed (?:it|them|(?:the|any|all|his|her|their|such)? ?(?:\p{L}+ )?(?:story|stories|claims?|suggestions?|reports?|allegations?|criticisms?|concerns|fears|talk|rumours?|rumors?|accusations?|idea|charge|charges)) )/u;
/** "the Arden Institute put Moss ahead by two points": a poll says whose it is. */
const POLLED =
  /(?<!\p{L})\p{Lu}[\p{L}’'.-]* (?:has |had |now )?(?:put|puts|gave|gives|has|had|shows|showed) [^,.;]{2,60}(?:ahead|behind|on|at|in the lead|level|leading|trailing)(?!\p{L})[^.;]{0,40} (?:points?|percent|per cent|seats)(?!\p{L})/u;
/** "by my count", "my daughter's school": what the writer lives with. */
const OWN =
  /^My (?!\p{L}+ (?:said|says|told|argued))|(?<!\p{L})(?:by|on) my (?:own )?(?:count|reckoning|estimate|calculations?)(?!\p{L})/u;
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
/** "the ministry published draft rules": there they stand. */
const ISSUED =
  /(?<!\p{L})(?:\p{Lu}\p{L}+|ministry|council|agency|company|office|government|commission|court|union|committee) (?:in \p{Lu}\p{L}+ )?(?:has |have |had )?(?:published|released) (?:an?|the|its|their|draft|new|figures|data|rules)(?!\p{L})/u;
const NOBODY = new Set(
  'some many most others several few they people everyone nobody critics experts analysts officials observers insiders sources media'.split(
    ' ',
  ),
);

const TELLING = [
  ...citesInPassing,
  gate(
    'poll polls survey study report filing filings analysis slide chart census results figures data tally review audit document documents record records ruling assessment update minutes accounts judgment sheet paper text log register lawsuit indictment complaint verdict contract ledger dataset',
    PAPER,
  ),
  gate('researchers authors economists auditors pollsters investigators company agency ministry', AUTHORS),
  gate('emphasis claim statement assertion estimate argument warning testimony belief', CLAIM_OF),
  gate('reporting listing disclosing citing stating', DISCLOSED),
  gate('reported reports', REPORTED_BY),
  gate('published case docket', FILED),
  gate('polled surveyed interviewed canvassed', ASKED),
  gate('attributed blamed put ascribed explained', BLAMED),
  gate('among including led', EXEMPLIFIED),
  gate(
    'poll polls survey surveys study report review filing filings analysis census figures data tally audit document documents record records ruling assessment minutes accounts judgment paper papers letter memo register log model models',
    PAPER_OF,
  ),
  gate(
    'report paper study letter statement filing review memo memoir book article post email survey audit journal interview broadcast briefing bulletin',
    IN_PAPER,
  ),
  gate('statement letter speech interview email memo message release filing broadcast address manifesto', STATED),
  gate('according', ACCORDING),
  gate(
    'paper report study survey filing ruling judgment minutes poll audit census lawsuit indictment dataset verdict',
    IN_THE_PAPER,
  ),
  gate('under', UNDER),
  gate('heard told learned', HEARD),
  gate(
    'disputed disputes welcomed welcomes endorsed condemned condemns criticised criticized praised denounced applauded lamented hailed deplored decried lauded dismissed',
    STANCE,
  ),
  gate('point points percent cent seats', POLLED),
  gate('my', OWN),
  gate('published released', ISSUED),
];
const SAID = gate(
  'said says told announced estimated expects charges rated projects forecasts predicts testified wrote argued argues',
  SPEAKER,
);
