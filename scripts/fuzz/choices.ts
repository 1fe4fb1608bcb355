import { seededRandom } from '../train/seededRandom.ts';

/** Choices that chance makes, the same for the same seed. */
export interface Choices {
  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list, which must not be empty. */
  one<T>(from: readonly T[]): T;
}

export function createChoices(seed: number): Choices {
  const random = seededRandom(seed);
  return {
    number: (below) => Math.floor(random() * below),
    chance: (probability) => random() < probability,
    one: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
  };
}
