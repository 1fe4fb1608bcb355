import { coverFinder } from '../text/coverFinder.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './perBlock.ts';
import type { OutlineBlock } from './rule.ts';

/** A sentence in the writer's own voice, as rules that look at the whole document read it. Offsets are relative to the block. */
export interface VoiceSentence extends Span {
  /** Its place among all sentences of the block. */
  readonly index: number;
  /** True when an identifiable source stands behind it. */
  readonly sourced: boolean;
}

/** The sentences of a block that nobody is quoted as saying, in order. */
export const voiceSentences = perBlock(({ facts: { sentences, quotations } }): readonly VoiceSentence[] => {
  const own: VoiceSentence[] = [];
  const isQuoted = coverFinder(quotations);
  sentences.forEach((s, index) => {
    if (isQuoted(s)) return;
    own.push({ index, start: s.start, end: s.end, sourced: s.sourced });
  });
  return own;
});

/** The words of a sentence with white space made single, bullets and markup at the start left out; for reading, not for counting. */
export function voiceText({ block }: OutlineBlock, { start, end }: Span): string {
  const text = block.text.slice(start, end);
  return ODD.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/[’‘]/g, "'")
        .replace(/^(?:[•·*#>_–—-]+ ?|\d+[.)] )+/, '')
    : text;
}

/** Most sentences hold nothing to be changed. */
const ODD = /[\n\r\t\u00a0’‘]|\s\s|[^\S ]|^[•·*#>_–—\d-]/;
