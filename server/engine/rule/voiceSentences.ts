import type { SentenceFacts } from '../facts/blockFacts.ts';
import { coverFinder } from '../text/coverFinder.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './perBlock.ts';
import type { OutlineBlock } from './rule.ts';

/** The sentences of a block that nobody is quoted as saying, in order. */
export function voiceSentences(outline: OutlineBlock): readonly SentenceFacts[] {
  const { quotations, sentences } = outline.facts;
  return quotations.length === 0 ? sentences : besideQuotations(outline);
}

const besideQuotations = perBlock(({ facts: { sentences, quotations } }): readonly SentenceFacts[] => {
  const isQuoted = coverFinder(quotations);
  return sentences.filter((sentence) => !isQuoted(sentence));
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
