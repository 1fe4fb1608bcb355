import type { BlockFacts } from '../../facts/blockFacts.ts';
import type { Span } from '../../text/span.ts';
import { sayingVerbs } from './sayingVerbs.ts';

/**
 * True when words of saying stand in the sentence in which the quoted words begin, before them, or in that in which they
 * end, after them, or when a verb of saying stands in the sentence before or after: "came to warn of “…”", "the court
 * held “…”", "“…,” she fumed". Whoever its subject is, the text then tells whose the words are, though the search for
 * sources may have missed it. Offsets are of the block.
 */
export function saidInSentence(text: string, quotation: Span, { sentences }: Pick<BlockFacts, 'sentences'>): boolean {
  const first = sentences.findIndex((s) => s.end > quotation.start);
  const last = sentences.findLastIndex((s) => s.start < quotation.end);
  const own = sentences[first];
  const end = sentences[last];
  if (own && own.start < quotation.start && SAYING.test(text.slice(own.start, quotation.start))) return true;
  if (end && end.end > quotation.end && SAYING.test(text.slice(quotation.end, end.end))) return true;
  const after = text.slice(quotation.end, quotation.end + MOST_AFTER);
  if (WAS_SAID.test(after)) return true;
  // "“…,” she fumed": a comma within the marks hands over to whoever speaks.
  if (/,[^\p{L},]*$/u.test(text.slice(quotation.start, quotation.end)) && SPEAKER.test(after)) return true;
  return [sentences[first - 1], sentences[last + 1]].some(
    (s) => s !== undefined && SAYING_VERB.test(text.slice(s.start, s.end)),
  );
}

/** How many characters after the words are looked at. */
const MOST_AFTER = 60;

const SAYING_VERB = new RegExp(`\\b(?:${sayingVerbs})\\b`, 'i');
/** The verbs, and the things in which words are said. */
const SAYING = new RegExp(
  `\\b(?:${sayingVerbs}|headlines?|slogan|motto|statement|speech|interview|letter|email|memo|tweet|poster)\\b`,
  'i',
);
/** A name or a pronoun, and a word that may be a verb. */
const SPEAKER = /^\s*(?:he|she|they|it|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?) \p{Ll}/u;

/** "“…” was the message of the union" */
const WAS_SAID =
  /^[,\s]*(?:is|was|were) (?:the|his|her|their|its) (?:message|verdict|reply|answer|response|headline|slogan|motto|advice|cry|chant|words)\b/i;
