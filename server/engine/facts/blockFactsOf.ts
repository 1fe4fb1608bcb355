import type { Block } from '../document/document.ts';
import type { Options } from '../options/options.ts';
import { firstWhere } from '../text/firstWhere.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import { type Attribution, isIdentifiable } from './attribution.ts';
import type { BlockFacts, SentenceFacts } from './blockFacts.ts';
import { type Claim, findClaim } from './claim.ts';
import { CueWord } from './cueWord.ts';
import { findAttributions } from './findAttributions.ts';
import { findFigures } from './findFigures.ts';
import { findLinks } from './findLinks.ts';
import { findQuotations } from './findQuotations.ts';
import type { Link } from './links.ts';
import { type Reading, readingOf } from './reading.ts';
import { valence } from './valence.ts';

/**
 * What a block says, before anyone judges it. Takes the block and its sentences as `analyse` gives them; every offset
 * in the result is in UTF-16 code units relative to the block. Pure, linear, never throws.
 */
export function blockFactsOf(block: Block, sentences: readonly Sentence[], options: Options): BlockFacts {
  const quotations = findQuotations(block, sentences);
  const links = findLinks(block);
  const accepted = options.sources.length > 0 ? new Set(options.sources.map((name) => name.toLowerCase())) : NO_NAMES;
  const reading = readingOf(sentences, quotations);
  const attributions = findAttributions(reading, accepted);
  const answering = answeringFor(sentences, attributions);
  let l = 0;
  const facts = sentences.map((sentence, i): SentenceFacts => {
    const from = reading.starts[i] as number;
    const to = reading.starts[i + 1] as number;
    const claim = findClaim(reading, from, to, block);
    let sourced = answering[i]?.some((one) => standsBehind(one, claim, sentence)) ?? false;
    for (let link = links[l]; link && belongsTo(link, sentence, sentences[i + 1]); link = links[++l]) {
      if (link.kind !== 'citation-needed') sourced = true;
    }
    return {
      index: i,
      start: sentence.start,
      end: sentence.end,
      sourced,
      claim,
      figures: findFigures(reading, from, to),
      valence: valence(reading, from, to),
      words: countWords(reading, from, to),
    };
  });
  return { sentences: facts, quotations, attributions, links, kept: [] };
}

function countWords({ cueWords }: Reading, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (((cueWords[i] as number) & CueWord.COUNTS) !== 0) words++;
  return words;
}

/** True for a link in the sentence or after its stop: there a footnote stands, which the tagger gives to the next one. */
function belongsTo(link: Link, sentence: Sentence, next: Sentence | undefined): boolean {
  if (link.start < sentence.end || next === undefined || link.end <= next.start) return true;
  return link.start <= next.start && (link.kind === 'footnote' || link.kind === 'citation-needed');
}

/**
 * For each sentence, the attributions with an identifiable source whose cue or content reaches into it: what is said
 * may run over several sentences, before the cue or after.
 */
function answeringFor(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (Attribution[] | undefined)[] {
  const answering: (Attribution[] | undefined)[] = new Array(sentences.length);
  for (const one of attributions) {
    if (!one.reports || !isIdentifiable(one)) continue;
    const start = Math.min(one.content.start, one.cue?.start ?? one.content.start);
    const end = Math.max(one.content.end, one.cue?.end ?? 0);
    for (
      let i = firstWhere(sentences, (sentence) => sentence.end > start);
      i < sentences.length && (sentences[i] as Sentence).start < end;
      i++
    ) {
      const known = answering[i];
      if (known) known.push(one);
      else answering[i] = [one];
    }
  }
  return answering;
}

/** True when the source answers for the claim: it is what they say, or the claim is that they say something. */
function standsBehind({ source, cue, content }: Attribution, claim: Claim | undefined, { tokens }: Sentence): boolean {
  if (claim === undefined || contains(content, claim.verb)) return true;
  if (cue === null) return false;
  if (overlaps(cue, claim.verb)) return true;
  if (cue.start <= claim.verb.end) return false;
  // "She has baked here for years, and she remembers": who tells of it is whom it is about.
  const isSelf = source !== null && SELF.has(textOf(tokens, source));
  return (
    isSelf ||
    content.end <= cue.start ||
    !turns(tokens, claim.verb.end, Math.min(cue.start, source?.start ?? cue.start))
  );
}

/** True where another main clause begins between two offsets: "The pier was closed, and the mayor said it would reopen". */
function turns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = firstWhere(tokens, ({ start }) => start >= from); i < tokens.length; i++) {
    const { lexeme, start, pos } = tokens[i] as Token;
    if (start >= to) return false;
    if (lexeme.lower === ';') return true;
    if (tokens[i - 1]?.lexeme.lower === ',' && (pos === 'CCONJ' || CONTRASTING.has(lexeme.lower))) return true;
  }
  return false;
}

/** The one word that a span covers, in lower case; nothing for more. */
function textOf(tokens: readonly Token[], { start, end }: Attribution['content']): string {
  const token = tokens[firstWhere(tokens, (t) => t.start >= start)];
  return token?.end === end ? token.lexeme.lower : '';
}

const SELF: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);
const NO_NAMES: ReadonlySet<string> = new Set();
