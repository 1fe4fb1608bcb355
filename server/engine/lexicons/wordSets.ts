/** Named sets of words for the pattern language (`@name`). An entry may itself be a pattern. */
export const wordSets: Readonly<Record<string, readonly string[]>> = {
  /** Verbs by which somebody says something. */
  reporting: [
    '~say', '~tell', '~claim', '~argue', '~assert', '~state', '~note', '~add', '~warn', '~insist', '~contend', '~maintain', '~suggest',
    '~believe', '~think', '~report', '~write', '~explain', '~acknowledge', '~admit', '~announce', '~declare', '~allege', '~stress',
    '~emphasize', '~emphasise', '~observe', '~point out', '~concede', '~confirm', '~deny', '~predict', '~caution', '~remark',
  ],
  /** People who are cited for what they think, when nobody in particular is meant. */
  thinkers: [
    '+analyst', '+expert', '+observer', '+critic', '+commentator', '+pundit', '+scholar', '+economist', '+sceptic', '+skeptic',
    '+supporter', '+opponent', '+proponent', '+advocate', '+detractor', '+historian', '+scientist', '+researcher', '+academic',
    '+specialist', '+strategist', '+watcher', '+onlooker', '+campaigner', '+activist', '+insider', '+professional', '+thinker',
    '+theorist', '+blogger', '+doctor', '+psychologist', '+nutritionist', '+engineer', '+lawyer', '+investor', '+trader', '+forecaster',
    '+doubter', '+naysayer', '+enthusiast', '+fan', '+purist', '+traditionalist', '+environmentalist', '+conservationist', '+industry +insider',
  ],
  /** Words for how many, when the number is left open. */
  openNumber: [
    'many', 'some', 'several', 'most', 'numerous', 'various', 'countless', 'certain', 'a number of', 'a growing number of', 'growing numbers of',
    'an increasing number of', 'a handful of', 'plenty of', 'a lot of', 'lots of', 'few', 'a few', 'scores of', 'dozens of', 'a host of',
    'the majority of', 'a majority of', 'the vast majority of', 'a range of', 'many of the', 'some of the', 'most of the', 'other', 'still other',
  ],
  /** Verbs of holding or voicing a view, as somebody not named is said to hold it. */
  holdingView: [
    '~say', '~argue', '~believe', '~think', '~claim', '~contend', '~maintain', '~assert', '~suggest', '~agree', '~disagree', '~warn', '~fear',
    '~worry', '~hope', '~predict', '~expect', '~suspect', '~speculate', '~wonder', '~insist', '~note', '~point out', '~point to', '~caution',
    '~feel', '~see', '~view', '~regard', '~consider', '~question', '~doubt', '~criticise', '~criticize', '~praise', '~hail', '~dismiss',
    '~describe', '~call', '~observe', '~recommend', '~advise', '~estimate', '~acknowledge', '~concede', '~stress', '~emphasise', '~emphasize',
    '~accuse', '~conclude', '~assume', '~reckon', '~perceive', '~interpret', '~cite', '~liken', '~herald', '~tout', '~lament', '~applaud',
    'remain (sceptical|skeptical|unconvinced|divided|cautious|wary)',
    '(is|are|was|were|have been|has been) (:ADV)? (sceptical|skeptical|divided|concerned|worried|convinced|alarmed|puzzled|split|unanimous|wary|hopeful|optimistic|pessimistic|quick to)',
  ],
};
