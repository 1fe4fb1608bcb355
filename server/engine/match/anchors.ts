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
  const anchors: Anchor[] = [];
  return addAnchors(anchors, elements, 0, 0) ? anchors : undefined;
}

/** Adds the anchors of elements before which `before` to `atMost` tokens of the match stand; false where there are none. */
function addAnchors(anchors: Anchor[], elements: readonly Element[], before: number, atMost: number): boolean {
  const rarest = rarestOf(elements);
  if (!rarest) return false;
  const { element } = rarest;
  const least = before + rarest.least;
  const most = atMost + rarest.most;
  if (element.kind === 'word') for (const word of element.words ?? []) anchors.push({ word, least, most });
  if (element.kind === 'group') for (const inside of element.alternatives) addAnchors(anchors, inside, least, most);
  return true;
}

/** How often one of the words of an element stands in 10,000 tokens, and how often a match is tried for them. */
interface Cost {
  readonly frequency: number;
  readonly tries: number;
}

/** The element to look for, its cost with what may stand before it, and how many tokens that is. */
interface Rarest extends Cost {
  readonly element: Element;
  readonly least: number;
  readonly most: number;
}

function rarestOf(elements: readonly Element[]): Rarest | undefined {
  let best: Rarest | undefined;
  let least = 0;
  let most = 0;
  for (const element of elements) {
    const cost = costOf(element);
    // What may come before the element moves all its anchors alike.
    const tries = cost ? cost.tries + cost.frequency * (most - least) : 0;
    if (cost && (!best || tries < best.tries)) best = { element, frequency: cost.frequency, tries, least, most };
    if (element.kind === 'word') {
      least++;
      most++;
    } else {
      const [shortest, longest] = lengthsOf(element);
      least += shortest;
      most += longest;
    }
  }
  return best;
}

/** Undefined where a match of the element may hold no word. */
function costOf(element: Element): Cost | undefined {
  if (element.kind === 'word') return element.words ? costOfWords(element.words) : undefined;
  return element.kind === 'group' && !element.optional ? costOfGroup(element.alternatives) : undefined;
}

/** A word that is not common is met about this often in 10,000. */
const RARE = 0.3;

function costOfWords(words: readonly string[]): Cost {
  let cost = costs.get(words);
  if (cost) return cost;
  let frequency = 0;
  for (const word of words) frequency += commonWords.get(word) ?? RARE;
  cost = { frequency, tries: frequency };
  if (words.length >= MANY) costs.set(words, cost);
  return cost;
}

function costOfGroup(alternatives: readonly (readonly Element[])[]): Cost | undefined {
  let cost = costs.get(alternatives);
  if (cost) return cost;
  let frequency = 0;
  let tries = 0;
  for (const alternative of alternatives) {
    const inside = rarestOf(alternative);
    if (!inside) return undefined;
    frequency += inside.frequency;
    tries += inside.tries;
  }
  cost = { frequency, tries };
  if (alternatives.length >= MANY) costs.set(alternatives, cost);
  return cost;
}

/** The cost of what has many words: lexicons, which many patterns name. */
const costs = new WeakMap<object, Cost>();
const MANY = 12;

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
