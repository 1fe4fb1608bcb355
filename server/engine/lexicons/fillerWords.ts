import { fillers } from 'fillers';

const ASSURING: ReadonlySet<string> = new Set('certainly clearly definitely frankly obviously surely'.split(' '));
const STRESSING: ReadonlySet<string> = new Set(['absolutely', 'totally']);

/**
 * The entries of the package `fillers` (MIT) that are of use here, by what they do. Judged by BABE (2,903 sentences of
 * news, half of them biased), in how many of an entry's places the sentence is biased:
 *
 * - kept, words that assure: "obviously" 7 of 7, "certainly" 10 of 11, "clearly" 11 of 13, "surely" 2 of 2,
 *   "definitely" 1 of 1; "frankly" stands in none. They count only where they open a sentence: the annotators hardly
 *   ever marked the words themselves, and inside a sentence they mostly give a manner ("could clearly be heard").
 * - kept, words that stress: "absolutely" 4 of 4, "totally" 1 of 2. They count only before an adjective.
 * - left out, though their sentences lean too, because nothing in the word does: "actually" 15 of 18, "really" 10 of 12,
 *   "things" 12 of 14, "extremely" 3 of 3, "entirely" 4 of 4, "exactly" 4 of 4, "too" 18 of 23, "completely" 8 of 11. "truly" 2 of 4 mostly
 *   means "genuinely" in news ("truly independent").
 * - left out, since they are hedges and the rule `hedge` has them: "apparently", "maybe", "might", "perhaps", "possibly",
 *   "probably".
 * - left out at the base rate of one half, or common in another sense: "just" (46 of 72), "so", "like", "right", "much",
 *   "most", "well", "rather", "especially", "simply", "very", "highly", "largely", "effectively" and all others.
 */
export const fillerWords: Readonly<Record<'assuring' | 'stressing', readonly string[]>> = {
  assuring: fillers.filter((entry) => ASSURING.has(entry)),
  stressing: fillers.filter((entry) => STRESSING.has(entry)),
};
