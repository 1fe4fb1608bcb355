import { seededRandom, shuffle } from '../train/seededRandom.ts';
import type { Hit } from './hitsOf.ts';

/** Most hits of one article, so that no article decides alone. */
const MOST_OF_AN_ARTICLE = 2;

/**
 * At most `count` of the hits, by turns from each set of articles. The same hits and seed give the same sample.
 */
export function sampleOf(hits: readonly Hit[], count: number, seed: number): readonly Hit[] {
  const order = Int32Array.from(hits.keys());
  shuffle(order, seededRandom(seed));
  const taken = new Map<string, number>();
  const sets = new Map<string, Hit[]>();
  for (const i of order) {
    const hit = hits[i] as Hit;
    const name = `${hit.article.set} ${hit.article.id}`;
    const number = taken.get(name) ?? 0;
    if (number === MOST_OF_AN_ARTICLE) continue;
    taken.set(name, number + 1);
    const set = sets.get(hit.article.set) ?? [];
    sets.set(hit.article.set, set);
    set.push(hit);
  }
  const sample: Hit[] = [];
  for (let turn = 0; sample.length < count; turn++) {
    const round = [...sets.values()].flatMap((set) => set[turn] ?? []);
    if (round.length === 0) break;
    sample.push(...round.slice(0, count - sample.length));
  }
  return sample;
}
