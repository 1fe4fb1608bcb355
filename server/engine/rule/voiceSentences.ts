import type { BlockFacts } from '../facts/blockFacts.ts';
import { contains } from '../text/span.ts';
import type { OutlineBlock } from './rule.ts';

/** A sentence in the writer's own voice, as rules that look at the whole document read it. */
export interface VoiceSentence {
  /** Offsets of the document. */
  readonly start: number;
  readonly end: number;
  /** White space made single, bullets and markup at the start left out; for reading, not for counting. */
  readonly text: string;
  /** True when an identifiable source stands behind it. */
  readonly sourced: boolean;
}

/** An unchanged block keeps its facts, so what was read from it is kept beside them, for the place where it stood last. */
const known = new WeakMap<BlockFacts, { readonly at: number; readonly sentences: readonly VoiceSentence[] }>();

/** The sentences of a block that nobody is quoted as saying, in order. */
export function voiceSentences({ block, facts }: OutlineBlock): readonly VoiceSentence[] {
  const kept = known.get(facts);
  if (kept?.at === block.start) return kept.sentences;
  const sentences = kept ? moved(kept.sentences, block.start - kept.at) : read(block, facts);
  known.set(facts, { at: block.start, sentences });
  return sentences;
}

function read(block: OutlineBlock['block'], facts: BlockFacts): readonly VoiceSentence[] {
  return facts.sentences
    .filter((s) => !facts.quotations.some((q) => contains(q, s)))
    .map((s) => ({
      start: s.start + block.start,
      end: s.end + block.start,
      text: plain(block.text.slice(s.start, s.end)),
      sourced: s.sourced,
    }));
}

function moved(sentences: readonly VoiceSentence[], by: number): readonly VoiceSentence[] {
  return sentences.map(({ start, end, text, sourced }) => ({ start: start + by, end: end + by, text, sourced }));
}

const plain = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/[’‘]/g, "'")
        .replace(/^(?:[•·*#>_–—-]+ ?|\d+[.)] )+/, '')
    : text;

/** Most sentences hold nothing to be changed. */
const ODD = /[\n\r\t\u00a0’‘]|\s\s|[^\S ]|^[•·*#>_–—\d-]/;
