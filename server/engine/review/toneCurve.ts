import type { ReadBlock } from './readBlock.ts';
import type { ToneStretch } from './reviewTypes.ts';

/** Where no headings part a text, it is parted by length into about so many stretches. */
const STRETCHES = 6;
/** A stretch of fewer sentences says nothing of its tone, and is left out. */
const FEWEST_SENTENCES = 3;

/**
 * How the tone goes through the text: the mean valence of the sentences between one heading and the next, or, where
 * fewer than two sections have headings, of about six stretches of like length. In order of the text; empty for a text
 * too short to have a curve. Linear time.
 */
export function toneCurve(blocks: readonly ReadBlock[]): readonly ToneStretch[] {
  const sections = stretchesOf(blocks, Number.POSITIVE_INFINITY);
  if (sections.length > 1) return sections;
  let words = 0;
  for (const { review } of blocks) words += review.totals.words;
  const stretches = stretchesOf(blocks, words / STRETCHES);
  return stretches.length > 1 ? stretches : [];
}

/** Parts the text at headings, and where a stretch has come to `most` words. */
function stretchesOf(blocks: readonly ReadBlock[], most: number): ToneStretch[] {
  const found: ToneStretch[] = [];
  let open = { start: 0, end: 0, words: 0, sentences: 0, sum: 0 };
  const close = (): void => {
    const { start, end, words, sentences, sum } = open;
    if (sentences >= FEWEST_SENTENCES) found.push({ start, end, words, valence: sum / sentences });
    open = { start: 0, end: 0, words: 0, sentences: 0, sum: 0 };
  };
  for (const { block, review } of blocks) {
    if (block.kind === 'heading' || block.kind === 'title') {
      close();
      continue;
    }
    const { totals } = review;
    if (totals.sentences === 0) continue;
    if (open.sentences === 0) open.start = block.start;
    open.end = block.end;
    open.sum += totals.valence;
    open.words += totals.words;
    open.sentences += totals.sentences;
    if (open.words >= most && open.sentences >= FEWEST_SENTENCES) close();
  }
  close();
  return found;
}
