import type { Span } from '../text/span.ts';

/** A way to the source that stands in the text. Offsets relative to the block. */
export interface Link extends Span {
  readonly kind: 'link' | 'url' | 'footnote' | 'citation-needed';
  readonly target: string;
}
