import { sentenceScores } from '../facts/sentenceScores.ts';
import type { OutlineBlock } from '../rule/rule.ts';
import { shifted } from '../text/span.ts';
import type { ReviewedAttribution, ReviewedSentence } from './reviewTypes.ts';

/**
 * What the facts of a text tell its readers, with offsets of the document; put together when it is first asked for. The
 * scores of a sentence are worked out each time they are read: most who read sentences want their bounds.
 */
export interface ReviewedFacts {
  readonly attributions: readonly ReviewedAttribution[];
  readonly sentences: readonly ReviewedSentence[];
}

/** The attributions and sentences of all blocks. An editor asks for them now and then, not after every edit. */
export function reviewedFacts(blocks: readonly OutlineBlock[]): ReviewedFacts {
  let attributions: readonly ReviewedAttribution[] | undefined;
  let sentences: readonly ReviewedSentence[] | undefined;
  return {
    get attributions() {
      attributions ??= blocks.flatMap(attributionsOf);
      return attributions;
    },
    get sentences() {
      sentences ??= blocks.flatMap(sentencesOf);
      return sentences;
    },
  };
}

function attributionsOf({ block, facts }: OutlineBlock): ReviewedAttribution[] {
  return facts.attributions.map(({ source, cue, content, kind }) => ({
    source: source && shifted(source, block.start),
    cue: cue && shifted(cue, block.start),
    content: shifted(content, block.start),
    kind,
  }));
}

function sentencesOf({ block, facts }: OutlineBlock): ReviewedSentence[] {
  return facts.sentences.map((sentence) => ({
    start: sentence.start + block.start,
    end: sentence.end + block.start,
    sourced: sentence.sourced,
    get scores() {
      return sentenceScores(sentence);
    },
  }));
}
