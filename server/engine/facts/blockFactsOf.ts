import type { Block } from '../document/document.ts';
import type { Options } from '../options/options.ts';
import type { Sentence } from '../text/token.ts';
import { isIdentifiable } from './attribution.ts';
import type { BlockFacts, SentenceFacts } from './blockFacts.ts';
import { findClaim } from './claim.ts';
import { findAttributions } from './findAttributions.ts';
import { findLinks } from './findLinks.ts';
import { findQuotations } from './findQuotations.ts';
import { readingOf } from './reading.ts';
import { valence } from './valence.ts';

/**
 * What a block says, before anyone judges it. Takes the block and its sentences as `analyse` gives them; every offset
 * in the result is in UTF-16 code units relative to the block. Pure, linear, never throws.
 */
export function blockFactsOf(block: Block, sentences: readonly Sentence[], options: Options): BlockFacts {
  const quotations = findQuotations(block, sentences);
  const links = findLinks(block);
  const accepted = options.sources.length > 0 ? new Set(options.sources.map((name) => name.toLowerCase())) : NO_NAMES;
  const judged = findAttributions(readingOf(sentences, quotations), accepted);
  const attributions = judged.map(({ source, cue, content, kind }) => ({ source, cue, content, kind }));
  let a = 0;
  let l = 0;
  const facts = sentences.map((sentence): SentenceFacts => {
    let sourced = false;
    for (; a < attributions.length && cueStart(attributions[a]) < sentence.end; a++) {
      const attribution = attributions[a];
      if (attribution && isIdentifiable(attribution)) sourced = true;
    }
    for (; l < links.length && (links[l]?.start ?? 0) < sentence.end; l++) {
      if (links[l]?.kind !== 'citation-needed') sourced = true;
    }
    let words = 0;
    for (const t of sentence.tokens) if (t.lexeme.shape !== 'mark') words++;
    return {
      start: sentence.start,
      end: sentence.end,
      sourced,
      claim: findClaim(sentence, block, quotations),
      valence: valence(sentence.tokens),
      words,
    };
  });
  return { sentences: facts, quotations, attributions, links };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function cueStart(attribution: BlockFacts['attributions'][number] | undefined): number {
  return attribution?.cue?.start ?? attribution?.content.start ?? 0;
}
