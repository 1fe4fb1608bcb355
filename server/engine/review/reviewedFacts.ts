import type { Block } from '../document/document.ts';
import { sentenceScores } from '../facts/sentenceScores.ts';
import type { SentenceScores } from '../models/score.ts';
import type { OutlineBlock } from '../rule/rule.ts';
import { analyse } from '../text/analyse.ts';
import { shifted } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';
import type { ReviewedAttribution, ReviewedSentence } from './reviewTypes.ts';

/**
 * What the facts of a text tell its readers, with offsets of the document; put together when it is first asked for. The
 * scores of a sentence are worked out each time they are read: most who read sentences want their bounds.
 */
export interface ReviewedFacts {
  readonly attributions: readonly ReviewedAttribution[];
  readonly sentences: readonly ReviewedSentence[];
}

/** What an object whose properties are worked out when they are read works them out from. */
const FROM = Symbol('from');

interface FromBlocks {
  readonly [FROM]: { readonly blocks: readonly OutlineBlock[]; attributions?: unknown; sentences?: unknown };
}

interface FromSentence {
  readonly [FROM]: { readonly tagged: TaggedBlock; readonly index: number };
}

/**
 * A block and its words, read anew when the scores of one of its sentences are asked for. A review does not keep them:
 * they would take more room than all else, and tagging is a small part of a review.
 */
interface TaggedBlock {
  readonly block: Block;
  sentences: readonly Sentence[] | undefined;
}

/*
 * One getter for all objects, with what it reads kept in the object. A literal with a getter of its own would look
 * simpler; but V8 makes a hidden class for each, and holds by it all that the getter knows, until a full collection:
 * every review then outlived the next ones, and a third of all memory asked for was copied twice.
 */
const FACTS: PropertyDescriptorMap & ThisType<FromBlocks> = {
  attributions: {
    enumerable: true,
    get() {
      this[FROM].attributions ??= this[FROM].blocks.flatMap(attributionsOf);
      return this[FROM].attributions;
    },
  },
  sentences: {
    enumerable: true,
    get() {
      this[FROM].sentences ??= this[FROM].blocks.flatMap(sentencesOf);
      return this[FROM].sentences;
    },
  },
};

const SCORES: PropertyDescriptor & ThisType<FromSentence> = {
  enumerable: true,
  get(): SentenceScores {
    const { tagged, index } = this[FROM];
    tagged.sentences ??= analyse(tagged.block.text, tagged.block.hidden);
    return sentenceScores(tagged.sentences[index] as Sentence);
  },
};

/** Adds the attributions and sentences of all blocks to `rest`. An editor asks for them now and then, not after every edit. */
export function withReviewedFacts<Rest extends object>(
  rest: Rest,
  blocks: readonly OutlineBlock[],
): Rest & ReviewedFacts {
  return Object.defineProperties(from(rest, { blocks }), FACTS) as Rest & ReviewedFacts;
}

const from = <T extends object>(target: T, source: unknown): T =>
  Object.defineProperty(target, FROM, { enumerable: false, value: source });

function attributionsOf({ block, facts }: OutlineBlock): ReviewedAttribution[] {
  return facts.attributions.map(({ source, cue, content, kind }) => ({
    source: source && shifted(source, block.start),
    cue: cue && shifted(cue, block.start),
    content: shifted(content, block.start),
    kind,
  }));
}

function sentencesOf({ block, facts }: OutlineBlock): ReviewedSentence[] {
  const tagged: TaggedBlock = { block, sentences: undefined };
  return facts.sentences.map((sentence) => {
    const bounds = {
      start: sentence.start + block.start,
      end: sentence.end + block.start,
      sourced: sentence.sourced,
    };
    return Object.defineProperty(from(bounds, { tagged, index: sentence.index }), 'scores', SCORES) as ReviewedSentence;
  });
}
