/** Named sets of words for the pattern language (`@name`). An entry may itself be a pattern. */
export const wordSets: Readonly<Record<string, readonly string[]>> = {
  /** Verbs by which somebody says something. */
  reporting: [
    '~say', '~tell', '~claim', '~argue', '~assert', '~state', '~note', '~add', '~warn', '~insist', '~contend', '~maintain', '~suggest',
    '~believe', '~think', '~report', '~write', '~explain', '~acknowledge', '~admit', '~announce', '~declare', '~allege', '~stress',
    '~emphasize', '~emphasise', '~observe', '~point out', '~concede', '~confirm', '~deny', '~predict', '~caution', '~remark',
  ],
};
