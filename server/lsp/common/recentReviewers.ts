import type { ReviewMemory } from './prepareReviewer.ts';

/**
 * Keeps the memories of the documents reviewed last and lets the others go: what is remembered of a text takes ten
 * times its room, and is of use only where somebody writes. Their findings stay; an edit reads the text anew.
 */
export interface RecentReviewers {
  /** A document was reviewed from this memory just now. */
  used(memory: ReviewMemory): void;
}

/** At most `most` memories are kept. */
export function createRecentReviewers(most: number): RecentReviewers {
  const recent: ReviewMemory[] = [];
  return {
    used: (memory) => {
      const at = recent.indexOf(memory);
      if (at >= 0) recent.splice(at, 1);
      recent.push(memory);
      if (recent.length <= most) return;
      const idle = recent.shift();
      idle?.reviewer.forget();
      if (idle) idle.prepared = 0;
    },
  };
}
