import type { Span } from '#engine';

/** Put `text` in the place of `start`–`end`. An empty span inserts. */
export interface TextChange extends Span {
  readonly text: string;
}
