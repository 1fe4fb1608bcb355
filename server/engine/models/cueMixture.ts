/** Where the sum of the first token stands: places before it take what words say of tokens that are not there. */
export const CUE_AT = 4;
const LOWEST_CUE = -5;

/**
 * What the cue sums of `n` tokens (from `CUE_AT` on) say of their sentence, into `terms`: the highest, the second
 * highest, the highest as a probability, and all probabilities added up. One clear cue makes a hedged sentence, which
 * a sum over words alone cannot express.
 */
export function cueMixture(cues: Float64Array, n: number, terms: Float64Array): Float64Array {
  let first = LOWEST_CUE;
  let second = LOWEST_CUE;
  let all = 0;
  for (let p = CUE_AT; p < n + CUE_AT; p++) {
    const cue = cues[p] as number;
    if (cue > first) {
      second = first;
      first = cue;
    } else if (cue > second) second = cue;
    if (cue > LOWEST_CUE) all += 1 / (1 + Math.exp(-cue));
  }
  terms[0] = (first + 2) / 2;
  terms[1] = (second + 2) / 2;
  terms[2] = 1 / (1 + Math.exp(-first));
  terms[3] = all / 2;
  return terms;
}
