/**
 * What a program that swaps words for synonyms makes of fixed terms, with the term meant. The idea and the name
 * "tortured phrases" are from Cabanac, Labbé and Magazinov (2021, arXiv:2107.06751); the entries were put together for
 * this rule. Each is a combination that no writer would choose.
 */
export const torturedPhrases: ReadonlyMap<string, string> = new Map([
  ['counterfeit consciousness', 'artificial intelligence'],
  ['man-made consciousness', 'artificial intelligence'],
  ['bosom peril', 'breast cancer'],
  ['bosom malignancy', 'breast cancer'],
  ['kidney disappointment', 'kidney failure'],
  ['heart disappointment', 'heart failure'],
  ['lactose bigotry', 'lactose intolerance'],
  ['sun oriented force', 'solar power'],
  ['sun based energy', 'solar energy'],
  ['sun powered boards', 'solar panels'],
  ['face acknowledgment', 'face recognition'],
  ['irregular timberland', 'random forest'],
  ['haze figuring', 'fog computing'],
  ['joined together states', 'United States'],
  ['joined states', 'United States'],
  ['joined kingdom', 'United Kingdom'],
  ['joined together kingdom', 'United Kingdom'],
  ['prime clergyman', 'prime minister'],
  ['prime serve', 'prime minister'],
  ['remote priest', 'foreign minister'],
  ['outside priest', 'foreign minister'],
  ['outside serve', 'foreign minister'],
  ['unused york', 'New York'],
  ['preeminent court', 'Supreme Court'],
  ['incomparable court', 'Supreme Court'],
  ['incomparable britain', 'Great Britain'],
  ['ozone harming substance', 'greenhouse gas'],
  ['petroleum derivative emanations', 'fossil fuel emissions'],
  ['police constrain', 'police force'],
]);
