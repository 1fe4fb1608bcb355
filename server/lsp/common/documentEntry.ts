import type { Verdict } from './guard.ts';
import type { Cause } from './isDue.ts';
import type { KeptReview } from './keptReview.ts';
import type { ReviewMemory } from './prepareReviewer.ts';
import type { Reviewed } from './reviewed.ts';

/** How an open document stands: what is known of it and what is waiting to be done. */
export interface DocumentEntry {
  readonly causes: Set<Cause>;
  forced: boolean;
  /** Changes whenever something newer was asked for; work that finds it changed is stale and stops. */
  turn: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  verdict: Verdict | undefined;
  memory: ReviewMemory | undefined;
  reviewed: Reviewed | undefined;
  /** The memory that the review was made from: another one means other options. */
  reviewedFrom: ReviewMemory | undefined;
  /** The review last made known. */
  told: KeptReview | undefined;
  /** Why it was last said to be left in peace; undefined while its review is shown. */
  leftFor: string | undefined;
  /** How long the last review took, in milliseconds. */
  took: number;
}

/** A document of which nothing is known yet. */
export function newEntry(): DocumentEntry {
  return {
    causes: new Set(),
    forced: false,
    turn: 0,
    timer: undefined,
    verdict: undefined,
    memory: undefined,
    reviewed: undefined,
    reviewedFrom: undefined,
    told: undefined,
    leftFor: undefined,
    took: 0,
  };
}
