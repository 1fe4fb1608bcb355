import { contains } from '../text/span.ts';
import { perBlock } from './perBlock.ts';

/** A sentence in the writer's own voice, as rules that look at the whole document read it. */
export interface VoiceSentence {
  /** Offsets relative to the block. */
  readonly start: number;
  readonly end: number;
  /** White space made single, bullets and markup at the start left out; for reading, not for counting. */
  readonly text: string;
  /** True when an identifiable source stands behind it. */
  readonly sourced: boolean;
}

/** The sentences of a block that nobody is quoted as saying, in order. */
export const voiceSentences = perBlock(({ block, facts }): readonly VoiceSentence[] =>
  facts.sentences
    .filter((s) => !facts.quotations.some((q) => contains(q, s)))
    .map(({ start, end, sourced }) => ({ start, end, text: plain(block.text.slice(start, end)), sourced })),
);

const plain = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/[’‘]/g, "'")
        .replace(/^(?:[•·*#>_–—-]+ ?|\d+[.)] )+/, '')
    : text;

/** Most sentences hold nothing to be changed. */
const ODD = /[\n\r\t\u00a0’‘]|\s\s|[^\S ]|^[•·*#>_–—\d-]/;
