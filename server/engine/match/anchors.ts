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
  return reachOf(elements)?.anchors;
}

/** Anchors and how often they are met. */
interface Reach {
  readonly anchors: readonly Anchor[];
  /** How many times in 10,000 tokens one of the words stands. */
  readonly frequency: number;
  /** How many times in 10,000 tokens a match is tried. */
  readonly tries: number;
}

function reachOf(elements: readonly Element[]): Reach | undefined {
  let best: Reach | undefined;
  let bestTries = Number.POSITIVE_INFINITY;
  let bestLeast = 0;
  let bestMost = 0;
  let least = 0;
  let most = 0;
  for (const element of elements) {
    const inside = reachIn(element);
    // What may come before the element moves all its anchors alike.
    const tries = inside ? inside.tries + inside.frequency * (most - least) : 0;
    if (inside && tries < bestTries) {
      best = inside;
      bestTries = tries;
      bestLeast = least;
      bestMost = most;
    }
    const [shortest, longest] = lengthsOf(element);
    least += shortest;
    most += longest;
  }
  if (!best || bestMost === 0) return best;
  const anchors = best.anchors.map((a) => ({ word: a.word, least: a.least + bestLeast, most: a.most + bestMost }));
  return { anchors, frequency: best.frequency, tries: bestTries };
}

/** Words one of which stands in every match of the element; worked out once for a lexicon that many patterns name. */
function reachIn(element: Element): Reach | undefined {
  const known = reaches.get(element);
  if (known !== undefined) return known ?? undefined;
  const reach = element.kind === 'word' ? reachOfWords(element.words) : reachOfGroup(element);
  reaches.set(element, reach ?? null);
  return reach;
}

const reaches = new WeakMap<Element, Reach | null>();

/** A word that is not common is met about this often in 10,000. */
const RARE = 0.3;

function reachOfWords(words: readonly string[] | null): Reach | undefined {
  if (!words) return undefined;
  let frequency = 0;
  const anchors: Anchor[] = [];
  for (const word of words) {
    frequency += commonWords.get(word) ?? RARE;
    anchors.push({ word, least: 0, most: 0 });
  }
  return { anchors, frequency, tries: frequency };
}

function reachOfGroup(element: Element): Reach | undefined {
  if (element.kind !== 'group' || element.optional) return undefined;
  const anchors: Anchor[] = [];
  let frequency = 0;
  let tries = 0;
  for (const alternative of element.alternatives) {
    const inside = reachOf(alternative);
    if (!inside) return undefined;
    anchors.push(...inside.anchors);
    frequency += inside.frequency;
    tries += inside.tries;
  }
  return { anchors, frequency, tries };
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
