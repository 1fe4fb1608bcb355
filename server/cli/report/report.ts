import type { Review } from '#engine';

/** A file as a report shows it. */
export interface ReviewedFile {
  /** As it was named; `-` is standard input. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}

/** Writes reviews down, one file after another. Each function gives the text that comes next. */
export interface Report {
  begin(): string;
  file(reviewed: ReviewedFile): string;
  end(): string;
}
