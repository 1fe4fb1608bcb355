import { commonWords } from '../lexicons/commonWords.ts';
import type { Element } from './parsePattern.ts';

/** A word that stands in a match, and how many tokens of the match come before it: at least `least`, at most `most`. */
export interface Anchor {
  readonly word: string;
  readonly least: number;
  readonly most: number;
}

/**
 * The words by which to look for a pattern: one of them stands in every match, and of all such sets they are the one
 * met least often. Undefined where a match may hold no word at all.
 */
export function anchorsOf(elements: readonly Element[]): readonly Anchor[] | undefined {
  let best: readonly Anchor[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const element of elements) {
    const inside = anchorsIn(element);
    if (inside) {
      const moved = inside.map((a) => ({ word: a.word, least: a.least + least, most: a.most + most }));
      const cost = costOf(moved);
      if (cost < bestCost) {
        best = moved;
        bestCost = cost;
      }
    }
    const [shortest, longest] = lengthsOf(element);
    least += shortest;
    most += longest;
  }
  return best;
}

/** Words one of which stands in every match of the element. */
function anchorsIn(element: Element): readonly Anchor[] | undefined {
  if (element.kind === 'word')
    return element.words ? [...element.words].map((word) => ({ word, least: 0, most: 0 })) : undefined;
  if (element.kind !== 'group' || element.optional) return undefined;
  const inside = element.alternatives.map(anchorsOf);
  return inside.some((a) => a === undefined) ? undefined : inside.flatMap((a) => a ?? []);
}

/** A word that is not common is met about this often in 10,000. */
const RARE = 0.3;

/** How many times in 10,000 tokens a match is tried. */
function costOf(anchors: readonly Anchor[]): number {
  let cost = 0;
  for (const { word, least, most } of anchors) cost += (commonWords.get(word) ?? RARE) * (1 + most - least);
  return cost;
}

/** Fewest and most tokens an element can match. */
function lengthsOf(element: Element): readonly [number, number] {
  if (element.kind === 'word') return [1, 1];
  if (element.kind === 'gap') return [0, element.most];
  if (element.kind !== 'group') return [0, 0];
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const alternative of element.alternatives) {
    let short = 0;
    let long = 0;
    for (const inner of alternative) {
      const [shortest, longest] = lengthsOf(inner);
      short += shortest;
      long += longest;
    }
    least = Math.min(least, short);
    most = Math.max(most, long);
  }
  return [element.optional ? 0 : least, most];
}
