import { type Gate, gate } from '../../rule/gate.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.’'/-]*`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const u = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');

/** "(World Bank, 2023, p. 14)" */
const CITED = u(String.raw`\(${NAME}(?: [^()\n]{1,60})?,? (?:19|20)\d\d[a-z]?(?:, pp?\. ?\d[\d–-]*)?\)`);
/** "Met Office observations show", ", data from its customs directorate show", "figures published by the commission show" */
const OBSERVED = u(
  BEFORE,
  `(?:${NAME} (?:figures|data|records|observations|statistics|readings|measurements|logs|numbers|estimates) |(?:figures|data|records|observations|statistics|readings|measurements|logs) (?:from|by|of|published|released|compiled|collected|held|kept|gathered) (?:[^\\s,;.]+ ){1,6})`,
  '(?:show|shows|showed|suggest|indicate|indicates|record)',
  AFTER,
);
/** "inspection records held by the Ohio Agency": who keeps the paper is told. */
const HELD = u(
  BEFORE,
  '(?:records|documents|data|papers|files|figures|emails|letters|minutes|accounts|logs?|registers?|reports?|statistics|schedule|tables?|footage|ledger) ',
  '(?:[^\\s.;]+ ){0,5}?(?:held|kept|published|released|compiled|obtained|collected|filed|issued|provided|shared|supplied) (?:by|with|in|at) (?:the |its |an? )?',
  NAME,
);
/** "according to a log which the operator showed to reporters", "according to the complaint" */
const SHOWN = u(
  BEFORE,
  '[Aa]ccording to (?:the|its|his|her|their) (?:\\p{Ll}+ ){0,3}(?:complaint|indictment|report|survey|study|log|record|records|minutes|filing|filings|lawsuit|audit|review|contract|treaty|company|council|ministry|office|agency|police|union|commission|court|charter|app|manual|maker|operator|catalogue)',
  AFTER,
  `|${BEFORE}[Aa]ccording to an? (?:\\p{Ll}+ ){0,3}(?:log|record|report|document|memo|transcript|filing|letter|study|survey|review|audit) (?:which|that|seen|shown|published|filed|obtained|released|dated|by|from|in) `,
);
/** "set out in the customs tariff", "listed in the register" */
const SET_OUT = u(
  BEFORE,
  '(?:set out|laid down|laid out|listed|recorded|defined|printed|given|enshrined|spelled out|spelt out|described) in (?:the|its|article|section|annex|chapter|\\p{Lu})',
);
/** "Article 2 of the declaration commits both states" */
const ARTICLE = u('^(?:Article|Section|Clause|Chapter|Paragraph|Annex|Schedule) (?:\\d+|[IVX]+)', AFTER);
/** "the number comes from the International Federation" */
const COMES_FROM = u(
  BEFORE,
  '(?:[Nn]umbers?|[Ff]igures?|[Dd]ata|[Ee]stimates?|[Cc]ounts?|[Tt]otals?|[Ss]tatistics?|[Qq]uotes?|[Ii]nformation) (?:comes?|came|is taken|are taken|is drawn|are drawn|was taken|were taken|is|are) from (?:the |its |an? )?(?:\\p{Ll}+ ){0,2}',
  NAME,
);
/** ", the European Commission's trade directorate reports," */
const ASIDE = u(
  ', (?:the |its |his |her )?(?:\\p{Ll}+ ){0,3}',
  NAME,
  "(?: [\\p{L}’'.-]+){0,5},? (?:reports|says|said|notes|noted|estimates|estimated|reckons|wrote|writes|reported|added|told \\p{Lu}[\\p{L}.’'-]*)(?=[,.])",
);
/** "its director, Rohan Mehta, said", "Uruguay's ambassador, Lucía Bentancor, welcomed" */
const APPOSED = u(
  ', ',
  NAME,
  '(?: ',
  NAME,
  '){1,3}, (?:has |have |had )?(?:since |also |later )?(?:said|says|told|welcomed|criticised|criticized|blamed|announced|added|wrote|argued|estimated|denied|confirmed|warned|praised|condemned|called|insisted|explained|expects|thinks|believes)',
  AFTER,
);
/** "a label he shrugged off when he spoke to Radio Okapi", "in an interview with the Arden Post" */
const SPOKE = u(
  BEFORE,
  '(?:when|as) (?:he|she|they) (?:spoke|talked) (?:to|with) (?:the )?',
  NAME,
  '|',
  BEFORE,
  '[Ii]nterview (?:with|by|for) (?:the )?',
  NAME,
);
/** "in an article for the Health Journal": there it can be read. */
const WRITTEN = u(
  BEFORE,
  "[Ii]n (?:an|a|his|her|their|its) (?:[\\p{L}’'-]+ ){0,3}(?:article|essay|column|op-ed|post|book|memoir|blog|paper|lecture|submission|editorial) (?:for|in|on|to|published|called|titled|entitled|at) ",
);
/** "the company issued a brief statement" */
const STATEMENT = u(
  BEFORE,
  '(?:issued|released|put out|published) (?:an?|the|its|that|this|those|these|his|her) (?:\\p{L}+ ){0,2}(?:statement|apology|warning|denial|notice|number|numbers|figure|figures|list|report|apologies)',
  AFTER,
);
/** "the ledger, which the mayor opened for us, lists", "a survey, conducted in May among 704 voters, had given her a lead" */
const PARTED = u(
  BEFORE,
  '(?:ledger|report|survey|poll|register|log|document|study|audit|review|record|census|minutes|filing|table|list)(?: (?:by|of|on|from|for) [^,;.]{2,60})?, [^;.]{3,90}, (?:has |have |had )?(?:lists?|listed|shows?|showed|gives?|gave|given|puts?|found|blamed|counts?|counted|records?|recorded|says|said|states?|estimated|concluded|names?)',
  AFTER,
);
/** "the engineer put the cost at 340 million", "a working paper (No. 248) estimated the cost at between 3 and 8 percent" */
const VALUED = u(
  BEFORE,
  '(?:put|puts|estimated|estimates|reckoned|pegged|valued|values) (?:the|its|his|her|their|that|this) [^,.;]{2,60} at (?:between |about |around |some |nearly |roughly |less than |more than |up to |over )?[$€£]?\\d',
);
/** "Forecasters at the Met Office expect": people of a place that is named. */
const STAFF = u(
  BEFORE,
  '(?:at|of|from|with) (?:the )?(?:',
  NAME,
  ' ){1,4}(?:say|expect|predict|forecast|estimate|argue|believe|warn|project|found|reported|report|think)',
  AFTER,
);

/** Expressions by which a sentence names its source in passing, each behind a gate. */
export const citesInPassing: readonly Gate[] = [
  gate('show shows showed suggest indicate indicates record', OBSERVED),
  gate('held kept published released compiled obtained collected filed issued provided shared supplied', HELD),
  gate('according', SHOWN),
  gate('set laid listed recorded defined printed given enshrined spelled spelt described', SET_OUT),
  gate('article section clause chapter paragraph annex schedule', ARTICLE),
  gate(
    'number numbers figure figures data estimate estimates count counts total totals statistic statistics quote quotes information',
    COMES_FROM,
  ),
  gate('reports says said notes noted estimates estimated reckons wrote writes reported added told', ASIDE),
  gate(
    'said says told welcomed criticised criticized blamed announced added wrote argued estimated denied confirmed warned praised condemned called insisted explained expects thinks believes',
    APPOSED,
  ),
  gate('spoke talked interview', SPOKE),
  gate('article essay column op post book memoir blog paper lecture submission editorial', WRITTEN),
  gate('issued released put published', STATEMENT),
  gate(
    'ledger report survey poll register log document study audit review record census minutes filing table list',
    PARTED,
  ),
  gate('put puts estimated estimates reckoned pegged valued values', VALUED),
  gate('say expect predict forecast estimate argue believe warn project found reported report think', STAFF),
];

/** "(World Bank, 2023)": it may be in any words, so no gate stands before it. */
export const hasCitation = (sentence: string): boolean => sentence.includes('(') && CITED.test(sentence);
