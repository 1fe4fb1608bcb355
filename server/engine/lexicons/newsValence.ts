const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * Words that AFINN-165 gives a valence and that name plain facts in news: their everyday sense is neutral there. Each
 * group is the sense that is meant. Chosen by hand among the words that weigh most in news text (frequency times
 * valence over PolNeAR's and NewsDiscourse's training articles).
 */
export const neutralInNews: ReadonlySet<string> = new Set([
  // war, crime and courts: events, charges, verdicts
  ...words(`war wars battle battles fight fights fighting fought attack attacks attacked attacking killed kill kills killing killings
    murder murders dead death deaths die dies died dying victim victims injured wounded shot gun guns fire fired fires crime crimes criminal
    criminals prison prisoner prisoners arrest arrested arrests charge charged charges accused accuse accuses guilty convicted sentence sentenced
    penalty fine fined trial lawsuit lawsuits illegal illegally legal suspect suspected suspects terrorist terrorists terror terrorism violence
    violent rebel rebels enemy enemies conflict conflicts assault rape abuse fraud corruption detained allegation allegations denied deny
    denies torture hostage bomb bombing explosion collision crash accident accidents bankruptcy bankrupt deportation
    emergency emergencies disaster disasters rescue rescued missing ill sick cancer disease pain loss losses lost lose loses losing`),
  // elections, parliaments, parties
  ...words(`win wins winner winners winning won victory victories defeat defeated support supported supporter supporters supporting supports
    united super supreme top leading leadership popular popularity endorse endorsed endorsement endorses backed backing protest protests
    protesters ban banned block blocked blocking opposition opponent opponents reject rejected rejects refuse refused approval approved
    agree agreed agreement agrees favor favored favour favoured favorite favourite ally allies alliance authority justice freedom rights
    peace resolution dispute disputes demand demands demanded campaign debate strike strikes vote lobbying withdrawal
    criticism criticize criticized criticizing criticise criticised critics warn warned warning warnings warns`),
  // business and figures
  ...words(`crisis crises debt debts deficit growth growing profit profits asset assets share shares shared gain gained gains rise rose increase
    increased cut cuts drop dropped recession unemployment risk risks wealth wealthy rich poor worth interest interests interested benefit
    benefits demand pay award awards awarded competitive recovery boost pressure reach reached launched effective expand
    trust gross clean solid secure natural gold active alone`),
  // words of grammar and talk that are no feelings
  ...words(`no yes like liked likes kind want wanted wants clear clearly help helped helping helps care matter matters better best good well
    great greater greatest big huge hard stop stopped leave leaving certain chance chances fair true certainly allow allowed avoid prevent
    prevented committed commitment prepared ability unable responsible responsibility challenge challenges
    problem problems important importance significant difficult strong stronger strength powerful positive negative focused
    ease easy natural miss bright god christ cross forced force hope hopes hoping please pretty fan fans festival
    prize save saved safe safety security anti false true promise promised promises worried worry worries concerned concern concerns hoped`),
]);
