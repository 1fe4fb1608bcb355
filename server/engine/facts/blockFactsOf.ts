import type { Block } from '../document/document.ts';
import type { Options } from '../options/options.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';
import { isIdentifiable } from './attribution.ts';
import type { BlockFacts, SentenceFacts } from './blockFacts.ts';
import { type Claim, findClaim } from './claim.ts';
import { findAttributions, type JudgedAttribution } from './findAttributions.ts';
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
  // What was said before and goes on: a quotation may run over several sentences.
  let going: JudgedAttribution[] = [];
  const facts = sentences.map((sentence): SentenceFacts => {
    const claim = findClaim(sentence, block, quotations);
    going = going.filter((g) => g.content.end > sentence.start);
    for (; a < judged.length && cueStart(judged[a]) < sentence.end; a++) {
      const attribution = judged[a];
      if (attribution?.reports && isIdentifiable(attribution)) going.push(attribution);
    }
    let sourced = going.some((g) => standsBehind(g, claim));
    for (; l < links.length && (links[l]?.start ?? 0) < sentence.end; l++) {
      if (links[l]?.kind !== 'citation-needed') sourced = true;
    }
    let words = 0;
    for (const t of sentence.tokens) if (t.lexeme.shape !== 'mark') words++;
    return { start: sentence.start, end: sentence.end, sourced, claim, valence: valence(sentence.tokens), words };
  });
  return { sentences: facts, quotations, attributions, links };
}

/** True when the source answers for the claim: it is what they say, or the claim is that they say something. */
function standsBehind({ cue, content }: JudgedAttribution, claim: Claim | undefined): boolean {
  return (
    claim === undefined ||
    contains(content, claim.verb) ||
    (cue !== null && (overlaps(cue, claim.verb) || cue.start > claim.verb.end))
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();

function cueStart(attribution: BlockFacts['attributions'][number] | undefined): number {
  return attribution?.cue?.start ?? attribution?.content.start ?? 0;
}
