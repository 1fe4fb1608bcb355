/** How often the server has ended by itself of late. */
export interface CrashCount {
  /** Counts a crash. True where starting the server again is worth trying, false where it keeps crashing. */
  crashed(): boolean;
  /** What was before counts no more: a person has asked for a new start. */
  forget(): void;
}

/**
 * Makes the count. A server that ends `most` times within `within` milliseconds would most likely end again at once;
 * `now` tells the time in milliseconds.
 */
export function createCrashCount(most: number, within: number, now: () => number): CrashCount {
  let times: number[] = [];
  return {
    crashed: () => {
      const time = now();
      times = [...times.filter((before) => time - before < within), time];
      return times.length < most;
    },
    forget: () => {
      times = [];
    },
  };
}
