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

type Kept = Omit<VoiceSentence, 'end'>;
/** An unchanged block keeps its facts, so what was read from it is kept beside them. */
const known = new WeakMap<BlockFacts, readonly (Kept & { readonly end: number })[]>();

/** The sentences of a block that nobody is quoted as saying, in order. */
export function voiceSentences({ block, facts }: OutlineBlock): readonly VoiceSentence[] {
  let kept = known.get(facts);
  if (!kept) {
    kept = facts.sentences
      .filter((s) => !facts.quotations.some((q) => contains(q, s)))
      .map((s) => ({
        start: s.start,
        end: s.end,
        sourced: s.sourced,
        text: plain(block.text.slice(s.start, s.end)),
      }));
    known.set(facts, kept);
  }
  return kept.map(({ start, end, text, sourced }) => ({
    start: start + block.start,
    end: end + block.start,
    text,
    sourced,
  }));
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
