import { anchorsOf } from './anchors.ts';
import { patternAlternatives } from './parsePattern.ts';
import type { Phrase } from './phrase.ts';

/**
 * The words by which phrases are looked for, as a text: a line for each word, and after it, parted by spaces, four numbers
 * for each pattern to try where the word stands: the place of the phrase in the list, the alternative of its pattern, and
 * the fewest and most tokens of a match that come before the word. Reading all patterns takes longer than a review, so
 * the build ships the table of the rules' phrases. Throws a plain Error naming a malformed pattern.
 */
export function anchorTable(phrases: readonly Phrase[]): string {
  const byWord = new Map<string, number[]>();
  phrases.forEach(({ pattern }, rank) => {
    patternAlternatives(pattern).forEach((elements, alternative) => {
      const anchors = anchorsOf(elements);
      if (!anchors) throw new Error(`phrase pattern "${pattern}": a word must stand in every match`);
      for (const { word, least, most } of anchors) {
        const numbers = byWord.get(word);
        if (!numbers) byWord.set(word, [rank, alternative, least, most]);
        else addTo(numbers, rank, alternative, least, most);
      }
    });
  });
  return [...byWord].map(([word, numbers]) => `${word} ${numbers.join(' ')}`).join('\n');
}

/** Adds a pattern once a word: one that holds it in several places is looked for around it once. */
function addTo(numbers: number[], rank: number, alternative: number, least: number, most: number): void {
  const at = numbers.length - 4;
  if (numbers[at] !== rank || numbers[at + 1] !== alternative) numbers.push(rank, alternative, least, most);
  else {
    numbers[at + 2] = Math.min(numbers[at + 2] as number, least);
    numbers[at + 3] = Math.max(numbers[at + 3] as number, most);
  }
}
